<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutPart</name>
    <message>
        <source>Waymark %1</source>
        <translation>Waymark %1</translation>
    </message>
    <message>
        <source>Your growth, your evidence and your mentor’s word, in one file that is yours.</source>
        <translation>Dein Wachstum, deine Nachweise und das Wort deines Mentors, in einer Datei, die dir gehört.</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Unabhängig</translation>
    </message>
    <message>
        <source>Waymark is independent of Iasa. Its descriptions of competencies, levels and assignments are written in our own words, after the published method; a certification board decides, not Waymark.</source>
        <translation>Waymark ist unabhängig von Iasa. Seine Beschreibungen von Kompetenzen, Stufen und Aufgaben sind in eigenen Worten verfasst, nach der veröffentlichten Methode; es entscheidet eine Zertifizierungsstelle, nicht Waymark.</translation>
    </message>
    <message>
        <source>“Signed” means that whoever holds a key signed. Whose key it is, the five words tell you.</source>
        <translation>„Unterschrieben“ heißt, dass unterschrieben hat, wer einen Schlüssel besitzt. Wessen Schlüssel es ist, sagen dir die fünf Wörter.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, Version 3 oder später</translation>
    </message>
    <message>
        <source>You may use, study, share and change this program. It comes without any warranty, as far as the law allows.</source>
        <translation>Du darfst dieses Programm nutzen, untersuchen, weitergeben und ändern. Es kommt ohne jede Gewährleistung, soweit das Gesetz es erlaubt.</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
</context>
<context>
    <name>ActionBoard</name>
    <message>
        <source>Board of steps</source>
        <translation>Tafel der Schritte</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>You compared the five words</source>
        <translation>Ihr habt die fünf Wörter verglichen</translation>
    </message>
    <message>
        <source>You have not compared the five words yet</source>
        <translation>Ihr habt die fünf Wörter noch nicht verglichen</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
</context>
<context>
    <name>AimCard</name>
    <message>
        <source>What you work towards</source>
        <translation>Worauf du hinarbeitest</translation>
    </message>
    <message>
        <source>Choose a certification or a level</source>
        <translation>Zertifizierung oder Stufe wählen</translation>
    </message>
    <message>
        <source>A board decides, not Waymark. These are the requirements as the method has them; you can change them as data in the settings.</source>
        <translation>Ein Gremium entscheidet, nicht Waymark. Das sind die Anforderungen, wie die Methode sie hat; in den Einstellungen kannst du sie als Daten ändern.</translation>
    </message>
</context>
<context>
    <name>AnchoredText</name>
    <message>
        <source>Text as it was handed in</source>
        <translation>Text, wie er abgegeben wurde</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Your words</source>
        <translation>Deine Worte</translation>
    </message>
    <message>
        <source>Only you see them until you sign.</source>
        <translation>Nur du siehst sie, bis du unterschreibst.</translation>
    </message>
    <message>
        <source>What did you see yourself, and what can you stand for?</source>
        <translation>Was hast du selbst gesehen, und wofür kannst du einstehen?</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Wird unterschrieben</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Takes effect at once, on this computer</source>
        <translation>Gilt sofort, auf diesem Computer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Ask for signed words</source>
        <translation>Um unterschriebene Worte bitten</translation>
    </message>
    <message>
        <source>Signed words</source>
        <translation>Unterschriebene Worte</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Worum du bittest</translation>
    </message>
    <message>
        <source>Whom you ask</source>
        <translation>Wen du bittest</translation>
    </message>
    <message>
        <source>Nobody can sign this for you yet: a mentorship comes first.</source>
        <translation>Noch kann niemand das für dich unterschreiben: Zuerst kommt ein Mentoring.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>It counts for this alone.</source>
        <translation>Nur dafür zählt es.</translation>
    </message>
    <message>
        <source>Choose what it is for</source>
        <translation>Wählen, wofür es ist</translation>
    </message>
    <message>
        <source>What it should speak of</source>
        <translation>Wovon es sprechen soll</translation>
    </message>
    <message>
        <source>What have you done together, and what would help a reader who knows neither of you?</source>
        <translation>Was habt ihr zusammen gemacht, und was hilft jemandem, der euch beide nicht kennt?</translation>
    </message>
    <message>
        <source>By when you would like it</source>
        <translation>Bis wann du es möchtest</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>bis wann</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>The other one reads your request and nothing else. It goes with the next parcel.</source>
        <translation>Die andere Person liest deine Bitte und sonst nichts. Sie geht mit dem nächsten Paket.</translation>
    </message>
</context>
<context>
    <name>AskedFor</name>
    <message>
        <source>What %1 asked for</source>
        <translation>Worum %1 gebeten hat</translation>
    </message>
    <message>
        <source>Read the review</source>
        <translation>Durchsicht lesen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Tick it off, for you alone</source>
        <translation>Abhaken, nur für dich</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Zur Stelle</translation>
    </message>
    <message>
        <source>Go to the place of comment %1</source>
        <translation>Zur Stelle von Kommentar %1</translation>
    </message>
</context>
<context>
    <name>AskingCards</name>
    <message>
        <source>%1 asks you something</source>
        <translation>%1 hat eine Frage an dich</translation>
    </message>
    <message>
        <source>Let it in, and delete them</source>
        <translation>Annehmen und löschen</translation>
    </message>
    <message>
        <source>Let it in, but keep them</source>
        <translation>Annehmen, aber behalten</translation>
    </message>
    <message>
        <source>What is deleted stays in the trash for 30 days; what you keep comes back for %1 too.</source>
        <translation>Gelöschtes bleibt 30 Tage im Papierkorb; was du behältst, kommt auch für %1 zurück.</translation>
    </message>
</context>
<context>
    <name>AspirationAnswers</name>
    <message>
        <source>Does it still hold?</source>
        <translation>Gilt sie noch?</translation>
    </message>
    <message>
        <source>It is time to ask.</source>
        <translation>Es ist Zeit zu fragen.</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Wieder fragen am</translation>
    </message>
    <message>
        <source>Day to ask again</source>
        <translation>Tag der nächsten Frage</translation>
    </message>
    <message>
        <source>Why, in a line</source>
        <translation>Warum, in einer Zeile</translation>
    </message>
    <message>
        <source>Why it still holds, or does not</source>
        <translation>Warum sie noch gilt oder nicht</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>I have redefined it</source>
        <translation>Ich habe sie neu gefasst</translation>
    </message>
    <message>
        <source>I drop it</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>AspirationCards</name>
    <message>
        <source>Title of the aspiration</source>
        <translation>Titel der Bestrebung</translation>
    </message>
    <message>
        <source>Where do you want to get?</source>
        <translation>Wohin willst du kommen?</translation>
    </message>
    <message>
        <source>An aspiration is the why above goals. It comes into being with its title.</source>
        <translation>Eine Bestrebung ist das Warum hinter Zielen. Sie entsteht mit ihrem Titel.</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>what it looks like when it is there</source>
        <translation>wie es aussieht, wenn es da ist</translation>
    </message>
    <message>
        <source>Who does what, where, and how do you notice?</source>
        <translation>Wer tut was, wo, und woran merkst du es?</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>why it matters to you</source>
        <translation>warum es dir wichtig ist</translation>
    </message>
    <message>
        <source>What would be missing without it?</source>
        <translation>Was würde ohne sie fehlen?</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>the day by which</source>
        <translation>bis zu welchem Tag</translation>
    </message>
</context>
<context>
    <name>AspirationPage</name>
    <message>
        <source>New aspiration</source>
        <translation>Neue Bestrebung</translation>
    </message>
    <message>
        <source>New goal for it</source>
        <translation>Neues Ziel dafür</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Delete this aspiration</source>
        <translation>Bestrebung löschen</translation>
    </message>
</context>
<context>
    <name>AssignmentListPage</name>
    <message>
        <source>Assignments</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Search assignments</source>
        <translation>Aufgaben durchsuchen</translation>
    </message>
    <message>
        <source>Take an assignment</source>
        <translation>Aufgabe übernehmen</translation>
    </message>
    <message>
        <source>No assignments yet</source>
        <translation>Noch keine Aufgaben</translation>
    </message>
    <message>
        <source>An assignment is a task with a rubric. You write, add what shows it, and your mentor answers.</source>
        <translation>Zu einer Aufgabe gehört ein Bewertungsraster. Du schreibst, fügst Nachweise hinzu, und dein Mentor antwortet.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No assignment has these words.</source>
        <translation>Keine Aufgabe enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>AssignmentPage</name>
    <message>
        <source>until you hand it in</source>
        <translation>bis du abgibst</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Aufgabenstellung</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Delete this assignment</source>
        <translation>Aufgabe löschen</translation>
    </message>
</context>
<context>
    <name>AssignmentPanes</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose an assignment from the list, or take a new one.</source>
        <translation>Wähle eine Aufgabe aus der Liste oder übernimm eine neue.</translation>
    </message>
</context>
<context>
    <name>AssignmentsPages</name>
    <message>
        <source>The assignment is in the trash.</source>
        <translation>Die Aufgabe liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>AssignmentsPlace</name>
    <message>
        <source>Assignments</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Take an assignment</source>
        <translation>Aufgabe übernehmen</translation>
    </message>
</context>
<context>
    <name>AttemptList</name>
    <message>
        <source>Handed in</source>
        <translation>Abgegeben</translation>
    </message>
</context>
<context>
    <name>AttemptSide</name>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>as %1 judged it</source>
        <translation>wie %1 es beurteilt hat</translation>
    </message>
    <message>
        <source>how you see it</source>
        <translation>wie du es siehst</translation>
    </message>
    <message>
        <source>The stronger edge is how you saw it.</source>
        <translation>Der stärkere Rand zeigt, wie du es gesehen hast.</translation>
    </message>
</context>
<context>
    <name>AttestGroup</name>
    <message>
        <source>Attest</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>if you accept</source>
        <translation>wenn du annimmst</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>Stufe von %1</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Jetzt unterschreiben</translation>
    </message>
    <message>
        <source>In your words, for whoever reads the record</source>
        <translation>In deinen Worten, für alle, die den Werdegang lesen</translation>
    </message>
    <message>
        <source>Your words about %1</source>
        <translation>Deine Worte zu %1</translation>
    </message>
</context>
<context>
    <name>AudienceLine</name>
    <message>
        <source>Only you</source>
        <translation>Nur du</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>Du und %1</translation>
    </message>
    <message>
        <source>Who can see this: %1</source>
        <translation>Wer das sehen kann: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups are made by themselves, at most one an hour, in a folder beside the workspace, and are as encrypted as it is. For a broken disk, copy that folder somewhere else now and then.</source>
        <translation>Sicherungen entstehen von selbst, höchstens eine pro Stunde, in einem Ordner neben dem Arbeitsbereich, und sind ebenso verschlüsselt wie er. Falls die Festplatte ausfällt: Kopiere diesen Ordner ab und zu an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Frühere Stände</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Es gibt noch keine Sicherungen.</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>%1, %2</source>
        <comment>when a backup was made, and how large it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What differs…</source>
        <translation>Unterschiede…</translation>
    </message>
    <message>
        <source>What differs from %1</source>
        <translation>Unterschiede zu %1</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Dorthin zurück…</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>BadgeWords</name>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Stated by the holder</source>
        <translation>Eigene Angabe</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Unterschrieben von %1</translation>
    </message>
    <message>
        <source>(no name given)</source>
        <translation>(kein Name angegeben)</translation>
    </message>
    <message>
        <source>with the key …%1</source>
        <translation>mit dem Schlüssel …%1</translation>
    </message>
</context>
<context>
    <name>BarLegend</name>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Selbst</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>BarScale</name>
    <message>
        <source>no word of a mentor</source>
        <translation>kein Wort eines Mentors</translation>
    </message>
    <message>
        <source>mentor %1</source>
        <translation>Mentor %1</translation>
    </message>
    <message>
        <source>self %1</source>
        <translation>selbst %1</translation>
    </message>
    <message>
        <source>peers %1</source>
        <translation>Kollegen %1</translation>
    </message>
    <message>
        <source>certification %1</source>
        <translation>Zertifizierung %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>BeforePane</name>
    <message>
        <source>%1, %2</source>
        <comment>an attempt, when it was handed in</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>Late: %1. Ctrl and the arrow keys move it.</source>
        <translation>Verspätet: %1. Strg und die Pfeiltasten verschieben ihn.</translation>
    </message>
    <message>
        <source>%1 Ctrl and the arrow keys move it.</source>
        <translation>%1 Strg und die Pfeiltasten verschieben ihn.</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n Schritt</numerusform>
            <numerusform>%1, %n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefChangeForm</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Fälligkeitstag</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Aufgabenstellung</translation>
    </message>
    <message>
        <source>What was handed in is judged by these words, so they stay.</source>
        <translation>Nach diesen Worten wird beurteilt, was abgegeben wurde, darum bleiben sie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>Aufgabenstellung speichern</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>The brief is changed.</source>
        <translation>Die Aufgabenstellung ist geändert.</translation>
    </message>
    <message>
        <source>Change the day or the words…</source>
        <translation>Tag oder Worte ändern…</translation>
    </message>
    <message>
        <source>Change the day…</source>
        <translation>Tag ändern…</translation>
    </message>
</context>
<context>
    <name>CameInCard</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Sache</numerusform>
            <numerusform>%n Sachen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareerEntryPage</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Diesen Eintrag löschen</translation>
    </message>
</context>
<context>
    <name>CareerForm</name>
    <message>
        <source>Entry of your career</source>
        <translation>Eintrag deiner Laufbahn</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>In the method</source>
        <translation>In der Methode</translation>
    </message>
    <message>
        <source>Only so does it count for a certification.</source>
        <translation>Nur so zählt es für eine Zertifizierung.</translation>
    </message>
    <message>
        <source>Choose which one</source>
        <translation>Wählen, welches</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Hours, and as what they count</source>
        <translation>Stunden, und als was sie zählen</translation>
    </message>
    <message>
        <source>Only what keeps a level or a certificate is counted. They are spread evenly over the days from first to last.</source>
        <translation>Gezählt wird nur, was eine Stufe oder ein Zertifikat erhält. Sie werden gleichmäßig auf die Tage vom ersten bis zum letzten verteilt.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>As what they count</source>
        <translation>Als was sie zählen</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>What was yours to do, and what came of it?</source>
        <translation>Was war deine Sache, und was ist daraus geworden?</translation>
    </message>
</context>
<context>
    <name>CareerPage</name>
    <message>
        <source>Career</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>Your career</source>
        <translation>Deine Laufbahn</translation>
    </message>
    <message>
        <source>your own word; only you see it until you show it</source>
        <translation>dein eigenes Wort; nur du siehst es, bis du es zeigst</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>Nothing of this kind yet. Positions make years of practice and the résumé; certificates and hours make the renewal.</source>
        <translation>Davon ist noch nichts da. Stellen ergeben die Jahre der Praxis und den Lebenslauf, Zertifikate und Stunden die Erneuerung.</translation>
    </message>
</context>
<context>
    <name>CaseEvidenceCard</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>The evidence was taken away.</source>
        <translation>Der Nachweis ist weggenommen.</translation>
    </message>
    <message>
        <source>Storing files</source>
        <translation>Dateien werden gespeichert</translation>
    </message>
    <message>
        <source>Name something of your record</source>
        <translation>Etwas aus deinem Werdegang nennen</translation>
    </message>
    <message>
        <source>Nothing more in your record</source>
        <translation>Sonst nichts im Werdegang</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Give the case study a title first.</source>
        <translation>Gib der Fallstudie zuerst einen Titel.</translation>
    </message>
    <message>
        <source>A case study without evidence counts as thin.</source>
        <translation>Eine Fallstudie ohne Nachweis gilt als dünn.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Save a copy, which nothing protects any more</source>
        <translation>Eine Kopie speichern, die nichts mehr schützt</translation>
    </message>
</context>
<context>
    <name>CaseEvidenceRow</name>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Kopie von %1 speichern</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>CaseHeading</name>
    <message>
        <source>Title of the case study</source>
        <translation>Titel der Fallstudie</translation>
    </message>
    <message>
        <source>What is it called, in a few words?</source>
        <translation>Wie heißt sie, in wenigen Worten?</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>Wo war es?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>It comes into being with its title. Markdown may be used in every text.</source>
        <translation>Sie entsteht mit ihrem Titel. In jedem Text darf Markdown stehen.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>New case study</source>
        <translation>Neue Fallstudie</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Fallstudien</translation>
    </message>
    <message>
        <source>Delete this case study</source>
        <translation>Diese Fallstudie löschen</translation>
    </message>
</context>
<context>
    <name>CaseRooms</name>
    <message>
        <source>Your part</source>
        <translation>Dein Anteil</translation>
    </message>
    <message>
        <source>What were you in it, and what was yours to decide?</source>
        <translation>Was warst du dabei, und was war deine Entscheidung?</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>What was there, and why could it not stay so?</source>
        <translation>Was war da, und warum konnte es nicht so bleiben?</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>What was done, which ways were weighed, and why this one?</source>
        <translation>Was wurde getan, welche Wege wurden abgewogen, und warum dieser?</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What came of it, measured where it can be?</source>
        <translation>Was ist daraus geworden, gemessen, wo es geht?</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>What would you do otherwise today?</source>
        <translation>Was würdest du heute anders machen?</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Case studies</source>
        <translation>Fallstudien</translation>
    </message>
    <message>
        <source>No case study yet</source>
        <translation>Noch keine Fallstudie</translation>
    </message>
    <message>
        <source>A case study tells one piece of your work: what was there, what you decided, what came of it, and what shows it.</source>
        <translation>Eine Fallstudie erzählt ein Stück deiner Arbeit: was da war, was du entschieden hast, was daraus wurde und was es zeigt.</translation>
    </message>
    <message>
        <source>Write a case study</source>
        <translation>Fallstudie schreiben</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>only you see them until you hand over a pack</source>
        <translation>nur du siehst sie, bis du eine Mappe weitergibst</translation>
    </message>
</context>
<context>
    <name>CertificationPack</name>
    <message>
        <source>%1 of %2 minutes</source>
        <translation>%1 von %2 Minuten</translation>
    </message>
    <message>
        <source>%1 of %2 hours</source>
        <translation>%1 von %2 Stunden</translation>
    </message>
    <message>
        <source>%1 of %2 months</source>
        <translation>%1 von %2 Monaten</translation>
    </message>
    <message>
        <source>%1 of %2 years</source>
        <translation>%1 von %2 Jahren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Dünn</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>My part in it</source>
        <translation>Mein Anteil daran</translation>
    </message>
    <message>
        <source>The situation</source>
        <translation>Die Lage</translation>
    </message>
    <message>
        <source>What was done, and why so</source>
        <translation>Was getan wurde, und warum so</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What I would do otherwise today</source>
        <translation>Was ich heute anders machen würde</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Signed by %1 on %2 with the key %3</source>
        <translation>Unterschrieben von %1 am %2 mit dem Schlüssel %3</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Beförderung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Learning completed</source>
        <translation>Abgeschlossenes Lernen</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Erhaltung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>CertificationPages</name>
    <message>
        <source>The case study is in the trash.</source>
        <translation>Die Fallstudie liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>The entry is in the trash.</source>
        <translation>Der Eintrag liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Asked. The next parcel brings it to %1.</source>
        <translation>Gebeten. Das nächste Paket bringt es zu %1.</translation>
    </message>
    <message>
        <source>The request was taken back.</source>
        <translation>Die Bitte ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Signed. The next parcel brings it to %1.</source>
        <translation>Unterschrieben. Das nächste Paket bringt es zu %1.</translation>
    </message>
</context>
<context>
    <name>CertificationPlace</name>
    <message>
        <source>Certification and readiness</source>
        <translation>Zertifizierung und Stand</translation>
    </message>
    <message>
        <source>Write a case study</source>
        <translation>Fallstudie schreiben</translation>
    </message>
    <message>
        <source>Add an entry to your career</source>
        <translation>Der Laufbahn einen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Ask for signed words</source>
        <translation>Um unterschriebene Worte bitten</translation>
    </message>
    <message>
        <source>Hours and renewal</source>
        <translation>Stunden und Erneuerung</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Nothing was measured yet. The chart begins with the third value.</source>
        <translation>Noch wurde nichts gemessen. Das Diagramm beginnt mit dem dritten Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) so far. The chart begins with the third.</source>
        <translation>
            <numerusform>%n Wert bisher. Das Diagramm beginnt mit dem dritten.</numerusform>
            <numerusform>%n Werte bisher. Das Diagramm beginnt mit dem dritten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>As a picture…</source>
        <translation>Als Bild…</translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation>Als Tabelle…</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>Werte des Diagramms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>CheckInButtons</name>
    <message>
        <source>Ctrl+Return saves</source>
        <translation>Strg+Eingabe speichert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Korrektur speichern</translation>
    </message>
    <message>
        <source>Save the check-in</source>
        <translation>Zwischenstand speichern</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Correct a check-in</source>
        <translation>Zwischenstand korrigieren</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Stand notieren</translation>
    </message>
    <message>
        <source>Everything is optional; one answer is enough.</source>
        <translation>Alles ist freiwillig; eine Antwort genügt.</translation>
    </message>
    <message>
        <source>Now at</source>
        <translation>Jetzt bei</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>Now at: this is no number</source>
        <translation>Jetzt bei: Das ist keine Zahl</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day of the check-in</source>
        <translation>Tag des Zwischenstands</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>Help wanted</source>
        <translation>Hilfe erwünscht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Help that is wanted</source>
        <translation>Erwünschte Hilfe</translation>
    </message>
</context>
<context>
    <name>CheckInRow</name>
    <message>
        <source>Check-in, %1</source>
        <translation>Zwischenstand, %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Zuversicht %1</translation>
    </message>
    <message>
        <source>%1, confidence %2</source>
        <translation>%1, Zuversicht %2</translation>
    </message>
    <message>
        <source>Help wanted: %1</source>
        <translation>Hilfe erwünscht: %1</translation>
    </message>
</context>
<context>
    <name>CheckInsCard</name>
    <message>
        <source>Check-ins</source>
        <translation>Zwischenstände</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n bisher</numerusform>
            <numerusform>%n bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a week, in less than a minute: how far, how confident, what is in the way. After three weeks without one the goal says so.</source>
        <translation>Einmal pro Woche, in weniger als einer Minute: wie weit, wie zuversichtlich, was im Weg steht. Nach drei Wochen ohne Zwischenstand erinnert dich das Ziel daran.</translation>
    </message>
    <message>
        <source>Check in now</source>
        <translation>Jetzt Stand notieren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check a record</source>
        <translation>Werdegang prüfen</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>Mein Werdegang</translation>
    </message>
    <message>
        <source>Is this record what was signed?</source>
        <translation>Ist dieser Werdegang so, wie er unterschrieben wurde?</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Open a record…</source>
        <translation>Werdegang öffnen…</translation>
    </message>
    <message>
        <source>Open a record</source>
        <translation>Werdegang öffnen</translation>
    </message>
    <message>
        <source>Signed records (%1)</source>
        <translation>Unterschriebene Werdegänge (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Open the file that you were given, or drop it anywhere on this page: a PDF, the signed JSON, a badge (SVG or PNG), a ZIP, or the folder of a record. It is checked on this computer, without a network; nothing of it is kept.</source>
        <translation>Öffne die Datei, die du bekommen hast, oder zieh sie irgendwo auf diese Seite: ein PDF, das unterschriebene JSON, ein Abzeichen (SVG oder PNG), ein ZIP oder den Ordner eines Werdegangs. Geprüft wird auf diesem Computer, ohne Netz; nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open the folder of a record</source>
        <translation>Den Ordner eines Werdegangs öffnen</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <source>Ready for %1?</source>
        <translation>Bereit für %1?</translation>
    </message>
    <message>
        <source>Choose a certification or a career level: here stands then what it asks for, what of it is there already, and what is missing.</source>
        <translation>Wähle eine Zertifizierung oder eine Karrierestufe: Dann steht hier, was sie verlangt, was davon schon da ist und was fehlt.</translation>
    </message>
</context>
<context>
    <name>ChooseRow</name>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find or do…</source>
        <translation>Suchen oder tun…</translation>
    </message>
    <message>
        <source>Find an action, a place or something you wrote</source>
        <translation>Suche eine Aktion, einen Ort oder etwas, das du geschrieben hast</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>CommentMarker</name>
    <message>
        <source>Comment %1, settled</source>
        <translation>Kommentar %1, erledigt</translation>
    </message>
    <message>
        <source>Comment %1, in hand</source>
        <translation>Kommentar %1, in Arbeit</translation>
    </message>
    <message>
        <source>Comment %1</source>
        <translation>Kommentar %1</translation>
    </message>
</context>
<context>
    <name>CommentNote</name>
    <message>
        <source>Comment %1, %2: %3</source>
        <translation>Kommentar %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>CompareColumn</name>
    <message>
        <source>Which attempt</source>
        <translation>Welcher Versuch</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Der Entwurf</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>On the left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>CompetenciesPage</name>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Done rating</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Rate myself</source>
        <translation>Mich einschätzen</translation>
    </message>
    <message>
        <source>Show the pillars</source>
        <translation>Säulen zeigen</translation>
    </message>
    <message>
        <source>Growth over time</source>
        <translation>Wachstum im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>Wo stehst du?</translation>
    </message>
    <message>
        <source>Rate yourself once: ten minutes for all of it, or one pillar at a time. Nobody sees it until you show it.</source>
        <translation>Schätze dich einmal ein: zehn Minuten für alles, oder eine Säule nach der anderen. Niemand sieht es, bis du es zeigst.</translation>
    </message>
</context>
<context>
    <name>CompetenciesPlace</name>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Rate myself</source>
        <translation>Mich einschätzen</translation>
    </message>
</context>
<context>
    <name>CompetencyBar</name>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>CompetencyBars</name>
    <message>
        <source>All competencies</source>
        <translation>Alle Kompetenzen</translation>
    </message>
    <message>
        <source>Where do you see yourself today? Digits and arrows work too; what you choose is kept at once.</source>
        <translation>Wo siehst du dich heute? Ziffern und Pfeiltasten gehen auch; was du wählst, ist sofort gespeichert.</translation>
    </message>
</context>
<context>
    <name>CompetencyEvidence</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>What shows it: %1</source>
        <translation>Was es zeigt: %1</translation>
    </message>
</context>
<context>
    <name>CompetencyPage</name>
    <message>
        <source>All competencies</source>
        <translation>Alle Kompetenzen</translation>
    </message>
    <message>
        <source>The level is noted.</source>
        <translation>Die Stufe ist notiert.</translation>
    </message>
    <message>
        <source>The assessment is in the trash.</source>
        <translation>Die Einschätzung liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
</context>
<context>
    <name>CompetencyWords</name>
    <message>
        <source>%1, %2</source>
        <comment>level, its name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>I say</source>
        <translation>Ich sage</translation>
    </message>
    <message>
        <source>A peer says</source>
        <translation>Ein Kollege sagt</translation>
    </message>
    <message>
        <source>A certificate says</source>
        <translation>Ein Zertifikat sagt</translation>
    </message>
    <message>
        <source>Where I want to be</source>
        <translation>Wo ich hinwill</translation>
    </message>
    <message>
        <source>My mentor says</source>
        <translation>Mein Mentor sagt</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the day of an assessment</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>without a day</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>repeatable</source>
        <translation>wiederholbar</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>pieces of evidence</comment>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>accepted, expected</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Shown often enough, and in different places, to count as repeatable.</source>
        <translation>Oft genug und an verschiedenen Orten gezeigt, um als wiederholbar zu gelten.</translation>
    </message>
    <message numerus="yes">
        <source>Shown often enough, but always in the same place: repeatable needs %n place(s).</source>
        <translation>
            <numerusform>Oft genug gezeigt, aber immer am selben Ort: Wiederholbar braucht %n Ort.</numerusform>
            <numerusform>Oft genug gezeigt, aber immer am selben Ort: Wiederholbar braucht %n Orte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more accepted piece(s) of work until it counts as repeatable.</source>
        <translation>
            <numerusform>Noch %n angenommene Arbeit, bis die Kompetenz als wiederholbar gilt.</numerusform>
            <numerusform>Noch %n angenommene Arbeiten, bis die Kompetenz als wiederholbar gilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s): from %1 to %2</source>
        <translation>
            <numerusform>%n Stufe: von %1 auf %2</numerusform>
            <numerusform>%n Stufen: von %1 auf %2</numerusform>
        </translation>
    </message>
    <message>
        <source>never assessed, target %1</source>
        <translation>nie eingeschätzt, Ziel %1</translation>
    </message>
    <message>
        <source>%1 of %2 pieces of evidence</source>
        <translation>%1 von %2 Nachweisen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>how far, what evidence there is</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>your mentor says %1, you say %2</source>
        <translation>dein Mentor sagt %1, du sagst %2</translation>
    </message>
    <message>
        <source>a peer says %1, you say %2</source>
        <translation>ein Kollege sagt %1, du sagst %2</translation>
    </message>
    <message>
        <source>a certificate says %1, you say %2</source>
        <translation>ein Zertifikat sagt %1, du sagst %2</translation>
    </message>
</context>
<context>
    <name>ConfidencePicker</name>
    <message>
        <source>Confidence, not noted</source>
        <translation>Zuversicht, nicht notiert</translation>
    </message>
    <message>
        <source>Confidence %1 of 10</source>
        <translation>Zuversicht %1 von 10</translation>
    </message>
