// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaleditor.h"
#include "openjournalfixture.h"

#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class JournalEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAnEntryWithItsFirstWord();
    void keepsNothingOfAnEmptyEntry();
    void savesWhatWasTypedBeforeItTurnsToAnother();
    void losesNothingThatIsTypedWhileTheEntryComesIntoBeing();
    void savesByItselfAfterAPause();
    void doesNotSaveWhatWasOnlyOpened();
    void takesInWhatOthersChangedAndKeepsWhatIsTyped();
    void showsWhatAnUndoBringsBack();
    void saysThatTheEntryIsGone();
    void filesUnderTags();
    void saysWhenItWasSaved();
};

static LoadedJournalEntry stored(OpenJournalFixture &fixture, const QString &id)
{
    return fixture.service.entry({QUuid::fromString(id)}).result().value();
}

void JournalEditorTest::makesAnEntryWithItsFirstWord()
{
    OpenJournalFixture fixture;
    JournalEditor editor;
    editor.setJournal(&fixture.journal);
    QCOMPARE(editor.state(), JournalEditor::State::Ready);
    QCOMPARE(editor.day(), QDate(2026, 3, 1));
    editor.setTitle(u"A first entry"_s);
    editor.setMood(4);
    QSignalSpy kept(&editor, &JournalEditor::entryIdChanged);
    editor.flush();
    QTRY_COMPARE(kept.size(), 1);
    const auto values = stored(fixture, editor.entryId()).entry.values();
    QCOMPARE(values.title, u"A first entry"_s);
    QCOMPARE(values.mood, 4);
    editor.setBody(u"And its text."_s);
    editor.flush();
    QTRY_COMPARE(stored(fixture, editor.entryId()).entry.values().body, u"And its text."_s);
    QCOMPARE(fixture.service.entryCount().result(), 1);
}

void JournalEditorTest::keepsNothingOfAnEmptyEntry()
{
    OpenJournalFixture fixture;
    {
        JournalEditor editor;
        editor.setJournal(&fixture.journal);
        editor.setTitle(u"   "_s);
        editor.setEnergy(3);
        editor.flush();
        QVERIFY(editor.savedText().isEmpty());
    }
    QCOMPARE(fixture.service.entryCount().result(), 0);
}

void JournalEditorTest::savesWhatWasTypedBeforeItTurnsToAnother()
{
    OpenJournalFixture fixture;
    const QString first = OpenJournalFixture::textOf(fixture.add({2026, 3, 1}, u"first"_s));
    const QString second = OpenJournalFixture::textOf(fixture.add({2026, 3, 2}, u"second"_s));
    JournalEditor editor;
    editor.setJournal(&fixture.journal);
    editor.setEntryId(first);
    QTRY_COMPARE(editor.title(), u"first"_s);
    editor.setBody(u"typed at the last moment"_s);
    editor.setEntryId(second);
    QTRY_COMPARE(editor.title(), u"second"_s);
    QTRY_COMPARE(stored(fixture, first).entry.values().body, u"typed at the last moment"_s);
    editor.setBody(u"and before the lock"_s);
    Q_EMIT fixture.journal.aboutToClose();
    QTRY_COMPARE(stored(fixture, second).entry.values().body, u"and before the lock"_s);
}

void JournalEditorTest::losesNothingThatIsTypedWhileTheEntryComesIntoBeing()
{
    OpenJournalFixture fixture;
    JournalEditor editor;
    editor.setJournal(&fixture.journal);
    editor.setTitle(u"Begun"_s);
    editor.flush();
    editor.setBody(u"and typed on"_s);
    editor.setEntryId({});
    QCOMPARE(editor.body(), QString());
    const auto body = [&] {
        const auto rows = fixture.service.entries().result().value();
        return rows.empty() ? QString() : rows.front().preview;
    };
    QTRY_COMPARE(body(), u"and typed on"_s);
    QCOMPARE(fixture.service.entryCount().result(), 1);
}

void JournalEditorTest::savesByItselfAfterAPause()
{
    OpenJournalFixture fixture;
    JournalEditor editor;
    editor.setJournal(&fixture.journal);
    editor.setTitle(u"Typed"_s);
    QCOMPARE(editor.savedText(), u"Saving…"_s);
    QTRY_VERIFY(!editor.entryId().isEmpty());
    QTRY_VERIFY(editor.savedText().startsWith("Saved "_L1));
}

