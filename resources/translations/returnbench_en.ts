<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ApprovingScreen</name>
    <message numerus="yes">
        <source>%n waiting, oldest first</source>
        <translation>
            <numerusform>%n waiting, oldest first</numerusform>
            <numerusform>%n waiting, oldest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them yours: another person decides</source>
        <translation>
            <numerusform>%n of them is yours: another person decides</numerusform>
            <numerusform>%n of them are yours: another person decides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alike approved together</source>
        <translation>
            <numerusform>%n alike approved together</numerusform>
            <numerusform>%n alike approved together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not approved</source>
        <translation>
            <numerusform>%n was not approved</numerusform>
            <numerusform>%n were not approved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) on the pallet</source>
        <translation>
            <numerusform>%n parcel on the pallet</numerusform>
            <numerusform>%n parcels on the pallet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept apart</source>
        <translation>
            <numerusform>%n kept apart</numerusform>
            <numerusform>%n kept apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BenchSection</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTiles</name>
    <message numerus="yes">
        <source>%n unit(s) in it</source>
        <translation>
            <numerusform>%n unit in it</numerusform>
            <numerusform>%n units in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinsDialog</name>
    <message numerus="yes">
        <source>%n bin(s)</source>
        <translation>
            <numerusform>%n bin</numerusform>
            <numerusform>%n bins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinsSection</name>
    <message numerus="yes">
        <source>%n bin(s)</source>
        <translation>
            <numerusform>%n bin</numerusform>
            <numerusform>%n bins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>Approve %n alike: {way}?</source>
        <translation>
            <numerusform>Approve %n alike: {way}?</numerusform>
            <numerusform>Approve %n alike: {way}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units, paid together: {paid}</source>
        <translation>
            <numerusform>%n unit, paid together: {paid}</numerusform>
            <numerusform>%n units, paid together: {paid}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message numerus="yes">
        <source>%n photo(s) still needed</source>
        <translation>
            <numerusform>%n photo still needed</numerusform>
            <numerusform>%n photos still needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>%n altered</numerusform>
            <numerusform>%n altered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thumbnail(s) made again</source>
        <translation>
            <numerusform>%n thumbnail made again</numerusform>
            <numerusform>%n thumbnails made again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stray file(s) moved to “stray”</source>
        <translation>
            <numerusform>%n stray file moved to “stray”</numerusform>
            <numerusform>%n stray files moved to “stray”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to return it</source>
        <translation>
            <numerusform>%n day to return it</numerusform>
            <numerusform>%n days to return it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisposingScreen</name>
    <message numerus="yes">
        <source>%n label(s) are printing</source>
        <translation>
            <numerusform>%n label is printing</numerusform>
            <numerusform>%n labels are printing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) left out.</source>
        <translation>
            <numerusform>%n unit left out.</numerusform>
            <numerusform>%n units left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectingScreen</name>
    <message numerus="yes">
        <source>%n unit(s) fit</source>
        <translation>
            <numerusform>%n unit fits</numerusform>
            <numerusform>%n units fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation>
            <numerusform>Print %n label</numerusform>
            <numerusform>Print %n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoCodes</name>
    <message numerus="yes">
        <source>%n code(s) in the photo: {key}</source>
        <translation>
            <numerusform>%n code in the photo: {key}</numerusform>
            <numerusform>%n codes in the photo: {key}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoInbox</name>
    <message numerus="yes">
        <source>%n photo(s) wait: {key}</source>
        <translation>
            <numerusform>%n photo waits: {key}</numerusform>
            <numerusform>%n photos wait: {key}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoTray</name>
    <message numerus="yes">
        <source>%n photo(s) wait</source>
        <translation>
            <numerusform>%n photo waits</numerusform>
            <numerusform>%n photos wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message numerus="yes">
        <source>%n photo(s) still needed</source>
        <translation>
            <numerusform>%n photo still needed</numerusform>
            <numerusform>%n photos still needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayView</name>
    <message numerus="yes">
        <source>All %n question(s) answered</source>
        <translation>
            <numerusform>The question is answered</numerusform>
            <numerusform>All %n questions answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message numerus="yes">
        <source>%n answer(s) kept</source>
        <translation>
            <numerusform>%n answer kept</numerusform>
            <numerusform>%n answers kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n question(s)</source>
        <translation>
            <numerusform>about %n question</numerusform>
            <numerusform>about %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PuttingAwayScreen</name>
    <message numerus="yes">
        <source>%n unit(s) ready</source>
        <translation>
            <numerusform>%n unit ready</numerusform>
            <numerusform>%n units ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message numerus="yes">
        <source>Let all go (%n)</source>
        <translation>
            <numerusform>Let it go (%n)</numerusform>
            <numerusform>Let all go (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold all (%n)</source>
        <translation>
            <numerusform>Hold it (%n)</numerusform>
            <numerusform>Hold all (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) held: nothing more of them is printed</source>
        <translation>
            <numerusform>%n label held: it is not printed</numerusform>
            <numerusform>%n labels held: nothing more of them is printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) let go</source>
        <translation>
            <numerusform>%n label let go</numerusform>
            <numerusform>%n labels let go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) sent there</source>
        <translation>
            <numerusform>%n label sent there</numerusform>
            <numerusform>%n labels sent there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) given up</source>
        <translation>
            <numerusform>%n label given up</numerusform>
            <numerusform>%n labels given up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message numerus="yes">
        <source>%n unit(s) waiting</source>
        <translation>
            <numerusform>%n unit waiting</numerusform>
            <numerusform>%n units waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivingScreen</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) outstanding</source>
        <translation>
            <numerusform>%n item outstanding</numerusform>
            <numerusform>%n items outstanding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) received</source>
        <translation>
            <numerusform>%n unit received</numerusform>
            <numerusform>%n units received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) missing</source>
        <translation>
            <numerusform>%n unit missing</numerusform>
            <numerusform>%n units missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) declared missing</source>
        <translation>
            <numerusform>%n unit declared missing</numerusform>
            <numerusform>%n units declared missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unit %n of this parcel registered</source>
        <translation>
            <numerusform>Unit %n of this parcel registered</numerusform>
            <numerusform>Unit %n of this parcel registered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReprintsDialog</name>
    <message numerus="yes">
        <source>%n label(s) printed again</source>
        <translation>
            <numerusform>%n label printed again</numerusform>
            <numerusform>%n labels printed again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %n day(s), the most frequent first.</source>
        <translation>
            <numerusform>In the last day, the most frequent first.</numerusform>
            <numerusform>In the last %n days, the most frequent first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsScreen</name>
    <message numerus="yes">
        <source>%n new return(s) came in</source>
        <translation>
            <numerusform>%n new return came in</numerusform>
            <numerusform>%n new returns came in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message numerus="yes">
        <source>Sales labels of %n unit(s) as one order</source>
        <translation>
            <numerusform>The sales label of %n unit</numerusform>
            <numerusform>The sales labels of %n units as one order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation>
            <numerusform>Print %n label</numerusform>
            <numerusform>Print %n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message numerus="yes">
        <source>Must still be good for %n day(s).</source>
        <translation>
            <numerusform>Must still be good for %n day.</numerusform>
            <numerusform>Must still be good for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScannersSection</name>
    <message numerus="yes">
        <source>%n of 6 codes</source>
        <translation>
            <numerusform>%n of 6 codes</numerusform>
            <numerusform>%n of 6 codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScansDialog</name>
    <message numerus="yes">
        <source>%n line(s) of the history cannot be read</source>
        <translation>
            <numerusform>%n line of the history cannot be read</numerusform>
            <numerusform>%n lines of the history cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenPrinterWindow</name>
    <message numerus="yes">
        <source>%n label(s) came out; all of them stand in Labels.</source>
        <translation>
            <numerusform>%n label came out; it stands in Labels.</numerusform>
            <numerusform>%n labels came out; all of them stand in Labels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SellersScreen</name>
    <message numerus="yes">
        <source>%n question(s) wait, the most urgent first</source>
        <translation>
            <numerusform>%n question waits</numerusform>
            <numerusform>%n questions wait, the most urgent first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n answer(s) noted</source>
        <translation>
            <numerusform>{file}: %n answer noted</numerusform>
            <numerusform>{file}: %n answers noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken, listed below with the reason</source>
        <translation>
            <numerusform>%n row not taken, listed below with the reason</numerusform>
            <numerusform>%n rows not taken, listed below with the reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingUpScreen</name>
    <message numerus="yes">
        <source>%n badge(s) printing</source>
        <translation>
            <numerusform>%n badge printing</numerusform>
            <numerusform>%n badges printing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) there</source>
        <translation>
            <numerusform>%n bin there</numerusform>
            <numerusform>%n bins there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bin label(s) printing</source>
        <translation>
            <numerusform>%n bin label printing</numerusform>
            <numerusform>%n bin labels printing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unclaimed parcels wait %n day(s)</source>
        <translation>
            <numerusform>Unclaimed parcels wait %n day</numerusform>
            <numerusform>Unclaimed parcels wait %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message numerus="yes">
        <source>Approve %n alike…</source>
        <translation>
            <numerusform>Approve %n alike…</numerusform>
            <numerusform>Approve %n alike…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockScreen</name>
    <message numerus="yes">
        <source>%n piece(s) counted</source>
        <translation>
            <numerusform>%n piece counted</numerusform>
            <numerusform>%n pieces counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in {bin}</source>
        <translation>
            <numerusform>%n difference in {bin}</numerusform>
            <numerusform>%n differences in {bin}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message numerus="yes">
        <source>%n event(s), newest first</source>
        <translation>
            <numerusform>%n event, newest first</numerusform>
            <numerusform>%n events, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnclaimedScreen</name>
    <message numerus="yes">
        <source>%n waiting, oldest first</source>
        <translation>
            <numerusform>%n waiting, oldest first</numerusform>
            <numerusform>%n waiting, oldest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) found, likeliest first</source>
        <translation>
            <numerusform>%n return found, likeliest first</numerusform>
            <numerusform>%n returns found, likeliest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) suggested by what the parcel shows</source>
        <translation>
            <numerusform>%n return suggested by what the parcel shows</numerusform>
            <numerusform>%n returns suggested by what the parcel shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>%n answer(s) missing or not right yet.</source>
        <translation>
            <numerusform>%n answer missing or not right yet.</numerusform>
            <numerusform>%n answers missing or not right yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