</context>
<context>
    <name>CopyBand</name>
    <message>
        <source>What you show of your goal</source>
        <translation>Was du von deinem Ziel zeigst</translation>
    </message>
    <message>
        <source>%1’s goal</source>
        <translation>Ziel von %1</translation>
    </message>
    <message>
        <source>%1 reads this copy. It follows your goal by itself; write in the goal itself.</source>
        <translation>%1 liest diese Kopie. Sie folgt deinem Ziel von selbst; schreib im Ziel selbst.</translation>
    </message>
    <message>
        <source>%1 shows it to you and writes it; here it is only read. It follows with each parcel. Talk about it, or give an assignment that helps with it.</source>
        <translation>%1 zeigt dir dieses Ziel und schreibt daran; hier wird es nur gelesen. Mit jedem Paket ist es auf dem neuesten Stand. Sprecht darüber, oder stelle eine Aufgabe, die dabei hilft.</translation>
    </message>
    <message>
        <source>Open the goal itself</source>
        <translation>Das Ziel selbst öffnen</translation>
    </message>
    <message>
        <source>Give an assignment</source>
        <translation>Aufgabe stellen</translation>
    </message>
    <message>
        <source>Everything with %1</source>
        <translation>Alles mit %1</translation>
    </message>
</context>
<context>
    <name>CriterionList</name>
    <message>
        <source>How it is judged</source>
        <translation>Wonach beurteilt wird</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the criterion %1</source>
        <translation>Kriterium %1 entfernen</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>%1: choose from a month</source>
        <translation>%1: aus einem Monat wählen</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>The month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
</context>
<context>
    <name>DeviceCards</name>
    <message>
        <source>‘%1’ is declared lost. Others learn of it with the next parcel that you send them.</source>
        <translation>„%1“ ist als verloren gemeldet. Andere erfahren es mit dem nächsten Paket, das du ihnen schickst.</translation>
    </message>
    <message>
        <source>Keys and devices</source>
        <translation>Schlüssel und Geräte</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Dein Schlüssel</translation>
    </message>
    <message>
        <source>What you hand in, review or attest is signed with it. Others know it by the five words; it looks like this, and is no secret:</source>
        <translation>Damit wird unterschrieben, was du abgibst, durchsiehst oder bestätigst. Andere erkennen ihn an den fünf Wörtern; er sieht so aus und ist kein Geheimnis:</translation>
    </message>
    <message>
        <source>It lives in this workspace, encrypted. The recovery sheet in Settings brings it back if the file is lost.</source>
        <translation>Er liegt verschlüsselt in diesem Arbeitsbereich. Geht die Datei verloren, bringt das Wiederherstellungsblatt aus den Einstellungen ihn zurück.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Deine Geräte</translation>
    </message>
    <message>
        <source>each writes with a key of its own</source>
        <translation>jedes schreibt mit einem eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Is ‘%1’ lost?</source>
        <translation>Ist „%1“ verloren?</translation>
    </message>
    <message>
        <source>What it wrote until now counts; nothing after does, and nothing is sent to it any more. This cannot be taken back.</source>
        <translation>Was es bisher geschrieben hat, zählt; was danach kommt, nicht, und es wird ihm nichts mehr geschickt. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Declare it lost</source>
        <translation>Als verloren melden</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>%1, %2</source>
        <comment>a device, and its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>Es ist verloren…</translation>
    </message>
    <message>
        <source>‘%1’ is lost</source>
        <translation>„%1“ ist verloren</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Journal of exchange</source>
        <translation>Journal des Austauschs</translation>
    </message>
    <message>
        <source>Open a parcel…</source>
        <translation>Paket öffnen…</translation>
    </message>
    <message>
        <source>What came and what went</source>
        <translation>Was kam und was ging</translation>
    </message>
    <message>
        <source>Nothing came or went yet</source>
        <translation>Noch kam und ging nichts</translation>
    </message>
    <message>
        <source>Every parcel that you make or open is noted here, and what came of it.</source>
        <translation>Jedes Paket, das du erstellst oder öffnest, steht hier, und was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>DiaryRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a time, and what happened</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>What differs from %1</source>
        <translation>Unterschiede zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) is as it was then.</source>
        <translation>
            <numerusform>%n Sache ist wie damals.</numerusform>
            <numerusform>%n Sachen sind wie damals.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of that time</source>
        <translation>Passphrase von damals</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>That backup has nothing that is not here just so.</source>
        <translation>Diese Sicherung enthält nichts, was nicht hier genauso steht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a thing, and whether it is gone or other today</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n back</source>
        <translation>
            <numerusform>%n zurückholen</numerusform>
            <numerusform>%n zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DraftPaper</name>
    <message>
        <source>Write here. Headings begin with #, lists with a hyphen.</source>
        <translation>Schreib hier. Überschriften beginnen mit #, Listen mit einem Bindestrich.</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>Text des Entwurfs</translation>
    </message>
</context>
<context>
    <name>DraftSide</name>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>how you see it</source>
        <translation>wie du es siehst</translation>
    </message>
    <message>
        <source>The stronger edge is what %1 gave.</source>
        <translation>Der stärkere Rand zeigt, was %1 gegeben hat.</translation>
    </message>
    <message>
        <source>Where you did it, in a few words</source>
        <translation>Wo du es getan hast, in wenigen Worten</translation>
    </message>
    <message>
        <source>Where you did it</source>
        <translation>Wo du es getan hast</translation>
    </message>
    <message>
        <source>payments split, Northbank</source>
        <translation>Zahlungen aufgeteilt, Northbank</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Storing %n file(s)</source>
        <translation>
            <numerusform>%n Datei wird gespeichert</numerusform>
            <numerusform>%n Dateien werden gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Or drop or paste them here.</source>
        <translation>Oder zieh sie hierher oder füge sie hier ein.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Save a copy, which nothing protects any more</source>
        <translation>Kopie speichern, die nichts mehr schützt</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Eintrag löschen</translation>
    </message>
</context>
<context>
    <name>EntrySide</name>
    <message>
        <source>How it felt</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>ratlos</translation>
    </message>
    <message>
        <source>still unsure</source>
        <translation>noch unsicher</translation>
    </message>
    <message>
        <source>getting there</source>
        <translation>es wird</translation>
    </message>
    <message>
        <source>confident</source>
        <translation>zuversichtlich</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>ganz sicher</translation>
    </message>
</context>
<context>
    <name>EntryTags</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What happened, and what do you take from it?</source>
        <translation>Was ist geschehen, und was nimmst du daraus mit?</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Text des Eintrags</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Save a copy outside…</source>
        <translation>Kopie außerhalb speichern …</translation>
    </message>
    <message>
        <source>An export: nothing protects the copy any more</source>
        <translation>Ein Export: Die Kopie ist durch nichts mehr geschützt</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
</context>
<context>
    <name>EvidenceGroup</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Storing files</source>
        <translation>Dateien werden gespeichert</translation>
    </message>
    <message>
        <source>Add an address, or drop files here</source>
        <translation>Füge eine Adresse hinzu oder zieh Dateien hierher</translation>
    </message>
    <message>
        <source>Address of evidence on the web</source>
        <translation>Webadresse des Nachweises</translation>
    </message>
    <message>
        <source>The evidence was taken away.</source>
        <translation>Der Nachweis ist entfernt.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Save a copy, which nothing protects any more</source>
        <translation>Kopie speichern, die nichts mehr schützt</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Kopie von %1 speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
</context>
<context>
    <name>ExchangeListPage</name>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Nobody that you know here has these letters in the name.</source>
        <translation>Niemand, den du hier kennst, hat diese Buchstaben im Namen.</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Jemanden einladen…</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Personen und Geräte</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Open a parcel…</source>
        <translation>Paket öffnen…</translation>
    </message>
    <message>
        <source>%1 is confirmed: what that key signs is from %2.</source>
        <translation>%1 ist bestätigt: Was dieser Schlüssel unterschreibt, stammt von %2.</translation>
    </message>
    <message>
        <source>The invitation is taken back. Nobody can accept it any more.</source>
        <translation>Die Einladung ist zurückgenommen. Niemand kann sie mehr annehmen.</translation>
    </message>
</context>
<context>
    <name>ExchangePages</name>
    <message>
        <source>Open what you were given</source>
        <translation>Öffnen, was du bekommen hast</translation>
    </message>
    <message>
        <source>From Waymark (%1)</source>
        <translation>Aus Waymark (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
</context>
<context>
    <name>ExchangePlace</name>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Open a parcel or an invitation…</source>
        <translation>Paket oder Einladung öffnen…</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Jemanden einladen…</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FailedState</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>My clock is right: sign</source>
        <translation>Meine Uhr geht richtig: unterschreiben</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Save a copy of %1</source>
        <translation>Kopie von %1 speichern</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Press an entry to see by which key it is signed, when, and what else is known of it.</source>
        <translation>Drücke einen Eintrag, um zu sehen, mit welchem Schlüssel er unterschrieben ist, wann, und was sonst davon bekannt ist.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was sich ergeben hat</translation>
    </message>
    <message>
        <source>Keep as learning</source>
        <translation>Als Gelerntes behalten</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Your first week</source>
        <translation>Deine erste Woche</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <translation>Beginnen: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>in any order</source>
        <translation>in beliebiger Reihenfolge</translation>
    </message>
</context>
<context>
    <name>FiveWords</name>
    <message>
        <source>Compare these five words with %1</source>
        <translation>Vergleiche diese fünf Wörter mit %1</translation>
    </message>
    <message>
        <source>Five words will follow</source>
        <translation>Fünf Wörter folgen noch</translation>
    </message>
    <message>
        <source>Call each other, or meet, and read the words out: one of you begins, the other goes on. Only if all five are the same has nobody come between you.</source>
        <translation>Ruft einander an oder trefft euch und lest die Wörter vor: Einer beginnt, der andere fährt fort. Nur wenn alle fünf gleich sind, ist niemand zwischen euch geraten.</translation>
    </message>
    <message>
        <source>They come with the first parcel from %1. Then you compare them by voice, so that you know whose key it is.</source>
        <translation>Sie kommen mit dem ersten Paket von %1. Dann vergleicht ihr sie mündlich, damit du weißt, wessen Schlüssel es ist.</translation>
    </message>
    <message>
        <source>The five words: %1</source>
        <translation>Die fünf Wörter: %1</translation>
    </message>
    <message>
        <source>Word %1: %2</source>
        <translation>Wort %1: %2</translation>
    </message>
    <message>
        <source>All five are the same</source>
        <translation>Alle fünf sind gleich</translation>
    </message>
    <message>
        <source>They differ…</source>
        <translation>Sie weichen ab…</translation>
    </message>
    <message>
        <source>The words differ</source>
        <translation>Die Wörter weichen ab</translation>
    </message>
    <message>
        <source>Somebody may have exchanged the files on their way, and could read what you send. Read the words out once more. If they still differ, forget this person and invite again by another way. This cannot be undone.</source>
        <translation>Jemand könnte die Dateien unterwegs vertauscht haben und lesen, was du schickst. Lest die Wörter noch einmal vor. Weichen sie weiter ab, vergiss diese Person und lade sie auf einem anderen Weg neu ein. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Person vergessen</translation>
    </message>
</context>
<context>
    <name>FormatButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>With the files of evidence</source>
        <translation>Mit den Dateien der Nachweise</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>has a goal</source>
        <translation>hat ein Ziel</translation>
    </message>
    <message>
        <source>Make a goal</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Make a goal of %1</source>
        <translation>Ziel aus %1 machen</translation>
    </message>
    <message>
        <source>Set an assignment</source>
        <translation>Aufgabe stellen</translation>
    </message>
    <message>
        <source>Set an assignment for %1</source>
        <translation>Aufgabe zu %1 stellen</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message>
        <source>Largest gaps</source>
        <translation>Größte Abstände</translation>
    </message>
    <message>
        <source>to your target</source>
        <translation>zu deinem Ziel</translation>
    </message>
    <message>
        <source>No gap: set a target for a competency to see how far it is.</source>
        <translation>Kein Abstand: Setze einer Kompetenz ein Ziel, um zu sehen, wie weit es ist.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle %n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen differently</source>
        <translation>Verschieden gesehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GiveCard</name>
    <message>
        <source>Give it to somebody</source>
        <translation>Weitergeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies) chosen</source>
        <translation>
            <numerusform>%1 von %n Eintrag gewählt</numerusform>
            <numerusform>%1 von %n Einträgen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Done choosing</source>
        <translation>Fertig gewählt</translation>
    </message>
    <message>
        <source>Choose what to show…</source>
        <translation>Wählen, was zu sehen ist…</translation>
    </message>
    <message>
        <source>End the preview</source>
        <translation>Vorschau beenden</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Für wen er ist</translation>
    </message>
    <message>
        <source>For your own notes alone: it does not stand in the record.</source>
        <translation>Nur für deine eigenen Notizen: Es steht nicht im Werdegang.</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>Werdegang wird geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>“Signed” means that whoever holds a key signed. Your key seals the PDF; what others signed lies in it, and in the file beside it. A board decides what counts, not Waymark.</source>
        <translation>„Unterschrieben“ heißt, dass unterschrieben hat, wer einen Schlüssel besitzt. Dein Schlüssel versiegelt das PDF; was andere unterschrieben haben, liegt darin und in der Datei daneben. Was zählt, entscheidet eine Zertifizierungsstelle, nicht Waymark.</translation>
    </message>
    <message>
        <source>You choose what they see, and in what. What is signed anybody can check, without a network.</source>
        <translation>Du wählst, was sie sehen und worin. Was unterschrieben ist, kann jeder prüfen, ohne Netz.</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Den Werdegang speichern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Einen leeren Ordner wählen</translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>Given so far</source>
        <translation>Bisher weitergegeben</translation>
    </message>
    <message>
        <source>for you alone</source>
        <translation>nur für dich</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>When a record was given, and how many entries it had</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
</context>
<context>
    <name>GoalActions</name>
    <message>
        <source>Adopt it</source>
        <translation>Mir vornehmen</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Stand notieren</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Reframe…</source>
        <translation>Neu fassen…</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Delete this goal</source>
        <translation>Ziel löschen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Ruhen lassen</translation>
    </message>
</context>
<context>
    <name>GoalAudienceMenu</name>
    <message>
        <source>Show it to %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Meet a mentor first…</source>
        <translation>Erst einen Mentor finden…</translation>
    </message>
</context>
<context>
    <name>GoalBoard</name>
    <message>
        <source>Small steps</source>
        <translation>Kleine Schritte</translation>
    </message>
    <message>
        <source>what can be done in an hour or two</source>
        <translation>was in ein, zwei Stunden zu schaffen ist</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
</context>
<context>
    <name>GoalChartCard</name>
    <message>
        <source>Nothing is counted yet. Write beside ‘Measurable’ what you count, from which number to which, and the line to the target is drawn here.</source>
        <translation>Noch wird nichts gezählt. Schreib bei „Messbar“, was du zählst, von welcher Zahl bis zu welcher; dann entsteht hier die Linie zum Zielwert.</translation>
    </message>
    <message>
        <source>Show the measure</source>
        <translation>Messgröße zeigen</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>Zuversicht zeigen</translation>
    </message>
</context>
<context>
    <name>GoalGroupRow</name>
    <message>
        <source>Aspiration: %1</source>
        <translation>Bestrebung: %1</translation>
    </message>
</context>
<context>
    <name>GoalHeading</name>
    <message>
        <source>Title of the goal</source>
        <translation>Titel des Ziels</translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation>Was willst du erreichen?</translation>
    </message>
    <message>
        <source>A goal comes into being with its title. Everything else can follow.</source>
        <translation>Ein Ziel entsteht mit seinem Titel. Alles andere kann folgen.</translation>
    </message>
</context>
<context>
    <name>GoalListPage</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Ziele durchsuchen</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>New aspiration</source>
        <translation>Neue Bestrebung</translation>
    </message>
    <message>
        <source>Show closed goals</source>
        <translation>Geschlossene Ziele zeigen</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Noch keine Ziele</translation>
    </message>
    <message>
        <source>A goal turns what you aspire to into something you can see happen.</source>
        <translation>Ein Ziel macht aus dem, was du anstrebst, etwas, das du geschehen siehst.</translation>
    </message>
    <message>
        <source>Write the first goal</source>
        <translation>Erstes Ziel schreiben</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No goal has these words, open or closed.</source>
        <translation>Kein Ziel, offen oder geschlossen, enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>GoalMilestones</name>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>places on the way that can be seen to be reached</source>
        <translation>Punkte auf dem Weg, deren Erreichen man sieht</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
</context>
<context>
    <name>GoalNumbers</name>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>what you count</source>
        <translation>was du zählst</translation>
    </message>
    <message>
        <source>from</source>
        <comment>number</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>Number at the start</source>
        <translation>Anfangswert</translation>
    </message>
    <message>
        <source>to</source>
        <comment>number</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
</context>
<context>
    <name>GoalPartForm</name>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What is reached</source>
        <translation>Was erreicht ist</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan ist</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>no milestone</source>
        <translation>kein Meilenstein</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Führt zu: %1</translation>
    </message>
</context>
<context>
    <name>GoalSmart</name>
    <message>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <source>Specific</source>
        <translation>Spezifisch</translation>
    </message>
    <message>
        <source>What will you do, and who sees it?</source>
        <translation>Was wirst du tun, und wer sieht es?</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Messbar</translation>
    </message>
    <message>
        <source>This is no number; it is not saved</source>
        <translation>Das ist keine Zahl; sie wird nicht gespeichert</translation>
    </message>
    <message>
        <source>How will you see that it is reached?</source>
        <translation>Woran wirst du sehen, dass es erreicht ist?</translation>
    </message>
    <message>
        <source>Achievable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>What time and help do you have for it?</source>
        <translation>Welche Zeit und welche Hilfe hast du dafür?</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Why does it matter now?</source>
        <translation>Warum ist es jetzt wichtig?</translation>
    </message>
    <message>
        <source>Time-bound</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>from when</source>
        <translation>ab wann</translation>
    </message>
    <message>
        <source>to</source>
        <comment>day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>bis wann</translation>
    </message>
    <message>
        <source>Why by then</source>
        <translation>Warum bis dann</translation>
    </message>
</context>
<context>
    <name>GoalStop</name>
    <message>
        <source>%1 is reached</source>
        <translation>%1 ist erreicht</translation>
    </message>
    <message>
        <source>Milestone %1, %2</source>
        <translation>Meilenstein %1, %2</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>reached, target</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>reached, target, unit</comment>
        <translation>%1 von %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n Tag darüber</numerusform>
            <numerusform>%n Tage darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) behind plan</source>
        <translation>
            <numerusform>%n Tag hinter dem Plan</numerusform>
            <numerusform>%n Tage hinter dem Plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) behind plan</source>
        <translation>
            <numerusform>%n Woche hinter dem Plan</numerusform>
            <numerusform>%n Wochen hinter dem Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>ahead of plan</source>
        <translation>vor dem Plan</translation>
    </message>
    <message>
        <source>Achieved %1</source>
        <comment>on a day</comment>
        <translation>Erreicht %1</translation>
    </message>
    <message>
        <source>Let go %1</source>
        <comment>on a day</comment>
        <translation>Losgelassen %1</translation>
    </message>
    <message numerus="yes">
        <source>Not looked at for %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag nicht angesehen</numerusform>
            <numerusform>Seit %n Tagen nicht angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Ein Entwurf</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Noch wird nichts gezählt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is reached, how it stands</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>a month of this year</comment>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>At this pace: %1 in early %2.</source>
        <comment>target, month</comment>
        <translation>In diesem Tempo: %1 Anfang %2.</translation>
    </message>
    <message>
        <source>At this pace: %1 in mid-%2.</source>
        <comment>target, month</comment>
        <translation>In diesem Tempo: %1 Mitte %2.</translation>
    </message>
    <message>
        <source>At this pace: %1 in late %2.</source>
        <comment>target, month</comment>
        <translation>In diesem Tempo: %1 Ende %2.</translation>
    </message>
    <message>
        <source>Says what you will do</source>
        <translation>Sagt, was du tun wirst</translation>
    </message>
    <message>
        <source>Number and unit present</source>
        <translation>Zahl und Einheit vorhanden</translation>
    </message>
    <message>
        <source>Says what makes it possible</source>
        <translation>Sagt, was es möglich macht</translation>
    </message>
    <message>
        <source>Linked to an aspiration</source>
        <translation>Mit einer Bestrebung verknüpft</translation>
    </message>
    <message>
        <source>The day lies ahead</source>
        <translation>Der Tag liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Say what you will do</source>
        <translation>Sag, was du tun wirst</translation>
    </message>
    <message>
        <source>Say what you will count, and up to which number</source>
        <translation>Sag, was du zählst und bis zu welcher Zahl</translation>
    </message>
    <message>
        <source>Name the time and the help that you have</source>
        <translation>Nenne die Zeit und die Hilfe, die du hast</translation>
    </message>
    <message>
        <source>Too short to see what you will do: add a few words</source>
        <translation>Zu kurz, um zu sehen, was du tun wirst: Schreib ein paar Wörter mehr</translation>
    </message>
    <message>
        <source>Too short: what time, what help?</source>
        <translation>Zu kurz: welche Zeit, welche Hilfe?</translation>
    </message>
    <message>
        <source>Add a number, so that you can see when it is reached</source>
        <translation>Füge eine Zahl hinzu, damit du siehst, wann es erreicht ist</translation>
    </message>
    <message>
        <source>Add what the number counts</source>
        <translation>Füge hinzu, was die Zahl zählt</translation>
    </message>
    <message>
        <source>The target is where you start: set it further</source>
        <translation>Der Zielwert ist gleich dem Anfangswert: Wähle einen anderen</translation>
    </message>
    <message>
        <source>Link it to an aspiration: what is it for?</source>
        <translation>Verknüpfe es mit einer Bestrebung: Wofür ist es?</translation>
    </message>
    <message>
        <source>Set a day by which it is done</source>
        <translation>Setze einen Tag, bis zu dem es erreicht ist</translation>
    </message>
    <message>
        <source>The last day is before the first one</source>
        <translation>Der letzte Tag liegt vor dem ersten</translation>
    </message>
    <message>
        <source>The day is over: close the goal, or set another day</source>
        <translation>Der Tag ist vorbei: Schließe das Ziel oder setze einen anderen Tag</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Earlier wording</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Redefined</source>
        <translation>Neu gefasst</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Fulfilled %1</source>
        <comment>on a day</comment>
        <translation>Erfüllt %1</translation>
    </message>
    <message>
        <source>Dropped %1</source>
        <comment>on a day</comment>
        <translation>Aufgegeben %1</translation>
    </message>
    <message>
        <source>Time to ask whether it still holds</source>
        <translation>Zeit zu fragen, ob sie noch gilt</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <comment>what is reached</comment>
        <translation>Ruht bei %1</translation>
    </message>
    <message>
        <source>confidence %1 of 10 (%2)</source>
        <comment>the second is a day</comment>
        <translation>Zuversicht %1 von 10 (%2)</translation>
    </message>
    <message>
        <source>confidence %1 of 10 (%2), up from %3</source>
        <comment>the second is a day</comment>
        <translation>Zuversicht %1 von 10 (%2), zuvor %3</translation>
    </message>
    <message>
        <source>confidence %1 of 10 (%2), down from %3</source>
        <comment>the second is a day</comment>
        <translation>Zuversicht %1 von 10 (%2), zuvor noch %3</translation>
    </message>
</context>
<context>
    <name>GoalsPages</name>
    <message>
        <source>The goal is in the trash.</source>
        <translation>Das Ziel liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The aspiration is in the trash. Its goals are kept.</source>
        <translation>Die Bestrebung liegt im Papierkorb. Ihre Ziele bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>GoalsPlace</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Write a goal</source>
        <translation>Ziel schreiben</translation>
    </message>
    <message>
        <source>Write an aspiration</source>
        <translation>Bestrebung schreiben</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message>
        <source>Growth over time</source>
        <translation>Wachstum im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Show what I say</source>
        <translation>Zeigen, was ich sage</translation>
    </message>
    <message>
        <source>Show what my mentor says</source>
        <translation>Zeigen, was mein Mentor sagt</translation>
    </message>
</context>
<context>
    <name>HandIn</name>
    <message>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>This is my own work</source>
        <translation>Das ist meine eigene Arbeit</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand the pack over</source>
        <translation>Die Mappe weitergeben</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>One document and a folder</source>
        <translation>Ein Dokument und ein Ordner</translation>
    </message>
    <message>
        <source>The PDF has everything that you wrote and what others signed, with your record attached, and is sealed by your key. The folder has the same as texts, with the evidence, and opens without Waymark.</source>
        <translation>Im PDF steht alles, was du geschrieben hast und was andere unterschrieben haben; dein Werdegang liegt darin, und dein Schlüssel versiegelt es. Im Ordner steht dasselbe als Text, mit den Nachweisen; er lässt sich ohne Waymark öffnen.</translation>
    </message>
    <message>
        <source>What is missing or thin stands in the checklist at the beginning. Only you decide who is given it.</source>
        <translation>Was fehlt oder dünn ist, steht in der Liste am Anfang. Nur du entscheidest, wer es bekommt.</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Für wen er ist</translation>
    </message>
    <message>
        <source>For your own notes alone: it does not stand in the pack.</source>
        <translation>Nur für deine eigenen Notizen: In der Mappe steht es nicht.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>Die Mappe wird geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write the pack…</source>
        <translation>Die Mappe schreiben…</translation>
    </message>
    <message>
        <source>Choose the folder in which the pack is written</source>
        <translation>Den Ordner wählen, in den die Mappe geschrieben wird</translation>
    </message>
</context>
<context>
    <name>HandbookContents</name>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>Zurück: %1</translation>
    </message>
    <message>
        <source>Back to the page before (Alt+Left)</source>
        <translation>Zur vorigen Seite (Alt+Links)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the handbook (Escape)</source>
        <translation>Handbuch schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>HandbookPlace</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>HasCard</name>
    <message>
        <source>%1 has</source>
        <translation>%1 hat</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Sache</numerusform>
            <numerusform>%n Sachen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>You know that something has arrived when a parcel from %1 says so. If you stop sharing something, %1 keeps what is there already, and gets no further changes.</source>
        <translation>Dass etwas angekommen ist, weißt du, wenn ein Paket von %1 es sagt. Teilst du etwas nicht mehr, behält %1, was schon da ist, und bekommt keine weiteren Änderungen.</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Of which time</source>
        <translation>Aus welcher Zeit</translation>
    </message>
    <message>
        <source>No hours of this time are noted.</source>
        <translation>Aus dieser Zeit sind keine Stunden eingetragen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note hours</source>
        <translation>Stunden eintragen</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HtmlWords</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Career record</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Compiled on %1</source>
        <translation>Zusammengestellt am %1</translation>
    </message>
    <message>
        <source>This record is partial: its holder chose what to show.</source>
        <translation>Dies ist ein Auszug: Wem der Werdegang gehört, hat gewählt, was er zeigt.</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>So lässt es sich prüfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Nachweis:</translation>
    </message>
    <message>
        <source>Stated by the holder; signed by nobody else.</source>
        <translation>Eigene Angabe; von niemand anderem unterschrieben.</translation>
    </message>
    <message>
        <source>Signed on %1 by the key %2, which calls itself %3.</source>
        <translation>Unterschrieben am %1 mit dem Schlüssel %2, der sich %3 nennt.</translation>
    </message>
    <message>
        <source>This page is the holder’s own statement; the holder’s key sealed the folder. What others signed is the file beside it: %1.</source>
        <translation>Diese Seite ist eine eigene Angabe dessen, um den es geht; sein Schlüssel hat den Ordner versiegelt. Was andere unterschrieben haben, ist die Datei daneben: %1.</translation>
    </message>
</context>
<context>
    <name>InvitationCards</name>
    <message>
        <source>An invitation that waits for its answer</source>
        <translation>Eine Einladung, die auf Antwort wartet</translation>
    </message>
    <message>
        <source>Hand the file over</source>
        <translation>Datei übergeben</translation>
    </message>
    <message>
        <source>Give the invitation to the one person it is meant for, by any way you like. Whoever answers it first becomes the other side; the five words show whether it was the right one.</source>
        <translation>Gib die Einladung der einen Person, für die sie bestimmt ist, auf einem Weg deiner Wahl. Wer zuerst antwortet, wird die andere Seite; die fünf Wörter zeigen, ob es die richtige war.</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>Antwort öffnen…</translation>
    </message>
    <message>
        <source>Save the invitation once more…</source>
        <translation>Einladung noch einmal speichern…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>Invitations (%1)</source>
        <translation>Einladungen (%1)</translation>
    </message>
    <message>
        <source>Take the invitation back?</source>
        <translation>Einladung zurücknehmen?</translation>
    </message>
    <message>
        <source>An answer to it will not be taken in any more. This cannot be undone, but you can invite again.</source>
        <translation>Eine Antwort darauf wird nicht mehr angenommen. Das lässt sich nicht rückgängig machen, aber du kannst neu einladen.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>InviteCards</name>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Nothing goes over a network by itself: you hand each other files, by mail, by chat, on a stick or through a folder that you share. Whoever finds a parcel on its way cannot read it.</source>
        <translation>Nichts geht von selbst über ein Netz: Ihr gebt einander Dateien, per Mail, im Chat, auf einem Stick oder über einen gemeinsamen Ordner. Wer unterwegs ein Paket findet, kann es nicht lesen.</translation>
    </message>
    <message>
        <source>My mentor</source>
        <translation>Mein Mentor</translation>
    </message>
    <message>
        <source>You are the mentee. Only what you share with your mentor ever leaves; your journal stays yours.</source>
        <translation>Du bist der Mentee. Nur was du mit deinem Mentor teilst, verlässt diesen Computer; dein Journal bleibt bei dir.</translation>
    </message>
    <message>
        <source>Invite my mentor…</source>
        <translation>Meinen Mentor einladen…</translation>
    </message>
    <message>
        <source>Somebody I mentor</source>
        <translation>Jemand, den ich begleite</translation>
    </message>
    <message>
        <source>You are the mentor. You see what your mentee shares with you, and answer with reviews and attestations.</source>
        <translation>Du bist der Mentor. Du siehst, was dein Mentee mit dir teilt, und antwortest mit Durchsichten und Bestätigungen.</translation>
    </message>
    <message>
        <source>Invite my mentee…</source>
        <translation>Meinen Mentee einladen…</translation>
    </message>
    <message>
        <source>I was invited</source>
        <translation>Ich wurde eingeladen</translation>
    </message>
    <message>
        <source>Open the invitation that you were given, or drop it on this window, and save your answer.</source>
        <translation>Öffne die Einladung, die du bekommen hast, oder zieh sie auf dieses Fenster, und speichere deine Antwort.</translation>
    </message>
    <message>
        <source>Open an invitation…</source>
        <translation>Einladung öffnen…</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>Invitations (%1)</source>
        <translation>Einladungen (%1)</translation>
    </message>