void JournalEditorTest::doesNotSaveWhatWasOnlyOpened()
{
    OpenJournalFixture fixture;
    const QString id = OpenJournalFixture::textOf(fixture.add({2026, 3, 1}, u"opened"_s, u"a\u00a0b"_s));
    QCoreApplication::processEvents();
    QSignalSpy changed(&fixture.journal, &OpenJournal::changed);
    {
        JournalEditor editor;
        editor.setJournal(&fixture.journal);
        editor.setEntryId(id);
        QTRY_COMPARE(editor.title(), u"opened"_s);
        editor.setTitle(editor.title());
        editor.setBody(editor.body());
        editor.flush();
    }
    QCOMPARE(fixture.service.entryCount().result(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
}

void JournalEditorTest::takesInWhatOthersChangedAndKeepsWhatIsTyped()
{
    OpenJournalFixture fixture;
    const JournalEntryId id = fixture.add({2026, 3, 1}, u"title"_s, u"body"_s);
    JournalEditor editor;
    editor.setJournal(&fixture.journal);
    editor.setEntryId(OpenJournalFixture::textOf(id));
    QTRY_COMPARE(editor.body(), u"body"_s);
    editor.setBody(u"typed here"_s);
    JournalDraft other = stored(fixture, editor.entryId()).entry.values();
    other.title = u"changed elsewhere"_s;
    other.body = u"body"_s;
    QVERIFY(fixture.service.save(id, other, {}).result());
    QTRY_COMPARE(editor.title(), u"changed elsewhere"_s);
    QCOMPARE(editor.body(), u"typed here"_s);
    editor.flush();
    QTRY_COMPARE(stored(fixture, editor.entryId()).entry.values().body, u"typed here"_s);
    QCOMPARE(stored(fixture, editor.entryId()).entry.values().title, u"changed elsewhere"_s);
}

void JournalEditorTest::showsWhatAnUndoBringsBack()
{
    OpenJournalFixture fixture;
    const QString id = OpenJournalFixture::textOf(fixture.add({2026, 3, 1}, u"title"_s, u"before"_s));
    JournalEditor editor;
    editor.setJournal(&fixture.journal);
    editor.setEntryId(id);
    QTRY_COMPARE(editor.body(), u"before"_s);
    editor.setBody(u"after"_s);
    editor.flush();
    QTRY_VERIFY(editor.savedText().startsWith("Saved "_L1));
    QVERIFY(fixture.store.withEngine([](ActionEngine &engine) { return engine.undo(); }).result());
    QTRY_COMPARE(editor.body(), u"before"_s);
}

void JournalEditorTest::saysThatTheEntryIsGone()
{
    OpenJournalFixture fixture;
    const JournalEntryId id = fixture.add({2026, 3, 1}, u"title"_s);
    JournalEditor editor;
    editor.setJournal(&fixture.journal);
    editor.setEntryId(OpenJournalFixture::textOf(id));
    QTRY_COMPARE(editor.title(), u"title"_s);
    QSignalSpy gone(&editor, &JournalEditor::gone);
    QVERIFY(fixture.service.remove(id).result());
    QTRY_COMPARE(gone.size(), 1);
}

void JournalEditorTest::filesUnderTags()
{
    OpenJournalFixture fixture;
    JournalEditor editor;
    editor.setJournal(&fixture.journal);
    QSignalSpy failed(&editor, &JournalEditor::failed);
    editor.addTag(u"  "_s);
    QCOMPARE(failed.size(), 1);
    editor.addTag(u"#learning"_s);
    editor.addTag(u"Learning"_s);
    QCOMPARE(editor.tags(), QStringList{u"learning"_s});
    editor.setTitle(u"With tags"_s);
    editor.flush();
    QTRY_VERIFY(!editor.entryId().isEmpty());
    editor.addTag(u"costs"_s);
    QTRY_COMPARE(editor.tags(), (QStringList{u"costs"_s, u"learning"_s}));
    editor.removeTag(u"learning"_s);
    QTRY_COMPARE(editor.tags(), QStringList{u"costs"_s});
}

void JournalEditorTest::saysWhenItWasSaved()
{
    OpenJournalFixture fixture;
    fixture.workspace.clock().set(QDate(2026, 3, 1), QTime(14, 2));
    JournalEditor editor;
    editor.setJournal(&fixture.journal);
    editor.setBody(u"one two three"_s);
    QCOMPARE(editor.summary(), u"3 word(s)"_s);
    editor.flush();
    QTRY_VERIFY(editor.savedText().contains("02"_L1));
    QVERIFY(editor.whenText().contains("2026"_L1));
    QVERIFY(editor.whenText().contains("02"_L1));
}

QTEST_GUILESS_MAIN(JournalEditorTest)

#include "journaleditortest.moc"
