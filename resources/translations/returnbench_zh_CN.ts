<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ApprovingScreen</name>
    <message>
        <source>Answer the question first, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, oldest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them yours: another person decides</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing known by {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the licence plate on the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} does not wait for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit of it has been received yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} approved: {disposition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} rejected: {disposition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} sent back with your suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other way is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve what is proposed, or reject it with your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours – another person decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn}: {state}, bin {bin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn}: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is proposed comes here by itself. Scan a unit to see where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspector found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the grade came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of the proposer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each way would mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the photos, Space the rest of the page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinTiles</name>
    <message numerus="yes">
        <source>%n of the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) in it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe. Do the last step again; if this comes back, give support the reference {reference} and the file {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>Claim the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the parcel speaks for this return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this question first, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this parcel belong to {rma}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units find their lines by SKU; others are kept as extra units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisposingScreen</name>
    <message>
        <source>Scan a unit, or type its licence plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected units come here for their proposal, approved ones to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} still waits for the scan of its new label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} is not known at this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sign does not fit the others. Scan or type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {code}. Scan the licence plate on the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no licence plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: {disposition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{disposition} proposed for {lpn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit repackaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label prints again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn}, next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print label again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is better than its grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is worse than its grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual way is not worth the effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not “{disposition}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You propose: {disposition}. Whoever decides reads your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fell off or got lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the label printed again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be marked as a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that prove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a unit&apos;s licence plate, or walk the queues with ↑ and ↓.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn}: rejected, propose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn}: propose what becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1: {go}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose: {disposition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is repackaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the new label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the new label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ walk the queues. A scan goes straight to its unit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtraUnitDialog</name>
    <message>
        <source>Extra unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type what is on the article, if anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it looks like, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the extra unit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register extra unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. Esc stops; what came in stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: part of it came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: nothing new in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows: {file}. Mend them there and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectingFrame</name>
    <message>
        <source>After this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectingScreen</name>
    <message>
        <source>Nothing waits to be inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units come here when they are received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on inspecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press 1 to {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin this inspection again with the questions of today: F1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions of this inspection cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit waits with this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the plate of a received unit, or receive the parcel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) fit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the plate on the one in your hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} is the open unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the question below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} inspected: {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn}: {grade}. Proposed: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo kept: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is done with it. Its story tells how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its proposal waits for a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabellingScreen</name>
    <message>
        <source>Scan a licence plate to see its labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has no labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No labels yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one is printed with the first unit that is received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, questions first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: it came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: it did not come out. F9 prints it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} prints again, marked as a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the label {code} come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer. Look before anything is printed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer said: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label {code} was not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DUPLICATE {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the label printed again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be marked as a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fell off or got lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the PDF folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherWayDialog</name>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this way? The supervisor reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seller must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller&apos;s own order for this grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the ways first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else could become of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleGrid</name>
    <message>
        <source>Badge only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>All questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them with F8, drop the files here, or paste. Several files fill the empty places in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) still needed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalView</name>
    <message>
        <source>{name} rejected “{disposition}” {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested instead: {disposition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested instead: {disposition}, which is not possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor suggests it; the rules propose: {disposition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the seller is asked and a supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has to agree: it can be carried out at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PuttingAwayScreen</name>
    <message>
        <source>Scan a unit, then its bin; or type the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ready. Approved units come here when their steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to put away · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bin of this zone is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} goes to: {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay it into a bin there and scan the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the unit first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bin} is a bin. Scan the unit, then the bin it lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} is not known at this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the licence plate on the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the barcode on the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sign does not fit the others. Scan or type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no licence plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} is in {bin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putaway label for {lpn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print putaway label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the unit, then the bin you lay it into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take the next one and scan its licence plate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved units come here when their steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{disposition} · zone {aisles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label F9 prints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {n} of about {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Scan a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuesCard</name>
    <message>
        <source>Every inspected unit has its proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a supervisor approves comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To propose · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To carry out · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivingScreen</name>
    <message>
        <source>Scan a parcel, or type its number and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come in yet today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the first parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any code on it will do: tracking, RMA, order, licence plate, article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan of an expected parcel receives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: {rma}, {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as unclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take photos, register what is inside. It waits until it is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclaimed parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) outstanding</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Already received: {rma}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) received</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Extra unit registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer condition noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label printed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known unit: {lpn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody announced this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 registers it as unclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the label for another number, or register the parcel as unclaimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not outstanding here. F4 registers it as an extra unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several returns fit. Which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel received</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) declared missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Box damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print label again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the box look like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which label?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the label printed again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be marked as a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fell off or got lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received at {time} by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} × {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in this parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest parcels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsScreen</name>
    <message>
        <source>Scan or type an RMA, order, tracking number or SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing begins with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is expected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file of returns: choose it with F2, drop it here, or paste rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new return(s) came in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file of expected returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected returns, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellerDialog</name>
    <message>
        <source>Seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose returns are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say it in every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Scan your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or choose your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signs in with the badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor can give {name} a PIN under Set up, People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the station…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in as soon as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked out for {minutes}:{seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. The badge works again then, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoFarView</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grade yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Put it into new packaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F1 when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the new label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 prints it. It will read {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick it over every older barcode, then scan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan must read {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proves later what became of the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to: {zone}. F1 goes there with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Scan or type a licence plate, RMA, tracking or order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), newest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing known by {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number, or scan another code of the same parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several things fit. Whose story?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan anything to read its story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence plate, an RMA, a tracking or an order number: who had it, when, where, and what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys walk through the story, Enter shows its photos.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoSteps</name>
    <message>
        <source>Scan the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnclaimedScreen</name>
    <message>
        <source>Name, order, RMA, tracking number or SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcel waits for its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parcel that nobody announced comes here from Receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, oldest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) found, likeliest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) suggested by what the parcel shows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No return has “{text}”. Try another part of the name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the parcel points to a return. Type what you know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tracking} belongs to {rma} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim for this return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add units, photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos yet: F2 adds some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a parcel to select it; any other code is searched for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitPanel</name>
    <message>
        <source>No photos were taken of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitView</name>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because no answer took anything away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysDialog</name>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seller&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seller is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible with this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of {lpn}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <source>Give the station a name, like Bench 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to four letters or digits, without I and O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence plate will look like {plate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With bins A-01-01 to D-08-04, and some for each other zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, bins and expected returns, to try everything out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of expected returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same bins; the file is chosen in the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your badge is printed as a PDF into {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It heads every licence plate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The station cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing or not right yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the station…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting up the bins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling the sample warehouse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing your badge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few answers, and this bench is ready. All of it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>What do you see? A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: display cracked, lower left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes on. A scan, such as a serial number, is written into the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone. Destroy any label that was printed for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>approving</name>
    <message>
        <source>By e-mail or message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By an order we have in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did the seller agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seller} has to agree to: {disposition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agreed, when, and to what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos do not show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grade does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not inspected fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller wants something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit goes back to be proposed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is worth more that way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller wants it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room or work for the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {disposition} instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is proposed again with your suggestion; another person decides then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the law or the facts forbid is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to find fault with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} – {answer} → {effects}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: “{note}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{disposition}, by {proposer}: {decider} said no {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by {name}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours – another person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not approve what you proposed or inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested instead: {disposition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller has to agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>disposing</name>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finding} (inspected by {name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{disposition} · within the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{disposition} · approved by {name} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspecting</name>
    <message>
        <source>photo + words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim: nobody has claimed this parcel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim: nobody announced this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause} (from the claim)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because: {question} – {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclaimed parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspected before: {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seller must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a supervisor must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes ahead at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already inspected, grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{tracking} was received {time}. If this is a second box, register it as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tracking}: {state}. Receive the parcel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still in the parcel: {count}. Receive them or declare them missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not empty yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tracking} belongs to return {rma}. There is nothing to claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many units there are, at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every announced {sku} is accounted for. Register this one as extra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {sku} only {left} are still expected. Register the rest as extra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{disposition}” is not possible. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person has to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You inspected this unit. Another person has to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed this last. Another person has to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not your own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was proposed {time}. Wait for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was approved {time}. Go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was rejected {time}. Propose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was decided {time} and is done with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller must agree. Write down how they did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what the rules propose. Write down why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done only with a reason. Write down why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another step first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do with {lpn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn}, next: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label reads {scanned} and should read {expected}. Stick on the right label and scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {code}: {state}. If you need one more, ask for a reprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bin {code}. Scan the barcode on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin {code} is for: {zone}. This unit goes to: {wanted}. Scan a bin there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law in {file} cannot be read, at {where}. Correct it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a {kind} file. Save the table as CSV and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has no end. Save the table as CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {count} columns. Leave only those needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no readable rows. Save the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not even a line of column names. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns missing: {missing}. The file has: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns may be “{field}”: {columns}. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding “{encoding}” is not known. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there any more. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be read by you. Ask its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read. Close it elsewhere and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {rows} rows. What came in until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question is still open. Answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are missing: {slots}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that still need a note: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question is answered. Finish the inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {choice} does not exist here. Choose 1 to {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn}: {state}. This step does not fit. Look at its story, then go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions “{set_id}”, version {version}, are not on this station. Bring them back into its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, at {where}: {problem}. Correct the file and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your badge, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not include: {what}. Ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not your task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Wait until {time}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge {badge} belongs to {name}. Take another badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder already holds the station {name}. Open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” cannot be a station code. Use 1 to 4 of A–Z and 0–9, without I and O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{deed}” cannot be taken back. Put it right by a new step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not your step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else did this. They or a supervisor can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} is not inspected yet. Inspect it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} has no decision to work on. Look at its story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here any more: {thing}. Somebody may have undone it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long. Use at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large. Check it and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has characters that cannot be kept. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no readable photo. Take it again or choose a JPEG, PNG or WebP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {most} megapixels. Take a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Take a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take the photo. Make room and take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} does not make a readable label of this size. Nothing was printed. Use a larger label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} did not take the label. Check paper and cable, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} gave no answer. Look whether the label came out, then say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the meantime: {thing}. Look again; undo the newer step first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station is not open for saving. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returnbench is already running with the folder {folder}. Use that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Make room on the disk of {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take it and nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this was saved. Start the station again and look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder was used with a newer Returnbench. Install the newer one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite {version} can damage the station&apos;s data. Install Returnbench again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsafe database library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something outside did not answer. Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has this badge. Scan it again or choose your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, {name}. One more wrong PIN locks you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, {name}. Tries left: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has at least {shortest} characters. Choose a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN too short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>receiving</name>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {used} of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reject</name>
    <message>
        <source>{field}: day and month could be swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: thousands or decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: has an invisible character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: differs within the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: there is no such day or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is no country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is no currency code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is no date like 2024-12-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is no disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is no GTIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is no language code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: only letters a to z, digits and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is no amount of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other rows of this return came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the year needs four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: a spreadsheet cut its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too far below the rest of its return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the return has too many rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: more decimals than the currency has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: has an unreadable character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as many cells as columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the check digit is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>row</name>
    <message>
        <source>extra · {lpn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>{lpn} was declared missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you hold it in your hand, receive it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} is not inspected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} has no decision yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose first what becomes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: {disposition}. A supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} is not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{disposition}. First: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} is ready to put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{disposition}. It goes to: {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} is already put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{disposition}. It lies in {bin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to “{place}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more box of this return received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel received that nobody announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside of the parcel: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel found its return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from the same parcel: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the parcel: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units received at once: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra unit registered: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared missing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} from the same parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} × {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kg} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label asked for: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label asked for again: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} sent to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} printed on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} not printed on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: nobody knows whether it came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} did come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing} taken out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing} back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection begun, answers: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection continued, answers: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected: grade {grade} · {findings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: {disposition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by {name}: {disposition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by {name}: {disposition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: {disposition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into new packaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label scanned back: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away in {bin}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unclaimed</name>
    <message>
        <source>same tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tracking number almost the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same article inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted in the buyer&apos;s country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} × {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verifying</name>
    <message>
        <source>The database file is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is whole and nobody wrote in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is what the journal says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event is filed where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced + extra = received + missing + outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit is in exactly one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit stands where its decision stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody decided on their own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was put away went through every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every licence plate was given once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label came out twice without saying so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo is there, as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it points to a row of {parent} not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {expected} is missing, {found} follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not follow on the entry before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry was changed after it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal ends at {found}, it once went to {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal was written anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry cannot be read: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} was {found} before it, the event says {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is {found}, the journal says {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event made this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event is not filed under its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{announced} announced, {accounted} accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parcel has not arrived ({state})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no bin {bin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {state} and yet in bin {bin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {state}, its proposals are {proposals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {state} without an inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has two open inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decider had {part} it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step {step} was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lpn} was given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} was printed twice, unmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was sent again after {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo {sha256} is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo {sha256} is not what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event {seq}, {kind} by {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} journal entries, {rows} rows, {photos} photos: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all laws hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} finding(s).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not like the style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found a better price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got more than was ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not place the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box torn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller&apos;s order for grade {grade} is: {disposition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller gave no order for grade {grade}. The house would choose: {disposition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller&apos;s order “{key}: {value}” is not understood. Ask the seller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller wants to be asked about grade {grade}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller did not answer in time. Their order for that is: {disposition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller&apos;s order is: {instructed}. For “{disposition}” the seller must agree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth {value}, above the limit of {limit}: the seller must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price in {currency}, the seller&apos;s limit in {limit_currency}: the seller must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{packaging}: it needs new packaging before it goes into stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller named a replacement SKU: it gets a new label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wanted}” is not possible. The next best is: {disposition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by hand: {disposition}. The rules would choose: {computed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law allows it because {exemption} ({article}). Keep {evidence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dangerous: {tag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be what was sold: {finding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may use it again for reasons of hygiene: {tag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still hold the buyer&apos;s data: {tag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade {grade} does not go back into stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{packaging}: it cannot be sold like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no replacement SKU to relabel it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law forbids it: {article}. In {country} since {since}. {size}, goods: {category}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor approves: {disposition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{disposition}” always needs a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth {value}, above the limit of {limit}: a supervisor must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{disposition}” is not the seller&apos;s order ({instructed}): a supervisor must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grade was changed by hand to {grade}: a supervisor must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{effect}, because: {question} – {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask about {grades}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask above {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an answer: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood: {key} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standing order: ask the seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receive parcels and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspect units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose and carry out dispositions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve or reject dispositions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring in announced returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage people, bins and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what only the station itself does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putaway label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit&apos;s licence plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An FNSKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is of the wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question has too many answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next question does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question is never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the questions go round in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a way through ends without a grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a way through ends without a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no set serves all other goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bins added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposition approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label scanned back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit repackaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel&apos;s condition noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin labels asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putaway label asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales label asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposition proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra unit registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unannounced parcel registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposition rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the return&apos;s line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proposed disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends it with our label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refurbishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into new packaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sales label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick the new label over the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the new label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed it last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium-sized companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very small companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel and restock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repackage and restock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to another warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell off in bulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart for parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restock {grades}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relabel {grades}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repackage {grades}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refurbish {grades}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return {grades} to the seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer {grades}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grades} to the outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquidate {grades}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donate {grades}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grades} for parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recycle {grades}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destroy {grades}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarantine {grades}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goods are dangerous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goods infringe somebody&apos;s rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goods are damaged beyond use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goods do not meet the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody accepted them as a donation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record of the infringement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos of the damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record of what is not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the refusals in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A · as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B · open box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C · needs work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D · good for parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E · worthless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened, not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light signs of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy signs of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item was switched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Washed or altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mould or pests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work properly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked to an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hygiene seal broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overheated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed too weakly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mistake when sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer changed their mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraud suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packaging not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packaging sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packaging opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packaging damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hygiene seal intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hygiene seal opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contaminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data on the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account lock on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sales packaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
