"""Why a label did not come out."""

from __future__ import annotations

from app.commands.print_labels import ListedBefore, NotFromList, TooManyLabels
from app.commands.print_queue import NotOfThatBatch
from app.domain.labelling import LabelKind
from app.domain.printers import BadPrinter
from app.domain.scan_back import LabelNotScanned, LabelStillInside
from app.workers.label_pages import LabelNotMade, TemplateWrong
from app.workers.own_templates import TemplateNotKept
from app.workers.printers.book import BookNotKept
from app.workers.printers.contract import PrinterFailed, PrinterNotReady, PrinterSilent
from ui.formats import identifier
from ui.messages.saying import Message, message_for, translate
from ui.words import word
from ui.words.printing import printer_name, trouble_sentence


@message_for.register(LabelNotMade)
def _(error: LabelNotMade) -> Message:
    text = translate(
        "messages",
        "{code} does not make a readable label of this size. Nothing was printed. "
        "Use a larger label.",
    )
    return Message(translate("messages", "Label not readable"), text.format(code=error.code))


@message_for.register(TemplateWrong)
def _(error: TemplateWrong) -> Message:
    text = translate(
        "messages",
        "The label template {file} is wrong in line {line}. Nothing was printed. Correct the "
        "file, or take it out of its folder to print with ours.",
    )
    told = text.format(file=error.file, line=error.line)
    return Message(translate("messages", "Template not readable"), told)


@message_for.register(PrinterFailed)
def _(error: PrinterFailed) -> Message:
    text = translate(
        "messages", "{printer} did not take the label. Check paper and cable, then print again."
    )
    return Message(translate("messages", "Not printed"), text.format(printer=error.printer))


@message_for.register(PrinterSilent)
def _(error: PrinterSilent) -> Message:
    text = translate(
        "messages", "{printer} gave no answer. Look whether the label came out, then say so."
    )
    return Message(translate("messages", "Check the printer"), text.format(printer=error.printer))


@message_for.register(PrinterNotReady)
def _(error: PrinterNotReady) -> Message:
    text = translate("messages", "{printer}: {trouble} The label waits and prints by itself then.")
    told = text.format(printer=printer_name(error.printer), trouble=trouble_sentence(error.trouble))
    return Message(translate("messages", "Printer not ready"), told)


@message_for.register(BadPrinter)
def _(error: BadPrinter) -> Message:
    wrong = {
        ("name", "missing"): translate("messages", "Give the printer a name."),
        ("name", "letters"): translate(
            "messages", "The name has up to 80 letters and no line breaks and no “|”."
        ),
        ("name", "taken"): translate("messages", "Another printer is called {value} already."),
        ("name", "last"): translate(
            "messages", "{value} is the last printer. Add another one before you take it away."
        ),
        ("name", "unknown"): translate("messages", "There is no printer called {value}."),
        ("address", "missing"): translate("messages", "Say where the printer is."),
        ("address", "host"): translate(
            "messages",
            "{value} is no address. Type the printer's name or number in the network, such as "
            "192.168.1.50 or zebra-1:9100.",
        ),
        ("address", "port"): translate("messages", "The port is a number from 1 to 65535."),
        ("dpi", "unknown"): translate("messages", "A print head has 203, 300 or 600 dots an inch."),
        ("darkness", "range"): translate("messages", "Darkness goes from 0 to 30."),
        ("speed", "range"): translate("messages", "Speed goes from 1 to 14 inches a second."),
        ("offset", "range"): translate("messages", "The offset is at most 120 dots either way."),
    }
    usual = translate("messages", "Something is not right: {field}.")
    text = wrong.get((error.field, error.why), usual)
    told = text.format(value=error.value, field=error.field)
    return Message(translate("messages", "Printer not set up"), told)


@message_for.register(BookNotKept)
def _(error: BookNotKept) -> Message:
    text = translate("messages", "The printers could not be saved: {detail}. Try again.")
    return Message(translate("messages", "Not saved"), text.format(detail=error.detail))


@message_for.register(NotOfThatBatch)
def _(error: NotOfThatBatch) -> Message:
    text = translate(
        "messages", "{code} is not one of these labels. Scan the last good one of this batch."
    )
    return Message(translate("messages", "Another batch"), text.format(code=error.code))


@message_for.register(TooManyLabels)
def _(error: TooManyLabels) -> Message:
    text = translate("messages", "{asked} labels are too many at once; at most {most} go.")
    told = text.format(asked=error.asked, most=error.most)
    return Message(translate("messages", "Too many labels"), told)


@message_for.register(TemplateNotKept)
def _(error: TemplateNotKept) -> Message:
    text = translate(
        "messages",
        "{file} could not be written ({detail}). Labels are printed as before. Make room or allow "
        "writing there, then try again.",
    )
    told = text.format(file=error.name, detail=error.detail)
    return Message(translate("messages", "Template not kept"), told)


@message_for.register(NotFromList)
def _(error: NotFromList) -> Message:
    text = translate(
        "messages",
        "{label}: it comes with the thing it belongs to and is never printed off a list.",
    )
    told = text.format(label=word(error.kind))
    return Message(translate("messages", "Not off a list"), told)


@message_for.register(ListedBefore)
def _(error: ListedBefore) -> Message:
    text = translate(
        "messages",
        "Label {place} of this list was asked for before. Nothing was made twice: check the list "
        "again.",
    )
    return Message(translate("messages", "Asked for before"), text.format(place=error.place))


@message_for.register(LabelNotScanned)
def _(error: LabelNotScanned) -> Message:
    if error.kind is LabelKind.CONTAINER:
        text = translate("messages", "Scan the label on {code} first: it goes nowhere unread.")
    else:
        text = translate("messages", "Scan the plate {code} on the unit first.")
    title = translate("messages", "Label not scanned yet")
    return Message(title, text.format(code=identifier(error.code)))


@message_for.register(LabelStillInside)
def _(error: LabelStillInside) -> Message:
    text = translate(
        "messages",
        "The new label of {code} has not come out yet: that was the old one. Look under Labels.",
    )
    return Message(translate("messages", "Old label"), text.format(code=identifier(error.code)))
