<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n step</numerusform>
            <numerusform>%1, %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameInCard</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message numerus="yes">
        <source>%n value(s) so far. The chart begins with the third.</source>
        <translation>
            <numerusform>%n value so far. The chart begins with the third.</numerusform>
            <numerusform>%n values so far. The chart begins with the third.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInsCard</name>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n so far</numerusform>
            <numerusform>%n so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompetencyWords</name>
    <message numerus="yes">
        <source>Shown often enough, but always in the same place: repeatable needs %n place(s).</source>
        <translation>
            <numerusform>Shown often enough, but always in the same place: repeatable needs %n place.</numerusform>
            <numerusform>Shown often enough, but always in the same place: repeatable needs %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more accepted piece(s) of work until it counts as repeatable.</source>
        <translation>
            <numerusform>%n more accepted piece of work until it counts as repeatable.</numerusform>
            <numerusform>%n more accepted pieces of work until it counts as repeatable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s): from %1 to %2</source>
        <translation>
            <numerusform>%n step: from %1 to %2</numerusform>
            <numerusform>%n steps: from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message numerus="yes">
        <source>%n thing(s) is as it was then.</source>
        <translation>
            <numerusform>%n thing is as it was then.</numerusform>
            <numerusform>%n things are as they were then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n back</source>
        <translation>
            <numerusform>Bring %n back</numerusform>
            <numerusform>Bring %n back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message numerus="yes">
        <source>Storing %n file(s)</source>
        <translation>
            <numerusform>Storing a file</numerusform>
            <numerusform>Storing %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveCard</name>
    <message numerus="yes">
        <source>%1 of %n entry(ies) chosen</source>
        <translation>
            <numerusform>%1 of %n entry chosen</numerusform>
            <numerusform>%1 of %n entries chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) behind plan</source>
        <translation>
            <numerusform>%n day behind plan</numerusform>
            <numerusform>%n days behind plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) behind plan</source>
        <translation>
            <numerusform>%n week behind plan</numerusform>
            <numerusform>%n weeks behind plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not looked at for %n day(s)</source>
        <translation>
            <numerusform>Not looked at for %n day</numerusform>
            <numerusform>Not looked at for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HasCard</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalListPage</name>
    <message numerus="yes">
        <source>Search %n entry(ies)</source>
        <translation>
            <numerusform>Search one entry</numerusform>
            <numerusform>Search %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MenteesPage</name>
    <message numerus="yes">
        <source>to review</source>
        <translation>
            <numerusform>to review</numerusform>
            <numerusform>to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the longest waits %n day(s)</source>
        <translation>
            <numerusform>the longest waits %n day</numerusform>
            <numerusform>the longest waits %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreAction</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s) follow.</source>
        <translation>
            <numerusform>%n more page follows.</numerusform>
            <numerusform>%n more pages follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>waits %n day</numerusform>
            <numerusform>waits %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message numerus="yes">
        <source>%n request(s) for your words</source>
        <translation>
            <numerusform>%n request for your words</numerusform>
            <numerusform>%n requests for your words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordStats</name>
    <message numerus="yes">
        <source>work(s)</source>
        <translation>
            <numerusform>work</numerusform>
            <numerusform>works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attestation(s)</source>
        <translation>
            <numerusform>attestation</numerusform>
            <numerusform>attestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>statement(s)</source>
        <translation>
            <numerusform>statement</numerusform>
            <numerusform>statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>Accepted, and %n statement(s) signed.</source>
        <translation>
            <numerusform>Accepted, and %n statement signed.</numerusform>
            <numerusform>Accepted, and %n statements signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewQueuePage</name>
    <message numerus="yes">
        <source>Search %n waiting</source>
        <translation>
            <numerusform>Search %n waiting</numerusform>
            <numerusform>Search %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message numerus="yes">
        <source>Carried forward, %1 of %n done</source>
        <translation>
            <numerusform>Carried forward, %1 of %n done</numerusform>
            <numerusform>Carried forward, %1 of %n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarRow</name>
    <message numerus="yes">
        <source>%1, %n wait(s) for you</source>
        <translation>
            <numerusform>%1, one waits for you</numerusform>
            <numerusform>%1, %n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepColumn</name>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n step</numerusform>
            <numerusform>%1, %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message numerus="yes">
        <source>Search %n template(s)</source>
        <translation>
            <numerusform>Search %n template</numerusform>
            <numerusform>Search %n templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayDigest</name>
    <message numerus="yes">
        <source>%1. %n thing(s) wait for you.</source>
        <translation>
            <numerusform>%1. One thing waits for you.</numerusform>
            <numerusform>%1. %n things wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle</source>
        <translation>
            <numerusform>%n thing to settle</numerusform>
            <numerusform>%n things to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about what came in</source>
        <translation>
            <numerusform>%n question about what came in</numerusform>
            <numerusform>%n questions about what came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayRows</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitMark</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s), longer than promised</source>
        <translation>
            <numerusform>Waiting for %n day, longer than promised</numerusform>
            <numerusform>Waiting for %n days, longer than promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s)</source>
        <translation>
            <numerusform>Waiting for %n day</numerusform>
            <numerusform>Waiting for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordingsCard</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::Answering</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::AskingModel</name>
    <message numerus="yes">
        <source>The parcel is in. %n thing(s) went with it, into the trash.</source>
        <translation>
            <numerusform>The parcel is in. One thing went with it, into the trash.</numerusform>
            <numerusform>The parcel is in. %n things went with it, into the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A parcel from %1 deletes %n of the %2 things that you share. It waits until you answer; nothing of it is in yet.</source>
        <translation>
            <numerusform>A parcel from %1 deletes %n of the %2 things that you share. It waits until you answer; nothing of it is in yet.</numerusform>
            <numerusform>A parcel from %1 deletes %n of the %2 things that you share. It waits until you answer; nothing of it is in yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::AssignmentListModel</name>
    <message numerus="yes">
        <source>Sent back · %n day(s) over</source>
        <translation>
            <numerusform>Sent back · %n day over</numerusform>
            <numerusform>Sent back · %n days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::AssignmentWords</name>
    <message numerus="yes">
        <source>Due %1, %n day(s) over</source>
        <translation>
            <numerusform>Due %1, %n day over</numerusform>
            <numerusform>Due %1, %n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::AttestModel</name>
    <message numerus="yes">
        <source>%n accepted piece(s) with this one</source>
        <translation>
            <numerusform>%n accepted piece with this one</numerusform>
            <numerusform>%n accepted pieces with this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n context(s)</source>
        <translation>
            <numerusform>%1, in %n context</numerusform>
            <numerusform>%1, in %n contexts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::BackupListModel</name>
    <message numerus="yes">
        <source>%n backup(s), %1 together</source>
        <translation>
            <numerusform>%n backup, %1 together</numerusform>
            <numerusform>%n backups, %1 together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::BriefEditor</name>
    <message numerus="yes">
        <source>About %n hour(s)</source>
        <translation>
            <numerusform>About %n hour</numerusform>
            <numerusform>About %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::CaseEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n room(s) still empty</source>
        <translation>
            <numerusform>%1; %n room still empty</numerusform>
            <numerusform>%1; %n rooms still empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::CaseListModel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::CompetencyOverview</name>
    <message numerus="yes">
        <source>%n hour(s) of learning</source>
        <translation>
            <numerusform>%n hour of learning</numerusform>
            <numerusform>%n hours of learning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of contribution</source>
        <translation>
            <numerusform>%n hour of contribution</numerusform>
            <numerusform>%n hours of contribution</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) of delivery</source>
        <translation>
            <numerusform>%n week of delivery</numerusform>
            <numerusform>%n weeks of delivery</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) of leadership</source>
        <translation>
            <numerusform>%n week of leadership</numerusform>
            <numerusform>%n weeks of leadership</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are missing for %1.</source>
        <translation>
            <numerusform>%n point is missing for %1.</numerusform>
            <numerusform>%n points are missing for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) missing</source>
        <translation>
            <numerusform>%n point missing</numerusform>
            <numerusform>%n points missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::Correspondent</name>
    <message numerus="yes">
        <source>%n file(s) that was named has not come yet: it is in another parcel.</source>
        <translation>
            <numerusform>One file that was named has not come yet: it is in another parcel.</numerusform>
            <numerusform>%n files that were named have not come yet: they are in another parcel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::DisclosureModel</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::DraftEditor</name>
    <message numerus="yes">
        <source>This text and %n piece(s) of evidence become attempt %1 and stay as they are. You can keep writing; that would be attempt %2.</source>
        <translation>
            <numerusform>This text and one piece of evidence become attempt %1 and stay as they are. You can keep writing; that would be attempt %2.</numerusform>
            <numerusform>This text and %n pieces of evidence become attempt %1 and stay as they are. You can keep writing; that would be attempt %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) still open. You may hand in all the same.</source>
        <translation>
            <numerusform>%n comment still open. You may hand in all the same.</numerusform>
            <numerusform>%n comments still open. You may hand in all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ExchangeDiaryModel</name>
    <message numerus="yes">
        <source>%1 sent %n change(s).</source>
        <translation>
            <numerusform>%1 sent %n change.</numerusform>
            <numerusform>%1 sent %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A parcel from %1 wanted to delete %n thing(s), and asked you first.</source>
        <translation>
            <numerusform>A parcel from %1 wanted to delete %n thing, and asked you first.</numerusform>
            <numerusform>A parcel from %1 wanted to delete %n things, and asked you first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You let %1 delete %n thing(s).</source>
        <translation>
            <numerusform>You let %1 delete one thing.</numerusform>
            <numerusform>You let %1 delete %n things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept %n thing(s) that %1 had deleted.</source>
        <translation>
            <numerusform>You kept %n thing that %1 had deleted.</numerusform>
            <numerusform>You kept %n things that %1 had deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the device that %1 lost were taken back. They are kept aside.</source>
        <translation>
            <numerusform>%n change of the device that %1 lost was taken back. It is kept aside.</numerusform>
            <numerusform>%n changes of the device that %1 lost were taken back. They are kept aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to what that device had made went with it. They are kept aside.</source>
        <translation>
            <numerusform>%n change to what that device had made went with it. It is kept aside.</numerusform>
            <numerusform>%n changes to what that device had made went with it. They are kept aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ExchangeListModel</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::JournalEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::JournalListModel</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::JournalMonthModel</name>
    <message numerus="yes">
        <source>%1: %n entry(ies)</source>
        <translation>
            <numerusform>%1: one entry</numerusform>
            <numerusform>%1: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::KeyKeeper</name>
    <message numerus="yes">
        <source>The new passphrase opens the workspace. Make a new recovery sheet. %n backup(s) opens only with what opened it before.</source>
        <translation>
            <numerusform>The new passphrase opens the workspace. Make a new recovery sheet. %n backup opens only with what opened it before.</numerusform>
            <numerusform>The new passphrase opens the workspace. Make a new recovery sheet. %n backups open only with what opened it before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::MenteeWords</name>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n assignment</numerusform>
            <numerusform>%n assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sent back</source>
        <translation>
            <numerusform>%1, %n sent back</numerusform>
            <numerusform>%1, %n sent back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attested, last %1</source>
        <translation>
            <numerusform>%n attested, last %1</numerusform>
            <numerusform>%n attested, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not looked at for %n day(s)</source>
        <translation>
            <numerusform>not looked at for %n day</numerusform>
            <numerusform>not looked at for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::MethodModel</name>
    <message numerus="yes">
        <source>%n competency(ies)</source>
        <translation>
            <numerusform>%n competency</numerusform>
            <numerusform>%n competencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment template(s)</source>
        <translation>
            <numerusform>%n assignment template</numerusform>
            <numerusform>%n assignment templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From version %1 to %2: %n change(s).</source>
        <translation>
            <numerusform>From version %1 to %2: %n change.</numerusform>
            <numerusform>From version %1 to %2: %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::PackTextEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ParcelOpening</name>
    <message numerus="yes">
        <source>%n change(s) came in.</source>
        <translation>
            <numerusform>%n change came in.</numerusform>
            <numerusform>%n changes came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) arrived.</source>
        <translation>
            <numerusform>%n file arrived.</numerusform>
            <numerusform>%n files arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that it names is in another parcel.</source>
        <translation>
            <numerusform>%n file that it names is in another parcel.</numerusform>
            <numerusform>%n files that it names are in another parcel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle: you both changed it.</source>
        <translation>
            <numerusform>%n thing to settle: you both changed it.</numerusform>
            <numerusform>%n things to settle: you both changed them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted thing(s) came back, because one of you changed it meanwhile.</source>
        <translation>
            <numerusform>%n deleted thing came back, because one of you changed it meanwhile.</numerusform>
            <numerusform>%n deleted things came back, because one of you changed them meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) deletes much and waits for your answer.</source>
        <translation>
            <numerusform>%n part deletes much and waits for your answer.</numerusform>
            <numerusform>%n parts delete much and wait for your answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) waits for an earlier parcel that is not here yet.</source>
        <translation>
            <numerusform>%n part waits for an earlier parcel that is not here yet.</numerusform>
            <numerusform>%n parts wait for an earlier parcel that is not here yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) was not allowed and is kept aside.</source>
        <translation>
            <numerusform>%n change was not allowed and is kept aside.</numerusform>
            <numerusform>%n changes were not allowed and are kept aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) was not taken in.</source>
        <translation>
            <numerusform>%n part was not taken in.</numerusform>
            <numerusform>%n parts were not taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of a lost device were taken back and are kept aside.</source>
        <translation>
            <numerusform>%n change of a lost device was taken back and is kept aside.</numerusform>
            <numerusform>%n changes of a lost device were taken back and are kept aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ParcelSending</name>
    <message numerus="yes">
        <source>%n file(s), %1 together, are in ‘%2’. Hand all of them to %3, in any order: nobody else can open them.</source>
        <translation>
            <numerusform>One file, %1, is in ‘%2’. Hand it to %3: nobody else can open it.</numerusform>
            <numerusform>%n files, %1 together, are in ‘%2’. Hand all of them to %3, in any order: nobody else can open them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ReadinessWords</name>
    <message numerus="yes">
        <source>Something is thin: a text has fewer than %n word(s), or lacks a room or its evidence.</source>
        <translation>
            <numerusform>Something is thin: a text has fewer than %n word, or lacks a room or its evidence.</numerusform>
            <numerusform>Something is thin: a text has fewer than %n words, or lacks a room or its evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::RecordCheck</name>
    <message numerus="yes">
        <source>%n entry(ies) in ‘%1’ does not hold</source>
        <translation>
            <numerusform>%n entry in ‘%1’ does not hold</numerusform>
            <numerusform>%n entries in ‘%1’ do not hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::RenewalModel</name>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, %n day left</numerusform>
            <numerusform>%1, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ReviewEditor</name>
    <message numerus="yes">
        <source>When you accept, %n statement(s) about %1 are signed with your key. Anybody can check them; you can withdraw one, not change it.</source>
        <translation>
            <numerusform>When you accept, one statement about %1 is signed with your key. Anybody can check it; you can withdraw it, not change it.</numerusform>
            <numerusform>When you accept, %n statements about %1 are signed with your key. Anybody can check them; you can withdraw one, not change it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SessionCalendar</name>
    <message numerus="yes">
        <source>%n session(s) saved as %1. Your calendar can open it.</source>
        <translation>
            <numerusform>%n session saved as %1. Your calendar can open it.</numerusform>
            <numerusform>%n sessions saved as %1. Your calendar can open it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SessionEditor</name>
    <message numerus="yes">
        <source>%1 of %n minute(s)</source>
        <translation>
            <numerusform>%1 of %n minute</numerusform>
            <numerusform>%1 of %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SessionLedgerModel</name>
    <message numerus="yes">
        <source>in %n session(s), both say so</source>
        <translation>
            <numerusform>in %n session, both say so</numerusform>
            <numerusform>in %n sessions, both say so</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SessionMonthModel</name>
    <message numerus="yes">
        <source>%1: %n session(s)</source>
        <translation>
            <numerusform>%1: one session</numerusform>
            <numerusform>%1: %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SettleModel</name>
    <message numerus="yes">
        <source>%n thing(s) to settle</source>
        <translation>
            <numerusform>%n thing to settle</numerusform>
            <numerusform>%n things to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SkillsModel</name>
    <message numerus="yes">
        <source>%n word(s), thin below %1</source>
        <translation>
            <numerusform>%n word, thin below %1</numerusform>
            <numerusform>%n words, thin below %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::TemplateListModel</name>
    <message numerus="yes">
        <source>About %n hour(s) · %1</source>
        <translation>
            <numerusform>About %n hour · %1</numerusform>
            <numerusform>About %n hours · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::WaitingNews</name>
    <message numerus="yes">
        <source>%n hand-in(s) came for your review.</source>
        <translation>
            <numerusform>%n hand-in came for your review.</numerusform>
            <numerusform>%n hand-ins came for your review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) came for you.</source>
        <translation>
            <numerusform>%n review came for you.</numerusform>
            <numerusform>%n reviews came for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) came up in the exchange.</source>
        <translation>
            <numerusform>%n question came up in the exchange.</numerusform>
            <numerusform>%n questions came up in the exchange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) became due.</source>
        <translation>
            <numerusform>%n thing became due.</numerusform>
            <numerusform>%n things became due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::exchange</name>
    <message numerus="yes">
        <source>Kept: %1, and %n more.</source>
        <translation>
            <numerusform>Kept: %1, and %n more.</numerusform>
            <numerusform>Kept: %1, and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that only %1 may keep went into the trash.</source>
        <translation>
            <numerusform>%n thing that only %1 may keep went into the trash.</numerusform>
            <numerusform>%n things that only %1 may keep went into the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::record</name>
    <message numerus="yes">
        <source>After %n attempt(s)</source>
        <translation>
            <numerusform>After %n attempt</numerusform>
            <numerusform>After %n attempts</numerusform>
        </translation>
    </message>
</context>
</TS>