</context>
<context>
    <name>InviteTile</name>
    <message>
        <source>Room for one more</source>
        <translation>Platz für noch jemanden</translation>
    </message>
    <message>
        <source>An invitation is one file and five words to read out.</source>
        <translation>Eine Einladung ist eine Datei und fünf Wörter zum Vorlesen.</translation>
    </message>
    <message>
        <source>Invite a mentee…</source>
        <translation>Mentee einladen…</translation>
    </message>
</context>
<context>
    <name>JournalListPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>Search %n entry(ies)</source>
        <translation>
            <numerusform>%n Eintrag durchsuchen</numerusform>
            <numerusform>%n Einträge durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>New entry (Ctrl+N)</source>
        <translation>Neuer Eintrag (Strg+N)</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>A few lines a day show you later how far you have come. Nobody else can read them.</source>
        <translation>Ein paar Zeilen am Tag zeigen dir später, wie weit du gekommen bist. Niemand sonst kann sie lesen.</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Ersten Eintrag schreiben</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No entry has these words, or was written on that day.</source>
        <translation>Kein Eintrag enthält diese Wörter oder stammt von diesem Tag.</translation>
    </message>
</context>
<context>
    <name>JournalPages</name>
    <message>
        <source>The entry is in the trash.</source>
        <translation>Der Eintrag liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>JournalPlace</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Write a journal entry</source>
        <translation>Journaleintrag schreiben</translation>
    </message>
</context>
<context>
    <name>LanguagePart</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window; what you write may be in any</source>
        <translation>Die des Fensters; du selbst schreibst in jeder, die du magst</translation>
    </message>
    <message>
        <source>The window speaks</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Waymark speaks it when it starts again.</source>
        <translation>Gilt ab dem nächsten Start von Waymark.</translation>
    </message>
</context>
<context>
    <name>LastReviews</name>
    <message>
        <source>Last reviews of %1</source>
        <translation>Letzte Durchsichten von %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>LedgerRow</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>LevelCard</name>
    <message>
        <source>Next level</source>
        <translation>Nächste Stufe</translation>
    </message>
    <message>
        <source>Worked out from the levels best vouched for. A board decides.</source>
        <translation>Errechnet aus den am besten belegten Stufen. Es entscheidet eine Zertifizierungsstelle.</translation>
    </message>
</context>
<context>
    <name>LevelPicker</name>
    <message>
        <source>%1, not rated</source>
        <translation>%1, nicht bewertet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Very bad</source>
        <translation>Sehr schlecht</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Geht so</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Waymark</source>
        <translation>%1 – Waymark</translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation>Waymark</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>MainPalette</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Read about this page in the handbook</source>
        <translation>Handbuch zu dieser Seite lesen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Strg+?</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Look as the system does</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>MainSidebar</name>
    <message>
        <source>Look as the system does</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Close and choose another</source>
        <translation>Schließen und andere wählen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Beispiel entfernen</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Suchen oder tun…</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>MarkdownPaper</name>
    <message>
        <source>Write here. Headings begin with #, lists with a hyphen.</source>
        <translation>Hier schreiben. Überschriften beginnen mit #, Listen mit einem Bindestrich.</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
</context>
<context>
    <name>MenteeCard</name>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf dich</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächstes Treffen</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Du hast versprochen</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Jetzt durchsehen</translation>
    </message>
    <message>
        <source>Review now what %1 handed in</source>
        <translation>Jetzt durchsehen, was %1 abgegeben hat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>MenteePage</name>
    <message>
        <source>All mentees</source>
        <translation>Alle Mentees</translation>
    </message>
    <message>
        <source>Give an assignment</source>
        <translation>Aufgabe stellen</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>%1 shares no assignment yet. You can give one.</source>
        <translation>%1 teilt noch keine Aufgabe. Du kannst eine stellen.</translation>
    </message>
    <message>
        <source>Goals that %1 shares</source>
        <translation>Ziele, die %1 teilt</translation>
    </message>
    <message>
        <source>None so far. What is not shared stays with %1.</source>
        <translation>Bisher keine. Was nicht geteilt wird, bleibt bei %1.</translation>
    </message>
    <message>
        <source>What you signed</source>
        <translation>Was du unterschrieben hast</translation>
    </message>
    <message>
        <source>Nothing yet. You can attest a competency when you accept an attempt.</source>
        <translation>Noch nichts. Du kannst eine Kompetenz bestätigen, wenn du einen Versuch annimmst.</translation>
    </message>
</context>
<context>
    <name>MenteeTile</name>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf dich</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Letzte Durchsicht</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Jetzt durchsehen</translation>
    </message>
    <message>
        <source>Review now what %1 handed in</source>
        <translation>Jetzt durchsehen, was %1 abgegeben hat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>MenteesPage</name>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>No mentees yet</source>
        <translation>Noch keine Mentees</translation>
    </message>
    <message>
        <source>An invitation is one file and five words to read out. Then your mentee stands here.</source>
        <translation>Eine Einladung ist eine Datei und fünf Wörter zum Vorlesen. Danach steht dein Mentee hier.</translation>
    </message>
    <message>
        <source>Invite a mentee…</source>
        <translation>Mentee einladen…</translation>
    </message>
    <message numerus="yes">
        <source>to review</source>
        <translation>
            <numerusform>durchzusehen</numerusform>
            <numerusform>durchzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits for you</source>
        <translation>nichts wartet auf dich</translation>
    </message>
    <message numerus="yes">
        <source>the longest waits %n day(s)</source>
        <translation>
            <numerusform>längste Wartezeit: %n Tag</numerusform>
            <numerusform>längste Wartezeit: %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>with your mentees</source>
        <translation>bei deinen Mentees</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>statements that carry your signature</source>
        <translation>Aussagen mit deiner Unterschrift</translation>
    </message>
</context>
<context>
    <name>MenteesPages</name>
    <message>
        <source>It is there. It goes with your next parcel.</source>
        <translation>Sie ist da. Sie geht mit deinem nächsten Paket.</translation>
    </message>
</context>
<context>
    <name>MenteesPlace</name>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
</context>
<context>
    <name>MethodPart</name>
    <message>
        <source>‘%1’ is written. Change it as you like, with a version of your own, and import it.</source>
        <translation>„%1“ ist geschrieben. Ändere sie nach Belieben, mit einer eigenen Version, und importiere sie.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Competencies, levels, tracks and assignment templates are data that you can change</source>
        <translation>Kompetenzen, Stufen, Laufbahnen und Aufgabenvorlagen sind Daten, die du ändern kannst</translation>
    </message>
    <message>
        <source>Reading the method</source>
        <translation>Methode wird gelesen</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Look at another one…</source>
        <translation>Eine andere ansehen…</translation>
    </message>
    <message>
        <source>Back to the one that came with Waymark</source>
        <translation>Zurück zu der, die mit Waymark kam</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>A backup is made first, and the import can be undone.</source>
        <translation>Zuerst wird eine Sicherung erstellt, und der Import lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Put it in use</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>Save the method</source>
        <translation>Methode speichern</translation>
    </message>
    <message>
        <source>Method files (%1)</source>
        <translation>Methodendateien (%1)</translation>
    </message>
    <message>
        <source>Look at a method</source>
        <translation>Eine Methode ansehen</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
</context>
<context>
    <name>MilestoneMenu</name>
    <message>
        <source>To no milestone</source>
        <translation>Zu keinem Meilenstein</translation>
    </message>
</context>
<context>
    <name>MilestoneStop</name>
    <message>
        <source>%1, reached, %2</source>
        <translation>%1, erreicht, %2</translation>
    </message>
    <message>
        <source>%1, next, %2</source>
        <translation>%1, als Nächstes, %2</translation>
    </message>
    <message>
        <source>%1, later, %2</source>
        <translation>%1, später, %2</translation>
    </message>
</context>
<context>
    <name>MilestoneTrack</name>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>MoodPicker</name>
    <message>
        <source>Not noted</source>
        <translation>Nicht notiert</translation>
    </message>
</context>
<context>
    <name>MoreAction</name>
    <message>
        <source>Show the newest only</source>
        <translation>Nur die neuesten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle %n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewAssignmentPage</name>
    <message>
        <source>Give an assignment</source>
        <translation>Aufgabe stellen</translation>
    </message>
    <message>
        <source>Take an assignment</source>
        <translation>Aufgabe übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>Nobody can reset it. Keep it in a password manager, or on paper in a safe place.</source>
        <translation>Niemand kann sie zurücksetzen. Bewahre sie in einem Passwortmanager auf oder auf Papier an einem sicheren Ort.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Passphrase. %1</source>
        <translation>Passphrase. %1</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>What do you want to say about these words?</source>
        <translation>Was willst du zu diesen Wörtern sagen?</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keep as snippet</source>
        <translation>Als Baustein behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>NoticesPart</name>
    <message>
        <source>Notices</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>What your desktop shows while Waymark is not in front</source>
        <translation>Was dein Desktop zeigt, wenn Waymark nicht im Vordergrund ist</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Was auf dich wartet</translation>
    </message>
    <message>
        <source>Tell me when something new waits or is due</source>
        <translation>Melden, wenn etwas Neues wartet oder fällig ist</translation>
    </message>
    <message>
        <source>A notice says how many things there are and of what kind, nothing of what is in them: it may stand on a locked screen. A press on it opens the place.</source>
        <translation>Eine Benachrichtigung sagt, wie viele Sachen es sind und welcher Art, nichts von ihrem Inhalt: Sie steht vielleicht auf einem gesperrten Bildschirm. Ein Klick darauf öffnet den Ort.</translation>
    </message>
</context>
<context>
    <name>OneText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OpenedNotice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Accept and save the answer…</source>
        <translation>Annehmen und Antwort speichern…</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Answers (%1)</source>
        <translation>Antworten (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop opening the parcel</source>
        <translation>Öffnen des Pakets abbrechen</translation>
    </message>
    <message>
        <source>My clock is right: sign</source>
        <translation>Meine Uhr geht richtig: unterschreiben</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OverallWords</name>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>OwnBrief</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is to be done, why, and what comes of it?</source>
        <translation>Was ist zu tun, warum, und was entsteht daraus?</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Aufgabenstellung</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was sie zeigt</translation>
    </message>
    <message>
        <source>competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add a competency…</source>
        <translation>Kompetenz hinzufügen…</translation>
    </message>
    <message>
        <source>Add a criterion, by which it is judged</source>
        <translation>Füge ein Kriterium hinzu, nach dem beurteilt wird</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
</context>
<context>
    <name>PackFolder</name>
    <message>
        <source>(recommended)</source>
        <translation>(empfohlen)</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (unsicher)</translation>
    </message>
    <message>
        <source>What is asked for comes from:</source>
        <translation>Was verlangt wird, stammt von:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made on %1. Texts are the candidate&apos;s own; the files in credentials are signed by who wrote them, and any verifier of Open Badges 3.0 checks them, &apos;waymark-cli verify&apos; too.</source>
        <translation>Erstellt am %1. Die Texte sind eigene Worte der Person; die Dateien in credentials sind von denen unterschrieben, die sie geschrieben haben, und jedes Programm für Open Badges 3.0 prüft sie, auch „waymark-cli verify“.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>Da ist</translation>
    </message>
    <message>
        <source>Résumé of %1</source>
        <translation>Lebenslauf von %1</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Was es belegt</translation>
    </message>
    <message>
        <source>What others say</source>
        <translation>Was andere sagen</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>Zusammen: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>PackPages</name>
    <message>
        <source>Application for %1</source>
        <translation>Bewerbung um %1</translation>
    </message>
    <message>
        <source>(no name given)</source>
        <translation>(kein Name genannt)</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>The candidate&apos;s key. Compare it with the one that you were given another way.</source>
        <translation>Der Schlüssel der Kandidatin oder des Kandidaten. Vergleiche ihn mit dem, den du auf anderem Weg bekommen hast.</translation>
    </message>
    <message>
        <source>What is signed here</source>
        <translation>Was hier unterschrieben ist</translation>
    </message>
    <message>
        <source>Texts are the candidate&apos;s own words. What others say is printed with the key that signed it; what counts is the record attached to this document, which &apos;waymark-cli verify&apos; and other programs check, not these pages.</source>
        <translation>Texte sind eigene Worte der Kandidatin oder des Kandidaten. Was andere sagen, steht mit dem Schlüssel da, der es unterschrieben hat; was zählt, ist der Werdegang in diesem Dokument, den „waymark-cli verify“ und andere Programme prüfen, nicht diese Seiten.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>(recommended)</source>
        <translation>(empfohlen)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Case study: %1</source>
        <translation>Fallstudie: %1</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What others say</source>
        <translation>Was andere sagen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ParcelDrop</name>
    <message>
        <source>Drop to open it</source>
        <translation>Zum Öffnen ablegen</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Erstes Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>%1, %2. Menu</source>
        <translation>%1, %2. Menü</translation>
    </message>
</context>
<context>
    <name>PersonCards</name>
    <message>
        <source>You and %1</source>
        <translation>Du und %1</translation>
    </message>
</context>
<context>
    <name>PillarsCard</name>
    <message>
        <source>Pillars</source>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>mean level of each</source>
        <translation>jeweils mittlere Stufe</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Selbst</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the chart of the pillars</source>
        <translation>Diagramm der Säulen speichern</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>This page stays open until it is saved: what you typed is nowhere else yet.</source>
        <translation>Diese Seite bleibt offen, bis sie gespeichert ist: Was du geschrieben hast, steht noch nirgends sonst.</translation>
    </message>
</context>
<context>
    <name>PlanLabels</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>PlannedLineChart</name>
    <message>
        <source>%1, %2; %3</source>
        <translation>%1, %2; %3</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>What others will read</source>
        <translation>Was andere lesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%1 von %n Eintrag</numerusform>
            <numerusform>%1 von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the pages of the PDF; the other formats hold the same entries. The record will say of itself that it is partial.</source>
        <translation>Das sind die Seiten des PDFs; die anderen Formate enthalten dieselben Einträge. Der Werdegang wird von sich sagen, dass er ein Ausschnitt ist.</translation>
    </message>
    <message>
        <source>These are the pages of the PDF; the other formats hold the same entries.</source>
        <translation>Das sind die Seiten des PDFs; die anderen Formate enthalten dieselben Einträge.</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>Die Seiten werden gezeichnet</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s) follow.</source>
        <translation>
            <numerusform>%n weitere Seite folgt.</numerusform>
            <numerusform>%n weitere Seiten folgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>Everything stays on this computer, encrypted. No account, no network; nothing leaves unless you send it.</source>
        <translation>Alles bleibt verschlüsselt auf diesem Computer. Kein Konto, kein Netz; nichts geht hinaus, wenn du es nicht schickst.</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What others read</source>
        <translation>Was andere lesen</translation>
    </message>
    <message>
        <source>with the next parcel that you send them</source>
        <translation>mit dem nächsten Paket, das du ihnen schickst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you do, in one line</source>
        <translation>Was du tust, in einer Zeile</translation>
    </message>
    <message>
        <source>Address for mail</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>May be empty. In your record it stands only as a fingerprint.</source>
        <translation>Darf leer sein. In deinem Werdegang steht sie nur als Fingerabdruck.</translation>
    </message>
    <message>
        <source>Your roles</source>
        <translation>Deine Rollen</translation>
    </message>
    <message>
        <source>they decide what the sidebar shows</source>
        <translation>sie bestimmen, was die Seitenleiste zeigt</translation>
    </message>
    <message>
        <source>I am a mentee</source>
        <translation>Ich bin Mentee</translation>
    </message>
    <message>
        <source>I am a mentor</source>
        <translation>Ich bin Mentor</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 percent done</source>
        <translation>%1 Prozent geschafft</translation>
    </message>
    <message>
        <source>%1 percent done, %2 percent planned by today</source>
        <translation>%1 Prozent geschafft, %2 Prozent bis heute geplant</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>wartet seit %n Tag</numerusform>
            <numerusform>wartet seit %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarChart</name>
    <message>
        <source>%1: mentor %2, self %3, target %4</source>
        <translation>%1: Mentor %2, selbst %3, Ziel %4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>RadarLegend</name>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Selbst</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Certification and readiness</source>
        <translation>Zertifizierung und Stand</translation>
    </message>
    <message>
        <source>Choose a certification or a career level, and see what it asks for and what is missing.</source>
        <translation>Wähle eine Zertifizierung oder eine Karrierestufe, und sieh, was sie verlangt und was fehlt.</translation>
    </message>
    <message>
        <source>Choose what you work towards</source>
        <translation>Wählen, worauf du hinarbeitest</translation>
    </message>
    <message>
        <source>Show all that is missing</source>
        <translation>Alles zeigen, was fehlt</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>Certification and readiness</source>
        <translation>Zertifizierung und Stand</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Werdegang</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for your words</source>
        <translation>
            <numerusform>%n Bitte um deine Worte</numerusform>
            <numerusform>%n Bitten um deine Worte</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and answer</source>
        <translation>Lesen und antworten</translation>
    </message>
</context>
<context>
    <name>ReadinessRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Your record is still empty</source>
        <translation>Dein Werdegang ist noch leer</translation>
    </message>
    <message>
        <source>When a mentor accepts your work or attests a competency, it stands here, with the signature. Hand in an assignment to begin.</source>
        <translation>Wenn ein Mentor deine Arbeit annimmt oder eine Kompetenz bestätigt, steht es hier, mit der Unterschrift. Gib eine Aufgabe ab, um zu beginnen.</translation>
    </message>
    <message>
        <source>Check a record that I was given…</source>
        <translation>Einen Werdegang prüfen, den ich bekommen habe…</translation>
    </message>
    <message>
        <source>Check a record…</source>
        <translation>Werdegang prüfen…</translation>
    </message>
    <message>
        <source>Certification and readiness</source>
        <translation>Zertifizierung und Stand</translation>
    </message>
</context>
<context>
    <name>RecordPages</name>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>(no name given)</source>
        <translation>(kein Name angegeben)</translation>
    </message>
    <message>
        <source>Career record</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Compiled on %1</source>
        <translation>Zusammengestellt am %1</translation>
    </message>
    <message>
        <source>This record is partial: its holder chose what to show.</source>
        <translation>Dies ist ein Auszug: Wem der Werdegang gehört, hat gewählt, was er zeigt.</translation>
    </message>
    <message>
        <source>The key of %1. Compare it with the one that you were given another way.</source>
        <translation>Der Schlüssel von %1. Vergleichen Sie ihn mit dem, den Sie auf anderem Weg bekommen haben.</translation>
    </message>
    <message>
        <source>What ‘verified’ means here</source>
        <translation>Was „geprüft“ hier heißt</translation>
    </message>
    <message>
        <source>Each entry names the key that signed it. Whoever verifies this file learns that this key signed exactly this entry and that nothing in it was changed since. It does not say who holds the key: that is learned by comparing the key with its holder, by voice or on paper.

Entries marked ‘stated by the holder’ are signed by nobody else.</source>
        <translation>Jeder Eintrag nennt den Schlüssel, mit dem er unterschrieben ist. Wer diese Datei prüft, erfährt, dass genau dieser Eintrag mit diesem Schlüssel unterschrieben und seither nichts daran geändert wurde. Wem der Schlüssel gehört, sagt das nicht: Das erfährt man, indem man ihn mit dem Menschen vergleicht, mündlich oder auf Papier.

Einträge mit „eigene Angabe“ hat niemand anderes unterschrieben.</translation>
    </message>
    <message>
        <source>These pages are the holder’s own statement</source>
        <translation>Diese Seiten sind eine eigene Angabe</translation>
    </message>
    <message>
        <source>stated by the holder</source>
        <translation>eigene Angabe</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>No competency in this record.</source>
        <translation>Keine Kompetenz in diesem Werdegang.</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>%1 (the holder)</source>
        <translation>%1 (eigener Schlüssel)</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Wer unterschrieben hat</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Entries signed by others</source>
        <translation>Einträge, die andere unterschrieben haben</translation>
    </message>
    <message>
        <source>Entries stated by the holder</source>
        <translation>Eigene Angaben</translation>
    </message>
    <message>
        <source>Hours of mentoring, signed</source>
        <translation>Mentoring-Stunden, unterschrieben</translation>
    </message>
    <message>
        <source>Stated by the holder; signed by nobody else.</source>
        <translation>Eigene Angabe; von niemand anderem unterschrieben.</translation>
    </message>
    <message>
        <source>Signed on %1 by the key %2, which calls itself %3.</source>
        <translation>Unterschrieben am %1 mit dem Schlüssel %2, der sich %3 nennt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Nachweise: %1</translation>
    </message>
    <message>
        <source>Counts until %1.</source>
        <translation>Gilt bis %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Index of evidence</source>
        <translation>Verzeichnis der Nachweise</translation>
    </message>
    <message>
        <source>The evidence itself is kept by the holder. A file shown to you is the one meant here when its SHA-256 is this.</source>
        <translation>Die Nachweise selbst sind nicht beigefügt. Eine Datei, die Ihnen gezeigt wird, ist die hier gemeinte, wenn ihr SHA-256 dieser ist.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>SHA-256 or id</source>
        <translation>SHA-256 oder Kennung</translation>
    </message>
    <message>
        <source>Mentoring hours</source>
        <translation>Mentoring-Stunden</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Erreichtes Ziel</translation>
    </message>
    <message>
        <source>Career record of %1</source>
        <translation>Werdegang von %1</translation>
    </message>
    <message>
        <source>%1 · Career record · %2 · sealed by the key …%3</source>
        <extracomment>At the foot of each page: whose record, of which day, and the end of the key that sealed it</extracomment>
        <translation>%1 · Werdegang · %2 · versiegelt mit dem Schlüssel …%3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The holder’s key sealed this file: if a page or anything else in it was changed afterwards, ‘waymark-cli verify’ finds it, without any network. What others signed is the file ‘%1’ attached to this document. ‘waymark-cli verify’ lists it: compare that list with these pages.

Any program that knows Open Badges 3.0, CLR 2.0 and Data Integrity proofs can check the attached file.</source>
        <translation>Der Schlüssel dessen, um den es geht, hat diese Datei versiegelt: Wurde danach eine Seite oder sonst etwas darin geändert, findet „waymark-cli verify“ es, ohne Netz. Was andere unterschrieben haben, ist die angehängte Datei „%1“. „waymark-cli verify“ listet es auf: Vergleichen Sie die Liste mit diesen Seiten.

Die angehängte Datei kann jedes Programm prüfen, das Open Badges 3.0, CLR 2.0 und Data-Integrity-Signaturen kennt.</translation>
    </message>
    <message>
        <source>What others signed: each competency once, at its highest level. The numbers are those of the table; the outer ring is the highest level.</source>
        <translation>Was andere unterschrieben haben: jede Kompetenz einmal, auf ihrer höchsten Stufe. Die Nummern sind die der Tabelle; der äußere Ring ist die höchste Stufe.</translation>
    </message>
</context>
<context>
    <name>RecordPlace</name>
    <message>
        <source>Record</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Check a record that I was given…</source>
        <translation>Einen Werdegang prüfen, den ich bekommen habe…</translation>
    </message>
</context>
<context>
    <name>RecordStats</name>
    <message numerus="yes">
        <source>work(s)</source>
        <translation>
            <numerusform>Arbeit</numerusform>
            <numerusform>Arbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted by a mentor</source>
        <translation>von einem Mentor angenommen</translation>
    </message>
    <message numerus="yes">
        <source>attestation(s)</source>
        <translation>
            <numerusform>Bestätigung</numerusform>
            <numerusform>Bestätigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>signed, and they count</source>
        <translation>unterschrieben und gültig</translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>Person</numerusform>
            <numerusform>Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>signed for you</source>
        <translation>mit Unterschrift für dich</translation>
    </message>
    <message numerus="yes">
        <source>statement(s)</source>
        <translation>
            <numerusform>Aussage</numerusform>
            <numerusform>Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>of your own</source>
        <translation>von dir selbst</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Use my recovery words</source>
        <translation>Mit Wiederherstellungswörtern</translation>
    </message>
    <message>
        <source>The 28 words of your sheet, or the code beside them</source>
        <translation>Die 28 Wörter deines Blattes oder der Code daneben</translation>
    </message>
    <message>
        <source>With or without their numbers; capitals do not matter. Write ? for a word that you cannot read: two may be wrong.</source>
        <translation>Mit oder ohne ihre Nummern; Groß- und Kleinschreibung ist egal. Schreib ? für ein Wort, das du nicht lesen kannst: Zwei dürfen falsch sein.</translation>
    </message>
    <message>
        <source>The words of your recovery sheet</source>
        <translation>Die Wörter deines Wiederherstellungsblattes</translation>
    </message>
    <message>
        <source>Opening, and writing the file under its new key…</source>
        <translation>Datei wird geöffnet und mit ihrem neuen Schlüssel geschrieben…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ReframeBand</name>
    <message>
        <source>Another wording</source>
        <translation>Eine andere Fassung</translation>
    </message>
    <message>
        <source>Change the goal below. The wording that stands now is kept with it.</source>
        <translation>Ändere das Ziel unten. Die jetzige Fassung bleibt bei ihm erhalten.</translation>
    </message>
    <message>
        <source>What made you see it another way?</source>
        <translation>Was hat dich bewogen, es anders zu sehen?</translation>
    </message>
    <message>
        <source>Reason for the new wording</source>
        <translation>Grund für die neue Fassung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take the new wording</source>
        <translation>Neue Fassung übernehmen</translation>
    </message>
</context>
<context>
    <name>RenewalCard</name>
    <message>
        <source>What you hold</source>
        <translation>Was du hast</translation>
    </message>
    <message>
        <source>No certificate is noted. Note one with the day on which it was given: its window begins then, and here stands by when it has to be renewed.</source>
        <translation>Kein Zertifikat ist eingetragen. Trag eines mit dem Tag ein, an dem es ausgestellt wurde: Dann beginnt seine Frist, und hier steht, bis wann es zu erneuern ist.</translation>
    </message>
    <message>
        <source>Certificates in your career</source>
        <translation>Zertifikate in deiner Laufbahn</translation>
    </message>
</context>
<context>
    <name>RenewalPage</name>
    <message>
        <source>Hours and renewal</source>
        <translation>Stunden und Erneuerung</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Signed words</source>
        <translation>Unterschriebene Worte</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>Die Bitte zurücknehmen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>No answer yet. It goes with the next parcel; the answer comes back the same way.</source>
        <translation>Noch keine Antwort. Sie geht mit dem nächsten Paket; die Antwort kommt auf demselben Weg zurück.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Signed words</source>
        <translation>Unterschriebene Worte</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>Noch wurde niemand gebeten</translation>
    </message>
    <message>
        <source>References, a mentor’s assessment, a recommendation: ask for them here. The request goes with the next parcel, and the answer comes back signed.</source>
        <translation>Referenzen, die Einschätzung eines Mentors, eine Empfehlung: Bitte hier darum. Die Bitte geht mit dem nächsten Paket, und die Antwort kommt unterschrieben zurück.</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Jemanden bitten</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation>Erbeten und beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n wartet auf dich</numerusform>
            <numerusform>%n warten auf dich</numerusform>
        </translation>
    </message>
    <message>
        <source>Write and sign</source>
        <translation>Schreiben und unterschreiben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>RequirementRow</name>
    <message>
        <source>Open the assignments</source>
        <translation>Aufgaben öffnen</translation>
    </message>
    <message>
        <source>Open the sessions</source>
        <translation>Sitzungen öffnen</translation>
    </message>
    <message>
        <source>Show the gap</source>
        <translation>Lücke zeigen</translation>
    </message>
    <message>
        <source>Open the career</source>
        <translation>Laufbahn öffnen</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Darum bitten</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>What counts, and the uncertain source</source>
        <translation>Was zählt, und die unsichere Quelle</translation>
    </message>
    <message>
        <source>What counts, and the source</source>
        <translation>Was zählt, und die Quelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing counts yet.</source>
        <translation>Noch zählt nichts.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to %1?</source>
        <translation>Zurück zu %1?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>The workspace becomes what it was then. What stands here now is kept, as a backup or beside it. With the first change it goes on as a new device, so that nothing you sent meanwhile is lost to others.</source>
        <translation>Der Arbeitsbereich wird, wie er damals war. Was jetzt hier steht, bleibt erhalten, als Sicherung oder daneben. Mit der ersten Änderung läuft er als neues Gerät weiter, damit nichts, was du inzwischen geschickt hast, für andere verloren geht.</translation>
    </message>
    <message>
        <source>Passphrase of that time</source>
        <translation>Passphrase von damals</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>when you send it; until then only you</source>
        <translation>wenn du sie abschickst; bis dahin nur du</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>Comment on what is selected</source>
        <translation>Auswahl kommentieren</translation>
    </message>
    <message>
        <source>Comment on what is selected (C)</source>
        <translation>Auswahl kommentieren (C)</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Bausteine</translation>
    </message>
    <message numerus="yes">
        <source>Accepted, and %n statement(s) signed.</source>
        <translation>
            <numerusform>Angenommen, und %n Aussage ist unterschrieben.</numerusform>
            <numerusform>Angenommen, und %n Aussagen sind unterschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>Zurückgegeben.</translation>
    </message>
