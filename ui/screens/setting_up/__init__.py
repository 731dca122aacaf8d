"""Set up: people, bins, questions, rules, the printer, this bench, its data, what it is made of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.screens.setting_up.order_keeping import OrderKeeping
from ui.screens.setting_up.presenter import SettingUpPresenter
from ui.screens.setting_up.question_editing import QuestionEditing
from ui.screens.setting_up.rule_keeping import RuleKeeping
from ui.screens.setting_up.second_looking import SecondLooking
from ui.screens.setting_up.template_trying import TemplateTrying
from ui.screens.setting_up.view import SettingUpScreen

if TYPE_CHECKING:
    from ui.desk import Office


def open_screen(office: Office) -> SettingUpScreen:
    screen = SettingUpScreen(office.station.folder)
    presenter = SettingUpPresenter(screen, office.desk_for(screen))
    screen.meet_presenter(presenter)
    desk = office.desk_for(screen)
    screen.meet_inspection(QuestionEditing(screen, desk), SecondLooking(screen, desk))
    screen.meet_rules(RuleKeeping(screen, office.desk_for(screen)))
    screen.printer.templates.clicked.connect(partial(open_templates, office, screen))
    screen.meet_orders(OrderKeeping(screen, office.desk_for(screen)))
    office.news.changed.connect(presenter.refresh_after)
    office.news.changed.connect(screen.refresh_after)
    return screen


def open_templates(office: Office, screen: SettingUpScreen) -> None:
    # The names of the papers come from the label library, with the first look at a template.
    from labels.media import NAMED  # noqa: PLC0415
    from ui.screens.setting_up.template_window import TemplateWindow  # noqa: PLC0415

    window = TemplateWindow(list(NAMED), screen)
    window.meet(TemplateTrying(window, office.desk_for(window)))
    window.finished.connect(screen.printer.table.setFocus)
    window.open()
