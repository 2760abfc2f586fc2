<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AudienceLine</name>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Storing %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop or paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy, which nothing protects any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mentorship(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntrySide</name>
    <message>
        <source>How it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getting there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryTags</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and what do you take from it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailedState</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Save a copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalCalendar</name>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalListPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Search %n entry(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few lines a day show you later how far you have come. Nobody else can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has these words, or was written on that day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Very bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So-so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainSidebar</name>
    <message>
        <source>Look as the system does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoodPicker</name>
    <message>
        <source>Not noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset it. Keep it in a password manager, or on paper in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>%1, %2. Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>Everything stays on this computer, encrypted. No account, no network; nothing leaves unless you send it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>I am here as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarRow</name>
    <message numerus="yes">
        <source>%1, %n wait(s) for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it can be changed later, except that without the passphrase nobody can open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your mentor or mentee should read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your file and its key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark files (*.waymark)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPicker</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Show entries with the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your growth, your evidence and your mentor’s word, in one file that is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample: Mira, her mentor Jonas, and months of entries, goals and reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to fill in, and nothing of yours is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are, as a mentee, a mentor or both, and choose a passphrase. Then write your first entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under two minutes. Roles can change at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file I was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Waymark file that exists: yours from another computer, or one from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it here, or drop it anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Waymark file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark files (*.waymark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark is independent of Iasa and of any certification board.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ActionUndo</name>
    <message>
        <source>Undone: the new entry is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the entry is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the entry is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the tags are as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the file is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the file is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: somebody else changed it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: later changes stand on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::JournalEditor</name>
    <message>
        <source>Without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>the day of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::JournalFilesModel</name>
    <message>
        <source>Only files of this computer can be attached. Save it here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::JournalListModel</name>
    <message>
        <source>Filed under “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day in a list under its month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the facts of one line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::JournalMonthModel</name>
    <message numerus="yes">
        <source>%1: %n entry(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::PassphraseStrength</name>
    <message>
        <source>Four or five unrelated words are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: quickly guessed. Add words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: it would take a determined person a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: nobody will guess it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::WorkspaceSession</name>
    <message>
        <source>Mentee and mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::describe</name>
    <message>
        <source>Please write a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry needs a title, some text or a mood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still empty here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long to be kept in one piece. Please shorten it, or attach it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large to be kept here. Nothing of it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is outside what makes sense here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not written in a form that Waymark understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible as things stand now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more. It may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something earlier has to arrive first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this file in use. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged. Nothing in it was changed; the folder of backups beside it holds earlier states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was written by a newer version of Waymark. Install that version to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Waymark file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place can only be read. Move the file to a folder of your own and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file went away while it was read. Nothing of it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage reported a problem. What was saved before is safe; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Check capitals and the keyboard&apos;s language, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the recovery words is not right. Compare it with your sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made for somebody else and cannot be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes from somebody you have not met in Waymark yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was signed by a device that does not count any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is known here already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not hold: this was changed after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty: there is nothing in it to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