</context>
<context>
    <name>ReviewPaper</name>
    <message>
        <source>Text as it was handed in</source>
        <translation>Text, wie er abgegeben wurde</translation>
    </message>
</context>
<context>
    <name>ReviewQueuePage</name>
    <message>
        <source>Reviews</source>
        <translation>Durchsichten</translation>
    </message>
    <message numerus="yes">
        <source>Search %n waiting</source>
        <translation>
            <numerusform>Wartende durchsuchen (%n)</numerusform>
            <numerusform>Wartende durchsuchen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give an assignment</source>
        <translation>Aufgabe stellen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf dich</translation>
    </message>
    <message>
        <source>What your mentees hand in stands here, the longest wait first. You can give them something to do.</source>
        <translation>Was deine Mentees abgeben, steht hier, das am längsten Wartende zuerst. Du kannst ihnen etwas zu tun geben.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No attempt and no mentee has these words.</source>
        <translation>Kein Versuch und kein Mentee enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Signed words that others ask of you…</source>
        <translation>Unterschriebene Worte, um die andere dich bitten…</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>%1

%2</source>
        <comment>two paragraphs</comment>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>The comment was taken away.</source>
        <translation>Der Kommentar ist entfernt.</translation>
    </message>
    <message>
        <source>Select the words that you mean, then press C.</source>
        <translation>Markiere die Wörter, die du meinst, und drücke dann C.</translation>
    </message>
</context>
<context>
    <name>ReviewSide</name>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>The stronger edge is how %1 sees it.</source>
        <translation>Der stärkere Rand zeigt, wie %1 es sieht.</translation>
    </message>
    <message>
        <source>The stronger edge is what you gave last time.</source>
        <translation>Der stärkere Rand zeigt, was du letztes Mal gegeben hast.</translation>
    </message>
</context>
<context>
    <name>ReviewStates</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose an attempt from the queue.</source>
        <translation>Wähle einen Versuch aus der Warteschlange.</translation>
    </message>
</context>
<context>
    <name>ReviewsPages</name>
    <message>
        <source>It is there. It goes with your next parcel.</source>
        <translation>Sie ist da. Sie geht mit deinem nächsten Paket.</translation>
    </message>
</context>
<context>
    <name>ReviewsPlace</name>
    <message>
        <source>Reviews</source>
        <translation>Durchsichten</translation>
    </message>
    <message>
        <source>Give an assignment</source>
        <translation>Aufgabe stellen</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>I am here as</source>
        <translation>Ich bin hier als</translation>
    </message>
    <message>
        <source>a mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>a mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>where the parts are written or asked for</source>
        <translation>wo die Teile geschrieben oder erbeten werden</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Fallstudien</translation>
    </message>
    <message>
        <source>Skills, pillar by pillar</source>
        <translation>Fähigkeiten, Säule für Säule</translation>
    </message>
    <message>
        <source>Summary of the résumé</source>
        <translation>Zusammenfassung des Lebenslaufs</translation>
    </message>
    <message>
        <source>Career, certificates and hours</source>
        <translation>Laufbahn, Zertifikate und Stunden</translation>
    </message>
    <message>
        <source>Hours and renewal</source>
        <translation>Stunden und Erneuerung</translation>
    </message>
    <message>
        <source>Signed words: asked and answered</source>
        <translation>Unterschriebene Worte: erbeten und beantwortet</translation>
    </message>
    <message>
        <source>Hand the pack over…</source>
        <translation>Die Mappe weitergeben…</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>%1: menu</source>
        <translation>%1: Menü</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>RowTitle</name>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
</context>
<context>
    <name>RubricLevel</name>
    <message>
        <source>%1: level %2, as last time</source>
        <translation>%1: Stufe %2, wie letztes Mal</translation>
    </message>
    <message>
        <source>%1: level %2</source>
        <translation>%1: Stufe %2</translation>
    </message>
</context>
<context>
    <name>SaidCard</name>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Nothing was said of it yet.</source>
        <translation>Dazu wurde noch nichts gesagt.</translation>
    </message>
    <message>
        <source>Delete: %1, %2</source>
        <translation>Löschen: %1, %2</translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>Note a level</source>
        <translation>Stufe notieren</translation>
    </message>
    <message>
        <source>only you see it until you show it</source>
        <translation>nur du siehst sie, bis du sie zeigst</translation>
    </message>
    <message>
        <source>I say</source>
        <translation>Ich sage</translation>
    </message>
    <message>
        <source>A peer says</source>
        <translation>Ein Kollege sagt</translation>
    </message>
    <message>
        <source>A certificate says</source>
        <translation>Ein Zertifikat sagt</translation>
    </message>
    <message>
        <source>Where I want to be</source>
        <translation>Wo ich hinwill</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a level.</source>
        <translation>Wähle eine Stufe.</translation>
    </message>
    <message>
        <source>What makes you say so? (optional)</source>
        <translation>Woran machst du das fest? (freiwillig)</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
</context>
<context>
    <name>SecurityPart</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Name of the key that opens this workspace: %1</source>
        <translation>Name des Schlüssels, der diesen Arbeitsbereich öffnet: %1</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>Die bisherige Passphrase</translation>
    </message>
    <message>
        <source>The workspace is written anew under another key, and so are its backups. Recovery sheets made before are of no use then.</source>
        <translation>Der Arbeitsbereich wird unter einem anderen Schlüssel neu geschrieben, seine Sicherungen ebenso. Früher erstellte Wiederherstellungsblätter nützen dann nichts mehr.</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Passphrase wird geprüft…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key or a click</source>
        <translation>Sperren nach so vielen Minuten ohne Taste oder Klick</translation>
    </message>
    <message>
        <source>Minutes until it locks; 0 for never</source>
        <translation>Minuten bis zum Sperren; 0 für nie</translation>
    </message>
    <message>
        <source>It never locks by itself. Ctrl+L locks it at once.</source>
        <translation>Er sperrt sich nie von selbst. Strg+L sperrt ihn sofort.</translation>
    </message>
    <message>
        <source>What you were writing is kept. Ctrl+L locks at once.</source>
        <translation>Was du gerade schreibst, bleibt erhalten. Strg+L sperrt sofort.</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>%1 has not received this yet</source>
        <translation>%1 hat das noch nicht bekommen</translation>
    </message>
    <message>
        <source>Put in ‘%1’</source>
        <translation>In „%1“ legen</translation>
    </message>
    <message>
        <source>Save a parcel…</source>
        <translation>Paket speichern…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Send it once more…</source>
        <translation>Noch einmal schicken…</translation>
    </message>
    <message>
        <source>Where to save the parcel for %1</source>
        <translation>Wo das Paket für %1 liegen soll</translation>
    </message>
    <message>
        <source>Nothing waits for %1</source>
        <translation>Nichts wartet auf %1</translation>
    </message>
</context>
<context>
    <name>SendResult</name>
    <message>
        <source>Writing the parcel</source>
        <translation>Paket wird geschrieben</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop writing the parcel</source>
        <translation>Schreiben des Pakets abbrechen</translation>
    </message>
</context>
<context>
    <name>SessionActionForm</name>
    <message>
        <source>What is to be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SessionActionLine</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Actions</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>what one of you will do; carried forward until it is done</source>
        <translation>was einer von euch tun wird; geht mit, bis es getan ist</translation>
    </message>
    <message numerus="yes">
        <source>Carried forward, %1 of %n done</source>
        <translation>
            <numerusform>Mitgenommen, %1 von %n erledigt</numerusform>
            <numerusform>Mitgenommen, %1 von %n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed here</source>
        <translation>Hier vereinbart</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Vorhaben hinzufügen</translation>
    </message>
</context>
<context>
    <name>SessionAgenda</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>One point a line, ‘20 min’ at its end</source>
        <translation>Ein Punkt je Zeile, am Ende „20 min“</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>What came up and has its time later</source>
        <translation>Was aufkam und später drankommt</translation>
    </message>
</context>
<context>
    <name>SessionHeading</name>
    <message>
        <source>New session</source>
        <translation>Neues Treffen</translation>
    </message>
    <message>
        <source>Session with %1</source>
        <translation>Treffen mit %1</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>With %1. It comes into being with the first thing that you write.</source>
        <translation>Mit %1. Es entsteht mit dem Ersten, was du schreibst.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Es hat stattgefunden</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Hat es nicht</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Wieder planen</translation>
    </message>
</context>
<context>
    <name>SessionHours</name>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>It counts for certifications.</source>
        <translation>Es zählt für Zertifizierungen.</translation>
    </message>
    <message>
        <source>Minutes that it took</source>
        <translation>Minuten, die es gedauert hat</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Hours of all sessions</source>
        <translation>Stunden aller Treffen</translation>
    </message>
</context>
<context>
    <name>SessionHoursPage</name>
    <message>
        <source>Hours of all sessions</source>
        <translation>Stunden aller Treffen</translation>
    </message>
    <message>
        <source>No session was held yet</source>
        <translation>Noch kein Treffen hat stattgefunden</translation>
    </message>
    <message>
        <source>Once a session took place, both of you say how long it was. What both say the same of counts.</source>
        <translation>Nach einem Treffen sagt ihr beide, wie lange es gedauert hat. Es zählt, worin ihr übereinstimmt.</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Zurück zu den Treffen</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Zurück zum Treffen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>An hour counts once both of you say the same; certifications ask for it by year.</source>
        <translation>Eine Stunde zählt, sobald ihr beide dasselbe sagt; Zertifizierungen fragen nach Jahren.</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>h</source>
        <comment>unit of a number of hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Time that both say</source>
        <translation>Zeit, die beide nennen</translation>
    </message>
    <message>
        <source>Hours by month</source>
        <translation>Stunden nach Monaten</translation>
    </message>
    <message>
        <source>Session by session</source>
        <translation>Treffen für Treffen</translation>
    </message>
</context>
<context>
    <name>SessionListPage</name>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Treffen durchsuchen</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neues Treffen</translation>
    </message>
    <message>
        <source>Hours of all sessions</source>
        <translation>Stunden aller Treffen</translation>
    </message>
    <message>
        <source>Calendar file of all that are coming…</source>
        <translation>Kalenderdatei aller kommenden…</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
</context>
<context>
    <name>SessionNotes</name>
    <message>
        <source>Shared notes</source>
        <translation>Gemeinsame Notizen</translation>
    </message>
    <message>
        <source>What is said, and by whom. Both of you write here.</source>
        <translation>Was gesagt wird und von wem. Hier schreibt ihr beide.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Was du gelernt hast</translation>
    </message>
    <message>
        <source>One sentence, in the last five minutes</source>
        <translation>Ein Satz, in den letzten fünf Minuten</translation>
    </message>
    <message>
        <source>What %1 learned</source>
        <translation>Was %1 gelernt hat</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>New session</source>
        <translation>Neues Treffen</translation>
    </message>
    <message>
        <source>Session with %1</source>
        <translation>Treffen mit %1</translation>
    </message>
    <message>
        <source>Nobody to meet with yet</source>
        <translation>Noch niemand zum Treffen</translation>
    </message>
    <message>
        <source>Sessions are held between a mentee and a mentor. Invite somebody first; it takes a file and five words.</source>
        <translation>Treffen gibt es zwischen Mentee und Mentor. Lade zuerst jemanden ein; dazu braucht es eine Datei und fünf Wörter.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>except your own notes</source>
        <translation>außer deinen eigenen Notizen</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei…</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Es hat stattgefunden</translation>
    </message>
    <message>
        <source>Cancel this session</source>
        <translation>Treffen absagen</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Wieder planen</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>Treffen löschen</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
</context>
<context>
    <name>SessionSide</name>
    <message>
        <source>Your own notes</source>
        <translation>Deine eigenen Notizen</translation>
    </message>
    <message>
        <source>What you think and do not say</source>
        <translation>Was du denkst und nicht sagst</translation>
    </message>
</context>
<context>
    <name>SessionWhen</name>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>Tag des Treffens</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>Begins: this is no time</source>
        <translation>Beginn: Das ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Minutes that it takes</source>
        <translation>Minuten, die es dauert</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>A room, or an address</source>
        <translation>Ein Raum oder eine Adresse</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>No time yet</source>
        <translation>Noch keine Zeit</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>The day of a session in a list; see QDate::toString.</extracomment>
        <translation>ddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time, town</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, time, time</comment>
        <extracomment>The day of a session on its page; see QDate::toString.</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day without and with its year; see QDate::toString.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Both of you say so</source>
        <translation>Ihr sagt es beide</translation>
    </message>
    <message>
        <source>You say %1, %2 says %3</source>
        <translation>Du sagst %1, %2 sagt %3</translation>
    </message>
    <message>
        <source>%1 says so; your word is missing</source>
        <translation>%1 sagt es; dein Wort fehlt noch</translation>
    </message>
    <message>
        <source>You say so; the word of %1 is missing</source>
        <translation>Du sagst es; das Wort von %1 fehlt noch</translation>
    </message>
    <message>
        <source>Nobody said yet how long it was</source>
        <translation>Noch hat niemand gesagt, wie lange es gedauert hat</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Session with %1</source>
        <translation>Treffen mit %1</translation>
    </message>
</context>
<context>
    <name>SessionsEmpty</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nobody to meet with yet</source>
        <translation>Noch niemand zum Treffen</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Treffen</translation>
    </message>
    <message>
        <source>No session has these words in its agenda, notes, decisions or actions, or is on that day.</source>
        <translation>Kein Treffen hat diese Wörter in Agenda, Notizen, Entscheidungen oder Schritten, oder ist an diesem Tag.</translation>
    </message>
    <message>
        <source>Sessions are held between a mentee and a mentor. Invite somebody first; it takes a file and five words.</source>
        <translation>Treffen gibt es zwischen Mentee und Mentor. Lade zuerst jemanden ein; dazu braucht es eine Datei und fünf Wörter.</translation>
    </message>
    <message>
        <source>A session has an agenda, notes that you both write, and what each of you will do until the next one.</source>
        <translation>Ein Treffen hat eine Agenda, Notizen, die ihr beide schreibt, und was jeder von euch bis zum nächsten tun wird.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Plan the first session</source>
        <translation>Erstes Treffen planen</translation>
    </message>
</context>
<context>
    <name>SessionsPages</name>
    <message>
        <source>The session is in the trash.</source>
        <translation>Das Treffen liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>SessionsPlace</name>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neues Treffen</translation>
    </message>
    <message>
        <source>Hours of all sessions</source>
        <translation>Stunden aller Treffen</translation>
    </message>
</context>
<context>
    <name>SettingsListPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Your name, as others read it</source>
        <translation>Dein Name, wie andere ihn lesen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Passphrase, recovery sheet, lock</source>
        <translation>Passphrase, Wiederherstellungsblatt, Sperre</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Make one, go back to one</source>
        <translation>Eine erstellen, zu einer zurückgehen</translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation>Waymark</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Hell, dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Competencies, levels, templates</source>
        <translation>Kompetenzen, Stufen, Vorlagen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Waymark</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>Of the window, and spelling</source>
        <translation>Die des Fensters, und Rechtschreibung</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>What your desktop tells you</source>
        <translation>Was dein Desktop dir meldet</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Make a recovery sheet…</source>
        <translation>Wiederherstellungsblatt erstellen…</translation>
    </message>
</context>
<context>
    <name>SettleCards</name>
    <message>
        <source>everything else is in</source>
        <translation>alles andere ist da</translation>
    </message>
    <message>
        <source>Settled. The other stays in the history.</source>
        <translation>Entschieden. Die andere Fassung bleibt im Verlauf.</translation>
    </message>
</context>
<context>
    <name>SettleQuestion</name>
    <message>
        <source>Write new words…</source>
        <translation>Neu schreiben…</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Neue Worte</translation>
    </message>
    <message>
        <source>Let these words stand</source>
        <translation>Diese Worte gelten lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>opens the workspace when the passphrase is forgotten</source>
        <translation>öffnet den Arbeitsbereich, wenn die Passphrase vergessen ist</translation>
    </message>
    <message>
        <source>28 words on paper. Nobody can reset your passphrase: without it and without the sheet, what you wrote is lost.</source>
        <translation>28 Wörter auf Papier. Niemand kann deine Passphrase zurücksetzen: Ohne sie und ohne das Blatt ist verloren, was du geschrieben hast.</translation>
    </message>
    <message>
        <source>Your passphrase, once more</source>
        <translation>Deine Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>Your passphrase, for the recovery sheet</source>
        <translation>Deine Passphrase, für das Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>Blatt zeigen</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation>Blatt wird erstellt…</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>Als PDF zum Drucken speichern…</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Wörter verbergen</translation>
    </message>
    <message>
        <source>Save the recovery sheet, to print it</source>
        <translation>Wiederherstellungsblatt speichern, um es zu drucken</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>The 28 words</source>
        <translation>Die 28 Wörter</translation>
    </message>
    <message>
        <source>Word %1: %2</source>
        <translation>Wort %1: %2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Alles suchen oder tun</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Write a journal entry</source>
        <translation>Journaleintrag schreiben</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Undo, make again</source>
        <translation>Rückgängig, wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Strg+Z, Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>To the places of the sidebar, in their order</source>
        <translation>Zu den Orten der Seitenleiste, der Reihe nach</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9</source>
        <translation>Alt+1 bis Alt+9</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>The handbook, at this page</source>
        <translation>Handbuch zu dieser Seite</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Strg+?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>To the next or the one before; open it</source>
        <translation>Weiter oder zurück; öffnen</translation>
    </message>
    <message>
        <source>Arrow keys; Return</source>
        <translation>Pfeiltasten; Eingabe</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>In Texten</translation>
    </message>
    <message>
        <source>Bold, italic</source>
        <translation>Fett, kursiv</translation>
    </message>
    <message>
        <source>Ctrl+B, Ctrl+I</source>
        <translation>Strg+B, Strg+I</translation>
    </message>
    <message>
        <source>List, quote, link</source>
        <translation>Liste, Zitat, Link</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L, Ctrl+Shift+., Ctrl+Shift+U</source>
        <translation>Strg+Umschalt+L, Strg+Umschalt+., Strg+Umschalt+U</translation>
    </message>
    <message>
        <source>On a board, in a rubric</source>
        <translation>Auf der Tafel, im Bewertungsraster</translation>
    </message>
    <message>
        <source>Move a step to another column</source>
        <translation>Schritt in eine andere Spalte verschieben</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys</source>
        <translation>Strg und die Pfeiltasten</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Stufe wählen</translation>
    </message>
    <message>
        <source>1 to 4, arrow keys</source>
        <translation>1 bis 4, Pfeiltasten</translation>
    </message>
</context>
<context>
    <name>SidebarRow</name>
    <message numerus="yes">
        <source>%1, %n wait(s) for you</source>
        <translation>
            <numerusform>%1, %n wartet auf dich</numerusform>
            <numerusform>%1, %n warten auf dich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillsPage</name>
    <message>
        <source>Skills, pillar by pillar</source>
        <translation>Fähigkeiten, Säule für Säule</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>For each pillar tell what you did that shows the skill. One text serves every certification that asks for it.</source>
        <translation>Erzähl für jede Säule, was du getan hast, das die Fähigkeit zeigt. Ein Text dient jeder Zertifizierung, die danach fragt.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lesen und schreiben</translation>
    </message>
</context>
<context>
    <name>SmartField</name>
    <message>
        <source>Met: %1</source>
        <translation>Erfüllt: %1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>Nicht erfüllt: %1</translation>
    </message>
</context>
<context>
    <name>SnippetMenu</name>
    <message>
        <source>Kept as a snippet.</source>
        <translation>Als Baustein behalten.</translation>
    </message>
    <message>
        <source>The snippet is in the trash.</source>
        <translation>Der Baustein liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>No snippets yet. Keep a comment as one.</source>
        <translation>Noch keine Bausteine. Behalte einen Kommentar als Baustein.</translation>
    </message>
</context>
<context>
    <name>SpellingCard</name>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>checked on this computer while you write</source>
        <translation>auf diesem Computer geprüft, während du schreibst</translation>
    </message>
    <message>
        <source>Mark words that may be wrong</source>
        <translation>Wörter markieren, die falsch sein könnten</translation>
    </message>
    <message>
        <source>Each line is read in that of these languages which knows most of its words. Words that you add stand outside this file, where every program of your account finds them.</source>
        <translation>Jede Zeile wird in der Sprache gelesen, die die meisten ihrer Wörter kennt. Wörter, die du hinzufügst, liegen außerhalb dieser Datei, wo jedes Programm deines Benutzerkontos sie findet.</translation>
    </message>
</context>
<context>
    <name>SpellingLayer</name>
    <message>
        <source>This was not pasted: it is longer than 1 MiB, the most that one text can be. Keep it as a file instead.</source>
        <translation>Das wurde nicht eingefügt: Es ist länger als 1 MiB, und mehr fasst ein Text nicht. Bewahre es stattdessen als Datei auf.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start my own</source>
        <translation>Eigene Datei anlegen</translation>
    </message>
    <message>
        <source>All of it can be changed later, except that without the passphrase nobody can open the file.</source>
        <translation>Alles lässt sich später ändern; nur ohne die Passphrase kann niemand die Datei öffnen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As your mentor or mentee should read it.</source>
        <translation>Wie ihn dein Mentor oder Mentee lesen soll.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Ablageort</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>Anderswo ablegen…</translation>
    </message>
    <message>
        <source>Making your file and its key…</source>
        <translation>Deine Datei und ihr Schlüssel entstehen…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Wo die Datei liegen soll</translation>
    </message>
    <message>
        <source>Waymark files (*.waymark)</source>
        <translation>Waymark-Dateien (*.waymark)</translation>
    </message>
</context>
<context>
    <name>StatTile</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>StateTrack</name>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys move it on the board.</source>
        <translation>Strg und die Pfeiltasten verschieben ihn auf der Tafel.</translation>
    </message>
</context>
<context>
    <name>StepColumn</name>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n Schritt</numerusform>
            <numerusform>%1, %n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepPicker</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>How it goes</source>
        <translation>Wie es geht</translation>
    </message>
    <message>
        <source>You save an invitation and hand it to the person.</source>
        <translation>Du speicherst eine Einladung und gibst sie der Person.</translation>
    </message>
    <message>
        <source>You get an answer back, a file too, and open it here.</source>
        <translation>Du bekommst eine Antwort zurück, ebenfalls eine Datei, und öffnest sie hier.</translation>
    </message>
    <message>
        <source>You compare five words by voice, so that you know whose key it is. Then parcels go back and forth.</source>
        <translation>Ihr vergleicht mündlich fünf Wörter, damit du weißt, wessen Schlüssel es ist. Danach gehen Pakete hin und her.</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Show entries with the tag %1</source>
        <translation>Einträge mit dem Schlagwort %1 zeigen</translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>TakeBar</name>
    <message>
        <source>Due, if there is a day</source>
        <translation>Fällig, falls es eine Frist gibt</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Fälligkeitstag</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer es sieht</translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message numerus="yes">
        <source>Search %n template(s)</source>
        <translation>
            <numerusform>%n Vorlage durchsuchen</numerusform>
            <numerusform>%n Vorlagen durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>An empty brief</source>
        <translation>Eine leere Aufgabenstellung</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Ignore it until Waymark closes</source>
        <translation>Ignorieren, bis Waymark sich schließt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ThingRow</name>
    <message>
        <source>%1, %2</source>
        <comment>a thing, and how far it has come</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Choose what to show</source>
        <translation>Wähle, was zu sehen ist</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%1 von %n Eintrag</numerusform>
            <numerusform>%1 von %n Einträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>TodayDigest</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day without its year; see QDate::toString.
----------
The day of the next session; see QDate::toString.</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1. Nothing waits for you.</source>
        <translation>%1. Nichts wartet auf dich.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n thing(s) wait for you.</source>
        <translation>
            <numerusform>%1. Eine Sache wartet auf dich.</numerusform>
            <numerusform>%1. %n Sachen warten auf dich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle</source>
        <translation>
            <numerusform>%n Sache zu entscheiden</numerusform>
            <numerusform>%n Sachen zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people changed the same; nothing is lost until you choose</source>
        <translation>Zwei haben dasselbe geändert; nichts geht verloren, bis du wählst</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about what came in</source>
        <translation>
            <numerusform>%n Frage zu dem, was ankam</numerusform>
            <numerusform>%n Fragen zu dem, was ankam</numerusform>
        </translation>
    </message>
    <message>
        <source>Much would be deleted; it waits for your answer</source>
        <translation>Viel würde gelöscht; es wartet auf deine Antwort</translation>
    </message>
    <message>
        <source>Sent back to be revised</source>
        <translation>Zum Überarbeiten zurückgegeben</translation>
    </message>
    <message>
        <source>%1 sent it back</source>
        <translation>%1 hat es zurückgegeben</translation>
    </message>
    <message>
        <source>%1: revise for attempt %2</source>
        <translation>%1: für Versuch %2 überarbeiten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, attempt %2 · you began the review</source>
        <translation>%1, Versuch %2 · Durchsicht begonnen</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>Review of ‘%1’</source>
        <translation>Durchsicht von „%1“</translation>
    </message>
    <message>
        <source>%1 has received it</source>
        <translation>%1 hat es bekommen</translation>
    </message>
    <message>
        <source>%1 has received it and written about it</source>
        <translation>%1 hat es bekommen und dazu geschrieben</translation>
    </message>
    <message>
        <source>Sent; %1’s computer has not confirmed it yet</source>
        <translation>Geschickt; der Computer von %1 hat es noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Not sent to %1 yet</source>
        <translation>Noch nicht an %1 geschickt</translation>
    </message>
    <message>
        <source>Last check-in: %1, confidence %2 of 10.</source>
        <translation>Letzter Zwischenstand: %1, Zuversicht %2 von 10.</translation>
    </message>
    <message>
        <source>Last check-in: %1.</source>
        <translation>Letzter Zwischenstand: %1.</translation>
    </message>
    <message>
        <source>%1, signed by %2</source>
        <translation>%1, unterschrieben von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a first entry</source>
        <translation>Ersten Eintrag schreiben</translation>
    </message>
    <message>
        <source>Five lines about today are enough.</source>
        <translation>Fünf Zeilen über heute genügen.</translation>
    </message>
    <message>
        <source>Say where you want to be</source>
        <translation>Sag, wohin du willst</translation>
    </message>
    <message>
        <source>An aspiration in your own words, and a first goal under it.</source>
        <translation>Eine Bestrebung in deinen Worten und ein erstes Ziel darunter.</translation>
    </message>
    <message>
        <source>Invite a mentee</source>
        <translation>Mentee einladen</translation>
    </message>
    <message>
        <source>Invite your mentor</source>
        <translation>Deinen Mentor einladen</translation>
    </message>
    <message>
        <source>A file and five words; nothing is shared until you choose it.</source>
        <translation>Eine Datei und fünf Wörter; nichts wird geteilt, bis du es wählst.</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>war fällig %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>with %1 · %2</source>
        <comment>name, first point of the agenda</comment>
        <translation>mit %1 · %2</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>TodayGoals</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>A goal turns an aspiration into something you can see happen.</source>
        <translation>Ein Ziel macht aus einer Bestrebung etwas, das du geschehen siehst.</translation>
    </message>
    <message>
        <source>Write a goal</source>
        <translation>Ziel schreiben</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alle Ziele</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf dich</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Niemand wartet auf dich.</translation>
    </message>
    <message>
        <source>You are waiting for</source>
        <translation>Du wartest auf</translation>
    </message>
</context>
<context>
    <name>TodayPlace</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>TodayRows</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Sache</numerusform>
            <numerusform>%n Sachen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Due within a week</source>
        <translation>Fällig binnen einer Woche</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Last wins</source>
        <translation>Letzte Erfolge</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Read the entry</source>
        <translation>Eintrag lesen</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächstes Treffen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
</context>
<context>
    <name>TrustSign</name>
    <message>
        <source>?</source>
        <extracomment>Inside a ring: nobody has confirmed it.</extracomment>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take %1’s</source>
        <translation>Die von %1 nehmen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>I forgot it: use my recovery words…</source>
        <translation>Vergessen: Wiederherstellungswörter verwenden…</translation>
    </message>
    <message>
        <source>Closing: what you wrote last is being stored…</source>
        <translation>Wird geschlossen: Was du zuletzt geschrieben hast, wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>What you typed last is not saved</source>
        <translation>Was du zuletzt geschrieben hast, ist nicht gespeichert</translation>
    </message>
    <message>
        <source>It is nowhere but in this window, which saves it by itself as soon as that is possible. If you close the window now, it is lost.</source>
        <translation>Es steht nur in diesem Fenster, das es von selbst speichert, sobald das möglich ist. Schließt du das Fenster jetzt, ist es verloren.</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Close it and lose the text</source>
        <translation>Schließen, Text verlieren</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Next (N)</source>
        <translation>Weiter (N)</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
