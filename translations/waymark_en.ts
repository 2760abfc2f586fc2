<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    <name>EntryPage</name>
    <message numerus="yes">
        <source>%n mentorship(s)</source>
        <translation>
            <numerusform>one mentorship</numerusform>
            <numerusform>%n mentorships</numerusform>
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
</TS>