</context>
<context>
    <name>WaitMark</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n Tag darüber</numerusform>
            <numerusform>%n Tage darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s), longer than promised</source>
        <translation>
            <numerusform>Wartet seit %n Tag, länger als versprochen</numerusform>
            <numerusform>Wartet seit %n Tagen, länger als versprochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s)</source>
        <translation>
            <numerusform>Wartet seit %n Tag</numerusform>
            <numerusform>Wartet seit %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation>Waymark</translation>
    </message>
    <message>
        <source>Your growth, your evidence and your mentor’s word, in one file that is yours.</source>
        <translation>Dein Wachstum, deine Nachweise und das Wort deines Mentors, in einer Datei, die dir gehört.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Sieh dich um</translation>
    </message>
    <message>
        <source>Open the sample: Mira, her mentor Jonas, and months of entries, goals and reviews.</source>
        <translation>Öffne das Beispiel: Mira, ihr Mentor Jonas und Monate voller Einträge, Ziele und Durchsichten.</translation>
    </message>
    <message>
        <source>Nothing to fill in, and nothing of yours is touched.</source>
        <translation>Nichts auszufüllen, und nichts von dir wird berührt.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation>Eigene Datei anlegen</translation>
    </message>
    <message>
        <source>Say who you are, as a mentee, a mentor or both, and choose a passphrase. Then write your first entry.</source>
        <translation>Sag, wer du bist, als Mentee, Mentor oder beides, und wähle eine Passphrase. Dann schreib deinen ersten Eintrag.</translation>
    </message>
    <message>
        <source>Under two minutes. Roles can change at any time.</source>
        <translation>Keine zwei Minuten. Rollen kannst du jederzeit ändern.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Open a file I was given</source>
        <translation>Vorhandene Datei öffnen</translation>
    </message>
    <message>
        <source>A Waymark file that exists: yours from another computer, or one from a backup.</source>
        <translation>Eine vorhandene Waymark-Datei: deine von einem anderen Computer oder eine aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Choose it here, or drop it anywhere on this window.</source>
        <translation>Wähle sie hier oder zieh sie irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Open a Waymark file</source>
        <translation>Waymark-Datei öffnen</translation>
    </message>
    <message>
        <source>Waymark files (*.waymark)</source>
        <translation>Waymark-Dateien (*.waymark)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Waymark is independent of Iasa and of any certification board.</source>
        <translation>Waymark ist unabhängig von Iasa und von jeder Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Check a record that somebody gave me…</source>
        <translation>Einen Werdegang prüfen, den ich bekommen habe…</translation>
    </message>
</context>
<context>
    <name>WholeWords</name>
    <message>
        <source>About the whole</source>
        <translation>Gesamteindruck</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>What you say about the whole</source>
        <translation>Dein Gesamteindruck</translation>
    </message>
</context>
<context>
    <name>WinsCard</name>
    <message>
        <source>Wins</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>only you see them</source>
        <translation>nur du siehst sie</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Was ist gut gelaufen?</translation>
    </message>
    <message>
        <source>Delete the win %1</source>
        <translation>Erfolg %1 löschen</translation>
    </message>
</context>
<context>
    <name>WordingsCard</name>
    <message>
        <source>Earlier wordings</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n aufbewahrt</numerusform>
            <numerusform>%n aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed because: %1</source>
        <translation>Geändert, weil: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Your growth, your evidence and your mentor’s word, in one file that is yours.</source>
        <translation>Dein Wachstum, deine Nachweise und das Wort deines Mentors, in einer Datei, die dir gehört.</translation>
    </message>
    <message>
        <source>Load the window, draw it once, and quit.</source>
        <translation>Das Fenster laden, einmal zeichnen und beenden.</translation>
    </message>
    <message>
        <source>A Waymark file to open.</source>
        <translation>Eine Waymark-Datei zum Öffnen.</translation>
    </message>
    <message>
        <source>Take the words of the window from this translation, a .qm file.</source>
        <translation>Die Worte des Fensters aus dieser Übersetzung nehmen, einer .qm-Datei.</translation>
    </message>
</context>
<context>
    <name>waymark::ActionUndo</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This cannot be undone: somebody else changed it since.</source>
        <translation>Das lässt sich nicht rückgängig machen: Jemand anderes hat es seither geändert.</translation>
    </message>
    <message>
        <source>This cannot be undone: later changes stand on it.</source>
        <translation>Das lässt sich nicht rückgängig machen: Spätere Änderungen bauen darauf auf.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
</context>
<context>
    <name>waymark::ActionWords</name>
    <message>
        <source>write a draft</source>
        <translation>Entwurf schreiben</translation>
    </message>
    <message>
        <source>change a brief</source>
        <translation>Aufgabenstellung ändern</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>change evidence</source>
        <translation>Nachweis ändern</translation>
    </message>
    <message>
        <source>remove evidence</source>
        <translation>Nachweis entfernen</translation>
    </message>
    <message>
        <source>hand in an attempt</source>
        <translation>Versuch abgeben</translation>
    </message>
    <message>
        <source>delete an assignment</source>
        <translation>Aufgabe löschen</translation>
    </message>
    <message>
        <source>settle a comment</source>
        <translation>Kommentar erledigen</translation>
    </message>
    <message>
        <source>share an assignment</source>
        <translation>Aufgabe teilen</translation>
    </message>
    <message>
        <source>take an assignment</source>
        <translation>Aufgabe übernehmen</translation>
    </message>
    <message>
        <source>withdraw an attempt</source>
        <translation>Versuch zurücknehmen</translation>
    </message>
    <message>
        <source>add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>remove a file</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>bring back from a backup</source>
        <translation>Aus einer Sicherung zurückholen</translation>
    </message>
    <message>
        <source>note a level</source>
        <translation>Stufe notieren</translation>
    </message>
    <message>
        <source>say how far a mentee is</source>
        <translation>Stufe eines Mentees angeben</translation>
    </message>
    <message>
        <source>change a level</source>
        <translation>Stufe ändern</translation>
    </message>
    <message>
        <source>stop showing a level</source>
        <translation>Stufe nicht mehr zeigen</translation>
    </message>
    <message>
        <source>name what shows a competency</source>
        <translation>Nachweis für eine Kompetenz nennen</translation>
    </message>
    <message>
        <source>delete a level</source>
        <translation>Stufe löschen</translation>
    </message>
    <message>
        <source>show a level to somebody</source>
        <translation>Stufe jemandem zeigen</translation>
    </message>
    <message>
        <source>take evidence from a competency</source>
        <translation>Nachweis von einer Kompetenz lösen</translation>
    </message>
    <message>
        <source>choose between two texts</source>
        <translation>Zwischen zwei Texten wählen</translation>
    </message>
    <message>
        <source>change an agreement</source>
        <translation>Vereinbarung ändern</translation>
    </message>
    <message>
        <source>begin an agreement</source>
        <translation>Vereinbarung beginnen</translation>
    </message>
    <message>
        <source>delete an agreement</source>
        <translation>Vereinbarung löschen</translation>
    </message>
    <message>
        <source>set where an agreement stands</source>
        <translation>Stand einer Vereinbarung setzen</translation>
    </message>
    <message>
        <source>keep what others deleted</source>
        <translation>Behalten, was andere gelöscht haben</translation>
    </message>
    <message>
        <source>say who I am</source>
        <translation>Sagen, wer ich bin</translation>
    </message>
    <message>
        <source>achieve a goal</source>
        <translation>Ziel erreichen</translation>
    </message>
    <message>
        <source>adopt a goal</source>
        <translation>Ziel vornehmen</translation>
    </message>
    <message>
        <source>write a goal</source>
        <translation>Ziel schreiben</translation>
    </message>
    <message>
        <source>write an aspiration</source>
        <translation>Bestrebung schreiben</translation>
    </message>
    <message>
        <source>add a milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>note a win</source>
        <translation>Erfolg notieren</translation>
    </message>
    <message>
        <source>bring back a goal</source>
        <translation>Ziel wieder aufnehmen</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>Stand notieren</translation>
    </message>
    <message>
        <source>close or reopen an aspiration</source>
        <translation>Bestrebung schließen oder wieder öffnen</translation>
    </message>
    <message>
        <source>let a goal go</source>
        <translation>Ziel loslassen</translation>
    </message>
    <message>
        <source>change a goal</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>change an aspiration</source>
        <translation>Bestrebung ändern</translation>
    </message>
    <message>
        <source>correct a check-in</source>
        <translation>Zwischenstand korrigieren</translation>
    </message>
    <message>
        <source>change a milestone</source>
        <translation>Meilenstein ändern</translation>
    </message>
    <message>
        <source>change a step</source>
        <translation>Schritt ändern</translation>
    </message>
    <message>
        <source>change a win</source>
        <translation>Erfolg ändern</translation>
    </message>
    <message>
        <source>move a step</source>
        <translation>Schritt verschieben</translation>
    </message>
    <message>
        <source>pause a goal</source>
        <translation>Ziel ruhen lassen</translation>
    </message>
    <message>
        <source>reach a milestone</source>
        <translation>Meilenstein erreichen</translation>
    </message>
    <message>
        <source>reframe a goal</source>
        <translation>Ziel neu fassen</translation>
    </message>
    <message>
        <source>delete a goal</source>
        <translation>Ziel löschen</translation>
    </message>
    <message>
        <source>delete an aspiration</source>
        <translation>Bestrebung löschen</translation>
    </message>
    <message>
        <source>delete a check-in</source>
        <translation>Zwischenstand löschen</translation>
    </message>
    <message>
        <source>delete a milestone</source>
        <translation>Meilenstein löschen</translation>
    </message>
    <message>
        <source>delete a step</source>
        <translation>Schritt löschen</translation>
    </message>
    <message>
        <source>delete a win</source>
        <translation>Erfolg löschen</translation>
    </message>
    <message>
        <source>look at an aspiration again</source>
        <translation>Bestrebung wieder ansehen</translation>
    </message>
    <message>
        <source>show a goal to somebody</source>
        <translation>Ziel jemandem zeigen</translation>
    </message>
    <message>
        <source>stop showing a goal</source>
        <translation>Ziel nicht mehr zeigen</translation>
    </message>
    <message>
        <source>write an entry</source>
        <translation>Eintrag schreiben</translation>
    </message>
    <message>
        <source>link an entry</source>
        <translation>Eintrag verknüpfen</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>bring back an entry</source>
        <translation>Eintrag zurückholen</translation>
    </message>
    <message>
        <source>change an entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>delete an entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>remove a link of an entry</source>
        <translation>Verknüpfung eines Eintrags entfernen</translation>
    </message>
    <message>
        <source>remove a tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>show an entry to somebody</source>
        <translation>Eintrag jemandem zeigen</translation>
    </message>
    <message>
        <source>stop showing an entry</source>
        <translation>Eintrag nicht mehr zeigen</translation>
    </message>
    <message>
        <source>take method data</source>
        <translation>Methode einsetzen</translation>
    </message>
    <message>
        <source>change the profile</source>
        <translation>Profil ändern</translation>
    </message>
    <message>
        <source>show the profile to somebody</source>
        <translation>Profil jemandem zeigen</translation>
    </message>
    <message>
        <source>stop showing the profile</source>
        <translation>Profil nicht mehr zeigen</translation>
    </message>
    <message>
        <source>attest a competency</source>
        <translation>Kompetenz bestätigen</translation>
    </message>
    <message>
        <source>show the record</source>
        <translation>Werdegang zeigen</translation>
    </message>
    <message>
        <source>write an attestation</source>
        <translation>Bestätigung schreiben</translation>
    </message>
    <message>
        <source>discard an attestation</source>
        <translation>Bestätigung verwerfen</translation>
    </message>
    <message>
        <source>add a line to the record</source>
        <translation>Zeile zum Werdegang hinzufügen</translation>
    </message>
    <message>
        <source>change a line of the record</source>
        <translation>Zeile des Werdegangs ändern</translation>
    </message>
    <message>
        <source>delete a line of the record</source>
        <translation>Zeile des Werdegangs löschen</translation>
    </message>
    <message>
        <source>recommend somebody</source>
        <translation>Jemanden empfehlen</translation>
    </message>
    <message>
        <source>withdraw a signature</source>
        <translation>Unterschrift zurückziehen</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>change a comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>delete a comment</source>
        <translation>Kommentar löschen</translation>
    </message>
    <message>
        <source>discard a review</source>
        <translation>Durchsicht verwerfen</translation>
    </message>
    <message>
        <source>write a review</source>
        <translation>Durchsicht schreiben</translation>
    </message>
    <message>
        <source>send a review</source>
        <translation>Durchsicht abschicken</translation>
    </message>
    <message>
        <source>delete a snippet</source>
        <translation>Baustein löschen</translation>
    </message>
    <message>
        <source>keep a snippet</source>
        <translation>Baustein behalten</translation>
    </message>
    <message>
        <source>begin a review</source>
        <translation>Durchsicht beginnen</translation>
    </message>
    <message>
        <source>withdraw a review</source>
        <translation>Durchsicht zurücknehmen</translation>
    </message>
    <message>
        <source>add an action</source>
        <translation>Vorhaben hinzufügen</translation>
    </message>
    <message>
        <source>change a session</source>
        <translation>Treffen ändern</translation>
    </message>
    <message>
        <source>change an action</source>
        <translation>Vorhaben ändern</translation>
    </message>
    <message>
        <source>finish an action</source>
        <translation>Vorhaben erledigen</translation>
    </message>
    <message>
        <source>plan a session</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>delete a session</source>
        <translation>Treffen löschen</translation>
    </message>
    <message>
        <source>delete an action</source>
        <translation>Vorhaben löschen</translation>
    </message>
    <message>
        <source>say how long a session was</source>
        <translation>Dauer eines Treffens angeben</translation>
    </message>
    <message>
        <source>set where a session stands</source>
        <translation>Stand eines Treffens setzen</translation>
    </message>
    <message>
        <source>write a note on a session</source>
        <translation>Notiz zu einem Treffen schreiben</translation>
    </message>
    <message>
        <source>empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>delete for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>bring back from the trash</source>
        <translation>Aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Undone: the file is in the trash.</source>
        <translation>Rückgängig: Die Datei liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Undone: the file is back.</source>
        <translation>Rückgängig: Die Datei ist wieder da.</translation>
    </message>
    <message>
        <source>Undone: the new entry is in the trash.</source>
        <translation>Rückgängig: Der neue Eintrag liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Undone: the tags are as they were before.</source>
        <translation>Rückgängig: Die Schlagwörter sind wie zuvor.</translation>
    </message>
    <message>
        <source>Undone: the entry is as it was before.</source>
        <translation>Rückgängig: Der Eintrag ist wie zuvor.</translation>
    </message>
    <message>
        <source>Undone: the entry is back.</source>
        <translation>Rückgängig: Der Eintrag ist wieder da.</translation>
    </message>
    <message>
        <source>The last change was undone.</source>
        <extracomment>%1 is what was done, as a command: &quot;write an entry&quot;.</extracomment>
        <translation>Die letzte Änderung ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig: %1.</translation>
    </message>
    <message>
        <source>The change was made again.</source>
        <extracomment>%1 is what was done, as a command: &quot;write an entry&quot;.</extracomment>
        <translation>Die Änderung ist wiederholt.</translation>
    </message>
    <message>
        <source>Made again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>begin a case study</source>
        <translation>eine Fallstudie beginnen</translation>
    </message>
    <message>
        <source>write a case study</source>
        <translation>eine Fallstudie schreiben</translation>
    </message>
    <message>
        <source>delete a case study</source>
        <translation>eine Fallstudie löschen</translation>
    </message>
    <message>
        <source>say what shows a case study</source>
        <translation>eine Fallstudie belegen</translation>
    </message>
    <message>
        <source>take evidence from a case study</source>
        <translation>einen Beleg von einer Fallstudie nehmen</translation>
    </message>
    <message>
        <source>write a part of a pack</source>
        <translation>einen Teil einer Mappe schreiben</translation>
    </message>
    <message>
        <source>ask for signed words</source>
        <translation>um unterschriebene Worte bitten</translation>
    </message>
    <message>
        <source>sign words about somebody</source>
        <translation>Worte über jemanden unterschreiben</translation>
    </message>
    <message>
        <source>discard words about somebody</source>
        <translation>Worte über jemanden verwerfen</translation>
    </message>
    <message>
        <source>write about somebody</source>
        <translation>über jemanden schreiben</translation>
    </message>
    <message>
        <source>take back a request</source>
        <translation>eine Bitte zurücknehmen</translation>
    </message>
    <message>
        <source>sign again what was attested</source>
        <translation>Bestätigtes noch einmal unterschreiben</translation>
    </message>
</context>
<context>
    <name>waymark::Answering</name>
    <message>
        <source>somebody with whom no mentorship is open</source>
        <translation>jemandem, mit dem kein Mentoring offen ist</translation>
    </message>
    <message>
        <source>Asked of %1 on %2</source>
        <translation>Am %2 von %1 erbeten</translation>
    </message>
    <message>
        <source>%1 asked on %2</source>
        <translation>%1 hat am %2 gebeten</translation>
    </message>
    <message>
        <source>%1, wanted by %2</source>
        <translation>%1, gewünscht bis %2</translation>
    </message>
    <message>
        <source>Signed by you</source>
        <translation>Von dir unterschrieben</translation>
    </message>
    <message>
        <source>Signed by %1, key confirmed by voice</source>
        <translation>Unterschrieben von %1, Schlüssel mündlich bestätigt</translation>
    </message>
    <message>
        <source>Signed by %1; you have not compared the words yet</source>
        <translation>Unterschrieben von %1; ihr habt die Wörter noch nicht verglichen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Your key signs it, with the work of %1 that you accepted named below. It can be withdrawn, not edited.</source>
        <translation>Dein Schlüssel unterschreibt es; die Arbeiten von %1, die du angenommen hast, stehen darunter. Es kann zurückgezogen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Your key signs it, and the next parcel brings it to %1. It can be withdrawn, not edited.</source>
        <translation>Dein Schlüssel unterschreibt es, und das nächste Paket bringt es zu %1. Es kann zurückgezogen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>There is nothing to sign yet: write what you can stand for.</source>
        <translation>Noch ist nichts zu unterschreiben: Schreib, wofür du einstehen kannst.</translation>
    </message>
</context>
<context>
    <name>waymark::Asking</name>
    <message>
        <source>A reference</source>
        <translation>Eine Referenz</translation>
    </message>
    <message>
        <source>A mentor’s assessment for a board</source>
        <translation>Die Einschätzung eines Mentors für ein Gremium</translation>
    </message>
    <message>
        <source>A recommendation to a career level</source>
        <translation>Eine Empfehlung für eine Karrierestufe</translation>
    </message>
</context>
<context>
    <name>waymark::AskingModel</name>
    <message numerus="yes">
        <source>The parcel is in. %n thing(s) went with it, into the trash.</source>
        <translation>
            <numerusform>Das Paket ist da. Eine Sache ging damit in den Papierkorb.</numerusform>
            <numerusform>Das Paket ist da. %n Sachen gingen damit in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A parcel from %1 deletes %n of the %2 things that you share. It waits until you answer; nothing of it is in yet.</source>
        <translation>
            <numerusform>Ein Paket von %1 löscht %n der %2 Sachen, die ihr teilt. Es wartet, bis du antwortest; noch ist nichts davon übernommen.</numerusform>
            <numerusform>Ein Paket von %1 löscht %n der %2 Sachen, die ihr teilt. Es wartet, bis du antwortest; noch ist nichts davon übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>something</source>
        <translation>etwas</translation>
    </message>
</context>
<context>
    <name>waymark::AspirationChoices</name>
    <message>
        <source>No aspiration</source>
        <translation>Keine Bestrebung</translation>
    </message>
</context>
<context>
    <name>waymark::AspirationEditor</name>
    <message>
        <source>Dropped. Its goals stay as they are.</source>
        <translation>Aufgegeben. Ihre Ziele bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Noted. You are asked again in half a year.</source>
        <translation>Notiert. In einem halben Jahr wirst du wieder gefragt.</translation>
    </message>
    <message>
        <source>Fulfilled.</source>
        <translation>Erfüllt.</translation>
    </message>
    <message>
        <source>The aspiration is open again.</source>
        <translation>Die Bestrebung ist wieder offen.</translation>
    </message>
    <message>
        <source>Not saved: an aspiration needs a title</source>
        <translation>Nicht gespeichert: Eine Bestrebung braucht einen Titel</translation>
    </message>
</context>
<context>
    <name>waymark::AssignmentListModel</name>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf dich</translation>
    </message>
    <message>
        <source>With your mentor</source>
        <translation>Bei deinem Mentor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message numerus="yes">
        <source>Sent back · %n day(s) over</source>
        <translation>
            <numerusform>Zurückgegeben · %n Tag darüber</numerusform>
            <numerusform>Zurückgegeben · %n Tage darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent back · due %1</source>
        <translation>Zurückgegeben · fällig %1</translation>
    </message>
    <message>
        <source>Handed in %1, with nobody yet</source>
        <translation>Abgegeben %1, noch bei niemandem</translation>
    </message>
    <message>
        <source>With %1 since %2</source>
        <translation>Bei %1 seit %2</translation>
    </message>
    <message>
        <source>%1 · attempt %2</source>
        <translation>%1 · Versuch %2</translation>
    </message>
</context>
<context>
    <name>waymark::AssignmentOverview</name>
    <message>
        <source>Handed in</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
</context>
<context>
    <name>waymark::AssignmentWords</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message numerus="yes">
        <source>Due %1, %n day(s) over</source>
        <translation>
            <numerusform>Fällig %1, %n Tag darüber</numerusform>
            <numerusform>Fällig %1, %n Tage darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Not understood as a day. Write it like %1.</source>
        <translation>Nicht als Tag verstanden. Schreib ihn wie %1.</translation>
    </message>
</context>
<context>
    <name>waymark::AttemptCommentModel</name>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>%1, settled</source>
        <translation>%1, erledigt</translation>
    </message>
</context>
<context>
    <name>waymark::AttemptListModel</name>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1, zurückgezogen</translation>
    </message>
    <message>
        <source>%1, waiting</source>
        <translation>%1, wartet</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>%1, sent back</source>
        <translation>%1, zurückgegeben</translation>
    </message>
</context>
<context>
    <name>waymark::AttemptView</name>
    <message>
        <source>%1 does not have it yet: it goes with your next parcel.</source>
        <translation>%1 hat es noch nicht: Es geht mit deinem nächsten Paket.</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <translation>Es ist unterwegs zu %1.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 hat es.</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>handed in %1, withdrawn</source>
        <translation>abgegeben %1, zurückgezogen</translation>
    </message>
    <message>
        <source>handed in %1</source>
        <translation>abgegeben %1</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>eigene Arbeit</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the facts of one line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 accepted it, %2</source>
        <translation>%1 hat es angenommen, %2</translation>
    </message>
    <message>
        <source>%1 sent it back, %2</source>
        <translation>%1 hat es zurückgegeben, %2</translation>
    </message>
    <message>
        <source>Nobody here is your mentor yet. It waits in your workspace until somebody is.</source>
        <translation>Noch ist hier niemand dein Mentor. Es wartet in deinem Arbeitsbereich, bis jemand es ist.</translation>
    </message>
    <message>
        <source>It waits in your workspace; nobody else has it.</source>
        <translation>Es wartet in deinem Arbeitsbereich; niemand sonst hat es.</translation>
    </message>
    <message>
        <source>Hand it to %1</source>
        <translation>An %1 geben</translation>
    </message>
</context>
<context>
    <name>waymark::AttestModel</name>
    <message>
        <source>%1 %2</source>
        <comment>a level: its number and its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted piece(s) with this one</source>
        <translation>
            <numerusform>%n angenommene Arbeit mit dieser</numerusform>
            <numerusform>%n angenommene Arbeiten mit dieser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n context(s)</source>
        <translation>
            <numerusform>%1, in %n Zusammenhang</numerusform>
            <numerusform>%1, in %n Zusammenhängen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: counts as repeatable</source>
        <translation>%1: gilt als wiederholbar</translation>
    </message>
    <message>
        <source>%1. Attested at %2 so far.</source>
        <translation>%1. Bisher auf Stufe %2 bestätigt.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>waymark::BackupListModel</name>
    <message numerus="yes">
        <source>%n backup(s), %1 together</source>
        <translation>
            <numerusform>%n Sicherung, zusammen %1</numerusform>
            <numerusform>%n Sicherungen, zusammen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made, and opened once to see that it is good.</source>
        <translation>Eine Sicherung ist erstellt und wurde zur Probe einmal geöffnet.</translation>
    </message>
    <message>
        <source>Nothing has changed since the newest backup.</source>
        <translation>Seit der neuesten Sicherung hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The workspace is as the backup was. What stood there before is kept beside it, or with the backups.</source>
        <translation>Der Arbeitsbereich ist wie in der Sicherung. Was vorher dort stand, liegt daneben oder bei den Sicherungen.</translation>
    </message>
    <message>
        <source>The workspace is as the backup was, but some of its files could not be brought back.</source>
        <translation>Der Arbeitsbereich ist wie in der Sicherung, aber einige seiner Dateien ließen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm</source>
        <comment>when a backup was made</comment>
        <translation>dddd, d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1, opens with an earlier passphrase</source>
        <translation>%1, öffnet sich mit einer früheren Passphrase</translation>
    </message>
</context>
<context>
    <name>waymark::BriefEditor</name>
    <message numerus="yes">
        <source>About %n hour(s)</source>
        <translation>
            <numerusform>Etwa %n Stunde</numerusform>
            <numerusform>Etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Only me, until I hand it in</source>
        <translation>Nur ich, bis ich abgebe</translation>
    </message>
    <message>
        <source>%1 and me, from now on</source>
        <translation>%1 und ich, ab jetzt</translation>
    </message>
    <message>
        <source>Nobody is your mentee yet. Invite somebody first.</source>
        <translation>Noch ist niemand dein Mentee. Lade zuerst jemanden ein.</translation>
    </message>
    <message>
        <source>%1 gets it with your next parcel.</source>
        <translation>%1 bekommt sie mit deinem nächsten Paket.</translation>
    </message>
    <message>
        <source>Nobody else sees that you took it.</source>
        <translation>Niemand sonst sieht, dass du sie übernommen hast.</translation>
    </message>
    <message>
        <source>%1 sees that you took it, and nothing of your draft.</source>
        <translation>%1 sieht, dass du sie übernommen hast, aber nichts von deinem Entwurf.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Aufgabe stellen</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>An %1 geben</translation>
    </message>
    <message>
        <source>Please give it a title.</source>
        <translation>Bitte gib ihr einen Titel.</translation>
    </message>
</context>
<context>
    <name>waymark::CareerEditor</name>
    <message>
        <source>This is no number of hours.</source>
        <translation>Das ist keine Zahl von Stunden.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>waymark::CareerListModel</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>waymark::CareerWords</name>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Beförderung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>Contribution to the profession</source>
        <translation>Beitrag zum Beruf</translation>
    </message>
    <message>
        <source>Learning completed</source>
        <translation>Abgeschlossenes Lernen</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Erreichtes Ziel</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Hours that keep a certificate</source>
        <translation>Stunden, die ein Zertifikat erhalten</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month in a career</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hours, as what they count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>waymark::CaseEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n room(s) still empty</source>
        <translation>
            <numerusform>%1; %n Raum noch leer</numerusform>
            <numerusform>%1; %n Räume noch leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: a case study needs a title</source>
        <translation>Nicht gespeichert: Eine Fallstudie braucht einen Titel</translation>
    </message>
</context>
<context>
    <name>waymark::CaseEvidenceModel</name>
    <message>
        <source>Only files of this computer can be attached. Save it here first.</source>
        <translation>Nur Dateien von diesem Computer lassen sich anhängen. Speichere sie zuerst hier.</translation>
    </message>
    <message>
        <source>Give the case study a title first: the file belongs to it.</source>
        <translation>Gib der Fallstudie zuerst einen Titel: Die Datei gehört zu ihr.</translation>
    </message>
    <message>
        <source>of your record</source>
        <translation>aus deinem Werdegang</translation>
    </message>
</context>
<context>
    <name>waymark::CaseListModel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>noch kein Nachweis</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Nachweis</numerusform>
            <numerusform>%n Nachweise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words, evidence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2; not every room has a text</source>
        <comment>words, evidence</comment>
        <translation>%1, %2; nicht jeder Raum hat einen Text</translation>
    </message>
</context>
<context>
    <name>waymark::ChartSaver</name>
    <message>
        <source>The chart could not be drawn for the picture. Nothing was written.</source>
        <translation>Das Diagramm ließ sich nicht als Bild zeichnen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or make room.</source>
        <translation>%1 ließ sich nicht schreiben. Wähle einen anderen Ordner oder schaffe Platz.</translation>
    </message>
</context>
<context>
    <name>waymark::CompetencyEditor</name>
    <message>
        <source>cannot say</source>
        <translation>kann ich nicht sagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who says, level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <comment>on a day</comment>
        <translation>angenommen %1</translation>
    </message>
    <message>
        <source>accepted %1 · %2</source>
        <comment>on a day, where it was done</comment>
        <translation>angenommen %1 · %2</translation>
    </message>
</context>
<context>
    <name>waymark::CompetencyGrowth</name>
    <message>
        <source>What my mentor says</source>
        <translation>Was mein Mentor sagt</translation>
    </message>
    <message>
        <source>What I say</source>
        <translation>Was ich sage</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>a tick of an axis</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>waymark::CompetencyOverview</name>
    <message>
        <source>%1 of %2 points, %3 reached</source>
        <translation>%1 von %2 Punkten, %3 erreicht</translation>
    </message>
    <message>
        <source>%1 of %2 points toward %3</source>
        <translation>%1 von %2 Punkten für %3</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of learning</source>
        <translation>
            <numerusform>%n Stunde Lernen</numerusform>
            <numerusform>%n Stunden Lernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of contribution</source>
        <translation>
            <numerusform>%n Stunde Beitrag</numerusform>
            <numerusform>%n Stunden Beitrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) of delivery</source>
        <translation>
            <numerusform>%n Woche Umsetzung</numerusform>
            <numerusform>%n Wochen Umsetzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) of leadership</source>
        <translation>
            <numerusform>%n Woche Führung</numerusform>
            <numerusform>%n Wochen Führung</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that %1 asks of your levels is there.</source>
        <translation>Alles, was %1 von deinen Stufen verlangt, ist da.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are missing for %1.</source>
        <translation>
            <numerusform>Für %1 fehlt %n Punkt.</numerusform>
            <numerusform>Für %1 fehlen %n Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) missing</source>
        <translation>
            <numerusform>%n Punkt fehlt</numerusform>
            <numerusform>%n Punkte fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each year to keep it</source>
        <translation>Jedes Jahr, um sie zu halten</translation>
    </message>
    <message>
        <source>Last column: accepted pieces of work; %1 in %2 places make a level repeatable.</source>
        <translation>Letzte Spalte: angenommene Arbeiten; %1 an %2 Orten machen eine Stufe wiederholbar.</translation>
    </message>
    <message>
        <source>%1: reach level %2</source>
        <comment>competency, level</comment>
        <translation>%1: Stufe %2 erreichen</translation>
    </message>
    <message>
        <source>Level in %1</source>
        <translation>Stufe in %1</translation>
    </message>
</context>
<context>
    <name>waymark::Correspondent</name>
    <message>
        <source>Words not compared yet</source>
        <translation>Wörter noch nicht verglichen</translation>
    </message>
    <message>
        <source>Last parcel from %1 opened %2 · last parcel to %1 made %3</source>
        <extracomment>%1 a first name, %2 and %3 days, perhaps with a time</extracomment>
        <translation>Letztes Paket von %1 geöffnet: %2 · letztes Paket an %1 erstellt: %3</translation>
    </message>
    <message>
        <source>Last parcel from %1 opened %2 · none sent yet</source>
        <translation>Letztes Paket von %1 geöffnet: %2 · noch keines geschickt</translation>
    </message>
    <message>
        <source>Last parcel to %1 made %2 · none came yet</source>
        <translation>Letztes Paket an %1 erstellt: %2 · noch keines gekommen</translation>
    </message>
    <message>
        <source>Nothing came or went yet</source>
        <translation>Noch kam und ging nichts</translation>
    </message>
    <message>
        <source>With a first parcel your mentorship begins: %1 sees the five words, and what you share from then on.</source>
        <translation>Mit einem ersten Paket beginnt eure Mentoring-Beziehung: %1 sieht die fünf Wörter und was du von da an teilst.</translation>
    </message>
    <message>
        <source>One signed, encrypted file that only %1 can open. Send it by mail or chat, on a stick, or through a folder that you share.</source>
        <translation>Eine unterschriebene, verschlüsselte Datei, die nur %1 öffnen kann. Schick sie per Mail oder Chat, auf einem Stick oder über einen gemeinsamen Ordner.</translation>
    </message>
    <message>
        <source>A small file that tells %1 that the last parcel arrived.</source>
        <translation>Eine kleine Datei, die %1 sagt, dass das letzte Paket angekommen ist.</translation>
    </message>
    <message>
        <source>Everything is in parcels that %1 has not opened yet, or has not answered.</source>
        <translation>Alles steckt in Paketen, die %1 noch nicht geöffnet oder noch nicht beantwortet hat.</translation>
    </message>
    <message>
        <source>%1 has everything.</source>
        <translation>%1 hat alles.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that was named has not come yet: it is in another parcel.</source>
        <translation>
            <numerusform>Eine genannte Datei ist noch nicht gekommen: Sie liegt in einem anderen Paket.</numerusform>
            <numerusform>%n genannte Dateien sind noch nicht gekommen: Sie liegen in einem anderen Paket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words compared: %1</source>
        <comment>a day</comment>
        <translation>Wörter verglichen: %1</translation>
    </message>
</context>
<context>
    <name>waymark::DayText</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a field</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day in a field, in full</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>This is no day. Write it like %1, or choose it from the month.</source>
        <translation>Das ist kein Tag. Schreibe ihn wie %1, oder wähle ihn aus dem Monat.</translation>
    </message>
    <message>
        <source>The year has to lie between %1 and %2. The day from before is kept.</source>
        <translation>Das Jahr muss zwischen %1 und %2 liegen. Der bisherige Tag bleibt stehen.</translation>
    </message>
</context>
<context>
    <name>waymark::DesktopNotices</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>waymark::DeviceListModel</name>
    <message>
        <source>This computer, since %1</source>
        <translation>Dieser Computer, seit %1</translation>
    </message>
    <message>
        <source>In use since %1</source>
        <translation>In Gebrauch seit %1</translation>
    </message>
    <message>
        <source>From %1, not in use any more</source>
        <translation>Von %1, nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>Declared lost: what it signs does not count any more</source>
        <translation>Als verloren gemeldet: Was es unterschreibt, zählt nicht mehr</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Ein Gerät ohne Namen</translation>
    </message>
</context>
<context>
    <name>waymark::DifferenceListModel</name>
    <message>
        <source>Something without a title</source>
        <translation>Etwas ohne Titel</translation>
    </message>
    <message>
        <source>gone today</source>
        <translation>heute weg</translation>
    </message>
    <message>
        <source>other today</source>
        <translation>heute anders</translation>
    </message>
</context>
<context>
    <name>waymark::DisclosureModel</name>
    <message>
        <source>For nobody who was noted</source>
        <translation>Für niemanden, der vermerkt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::DraftEditor</name>
    <message>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Hand in to %1</source>
        <translation>Bei %1 abgeben</translation>
    </message>
    <message>
        <source>This text becomes attempt %1 and stays as it is. You can keep writing; that would be attempt %2.</source>
        <translation>Dieser Text wird Versuch %1 und bleibt, wie er ist. Du kannst weiterschreiben; das wäre Versuch %2.</translation>
    </message>
    <message numerus="yes">
        <source>This text and %n piece(s) of evidence become attempt %1 and stay as they are. You can keep writing; that would be attempt %2.</source>
        <translation>
            <numerusform>Dieser Text und ein Nachweis werden Versuch %1 und bleiben, wie sie sind. Du kannst weiterschreiben; das wäre Versuch %2.</numerusform>
            <numerusform>Dieser Text und %n Nachweise werden Versuch %1 und bleiben, wie sie sind. Du kannst weiterschreiben; das wäre Versuch %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is your mentor yet. It waits in your workspace until somebody is.</source>
        <translation>Noch ist hier niemand dein Mentor. Es wartet in deinem Arbeitsbereich, bis jemand es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) still open. You may hand in all the same.</source>
        <translation>
            <numerusform>%n Kommentar noch offen. Du darfst trotzdem abgeben.</numerusform>
            <numerusform>%n Kommentare noch offen. Du darfst trotzdem abgeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to hand in yet. Write something, or add evidence.</source>
        <translation>Noch gibt es nichts abzugeben. Schreib etwas oder füge Nachweise hinzu.</translation>
    </message>
    <message>
        <source>Just this waits for its review already. Nothing was handed in again.</source>
        <translation>Genau das wartet schon auf seine Durchsicht. Es wurde nicht noch einmal abgegeben.</translation>
    </message>
    <message>
        <source>It was accepted. There is nothing more to hand in.</source>
        <translation>Es wurde angenommen. Es gibt nichts mehr abzugeben.</translation>
    </message>
</context>
<context>
    <name>waymark::DraftEvidenceModel</name>
    <message>
        <source>Only files of this computer can be attached. Save it here first, or add its address as a link.</source>
        <translation>Nur Dateien dieses Computers lassen sich anhängen. Speichere sie erst hier oder füge ihre Adresse als Link hinzu.</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Eingefügtes Bild.png</translation>
    </message>
    <message>
        <source>This is not an address that a browser understands. It begins with https://</source>
        <translation>Das ist keine Adresse, die ein Browser versteht. Sie beginnt mit https://</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Eingefügter Text.txt</translation>
    </message>
</context>
<context>
    <name>waymark::EvidencePreview</name>
    <message>
        <source>The file is not here yet. It comes with another parcel.</source>
        <translation>Die Datei ist noch nicht da. Sie kommt mit einem anderen Paket.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of a file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>Dieses Bild ist beschädigt und lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Waymark shows texts and pictures. Save a copy to look at this in another program; nothing protects the copy any more.</source>
        <translation>Waymark zeigt Texte und Bilder. Speichere eine Kopie, um das in einem anderen Programm anzusehen; die Kopie ist durch nichts mehr geschützt.</translation>
    </message>
</context>
<context>
    <name>waymark::ExchangeDiaryModel</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>You made a parcel for %1: ‘%2’.</source>
        <translation>Du hast ein Paket für %1 erstellt: „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n change(s).</source>
        <translation>
            <numerusform>%1 hat %n Änderung geschickt.</numerusform>
            <numerusform>%1 hat %n Änderungen geschickt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 let you know what has arrived.</source>
        <translation>%1 hat dich wissen lassen, was angekommen ist.</translation>
    </message>
    <message>
        <source>You opened a parcel from %1 once more. It had nothing new.</source>
        <translation>Du hast ein Paket von %1 noch einmal geöffnet. Es enthielt nichts Neues.</translation>
    </message>
    <message>
        <source>A file was not taken in: it was no parcel for you, or did not arrive whole.</source>
        <translation>Eine Datei wurde nicht übernommen: Sie war kein Paket für dich oder kam nicht vollständig an.</translation>
    </message>
    <message>
        <source>A part of a parcel from %1 was not taken in.</source>
        <translation>Ein Teil eines Pakets von %1 wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>A part of a parcel from %1 waits for an earlier one.</source>
        <translation>Ein Teil eines Pakets von %1 wartet auf ein früheres.</translation>
    </message>
    <message numerus="yes">
        <source>A parcel from %1 wanted to delete %n thing(s), and asked you first.</source>
        <translation>
            <numerusform>Ein Paket von %1 wollte %n Sache löschen und hat dich zuerst gefragt.</numerusform>
            <numerusform>Ein Paket von %1 wollte %n Sachen löschen und hat dich zuerst gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You let %1 delete %n thing(s).</source>
        <translation>
            <numerusform>Du hast %1 eine Sache löschen lassen.</numerusform>
            <numerusform>Du hast %1 %n Sachen löschen lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept %n thing(s) that %1 had deleted.</source>
        <translation>
            <numerusform>Du hast %n Sache behalten, die %1 gelöscht hatte.</numerusform>
            <numerusform>Du hast %n Sachen behalten, die %1 gelöscht hatte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed something without having the right to. It is kept aside.</source>
        <translation>%1 hat etwas geändert, ohne das Recht dazu zu haben. Es wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>You and %1 had both changed the same thing.</source>
        <translation>Du und %1, ihr hattet beide dasselbe geändert.</translation>
    </message>
    <message>
        <source>Something deleted came back, because %1 or you had changed it.</source>
        <translation>Gelöschtes kam zurück, weil %1 oder du es geändert hattest.</translation>
    </message>
    <message>
        <source>Your mentorship with %1 began.</source>
        <translation>Deine Mentoring-Beziehung mit %1 begann.</translation>
    </message>
    <message>
        <source>A file of %1 arrived.</source>
        <translation>Eine Datei von %1 kam an.</translation>
    </message>
    <message>
        <source>This file turned out to be a copy or an earlier state, and goes on as a device of its own.</source>
        <translation>Diese Datei erwies sich als Kopie oder früherer Stand und läuft als eigenes Gerät weiter.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day of the diary</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the device that %1 lost were taken back. They are kept aside.</source>
        <translation>
            <numerusform>%n Änderung des Geräts, das %1 verloren hat, wurde zurückgenommen. Sie ist beiseitegelegt.</numerusform>
            <numerusform>%n Änderungen des Geräts, das %1 verloren hat, wurden zurückgenommen. Sie sind beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to what that device had made went with it. They are kept aside.</source>
        <translation>
            <numerusform>%n Änderung an dem, was dieses Gerät angelegt hatte, ging mit. Sie ist beiseitegelegt.</numerusform>
            <numerusform>%n Änderungen an dem, was dieses Gerät angelegt hatte, gingen mit. Sie sind beiseitegelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ExchangeListModel</name>
    <message>
        <source>Asks you something</source>
        <translation>Hat eine Frage an dich</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n zu schicken</numerusform>
            <numerusform>%n zu schicken</numerusform>
        </translation>
    </message>
    <message>
        <source>The words are not compared yet</source>
        <translation>Die Wörter sind noch nicht verglichen</translation>
    </message>
    <message>
        <source>Has not received everything</source>
        <translation>Hat noch nicht alles bekommen</translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation>Hat alles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>An invitation</source>
        <translation>Eine Einladung</translation>
    </message>
    <message>
        <source>Made %1, not answered yet</source>
        <translation>Erstellt %1, noch nicht beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Keys and devices</source>
        <translation>Schlüssel und Geräte</translation>
    </message>
    <message>
        <source>Journal of exchange</source>
        <translation>Journal des Austauschs</translation>
    </message>
    <message>
        <source>What came and what went</source>
        <translation>Was kam und was ging</translation>
    </message>
</context>
<context>
    <name>waymark::ExchangeThingsModel</name>
    <message>
        <source>Came in %1</source>
        <translation>Angekommen: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>in a parcel</source>
        <translation>in einem Paket</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>beantwortet %1</translation>
    </message>
    <message>
        <source>received</source>
        <translation>bekommen</translation>
    </message>
</context>
<context>
    <name>waymark::GoalAudience</name>
    <message>
        <source>your mentor</source>
        <translation>dein Mentor</translation>
    </message>
    <message>
        <source>your mentee</source>
        <translation>dein Mentee</translation>
    </message>
</context>
<context>
    <name>waymark::GoalChart</name>
    <message>
        <source>MMM yy</source>
        <comment>a tick of a long axis</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>a tick of an axis</comment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>ganz sicher</translation>
    </message>
</context>
<context>
    <name>waymark::GoalEditor</name>
    <message>
        <source>The goal is under way.</source>
        <translation>Das Ziel läuft.</translation>
    </message>
    <message>
        <source>The goal is taken up again.</source>
        <translation>Das Ziel ist wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Achieved. It stays in your record of goals.</source>
        <translation>Erreicht. Es bleibt bei deinen Zielen erhalten.</translation>
    </message>
    <message>
        <source>Let go. What you wrote is kept.</source>
        <translation>Losgelassen. Was du geschrieben hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The wording is the same as before. Change it first, or cancel.</source>
        <translation>Die Fassung ist dieselbe wie zuvor. Ändere sie erst oder brich ab.</translation>
    </message>
    <message>
        <source>%1 of 5 checks met</source>
        <translation>%1 von 5 Prüfungen erfüllt</translation>
    </message>
    <message>
        <source>For no aspiration yet</source>
        <translation>Noch für keine Bestrebung</translation>
    </message>
    <message>
        <source>For ‘%1’</source>
        <comment>an aspiration</comment>
        <translation>Für „%1“</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what it is for, how confident</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <translation>Noch nicht übernommen</translation>
    </message>
    <message>
        <source>Not saved: a goal needs a title</source>
        <translation>Nicht gespeichert: Ein Ziel braucht einen Titel</translation>
    </message>
    <message>
        <source>Not saved: this is no number</source>
        <translation>Nicht gespeichert: Das ist keine Zahl</translation>
    </message>
    <message>
        <source>The goal goes on.</source>
        <translation>Das Ziel geht weiter.</translation>
    </message>
    <message>
        <source>Paused. Nothing of it is due until it goes on.</source>
        <translation>Das Ziel ruht. Nichts davon ist fällig, bis es weitergeht.</translation>
    </message>
</context>
<context>
    <name>waymark::GoalListModel</name>
    <message>
        <source>Without an aspiration</source>
        <translation>Ohne Bestrebung</translation>
    </message>
    <message>
        <source>Achieved and let go</source>
        <translation>Erreicht und losgelassen</translation>
    </message>
</context>
<context>
    <name>waymark::GoalParts</name>
    <message>
        <source>done %1</source>
        <comment>on a day</comment>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>kein Tag gesetzt</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Im Weg: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a day</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>The milestone is in the trash.</source>
        <translation>Der Meilenstein liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The step is in the trash.</source>
        <translation>Der Schritt liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The check-in is in the trash.</source>
        <translation>Der Zwischenstand liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The win is in the trash.</source>
        <translation>Der Erfolg liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>for ‘%1’</source>
        <comment>a milestone</comment>
        <translation>für „%1“</translation>
    </message>
    <message>
        <source>%1, for ‘%2’</source>
        <comment>a day, a milestone</comment>
        <translation>%1, für „%2“</translation>
    </message>
</context>
<context>
    <name>waymark::Handbook</name>
    <message>
        <source>The handbook is not where it should be. Nothing of yours is concerned; installing Waymark again brings it back.</source>
        <translation>Das Handbuch ist nicht, wo es sein sollte. Nichts von dir ist betroffen; eine neue Installation von Waymark bringt es zurück.</translation>
    </message>
</context>
<context>
    <name>waymark::HoursModel</name>
    <message>
        <source>The last 12 months</source>
        <translation>Die letzten 12 Monate</translation>
    </message>
    <message>
        <source>The 12 months before</source>
        <translation>Die 12 Monate davor</translation>
    </message>
    <message>
        <source>This calendar year</source>
        <translation>Dieses Kalenderjahr</translation>
    </message>
    <message>
        <source>Last calendar year</source>
        <translation>Letztes Kalenderjahr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>waymark::Inviting</name>
    <message>
        <source>Made %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>Invitation from %1</source>
        <extracomment>The name of a file</extracomment>
        <translation>Einladung von %1</translation>
    </message>
    <message>
        <source>The invitation is made, but could not be written there: %1. Save it once more, in another place.</source>
        <translation>Die Einladung ist erstellt, ließ sich dort aber nicht schreiben: %1. Speichere sie noch einmal, an einem anderen Ort.</translation>
    </message>
    <message>
        <source>‘%1’ is in ‘%2’.</source>
        <translation>„%1“ liegt in „%2“.</translation>
    </message>
</context>
<context>
    <name>waymark::JournalEditor</name>
    <message>
        <source>Without a day</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>the day of an entry</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>a person whose name is not known</comment>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>waymark::JournalFilesModel</name>
    <message>
        <source>Only files of this computer can be attached. Save it here first.</source>
        <translation>Nur Dateien dieses Computers lassen sich anhängen. Speichere sie erst hier.</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Eingefügtes Bild.png</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Eingefügter Text.txt</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
</context>
<context>
    <name>waymark::JournalListModel</name>
    <message>
        <source>Filed under “%1”</source>
        <translation>Abgelegt unter „%1“</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Ohne Worte</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day in a list under its month</comment>
        <translation>ddd d.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>nur du</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the facts of one line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a list of what was found</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>waymark::JournalMonthModel</name>
    <message numerus="yes">
        <source>%1: %n entry(ies)</source>
        <translation>
            <numerusform>%1: %n Eintrag</numerusform>
            <numerusform>%1: %n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::KeyKeeper</name>
    <message>
        <source>The new passphrase opens the workspace and all its backups. Make a new recovery sheet: the old one is of no use any more.</source>
        <translation>Die neue Passphrase öffnet den Arbeitsbereich und alle seine Sicherungen. Erstelle ein neues Wiederherstellungsblatt: Das alte nützt nichts mehr.</translation>
    </message>
    <message numerus="yes">
        <source>The new passphrase opens the workspace. Make a new recovery sheet. %n backup(s) opens only with what opened it before.</source>
        <translation>
            <numerusform>Die neue Passphrase öffnet den Arbeitsbereich. Erstelle ein neues Wiederherstellungsblatt. %n Sicherung öffnet sich nur mit dem, was sie zuvor geöffnet hat.</numerusform>
            <numerusform>Die neue Passphrase öffnet den Arbeitsbereich. Erstelle ein neues Wiederherstellungsblatt. %n Sicherungen öffnen sich nur mit dem, was sie zuvor geöffnet hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::LanguageChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
</context>
<context>
    <name>waymark::LastReviewModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a day, a title</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waymark::MenteeListModel</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Key compared</source>
        <translation>Schlüssel verglichen</translation>
    </message>
    <message>
        <source>Key not compared yet</source>
        <translation>Schlüssel noch nicht verglichen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>waymark::MenteeOverview</name>
    <message>
        <source>%1: %2</source>
        <comment>a competency, a level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Signed by you, %1</source>
        <translation>Von dir unterschrieben, %1</translation>
    </message>
    <message>
        <source>Sent back %1</source>
        <translation>Zurückgegeben %1</translation>
    </message>
    <message>
        <source>Waits for you since %1</source>
        <translation>Wartet seit %1 auf dich</translation>
    </message>
    <message>
        <source>You have begun a review</source>
        <translation>Du hast eine Durchsicht begonnen</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Angenommen %1</translation>
    </message>
</context>
<context>
    <name>waymark::MenteeWords</name>
    <message>
        <source>Early stage</source>
        <translation>Berufseinstieg</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>The mentorship is closed</source>
        <translation>Die Mentoring-Beziehung ist beendet</translation>
    </message>
    <message>
        <source>Nothing agreed yet</source>
        <translation>Noch nichts vereinbart</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <translation>%1, Monat %2</translation>
    </message>
    <message>
        <source>%1, month %2 of %3</source>
        <translation>%1, Monat %2 von %3</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>%1, a parcel came</source>
        <translation>%1, ein Paket kam</translation>
    </message>
    <message>
        <source>%1, a parcel went</source>
        <translation>%1, ein Paket ging</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sent back</source>
        <translation>
            <numerusform>%1, %n zurückgegeben</numerusform>
            <numerusform>%1, %n zurückgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing attested yet</source>
        <translation>noch nichts bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%n attested, last %1</source>
        <translation>
            <numerusform>%n bestätigt, zuletzt %1</numerusform>
            <numerusform>%n bestätigt, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a title</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>not looked at for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag nicht angesehen</numerusform>
            <numerusform>seit %n Tagen nicht angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>behind plan</source>
        <translation>hinter dem Plan</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>ahead of plan</source>
        <translation>vor dem Plan</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ruht</translation>
    </message>
</context>
<context>
    <name>waymark::MethodModel</name>
    <message numerus="yes">
        <source>%n competency(ies)</source>
        <translation>
            <numerusform>%n Kompetenz</numerusform>
            <numerusform>%n Kompetenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment template(s)</source>
        <translation>
            <numerusform>%n Aufgabenvorlage</numerusform>
            <numerusform>%n Aufgabenvorlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Laufbahn</numerusform>
            <numerusform>%n Laufbahnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3 · %4</source>
        <translation>Version %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>This method file has a mistake at %1. Nothing was changed.</source>
        <translation>Diese Methodendatei hat einen Fehler bei %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>No longer there, but kept because of your assessments</source>
        <translation>Nicht mehr da, aber wegen deiner Einschätzungen behalten</translation>
    </message>
    <message>
        <source>‘%1’ becomes ‘%2’</source>
        <translation>„%1“ wird „%2“</translation>
    </message>
    <message>
        <source>That is the method in use already: nothing would change.</source>
        <translation>Diese Methode ist schon in Gebrauch: Nichts würde sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>From version %1 to %2: %n change(s).</source>
        <translation>
            <numerusform>Von Version %1 zu %2: %n Änderung.</numerusform>
            <numerusform>Von Version %1 zu %2: %n Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the method in use already: nothing changed.</source>
        <translation>Diese Methode ist schon in Gebrauch: Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The method of version %1 is in use.</source>
        <translation>Die Methode in Version %1 ist in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>waymark::OpenAssignments</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>waymark::OpenJournal</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>waymark::OpenSessions</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>waymark::PackFiles</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>The name of a folder and a file: a certification, a person</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>‘%1’ is in this folder already, and was not touched. Choose another folder, or take the old one away first.</source>
        <translation>„%1“ ist schon in diesem Ordner und wurde nicht angerührt. Wähle einen anderen Ordner, oder nimm es zuerst weg.</translation>
    </message>
    <message>
        <source>‘%1.pdf’ and the folder ‘%1’ are written: %2 of %3 parts are there. What is outside the workspace, nothing protects any more.</source>
        <translation>„%1.pdf“ und der Ordner „%1“ sind geschrieben: %2 von %3 Teilen sind da. Was außerhalb des Arbeitsbereichs liegt, schützt nichts mehr.</translation>
    </message>
    <message>
        <source>%1 Not on this computer, and so not written: %2.</source>
        <translation>%1 Nicht auf diesem Computer und darum nicht geschrieben: %2.</translation>
    </message>
</context>
<context>
    <name>waymark::PackTextEditor</name>
    <message>
        <source>Summary of the résumé</source>
        <translation>Zusammenfassung des Lebenslaufs</translation>
    </message>
    <message>
        <source>Presentation for %1</source>
        <translation>Vortrag für %1</translation>
    </message>
    <message>
        <source>Who you are at work, in a few lines. The positions and projects below it come from your career.</source>
        <translation>Wer du bei der Arbeit bist, in wenigen Zeilen. Die Stellen und Projekte darunter kommen aus deiner Laufbahn.</translation>
    </message>
    <message>
        <source>The outline, a point a line. A line may end in its minutes: “Why it could not stay so 5 min”.</source>
        <translation>Die Gliederung, ein Punkt je Zeile. Eine Zeile darf mit ihren Minuten enden: „Warum es nicht so bleiben konnte 5 min“.</translation>
    </message>
    <message>
        <source>What you did that shows the skill: where, what was yours to decide, and what came of it.</source>
        <translation>Was du getan hast, das die Fähigkeit zeigt: wo, was deine Entscheidung war und was daraus wurde.</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <translation>%1 von %2 Minuten</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it counts from %2 on</source>
        <translation>%1; ab %2 zählt es</translation>
    </message>
</context>
<context>
    <name>waymark::PaletteModel</name>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was du geschrieben hast</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>waymark::ParcelOpening</name>
    <message>
        <source>%1. %2</source>
        <comment>what happened, and what it means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>‘%1’ was not opened</source>
        <translation>„%1“ wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Opening ‘%1’…</source>
        <translation>„%1“ wird geöffnet…</translation>
    </message>
    <message>
        <source>Nothing new from %1</source>
        <translation>Nichts Neues von %1</translation>
    </message>
    <message>
        <source>A parcel from %1 is in</source>
        <translation>Ein Paket von %1 ist da</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in.</source>
        <translation>
            <numerusform>%n Änderung kam an.</numerusform>
            <numerusform>%n Änderungen kamen an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) arrived.</source>
        <translation>
            <numerusform>%n Datei kam an.</numerusform>
            <numerusform>%n Dateien kamen an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that it names is in another parcel.</source>
        <translation>
            <numerusform>%n Datei, die es nennt, liegt in einem anderen Paket.</numerusform>
            <numerusform>%n Dateien, die es nennt, liegen in einem anderen Paket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle: you both changed it.</source>
        <translation>
            <numerusform>%n Sache zu entscheiden: Ihr habt sie beide geändert.</numerusform>
            <numerusform>%n Sachen zu entscheiden: Ihr habt sie beide geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted thing(s) came back, because one of you changed it meanwhile.</source>
        <translation>
            <numerusform>%n gelöschte Sache kam zurück, weil einer von euch sie inzwischen geändert hat.</numerusform>
            <numerusform>%n gelöschte Sachen kamen zurück, weil einer von euch sie inzwischen geändert hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) deletes much and waits for your answer.</source>
        <translation>
            <numerusform>%n Teil löscht viel und wartet auf deine Antwort.</numerusform>
            <numerusform>%n Teile löschen viel und warten auf deine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) waits for an earlier parcel that is not here yet.</source>
        <translation>
            <numerusform>%n Teil wartet auf ein früheres Paket, das noch nicht hier ist.</numerusform>
            <numerusform>%n Teile warten auf ein früheres Paket, das noch nicht hier ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) was not allowed and is kept aside.</source>
        <translation>
            <numerusform>%n Änderung war nicht erlaubt und wird beiseitegelegt.</numerusform>
            <numerusform>%n Änderungen waren nicht erlaubt und werden beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) was not taken in.</source>
        <translation>
            <numerusform>%n Teil wurde nicht übernommen.</numerusform>
            <numerusform>%n Teile wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was parcel %1 of %2 that were written together.</source>
        <translation>Das war Paket %1 von %2, die zusammen geschrieben wurden.</translation>
    </message>
    <message>
        <source>This file turned out to be a copy of an earlier state, and goes on as a device of its own.</source>
        <translation>Diese Datei erwies sich als Kopie eines früheren Standes und läuft als eigenes Gerät weiter.</translation>
    </message>
    <message>
        <source>Your invitation was accepted</source>
        <translation>Deine Einladung wurde angenommen</translation>
    </message>
    <message>
        <source>Now compare the five words below, and send a first parcel.</source>
        <translation>Vergleicht jetzt die fünf Wörter unten, und schick ein erstes Paket.</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 lädt dich ein</translation>
    </message>
    <message>
        <source>You would be the mentee, and %1 your mentor. To accept, save the answer as a file and hand it back.</source>
        <translation>Du wärst der Mentee, und %1 dein Mentor. Um anzunehmen, speichere die Antwort als Datei und gib sie zurück.</translation>
    </message>
    <message>
        <source>You would be the mentor, and %1 your mentee. To accept, save the answer as a file and hand it back.</source>
        <translation>Du wärst der Mentor, und %1 dein Mentee. Um anzunehmen, speichere die Antwort als Datei und gib sie zurück.</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <extracomment>The name of a file</extracomment>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>The answer is in ‘%1’</source>
        <translation>Die Antwort liegt in „%1“</translation>
    </message>
    <message>
        <source>Hand it to %1. With the first parcel that comes back, you both see five words to compare.</source>
        <translation>Übergib sie an %1. Mit dem ersten Paket, das zurückkommt, seht ihr beide fünf Wörter zum Vergleichen.</translation>
    </message>
    <message>
        <source>A newer card is in</source>
        <translation>Neuere Angaben zur Person sind da</translation>
    </message>
    <message>
        <source>Name and devices of that person are up to date.</source>
        <translation>Name und Geräte der Person sind jetzt auf dem neuesten Stand.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of a lost device were taken back and are kept aside.</source>
        <translation>
            <numerusform>%n Änderung eines verlorenen Geräts wurde zurückgenommen und ist beiseitegelegt.</numerusform>
            <numerusform>%n Änderungen eines verlorenen Geräts wurden zurückgenommen und sind beiseitegelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ParcelSending</name>
    <message>
        <source>There was nothing new to send.</source>
        <translation>Es gab nichts Neues zu schicken.</translation>
    </message>
    <message>
        <source>‘%1’, %2, is in ‘%3’. Hand it to %4 by any way you like: nobody else can open it.</source>
        <translation>„%1“, %2, liegt in „%3“. Übergib die Datei an %4 auf einem Weg deiner Wahl: Niemand sonst kann sie öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 together, are in ‘%2’. Hand all of them to %3, in any order: nobody else can open them.</source>
        <translation>
            <numerusform>Eine Datei, %1, liegt in „%2“. Übergib sie an %3: Niemand sonst kann sie öffnen.</numerusform>
            <numerusform>%n Dateien, zusammen %1, liegen in „%2“. Übergib sie alle an %3, in beliebiger Reihenfolge: Niemand sonst kann sie öffnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::PassphraseStrength</name>
    <message>
        <source>Four or five unrelated words are easy to remember and hard to guess.</source>
        <translation>Vier oder fünf Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Weak: quickly guessed. Add words.</source>
        <translation>Schwach: schnell erraten. Füge Wörter hinzu.</translation>
    </message>
    <message>
        <source>Fair: it would take a determined person a while.</source>
        <translation>Mittel: Wer es darauf anlegt, bräuchte eine Weile.</translation>
    </message>
    <message>
        <source>Good: hard to guess.</source>
        <translation>Gut: schwer zu erraten.</translation>
    </message>
    <message>
        <source>Strong: nobody will guess it.</source>
        <translation>Stark: Niemand wird sie erraten.</translation>
    </message>
</context>
<context>
    <name>waymark::PreviewPages</name>
    <message>
        <source>Nothing is chosen, so there is nothing to see.</source>
        <translation>Nichts ist gewählt, also gibt es nichts zu sehen.</translation>
    </message>
</context>
<context>
    <name>waymark::ProfileEditor</name>
    <message>
        <source>This does not look like an address. Nothing is sent to it; it helps others to know you.</source>
        <translation>Das sieht nicht wie eine Adresse aus. Nichts wird dorthin geschickt; sie hilft anderen, dich zu erkennen.</translation>
    </message>
</context>
<context>
    <name>waymark::RadarValues</name>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Selbst</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
</context>
<context>
    <name>waymark::ReadinessModel</name>
    <message>
        <source>Career level: %1</source>
        <translation>Karrierestufe: %1</translation>
    </message>
    <message>
        <source>Everything that is required is there.</source>
        <translation>Alles Geforderte ist da.</translation>
    </message>
    <message>
        <source>At the present pace all that is required is there on %1.</source>
        <translation>Geht es so weiter, ist alles Geforderte am %1 da.</translation>
    </message>
    <message>
        <source>By when all of it is there cannot be said yet.</source>
        <translation>Bis wann alles da ist, lässt sich noch nicht sagen.</translation>
    </message>
    <message>
        <source>A mentor recommended you to the level %1.</source>
        <translation>Ein Mentor hat dich für die Stufe %1 empfohlen.</translation>
    </message>
    <message>
        <source>No mentor recommended you to a level yet; a level changes only so.</source>
        <translation>Noch hat dich kein Mentor für eine Stufe empfohlen; nur so ändert sich eine Stufe.</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
</context>
<context>
    <name>waymark::ReadinessWords</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day by which something is there</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>without a day</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monaten</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahren</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkten</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Contributions to the profession</source>
        <translation>Beiträge zum Beruf</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Fallstudien</translation>
    </message>
    <message>
        <source>Skills, pillar by pillar</source>
        <translation>Fähigkeiten, Säule für Säule</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Mentor’s assessment</source>
        <translation>Einschätzung des Mentors</translation>
    </message>
    <message>
        <source>Mentor’s recommendation</source>
        <translation>Empfehlung des Mentors</translation>
    </message>
    <message>
        <source>Accepted work</source>
        <translation>Angenommene Arbeiten</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Years of practice</source>
        <translation>Jahre der Praxis</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Zertifikat: %1</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Competencies: %1</source>
        <translation>Kompetenzen: %1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>Stunden: %1</translation>
    </message>
    <message>
        <source>there</source>
        <comment>a part of a pack</comment>
        <translation>da</translation>
    </message>
    <message>
        <source>thin</source>
        <comment>a part of a pack</comment>
        <translation>dünn</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a part of a pack</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht eingeschätzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what is there, what is wanted with its unit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Something is thin: a text has fewer than %n word(s), or lacks a room or its evidence.</source>
        <translation>
            <numerusform>Etwas ist dünn: Ein Text hat weniger als %n Wort, oder ein Raum oder der Nachweis fehlt.</numerusform>
            <numerusform>Etwas ist dünn: Ein Text hat weniger als %n Wörter, oder ein Raum oder der Nachweis fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 short.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Nothing yet for: %1.</source>
        <translation>Noch nichts zu: %1.</translation>
    </message>
    <message>
        <source>At the present pace on %1.</source>
        <translation>Geht es so weiter, am %1.</translation>
    </message>
    <message>
        <source>Recommended: nobody is turned away without it.</source>
        <translation>Empfohlen: Niemand wird ohne es abgewiesen.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>The source is uncertain.</source>
        <translation>Die Quelle ist unsicher.</translation>
    </message>
</context>
<context>
    <name>waymark::RecordCheck</name>
    <message>
        <source>‘%1’ could not be checked</source>
        <translation>„%1“ ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>Every signature in ‘%1’ holds</source>
        <translation>Jede Unterschrift in „%1“ stimmt</translation>
    </message>
    <message>
        <source>Nothing was changed after it was signed. A signature says whose key signed, and no more: how that key is known to you stands with each entry.</source>
        <translation>Nach dem Unterschreiben wurde nichts geändert. Eine Unterschrift sagt, wessen Schlüssel unterschrieben hat, und nicht mehr: Woher du diesen Schlüssel kennst, steht bei jedem Eintrag.</translation>
    </message>
    <message>
        <source>‘%1’ is no record that can be checked</source>
        <translation>„%1“ ist kein Werdegang, der sich prüfen lässt</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in ‘%1’ does not hold</source>
        <translation>
            <numerusform>%n Eintrag in „%1“ stimmt nicht</numerusform>
            <numerusform>%n Einträge in „%1“ stimmen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not rely on it. Ask whoever gave it to you for the file as it was exported.</source>
        <translation>Verlass dich nicht darauf. Wer dir die Datei gegeben hat, soll sie dir so geben, wie sie exportiert wurde.</translation>
    </message>
    <message>
        <source>It is larger than 64 MiB, more than this page reads. ‘waymark-cli verify’ checks larger ones.</source>
        <translation>Sie ist größer als 64 MiB, mehr liest diese Seite nicht. Größere prüft „waymark-cli verify“.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Why a file is refused, and the name of what is meant within it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This record is partial: its holder chose what to show.</source>
        <translation>Dieser Werdegang ist ein Ausschnitt: Wer ihn hat, hat ausgewählt, was zu sehen ist.</translation>
    </message>
    <message>
        <source>The signed entries in ‘%1’ hold, but the file around them does not</source>
        <translation>Die unterschriebenen Einträge in „%1“ stimmen, die Datei um sie herum aber nicht</translation>
    </message>
    <message>
        <source>It stands in your record as learning completed, by its issuer’s word; the file lies with it as evidence.</source>
        <translation>Es steht in deinem Werdegang als abgeschlossenes Lernen, nach dem Wort dessen, der es ausgestellt hat; die Datei liegt als Nachweis dabei.</translation>
    </message>
</context>
<context>
    <name>waymark::RecordEditor</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>waymark::RecordFiles</name>
    <message>
        <source>Career record of %1</source>
        <extracomment>The name of a file</extracomment>
        <translation>Werdegang von %1</translation>
    </message>
    <message>
        <source>‘%1’ is for people; ‘%2’ beside it carries the signatures, and anybody can check it. What is outside the workspace, nothing protects any more.</source>
        <translation>„%1“ ist zum Lesen für Menschen; „%2“ daneben trägt die Unterschriften, und jeder kann sie prüfen. Was außerhalb des Arbeitsbereichs liegt, schützt nichts mehr.</translation>
    </message>
    <message>
        <source>PDF, with the signed file beside it</source>
        <translation>PDF, mit der unterschriebenen Datei daneben</translation>
    </message>
    <message>
        <source>Pages for people, sealed by your key. What others signed lies inside, and in the file beside it.</source>
        <translation>Seiten für Menschen, mit deinem Schlüssel versiegelt. Was andere unterschrieben haben, liegt darin und in der Datei daneben.</translation>
    </message>
    <message>
        <source>ZIP, which opens without Waymark</source>
        <translation>ZIP, das sich ohne Waymark öffnet</translation>
    </message>
    <message>
        <source>A page for the browser, tables, the signed record and each entry alone, in one file that your key seals.</source>
        <translation>Eine Seite für den Browser, Tabellen, der unterschriebene Werdegang und jeder Eintrag einzeln, in einer Datei, die dein Schlüssel versiegelt.</translation>
    </message>
    <message>
        <source>Folder, which opens without Waymark</source>
        <translation>Ordner, der sich ohne Waymark öffnet</translation>
    </message>
    <message>
        <source>The same as in the ZIP, unpacked. The folder has to be empty.</source>
        <translation>Dasselbe wie im ZIP, ausgepackt. Der Ordner muss leer sein.</translation>
    </message>
    <message>
        <source>Signed record for programs (CLR 2.0)</source>
        <translation>Unterschriebener Werdegang für Programme (CLR 2.0)</translation>
    </message>
    <message>
        <source>What wallets and validators read: every entry with its signature.</source>
        <translation>Was Wallets und Prüfprogramme lesen: jeder Eintrag mit seiner Unterschrift.</translation>
    </message>
    <message>
        <source>Badges as drawings (SVG)</source>
        <translation>Abzeichen als Zeichnungen (SVG)</translation>
    </message>
    <message>
        <source>A picture of each chosen entry with the signed entry inside (Open Badges 3.0). The folder has to be empty.</source>
        <translation>Ein Bild jedes gewählten Eintrags mit dem unterschriebenen Eintrag darin (Open Badges 3.0). Der Ordner muss leer sein.</translation>
    </message>
    <message>
        <source>Badges as pictures (PNG)</source>
        <translation>Abzeichen als Bilder (PNG)</translation>
    </message>
    <message>
        <source>Single signed entries (JSON)</source>
        <translation>Einzelne unterschriebene Einträge (JSON)</translation>
    </message>
    <message>
        <source>Each chosen entry as a signed file alone (Open Badges 3.0). The folder has to be empty.</source>
        <translation>Jeder gewählte Eintrag als unterschriebene Datei für sich (Open Badges 3.0). Der Ordner muss leer sein.</translation>
    </message>
    <message>
        <source>Table of the entries (CSV)</source>
        <translation>Tabelle der Einträge (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets. It carries no signatures.</source>
        <translation>Für Tabellenprogramme. Unterschriften sind nicht darin.</translation>
    </message>
    <message>
        <source>Table of the hours (CSV)</source>
        <translation>Tabelle der Stunden (CSV)</translation>
    </message>
    <message>
        <source>Résumé for other programs (JSON Resume)</source>
        <translation>Lebenslauf für andere Programme (JSON Resume)</translation>
    </message>
    <message>
        <source>Many programs make a résumé of it. It carries no signatures.</source>
        <translation>Viele Programme machen daraus einen Lebenslauf. Unterschriften sind nicht darin.</translation>
    </message>
    <message>
        <source>Something lies in this folder already. Choose an empty one, or make a new one; nothing was written.</source>
        <translation>In diesem Ordner liegt schon etwas. Wähle einen leeren, oder lege einen neuen an; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>‘%1’ is written. What is outside the workspace, nothing protects any more.</source>
        <translation>„%1“ ist geschrieben. Was außerhalb deiner Datei liegt, schützt nichts mehr.</translation>
    </message>
</context>
<context>
    <name>waymark::RecordModel</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>the month of the first entry</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year in the record</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month of another year in the record</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>waymark::RenewalModel</name>
    <message>
        <source>all hours are there</source>
        <translation>alle Stunden sind da</translation>
    </message>
    <message>
        <source>in time at the present pace</source>
        <translation>rechtzeitig, wenn es so weitergeht</translation>
    </message>
    <message>
        <source>hours are missing</source>
        <translation>es fehlen Stunden</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>erneuert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>the method does not say what is needed</source>
        <translation>die Methode sagt nicht, was nötig ist</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a category, hours there, hours needed</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1, and %2 of other work stand in</source>
        <translation>%1, und %2 anderer Arbeit springen ein</translation>
    </message>
    <message>
        <source>%1; %2 short</source>
        <translation>%1; es fehlen %2</translation>
    </message>
    <message>
        <source>%1; at the present pace on %2</source>
        <translation>%1; geht es so weiter, am %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, noch %n Tag</numerusform>
            <numerusform>%1, noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>You mentor since %1 and hold what a mentor needs.</source>
        <translation>Du bist seit dem %1 Mentor und hast, was ein Mentor braucht.</translation>
    </message>
    <message>
        <source>You mentor since %1; an accredited programme wanted a certification of your own by %2.</source>
        <translation>Du bist seit dem %1 Mentor; ein akkreditiertes Programm wollte bis zum %2 eine eigene Zertifizierung von dir.</translation>
    </message>
    <message>
        <source>You mentor since %1; an accredited programme wants a certification of your own by %2.</source>
        <translation>Du bist seit dem %1 Mentor; ein akkreditiertes Programm will bis zum %2 eine eigene Zertifizierung von dir.</translation>
    </message>
</context>
<context>
    <name>waymark::RequestListModel</name>
    <message>
        <source>somebody with whom no mentorship is open</source>
        <translation>jemandem, mit dem kein Mentoring offen ist</translation>
    </message>
    <message>
        <source>Asked of %1 on %2</source>
        <translation>Am %2 von %1 erbeten</translation>
    </message>
    <message>
        <source>%1 asked on %2</source>
        <translation>%1 hat am %2 gebeten</translation>
    </message>
    <message>
        <source>%1, wanted by %2</source>
        <translation>%1, gewünscht bis %2</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>you signed</source>
        <translation>du hast unterschrieben</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>erbeten, noch keine Antwort</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf dich</translation>
    </message>
</context>
<context>
    <name>waymark::ReviewCommentModel</name>
    <message>
        <source>You, about the last attempt</source>
        <translation>Du, zum letzten Versuch</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>Du, jetzt</translation>
    </message>
    <message>
        <source>You, not sent</source>
        <translation>Du, nicht geschickt</translation>
    </message>
</context>
<context>
    <name>waymark::ReviewEditor</name>
    <message>
        <source>Give every criterion a level before you accept.</source>
        <translation>Gib jedem Kriterium eine Stufe, bevor du annimmst.</translation>
    </message>
    <message>
        <source>Say what is to be done: in a comment, or in a few words about the whole.</source>
        <translation>Sag, was zu tun ist: in einem Kommentar oder in wenigen Worten unter „Gesamteindruck“.</translation>
    </message>
    <message>
        <source>This attempt was answered already, or taken back. Nothing was sent.</source>
        <translation>Dieser Versuch wurde schon beantwortet oder zurückgenommen. Nichts wurde geschickt.</translation>
    </message>
    <message>
        <source>It was sent, and nothing was signed: %1 You can sign below.</source>
        <translation>Es wurde geschickt, und nichts wurde unterschrieben: %1 Du kannst unten unterschreiben.</translation>
    </message>
    <message>
        <source>%1 has gone on since: it cannot be taken back any more.</source>
        <translation>%1 hat seither weitergearbeitet: Die Durchsicht lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 gets it with your next parcel.</source>
        <translation>%1 bekommt die Durchsicht mit deinem nächsten Paket.</translation>
    </message>
    <message numerus="yes">
        <source>When you accept, %n statement(s) about %1 are signed with your key. Anybody can check them; you can withdraw one, not change it.</source>
        <translation>
            <numerusform>Wenn du annimmst, wird eine Aussage über %1 mit deinem Schlüssel unterschrieben. Jeder kann sie prüfen; du kannst sie zurückziehen, nicht ändern.</numerusform>
            <numerusform>Wenn du annimmst, werden %n Aussagen über %1 mit deinem Schlüssel unterschrieben. Jeder kann sie prüfen; du kannst eine zurückziehen, nicht ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept and attest</source>
        <translation>Annehmen und bestätigen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>%1, attempt %2, handed in %3</source>
        <translation>%1, Versuch %2, abgegeben %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>between the facts of one line</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Unterschrieben von %1</translation>
    </message>
    <message>
        <source>Signed by %1, key not compared yet</source>
        <translation>Unterschrieben von %1, Schlüssel noch nicht verglichen</translation>
    </message>
    <message>
        <source>You accepted it, %1</source>
        <translation>Du hast es angenommen, %1</translation>
    </message>
    <message>
        <source>You sent it back, %1</source>
        <translation>Du hast es zurückgegeben, %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>waymark::ReviewQueueModel</name>
    <message>
        <source>Longest wait first</source>
        <translation>Längste Wartezeit zuerst</translation>
    </message>
    <message>
        <source>With the mentee</source>
        <translation>Beim Mentee</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>Kürzlich erledigt</translation>
    </message>
    <message>
        <source>%1 · attempt %2 · begun</source>
        <translation>%1 · Versuch %2 · begonnen</translation>
    </message>
    <message>
        <source>%1 · attempt %2</source>
        <translation>%1 · Versuch %2</translation>
    </message>
    <message>
        <source>Sent back %1</source>
        <translation>Zurückgegeben %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Angenommen %1</translation>
    </message>
</context>
<context>
    <name>waymark::RubricModel</name>
    <message>
        <source>%1 of %2 rated</source>
        <translation>%1 von %2 bewertet</translation>
    </message>
</context>
<context>
    <name>waymark::SessionCalendar</name>
    <message>
        <source>No session has a time yet, so there is nothing to write.</source>
        <translation>Noch hat kein Treffen eine Zeit, also gibt es nichts zu schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) saved as %1. Your calendar can open it.</source>
        <translation>
            <numerusform>%n Treffen gespeichert als %1. Dein Kalender kann die Datei öffnen.</numerusform>
            <numerusform>%n Treffen gespeichert als %1. Dein Kalender kann die Datei öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or make room.</source>
        <translation>%1 ließ sich nicht schreiben. Wähle einen anderen Ordner oder schaffe Platz.</translation>
    </message>
</context>
<context>
    <name>waymark::SessionEditor</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>%1 · done %2</source>
        <comment>whose, day</comment>
        <translation>%1 · erledigt %2</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <comment>whose, day</comment>
        <translation>%1 · bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n minute(s)</source>
        <translation>
            <numerusform>%1 von %n Minute</numerusform>
            <numerusform>%1 von %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It took place.</source>
        <translation>Es hat stattgefunden.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Es ist abgesagt.</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>Hat es stattgefunden?</translation>
    </message>
    <message>
        <source>Not saved: the time cannot be read</source>
        <translation>Nicht gespeichert: Die Zeit ist nicht lesbar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Noted: the session took place.</source>
        <translation>Notiert: Das Treffen hat stattgefunden.</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>Das Treffen ist abgesagt.</translation>
    </message>
    <message>
        <source>The session is planned again.</source>
        <translation>Das Treffen ist wieder geplant.</translation>
    </message>
    <message>
        <source>The action is in the trash.</source>
        <translation>Das Vorhaben liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Only %1 can delete this session, who planned it. You can cancel it.</source>
        <translation>Nur %1 kann dieses Treffen löschen, weil es dort geplant wurde. Absagen kannst du es.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>waymark::SessionLedgerModel</name>
    <message numerus="yes">
        <source>in %n session(s), both say so</source>
        <translation>
            <numerusform>in %n Treffen, beide sagen es</numerusform>
            <numerusform>in %n Treffen, beide sagen es</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 h</source>
        <comment>year, hours</comment>
        <translation>%1: %2 h</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month of the ledger</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>a tick of the chart of hours</comment>
        <translation>MMM</translation>
    </message>
</context>
<context>
    <name>waymark::SessionListModel</name>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <translation>Wartet auf dein Wort</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangene</translation>
    </message>
</context>
<context>
    <name>waymark::SessionMonthModel</name>
    <message numerus="yes">
        <source>%1: %n session(s)</source>
        <translation>
            <numerusform>%1: ein Treffen</numerusform>
            <numerusform>%1: %n Treffen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SettleModel</name>
    <message numerus="yes">
        <source>%n thing(s) to settle</source>
        <translation>
            <numerusform>%n Sache zu entscheiden</numerusform>
            <numerusform>%n Sachen zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Two of your devices changed the same thing: %1. Which should stand?</source>
        <translation>Zwei deiner Geräte haben dasselbe geändert: %1. Welche Fassung soll gelten?</translation>
    </message>
    <message>
        <source>Two of your devices changed the same thing: %1, at “%2”. Which should stand?</source>
        <translation>Zwei deiner Geräte haben dasselbe geändert: %1, bei „%2“. Welche Fassung soll gelten?</translation>
    </message>
    <message>
        <source>You and %1 both changed the same thing: %2. Which should stand?</source>
        <translation>Du und %1, ihr habt beide dasselbe geändert: %2. Welche Fassung soll gelten?</translation>
    </message>
    <message>
        <source>You and %1 both changed the same thing: %2, at “%3”. Which should stand?</source>
        <translation>Du und %1, ihr habt beide dasselbe geändert: %2, bei „%3“. Welche Fassung soll gelten?</translation>
    </message>
    <message>
        <source>Whatever you choose, both stay in the history.</source>
        <translation>Was du auch wählst, beide bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Whatever you choose, both stay in the history, and %1 sees which one you took.</source>
        <translation>Was du auch wählst, beide bleiben im Verlauf, und %1 sieht, welche du genommen hast.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Something newer came in meanwhile. Please look again at both, and choose once more.</source>
        <translation>Inzwischen kam etwas Neueres an. Bitte sieh dir beide noch einmal an und wähle erneut.</translation>
    </message>
    <message>
        <source>Your other device</source>
        <translation>Dein anderes Gerät</translation>
    </message>
</context>
<context>
    <name>waymark::SheetMaker</name>
    <message>
        <source>Recovery sheet of %1</source>
        <extracomment>The name of a file</extracomment>
        <translation>Wiederherstellungsblatt von %1</translation>
    </message>
    <message>
        <source>‘%1’ is written. Print it, and delete the file: whoever has it can open your workspace.</source>
        <translation>„%1“ ist geschrieben. Druck es und lösche die Datei: Wer sie hat, kann deinen Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose sheet, and of which day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Whoever has these words can open the workspace</source>
        <translation>Wer diese Wörter hat, kann den Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Keep this sheet where you keep what matters. In the unlock page, choose “Use my recovery words”. Up to two words that are wrong or exchanged are found. A new passphrase makes a new key, and this sheet is of no use then, but for older backups.</source>
        <translation>Bewahre dieses Blatt dort auf, wo du Wichtiges aufbewahrst. Wähle auf der Seite zum Entsperren „Mit Wiederherstellungswörtern“. Bis zu zwei falsche oder vertauschte Wörter werden gefunden. Eine neue Passphrase ergibt einen neuen Schlüssel, und dieses Blatt nützt dann nur noch für ältere Sicherungen.</translation>
    </message>
    <message>
        <source>Who you are, sealed under your passphrase; of use when the file itself is lost</source>
        <translation>Wer du bist, unter deiner Passphrase versiegelt; nützlich, wenn die Datei selbst verloren ist</translation>
    </message>
    <message>
        <source>The same as a code, for a camera, or to be typed or pasted</source>
        <translation>Dasselbe als Code, für eine Kamera oder zum Abtippen und Einfügen</translation>
    </message>
</context>
<context>
    <name>waymark::SkillsModel</name>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 von %2 geschrieben</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), thin below %1</source>
        <translation>
            <numerusform>%n Wort, dünn unter %1</numerusform>
            <numerusform>%n Wörter, dünn unter %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::Spelling</name>
    <message>
        <source>No dictionary is installed, so nothing is checked. On Debian and its relatives the package hunspell-%1 has one; Waymark finds it when it starts again.</source>
        <translation>Es ist kein Wörterbuch installiert, darum wird nichts geprüft. Unter Debian und seinen Verwandten enthält das Paket hunspell-%1 eines; Waymark findet es beim nächsten Start.</translation>
    </message>
    <message>
        <source>For the language of the window no dictionary is installed. On Debian and its relatives the package hunspell-%1 has one; Waymark finds it when it starts again.</source>
        <translation>Für die Sprache des Fensters ist kein Wörterbuch installiert. Unter Debian und seinen Verwandten enthält das Paket hunspell-%1 eines; Waymark findet es beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>waymark::TemplateListModel</name>
    <message numerus="yes">
        <source>About %n hour(s) · %1</source>
        <translation>
            <numerusform>Etwa %n Stunde · %1</numerusform>
            <numerusform>Etwa %n Stunden · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::TodayModel</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>‘%1’ is done.</source>
        <translation>„%1“ ist erledigt.</translation>
    </message>
    <message>
        <source>‘%1’ is reached.</source>
        <translation>„%1“ ist erreicht.</translation>
    </message>
</context>
<context>
    <name>waymark::WaitingNews</name>
    <message numerus="yes">
        <source>%n hand-in(s) came for your review.</source>
        <translation>
            <numerusform>Ein abgegebener Versuch wartet auf deine Durchsicht.</numerusform>
            <numerusform>%n abgegebene Versuche warten auf deine Durchsicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) came for you.</source>
        <translation>
            <numerusform>Eine Durchsicht ist für dich gekommen.</numerusform>
            <numerusform>%n Durchsichten sind für dich gekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) came up in the exchange.</source>
        <translation>
            <numerusform>Eine Frage ist im Austausch aufgekommen.</numerusform>
            <numerusform>%n Fragen sind im Austausch aufgekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) became due.</source>
        <translation>
            <numerusform>Eine Sache ist fällig geworden.</numerusform>
            <numerusform>%n Sachen sind fällig geworden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::WorkspaceSession</name>
    <message>
        <source>Mentee and mentor</source>
        <translation>Mentee und Mentor</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>These words are not in the list; look at their numbers on your sheet: %1.</source>
        <translation>Diese Wörter stehen nicht in der Liste; sieh auf deinem Blatt bei ihren Nummern nach: %1.</translation>
    </message>
    <message>
        <source>More than two of the words are wrong, or stand in the wrong place. Compare them with your sheet.</source>
        <translation>Mehr als zwei der Wörter sind falsch oder stehen an der falschen Stelle. Vergleiche sie mit deinem Blatt.</translation>
    </message>
    <message>
        <source>A sheet has 28 words. Write ? for one that you cannot read.</source>
        <translation>Ein Blatt hat 28 Wörter. Schreib ? für eines, das du nicht lesen kannst.</translation>
    </message>
    <message>
        <source>This sheet is of another file, or of an earlier passphrase. Its words may still open an older backup.</source>
        <translation>Dieses Blatt gehört zu einer anderen Datei oder einer früheren Passphrase. Seine Wörter öffnen vielleicht noch eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>The new passphrase opens the workspace. Make a new recovery sheet: the old one is of no use any more.</source>
        <translation>Die neue Passphrase öffnet den Arbeitsbereich. Erstelle ein neues Wiederherstellungsblatt: Das alte nützt nichts mehr.</translation>
    </message>
    <message>
        <source>Word %1 of the sheet was ‘%2’; it is ‘%3’.</source>
        <translation>Wort %1 des Blatts war „%2“; richtig ist „%3“.</translation>
    </message>
</context>
<context>
    <name>waymark::attachment</name>
    <message>
        <source>‘%1’ is a folder, and only files can be attached. Add the files in it, or pack it into one file first.</source>
        <translation>„%1“ ist ein Ordner, und nur Dateien lassen sich anhängen. Füge die Dateien darin hinzu, oder packe ihn zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>‘%1’ is not there any more, so it was not attached. Add it again from where it is now.</source>
        <translation>„%1“ ist nicht mehr da und wurde darum nicht angehängt. Füge die Datei von dort hinzu, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>‘%1’ went away while it was read. Nothing of it was kept; add it again from where it is now.</source>
        <translation>„%1“ verschwand beim Lesen. Nichts davon wurde behalten; füge die Datei von dort hinzu, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>‘%1’ is larger than 2 GiB, the most that one file can be here. It was not attached, and nothing of it was kept.</source>
        <translation>„%1“ ist größer als 2 GiB, und mehr fasst eine Datei hier nicht. Sie wurde nicht angehängt, und nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>‘%1’ cannot be read with your rights, so it was not attached. Change its permissions and add it again.</source>
        <translation>„%1“ lässt sich mit deinen Rechten nicht lesen und wurde darum nicht angehängt. Ändere die Zugriffsrechte und füge die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>The disk is full, so ‘%1’ was not attached, and nothing half is left. Free some space and add it again.</source>
        <translation>Der Datenträger ist voll, darum wurde „%1“ nicht angehängt, auch nicht halb. Schaffe Platz und füge die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>‘%1’ was not attached. %2</source>
        <translation>„%1“ wurde nicht angehängt. %2</translation>
    </message>
    <message>
        <source>The pasted text is %1 long, and one text holds at most 1 MiB: it is attached as ‘%2’ instead.</source>
        <translation>Der eingefügte Text ist %1 lang, und ein Text fasst höchstens 1 MiB: Er ist stattdessen als „%2“ angehängt.</translation>
    </message>
</context>
<context>
    <name>waymark::describe</name>
    <message>
        <source>Please write a name.</source>
        <translation>Bitte schreib einen Namen.</translation>
    </message>
    <message>
        <source>Please write a passphrase.</source>
        <translation>Bitte schreib eine Passphrase.</translation>
    </message>
    <message>
        <source>A tag needs a word.</source>
        <translation>Ein Schlagwort braucht ein Wort.</translation>
    </message>
    <message>
        <source>An entry needs a title, some text or a mood.</source>
        <translation>Ein Eintrag braucht einen Titel, etwas Text oder eine Stimmung.</translation>
    </message>
    <message>
        <source>Something is still empty here.</source>
        <translation>Hier ist noch etwas leer.</translation>
    </message>
    <message>
        <source>This text is too long to be kept in one piece. Please shorten it, or attach it as a file.</source>
        <translation>Dieser Text ist zu lang, um in einem Stück gespeichert zu werden. Bitte kürze ihn oder hänge ihn als Datei an.</translation>
    </message>
    <message>
        <source>This is too large to be kept here. Nothing of it was stored.</source>
        <translation>Das ist zu groß, um hier gespeichert zu werden. Nichts davon wurde abgelegt.</translation>
    </message>
    <message>
        <source>This value is outside what makes sense here.</source>
        <translation>Dieser Wert liegt außerhalb dessen, was hier sinnvoll ist.</translation>
    </message>
    <message>
        <source>This is not written in a form that Waymark understands.</source>
        <translation>Das ist nicht in einer Form geschrieben, die Waymark versteht.</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>Du hast nicht das Recht, das zu tun.</translation>
    </message>
    <message>
        <source>This is not possible as things stand now. Nothing was changed.</source>
        <translation>Das ist beim jetzigen Stand nicht möglich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is not there any more. It may have been moved or deleted.</source>
        <translation>Es ist nicht mehr da. Vielleicht wurde es verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Something earlier has to arrive first.</source>
        <translation>Etwas Früheres muss zuerst ankommen.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Es wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing in it was changed; the folder of backups beside it holds earlier states.</source>
        <translation>Diese Datei ist beschädigt. Nichts darin wurde geändert; der Ordner mit Sicherungen daneben enthält frühere Stände.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Waymark. Install that version to open it; nothing was changed.</source>
        <translation>Diese Datei wurde von einer neueren Version von Waymark geschrieben. Installiere diese Version, um sie zu öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not a Waymark file.</source>
        <translation>Das ist keine Waymark-Datei.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Was zuvor gespeichert wurde, ist sicher; schaffe Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The file went away while it was read. Nothing of it was stored.</source>
        <translation>Die Datei verschwand, während sie gelesen wurde. Nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>The storage reported a problem. What was saved before is safe; please try again.</source>
        <translation>Der Speicher hat ein Problem gemeldet. Was zuvor gespeichert wurde, ist sicher; bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Check capitals and the keyboard&apos;s language, and try again.</source>
        <translation>Diese Passphrase öffnet die Datei nicht. Prüfe Groß- und Kleinschreibung und die Sprache der Tastatur, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>One of the recovery words is not right. Compare it with your sheet.</source>
        <translation>Eines der Wiederherstellungswörter stimmt nicht. Vergleiche es mit deinem Blatt.</translation>
    </message>
    <message>
        <source>This file was made for somebody else and cannot be opened here.</source>
        <translation>Diese Datei ist für jemand anderen bestimmt und lässt sich hier nicht öffnen.</translation>
    </message>
    <message>
        <source>This comes from somebody you have not met in Waymark yet.</source>
        <translation>Das kommt von jemandem, dem du in Waymark noch nicht begegnet bist.</translation>
    </message>
    <message>
        <source>This was signed by a device that does not count any more.</source>
        <translation>Das wurde von einem Gerät unterschrieben, das nicht mehr zählt.</translation>
    </message>
    <message>
        <source>This is known here already. Nothing was changed.</source>
        <translation>Das ist hier schon bekannt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The signature does not hold: this was changed after it was signed.</source>
        <translation>Die Unterschrift stimmt nicht: Das wurde nach dem Unterschreiben geändert.</translation>
    </message>
    <message>
        <source>This file is empty: there is nothing in it to open.</source>
        <translation>Diese Datei ist leer: Es gibt nichts darin zu öffnen.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>This computer’s clock is behind the newest time that is known here, so nothing was signed. Look at the clock: set it right and try again, or say that it is right.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der neuesten hier bekannten Zeit nach, darum wurde nichts unterschrieben. Sieh nach der Uhr: Stell sie richtig und versuch es noch einmal, oder sag, dass sie richtig geht.</translation>
    </message>
    <message>
        <source>Another program has this file in use, so nothing was changed. Close it there and try again.</source>
        <translation>Ein anderes Programm benutzt diese Datei, darum wurde nichts geändert. Schließe sie dort und versuche es erneut.</translation>
    </message>
    <message>
        <source>Nothing can be written in this place, so nothing was changed. Choose a folder of your own; move a file that is here to it.</source>
        <translation>An diesem Ort lässt sich nichts schreiben, darum wurde nichts geändert. Wähle einen eigenen Ordner; eine Datei, die hier liegt, verschiebe dorthin.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. What you typed stays here and is saved by itself as soon as there is room, so leave this window open and free some space.</source>
        <translation>Nicht gespeichert: Der Datenträger ist voll. Was du geschrieben hast, bleibt hier stehen und wird von selbst gespeichert, sobald Platz ist; lass also dieses Fenster offen und schaffe Platz.</translation>
    </message>
    <message>
        <source>Not saved: nothing can be written to the workspace’s file now. What you typed stays here, and Waymark tries again by itself.</source>
        <translation>Nicht gespeichert: In die Datei des Arbeitsbereichs lässt sich gerade nicht schreiben. Was du geschrieben hast, bleibt hier stehen, und Waymark versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Not saved: this text is longer than 1 MiB, the most that one text can be. It stays here; shorten it, or attach it as a file.</source>
        <translation>Nicht gespeichert: Dieser Text ist länger als 1 MiB, und mehr fasst ein Text nicht. Er bleibt hier stehen; kürze ihn, oder hänge ihn als Datei an.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Das ist ein Ordner. Wähle eine Datei darin.</translation>
    </message>
</context>
<context>
    <name>waymark::exchange</name>
    <message>
        <source>This was made for somebody else, or for another of your computers. Nothing was taken in. Ask for a parcel of your own.</source>
        <translation>Das ist für jemand anderen bestimmt oder für einen anderen deiner Computer. Nichts wurde übernommen. Bitte um ein eigenes Paket.</translation>
    </message>
    <message>
        <source>This answers an invitation that is not yours, or that you took back. Nothing was changed. Invite the person again.</source>
        <translation>Das antwortet auf eine Einladung, die nicht von dir ist oder die du zurückgenommen hast. Nichts wurde geändert. Lade die Person noch einmal ein.</translation>
    </message>
    <message>
        <source>This comes from somebody you have not met in Waymark. Nothing was taken in. Begin with an invitation, from either side.</source>
        <translation>Das kommt von jemandem, dem du in Waymark noch nicht begegnet bist. Nichts wurde übernommen. Beginnt mit einer Einladung, von welcher Seite auch immer.</translation>
    </message>
    <message>
        <source>This was sent from a device that its owner declared lost. Nothing was taken in. Ask the person for a parcel from another device.</source>
        <translation>Das wurde von einem Gerät geschickt, das sein Besitzer als verloren gemeldet hat. Nichts wurde übernommen. Bitte die Person um ein Paket von einem anderen Gerät.</translation>
    </message>
    <message>
        <source>The signature does not hold: somebody changed this after it was signed. Nothing was taken in. Tell the sender, and ask for it again.</source>
        <translation>Die Unterschrift stimmt nicht: Jemand hat das nach dem Unterschreiben geändert. Nichts wurde übernommen. Sag es dem Absender und bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>You opened this before: everything in it is here. Nothing was changed.</source>
        <translation>Das hast du schon einmal geöffnet: Alles darin ist hier. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is an invitation of your own. Send it to the person you want to invite.</source>
        <translation>Das ist deine eigene Einladung. Schick sie der Person, die du einladen willst.</translation>
    </message>
    <message>
        <source>This file did not arrive whole: a part is missing or was changed on the way. Nothing of it was taken in. Ask for it once more.</source>
        <translation>Diese Datei kam nicht vollständig an: Ein Teil fehlt oder wurde unterwegs verändert. Nichts davon wurde übernommen. Bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>This is no parcel, invitation or answer from Waymark. Nothing was changed.</source>
        <translation>Das ist kein Paket, keine Einladung und keine Antwort aus Waymark. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Waymark. Nothing was taken in. Install that version and open the file again.</source>
        <translation>Das wurde von einer neueren Version von Waymark geschrieben. Nichts wurde übernommen. Installiere diese Version und öffne die Datei noch einmal.</translation>
    </message>
    <message>
        <source>This file is larger than a parcel can be. Nothing was taken in. Ask for it once more.</source>
        <translation>Diese Datei ist größer, als ein Paket sein kann. Nichts wurde übernommen. Bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look where it was saved, and open it again.</source>
        <translation>Die Datei ist nicht mehr da. Sieh nach, wo sie gespeichert wurde, und öffne sie noch einmal.</translation>
    </message>
    <message>
        <source>This file cannot be read. Copy it to a folder of your own and open it there.</source>
        <translation>Diese Datei lässt sich nicht lesen. Kopiere sie in einen eigenen Ordner und öffne sie dort.</translation>
    </message>
    <message>
        <source>The disk is full, so not all of it could be taken in. What is here is safe; free some space and open the file again.</source>
        <translation>Der Datenträger ist voll, darum konnte nicht alles übernommen werden. Was hier ist, ist sicher; schaffe Platz und öffne die Datei noch einmal.</translation>
    </message>
    <message>
        <source>None of this person’s devices is in use, so nobody could open a parcel. Nothing was written.</source>
        <translation>Keines der Geräte dieser Person ist in Gebrauch, also könnte niemand ein Paket öffnen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another one; nothing is lost.</source>
        <translation>Der Ordner ist nicht mehr da. Wähle einen anderen; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one; nothing is lost.</source>
        <translation>In diesen Ordner lässt sich nichts schreiben. Wähle einen anderen; nichts ist verloren.</translation>
    </message>
    <message>
        <source>There is no room left in this folder. Free some, or choose another one; nothing is lost.</source>
        <translation>In diesem Ordner ist kein Platz mehr. Schaffe Platz oder wähle einen anderen; nichts ist verloren.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day, short</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>You cancelled it. Nothing was taken in; open it again whenever you like.</source>
        <translation>Du hast abgebrochen. Nichts wurde übernommen; öffne es wieder, wann du magst.</translation>
    </message>
    <message>
        <source>You cancelled it. No half-written file was left behind, and what was in it counts as not sent.</source>
        <translation>Du hast abgebrochen. Keine halb geschriebene Datei blieb zurück, und was darin war, gilt als nicht geschickt.</translation>
    </message>
    <message>
        <source>The parcel is in.</source>
        <translation>Das Paket ist da.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %1, and %n more.</source>
        <translation>
            <numerusform>Behalten: %1 und eine weitere Sache.</numerusform>
            <numerusform>Behalten: %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Behalten: %1.</translation>
    </message>
    <message>
        <source>%1 gets it back with your next parcel.</source>
        <translation>%1 bekommt es mit deinem nächsten Paket zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that only %1 may keep went into the trash.</source>
        <translation>
            <numerusform>Eine Sache, die nur %1 behalten darf, ging in den Papierkorb.</numerusform>
            <numerusform>%n Sachen, die nur %1 behalten darf, gingen in den Papierkorb.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::finding</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Signed with your own key</source>
        <translation>Mit deinem eigenen Schlüssel unterschrieben</translation>
    </message>
    <message>
        <source>Signed by %1, key confirmed by voice</source>
        <translation>Unterschrieben von %1, Schlüssel mündlich bestätigt</translation>
    </message>
    <message>
        <source>Signed by %1; you have not compared the words yet</source>
        <translation>Unterschrieben von %1; ihr habt die Wörter noch nicht verglichen</translation>
    </message>
    <message>
        <source>Signed by the key …%1, which calls itself %2; you do not know this key</source>
        <translation>Unterschrieben mit dem Schlüssel …%1, der sich %2 nennt; du kennst ihn nicht</translation>
    </message>
    <message>
        <source>Signed by the key …%1, which calls itself %2</source>
        <translation>Unterschrieben mit dem Schlüssel …%1, der sich %2 nennt</translation>
    </message>
    <message>
        <source>It is your own key.</source>
        <translation>Es ist dein eigener Schlüssel.</translation>
    </message>
    <message>
        <source>You know this key, and have compared the five words with that person.</source>
        <translation>Du kennst diesen Schlüssel und hast mit dieser Person die fünf Wörter verglichen.</translation>
    </message>
    <message>
        <source>You know this key, but have not compared the five words with that person yet.</source>
        <translation>Du kennst diesen Schlüssel, hast mit dieser Person die fünf Wörter aber noch nicht verglichen.</translation>
    </message>
    <message>
        <source>You do not know this key. Ask that person for it another way, and compare.</source>
        <translation>Du kennst diesen Schlüssel nicht. Frag diese Person auf anderem Weg danach, und vergleiche.</translation>
    </message>
    <message>
        <source>No workspace is open, so nothing is known here of this key. Ask that person for it another way, and compare.</source>
        <translation>Es ist keine eigene Datei offen, darum ist hier von diesem Schlüssel nichts bekannt. Frag diese Person auf anderem Weg danach, und vergleiche.</translation>
    </message>
    <message>
        <source>Signed by the key %1, which calls itself %2.</source>
        <translation>Unterschrieben mit dem Schlüssel %1, der sich %2 nennt.</translation>
    </message>
    <message>
        <source>Whether it is the key of %1 cannot be told without a network.</source>
        <translation>Ob es der Schlüssel von %1 ist, lässt sich ohne Netz nicht sagen.</translation>
    </message>
    <message>
        <source>Signed on %1, by the signer’s own clock.</source>
        <translation>Unterschrieben am %1, nach der Uhr dessen, der unterschrieben hat.</translation>
    </message>
    <message>
        <source>It counts until %1.</source>
        <translation>Es gilt bis %1.</translation>
    </message>
    <message>
        <source>The holder alone states this: nobody else vouches for it.</source>
        <translation>Das sagt nur, wer den Werdegang hat: Niemand sonst steht dafür ein.</translation>
    </message>
    <message>
        <source>%1 Where it differs can be told only by who has what was signed.</source>
        <translation>%1 Wo es abweicht, kann nur sagen, wer das Unterschriebene hat.</translation>
    </message>
    <message>
        <source>%1 The first difference: %2</source>
        <translation>%1 Die erste Abweichung: %2</translation>
    </message>
    <message>
        <source>%1 It stands here: %2</source>
        <translation>%1 Es steht hier: %2</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>Die Unterschrift stimmt nicht.</translation>
    </message>
    <message>
        <source>Stated by the holder alone</source>
        <translation>Nur von der Person selbst angegeben</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>the month of a signature</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>An entry without a name</source>
        <translation>Ein Eintrag ohne Namen</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Stimmt nicht</translation>
    </message>
    <message>
        <source>The pages are the holder’s own statement, sealed by the key %1 and unchanged since. What others signed is listed here: compare it with the pages.</source>
        <translation>Die Seiten sind die eigene Aussage dessen, dem der Werdegang gehört, versiegelt mit dem Schlüssel %1 und seither unverändert. Was andere unterschrieben haben, steht hier: Vergleiche es mit den Seiten.</translation>
    </message>
    <message>
        <source>The pages and files are the holder’s own statement, sealed by the key %1 and unchanged since. What others signed is listed here: compare it with them.</source>
        <translation>Die Seiten und Dateien sind die eigene Aussage dessen, dem der Werdegang gehört, versiegelt mit dem Schlüssel %1 und seither unverändert. Was andere unterschrieben haben, steht hier: Vergleiche es damit.</translation>
    </message>
    <message>
        <source>The picture is sealed by the key %1 and unchanged since: what it shows is the word of who holds that key. What was signed is listed here: compare it with the picture.</source>
        <translation>Das Bild ist mit dem Schlüssel %1 versiegelt und seither unverändert: Was es zeigt, ist das Wort dessen, der diesen Schlüssel hat. Was unterschrieben ist, steht hier: Vergleiche es mit dem Bild.</translation>
    </message>
    <message>
        <source>What is to be seen in this file is not what was sealed: believe nothing but what is listed here as holding.</source>
        <translation>Was in dieser Datei zu sehen ist, ist nicht, was versiegelt wurde: Glaube nur, was hier als stimmig steht.</translation>
    </message>
    <message>
        <source>Nobody sealed what is to be seen in this file, so it may show anything: believe nothing but what is listed here.</source>
        <translation>Was in dieser Datei zu sehen ist, hat niemand versiegelt, sie kann also alles Mögliche zeigen: Glaube nur, was hier steht.</translation>
    </message>
</context>
<context>
    <name>waymark::record</name>
    <message>
        <source>Signed by %1, and withdrawn</source>
        <translation>Unterschrieben von %1 und zurückgezogen</translation>
    </message>
    <message>
        <source>Signed by %1; a newer one takes its place</source>
        <translation>Unterschrieben von %1; durch eine neuere ersetzt</translation>
    </message>
    <message>
        <source>Signed by %1, key confirmed by voice</source>
        <translation>Unterschrieben von %1, Schlüssel mündlich bestätigt</translation>
    </message>
    <message>
        <source>Signed by %1; you have not compared the words yet</source>
        <translation>Unterschrieben von %1; ihr habt die Wörter noch nicht verglichen</translation>
    </message>
    <message>
        <source>Signed by %1, whose key you do not know</source>
        <translation>Unterschrieben von %1, Schlüssel dir nicht bekannt</translation>
    </message>
    <message>
        <source>Level %1, %2</source>
        <translation>Stufe %1, %2</translation>
    </message>
    <message>
        <source>%1 · shown %2 of %3 times</source>
        <translation>%1 · %2 von %3 Mal gezeigt</translation>
    </message>
    <message>
        <source>Your own word</source>
        <translation>Dein eigenes Wort</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>After %n attempt(s)</source>
        <translation>
            <numerusform>Nach %n Versuch</numerusform>
            <numerusform>Nach %n Versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by your mentor; it goes into the record when a competency is attested with it</source>
        <translation>Von deinem Mentor angenommen; es kommt in den Werdegang, wenn damit eine Kompetenz bestätigt wird</translation>
    </message>
</context>
<context>
    <name>waymark::refusal</name>
    <message>
        <source>Nobody signed it.</source>
        <translation>Niemand hat es unterschrieben.</translation>
    </message>
    <message>
        <source>What stands where the signature should be is none.</source>
        <translation>Wo die Unterschrift stehen müsste, steht keine.</translation>
    </message>
    <message>
        <source>It is signed in a way that Waymark cannot check.</source>
        <translation>Es ist auf eine Weise unterschrieben, die Waymark nicht prüfen kann.</translation>
    </message>
    <message>
        <source>It was changed after it was signed.</source>
        <translation>Es wurde nach dem Unterschreiben geändert.</translation>
    </message>
    <message>
        <source>The meaning of its terms was changed after it was signed.</source>
        <translation>Die Bedeutung seiner Begriffe wurde nach dem Unterschreiben geändert.</translation>
    </message>
    <message>
        <source>Its signature was taken from something else.</source>
        <translation>Seine Unterschrift stammt von etwas anderem.</translation>
    </message>
    <message>
        <source>It was signed by another key than that of the person it names.</source>
        <translation>Es wurde mit einem anderen Schlüssel unterschrieben als mit dem der Person, die es nennt.</translation>
    </message>
    <message>
        <source>It is about somebody else than this record.</source>
        <translation>Es handelt von jemand anderem als dieser Werdegang.</translation>
    </message>
    <message>
        <source>The record as a whole was put together by somebody else than the person it is about.</source>
        <translation>Der Werdegang als Ganzes wurde von jemand anderem zusammengestellt als der Person, von der er handelt.</translation>
    </message>
    <message>
        <source>Something within it does not hold.</source>
        <translation>Etwas darin stimmt nicht.</translation>
    </message>
    <message>
        <source>One of its dates cannot be read.</source>
        <translation>Eine seiner Datumsangaben ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It does not count yet: its first day is still to come.</source>
        <translation>Es gilt noch nicht: Sein erster Tag steht noch bevor.</translation>
    </message>
    <message>
        <source>It does not count any more: its last day is over.</source>
        <translation>Es gilt nicht mehr: Sein letzter Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Whoever signed it has withdrawn it.</source>
        <translation>Wer es unterschrieben hat, hat es zurückgezogen.</translation>
    </message>
    <message>
        <source>A newer one has taken its place.</source>
        <translation>Ein neueres ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>The same entry stands in the record more than once.</source>
        <translation>Derselbe Eintrag steht mehr als einmal im Werdegang.</translation>
    </message>
    <message>
        <source>There is no signed record in this file.</source>
        <translation>In dieser Datei ist kein unterschriebener Werdegang.</translation>
    </message>
    <message>
        <source>It is larger than a record can be.</source>
        <translation>Er ist größer, als ein Werdegang sein kann.</translation>
    </message>
    <message>
        <source>It is not written as the standard for signed records asks.</source>
        <translation>Er ist nicht so geschrieben, wie der Standard für unterschriebene Werdegänge es verlangt.</translation>
    </message>
    <message>
        <source>This is not a file that carries a signed record: it is no PDF, JSON, SVG, PNG or ZIP that can be read.</source>
        <translation>Das ist keine Datei mit einem unterschriebenen Werdegang: Sie ist kein lesbares PDF, JSON, SVG, PNG oder ZIP.</translation>
    </message>
    <message>
        <source>The file is damaged, or not built as such a file is.</source>
        <translation>Die Datei ist beschädigt oder nicht so gebaut, wie eine solche Datei ist.</translation>
    </message>
    <message>
        <source>There is more than one record in this file, so two programs could read two things.</source>
        <translation>In dieser Datei ist mehr als ein Werdegang, zwei Programme könnten also Verschiedenes lesen.</translation>
    </message>
    <message>
        <source>The name of a file in it leads out of its folder.</source>
        <translation>Der Name einer Datei darin führt aus ihrem Ordner hinaus.</translation>
    </message>
    <message>
        <source>A file is missing that was sealed with the others.</source>
        <translation>Eine Datei fehlt, die mit den anderen versiegelt wurde.</translation>
    </message>
    <message>
        <source>A file in it was changed after it was sealed.</source>
        <translation>Eine Datei darin wurde nach dem Versiegeln geändert.</translation>
    </message>
    <message>
        <source>A file was put in that was not sealed with the others.</source>
        <translation>Eine Datei kam hinzu, die nicht mit den anderen versiegelt wurde.</translation>
    </message>
    <message>
        <source>Nobody sealed what is to be seen in it.</source>
        <translation>Was darin zu sehen ist, hat niemand versiegelt.</translation>
    </message>
    <message>
        <source>The file was changed after it was sealed.</source>
        <translation>Die Datei wurde nach dem Versiegeln geändert.</translation>
    </message>
    <message>
        <source>It was sealed by another key than those that signed what is inside.</source>
        <translation>Sie wurde mit einem anderen Schlüssel versiegelt als mit denen, die das darin unterschrieben haben.</translation>
    </message>
    <message>
        <source>A signed entry lies beside the record that is not part of it.</source>
        <translation>Neben dem Werdegang liegt ein unterschriebener Eintrag, der nicht dazugehört.</translation>
    </message>
</context>
<context>
    <name>waymark::statements</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference for %1</source>
        <translation>Referenz für %1</translation>
    </message>
    <message>
        <source>Mentor’s assessment for %1</source>
        <translation>Einschätzung des Mentors für %1</translation>
    </message>
    <message>
        <source>Recommendation to the career level %1</source>
        <translation>Empfehlung für die Karrierestufe %1</translation>
    </message>
</context>
<context>
    <name>waymark::thing</name>
    <message>
        <source>Assignment ‘%1’</source>
        <translation>Aufgabe „%1“</translation>
    </message>
    <message>
        <source>Evidence ‘%1’</source>
        <translation>Nachweis „%1“</translation>
    </message>
    <message>
        <source>Aspiration ‘%1’</source>
        <translation>Bestrebung „%1“</translation>
    </message>
    <message>
        <source>Goal ‘%1’</source>
        <translation>Ziel „%1“</translation>
    </message>
    <message>
        <source>Milestone ‘%1’</source>
        <translation>Meilenstein „%1“</translation>
    </message>
    <message>
        <source>Step ‘%1’</source>
        <translation>Schritt „%1“</translation>
    </message>
    <message>
        <source>Win ‘%1’</source>
        <translation>Erfolg „%1“</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Journal: %1</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Profil von %1</translation>
    </message>
    <message>
        <source>Attestation ‘%1’</source>
        <translation>Bestätigung „%1“</translation>
    </message>
    <message>
        <source>File ‘%1’</source>
        <translation>Datei „%1“</translation>
    </message>
    <message>
        <source>Attempt at ‘%1’</source>
        <translation>Versuch zu „%1“</translation>
    </message>
    <message>
        <source>Attempt at ‘%1’ taken back</source>
        <translation>Versuch zu „%1“ zurückgenommen</translation>
    </message>
    <message>
        <source>Review of ‘%1’</source>
        <translation>Durchsicht von „%1“</translation>
    </message>
    <message>
        <source>Comment on ‘%1’</source>
        <translation>Kommentar zu „%1“</translation>
    </message>
    <message>
        <source>Review of ‘%1’ taken back</source>
        <translation>Durchsicht von „%1“ zurückgenommen</translation>
    </message>
    <message>
        <source>Check-in on ‘%1’</source>
        <translation>Zwischenstand zu „%1“</translation>
    </message>
    <message>
        <source>Attestation ‘%1’ taken back</source>
        <translation>Bestätigung „%1“ zurückgenommen</translation>
    </message>
    <message>
        <source>An assignment</source>
        <translation>Eine Aufgabe</translation>
    </message>
    <message>
        <source>An attempt</source>
        <translation>Ein Versuch</translation>
    </message>
    <message>
        <source>A piece of evidence</source>
        <translation>Ein Nachweis</translation>
    </message>
    <message>
        <source>A review</source>
        <translation>Eine Durchsicht</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>Ein Kommentar</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>Ein Ziel</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Ein Zwischenstand</translation>
    </message>
    <message>
        <source>What you agreed for the mentoring</source>
        <translation>Was ihr fürs Mentoring vereinbart habt</translation>
    </message>
    <message>
        <source>A rating of one’s own competency</source>
        <translation>Eine Selbsteinschätzung zu einer Kompetenz</translation>
    </message>
    <message>
        <source>A mentor’s rating of a competency</source>
        <translation>Die Einschätzung einer Kompetenz durch einen Mentor</translation>
    </message>
    <message>
        <source>A journal entry</source>
        <translation>Ein Journaleintrag</translation>
    </message>
    <message>
        <source>An attestation</source>
        <translation>Eine Bestätigung</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Ein Treffen</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>A part of ‘%1’</source>
        <translation>Ein Teil von „%1“</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the person does</source>
        <translation>Was die Person tut</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Aufgabenstellung</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Fälligkeitstag</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Specific</source>
        <translation>Spezifisch</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Messbar</translation>
    </message>
    <message>
        <source>Achievable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <source>Time-bound</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Erster und letzter Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Erreicht am</translation>
    </message>
    <message>
        <source>Column on the board</source>
        <translation>Spalte auf der Tafel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Action ‘%1’</source>
        <translation>Vorhaben „%1“</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Zeit</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>What the mentee learned</source>
        <translation>Was der Mentee gelernt hat</translation>
    </message>
    <message>
        <source>What the mentor learned</source>
        <translation>Was der Mentor gelernt hat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Signed words ‘%1’</source>
        <translation>Unterschriebene Worte „%1“</translation>
    </message>
    <message>
        <source>Signed words ‘%1’ taken back</source>
        <translation>Unterschriebene Worte „%1“ zurückgenommen</translation>
    </message>
    <message>
        <source>Words that somebody signed</source>
        <translation>Worte, die jemand unterschrieben hat</translation>
    </message>
    <message>
        <source>A request for signed words</source>
        <translation>Eine Bitte um unterschriebene Worte</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Treffen vom %1</translation>
    </message>
</context>
</TS>
