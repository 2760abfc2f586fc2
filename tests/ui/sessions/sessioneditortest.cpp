// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opensessionsfixture.h"
#include "sessionactioneditor.h"
#include "sessioncalendar.h"
#include "sessiontime.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace waymark;
using namespace Qt::StringLiterals;

class SessionEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void comesIntoBeingWithTheFirstWord();
    void readsTimes_data();
    void readsTimes();
    void keepsATimeThatCannotBeRead();
    void savesBeforeItTurnsToAnother();
    void savesANewOneBeforeItGoes();
    void takesInWhatOthersChangedAndKeepsWhatIsTyped();
    void keepsOwnNotesApart();
    void everybodySaysWhatHeLearned();
    void carriesActionsForward();
    void writesAndChangesActions();
    void goesThroughItsStates();
    void confirmsHours();
    void goesToTheTrashAndComesBack();
    void onlyWhoPlannedItDeletesIt();
    void countsTheAgenda();
    void writesACalendarFile();
    void saysWhatIsNotThere();
};

namespace
{
/** The page of a session of Mira, or of her mentor. */
struct Page {
    explicit Page(OpenSessionsFixture &fixture, const QString &id = {})
    {
        if (!id.isEmpty()) {
            editor.setSessionId(id);
        }
        editor.setSessions(&fixture.sessions);
    }
    Page(OpenSessionsFixture &fixture, SessionId id)
        : Page(fixture, OpenSessionsFixture::textOf(id))
    {
    }

    bool ready() const
    {
        return QTest::qWaitFor([this] { return editor.state() == SessionEditor::State::Ready && !editor.other().isEmpty(); });
    }

    SessionEditor editor;
};
}

void SessionEditorTest::comesIntoBeingWithTheFirstWord()
{
    OpenSessionsFixture fixture;
    Page page(fixture);
    QVERIFY(page.ready());
    page.editor.flush();
    QVERIFY(needed(fixture.service.everywhere()).empty());
    QVERIFY(page.editor.isNew());
    page.editor.setAgenda(u"- the ask"_s);
    page.editor.setDay({2026, 3, 3});
    QCOMPARE(page.editor.time(), u"16:00"_s);
    page.editor.flush();
    QTRY_VERIFY(!page.editor.isNew());
    QTRY_VERIFY(page.editor.savedText().startsWith("Saved "_L1));
    const SessionDraft draft = fixture.stored(page.editor.sessionId()).session.draft;
    QCOMPARE(draft.agenda, u"- the ask"_s);
    QCOMPARE(draft.startsAt, OpenSessionsFixture::at({2026, 3, 3}));
    QCOMPARE(draft.zone, u"UTC"_s);
    QCOMPARE(page.editor.whenText(), u"Tuesday 3 March 2026, 16:00 to 17:00 · in 2 day(s)"_s);
}

void SessionEditorTest::readsTimes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");

    QTest::newRow("as the language has it") << u"16:05"_s << QTime(16, 5);
    QTest::newRow("with a point") << u"9.30"_s << QTime(9, 30);
    QTest::newRow("digits") << u"0930"_s << QTime(9, 30);
    QTest::newRow("an hour") << u" 7 "_s << QTime(7, 0);
    QTest::newRow("midnight") << u"0"_s << QTime(0, 0);
    QTest::newRow("beyond the day") << u"24:00"_s << QTime();
    QTest::newRow("a word") << u"soon"_s << QTime();
    QTest::newRow("nothing") << QString() << QTime();
}

void SessionEditorTest::readsTimes()
{
    QFETCH(QString, typed);
    QFETCH(QTime, time);

    QCOMPARE(SessionTime::read(typed), time);
}

void SessionEditorTest::keepsATimeThatCannotBeRead()
{
    OpenSessionsFixture fixture;
    const SessionId id = fixture.plan(OpenSessionsFixture::at({2026, 3, 3}));
    Page page(fixture, id);
    QVERIFY(page.ready());
    page.editor.setTime(u"4 o'clock"_s);
    QVERIFY(!page.editor.isTimeValid());
    QCOMPARE(page.editor.savedText(), u"Not saved: the time cannot be read"_s);
    page.editor.setPlace(u"Room 3"_s);
    page.editor.flush();
    QCOMPARE(page.editor.time(), u"4 o'clock"_s);
    page.editor.setTime(u"17.30"_s);
    page.editor.flush();
    QTRY_COMPARE(fixture.stored(id).session.draft.place, u"Room 3"_s);
    QCOMPARE(fixture.stored(id).session.draft.startsAt, OpenSessionsFixture::at({2026, 3, 3}, 17) + 30 * 60'000);
    page.editor.setDay({});
    page.editor.flush();
    QTRY_VERIFY(!fixture.stored(id).session.draft.startsAt);
    QVERIFY(!page.editor.isTimed());
}

void SessionEditorTest::savesBeforeItTurnsToAnother()
{
    OpenSessionsFixture fixture;
    const SessionId id = fixture.plan(OpenSessionsFixture::at({2026, 3, 3}));
    Page page(fixture, id);
    QVERIFY(page.ready());
    page.editor.setNotes(u"typed at the last moment"_s);
    page.editor.setOwnNote(u"and this"_s);
    page.editor.setSessionId({});
    QVERIFY(page.editor.notes().isEmpty());
    QVERIFY(page.editor.ownNote().isEmpty());
    QTRY_COMPARE(fixture.stored(id).session.draft.notes, u"typed at the last moment"_s);
    QTRY_COMPARE(fixture.stored(id).ownNote, u"and this"_s);
}

void SessionEditorTest::savesANewOneBeforeItGoes()
{
    OpenSessionsFixture fixture;
    {
        Page page(fixture);
        QVERIFY(page.ready());
        page.editor.setOwnNote(u"alone"_s);
        page.editor.setPlace(u"Room 3"_s);
    }
    const auto rows = needed(fixture.service.everywhere());
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows.front().session.draft.place, u"Room 3"_s);
    QTRY_COMPARE(fixture.stored(rows.front().key.id).ownNote, u"alone"_s);
}

void SessionEditorTest::takesInWhatOthersChangedAndKeepsWhatIsTyped()
{
    OpenSessionsFixture fixture;
    const SessionId id = fixture.plan(OpenSessionsFixture::at({2026, 3, 3}));
    Page page(fixture, id);
    QVERIFY(page.ready());
    page.editor.setNotes(u"typed here"_s);
    SessionDraft other = fixture.stored(id).session.draft;
    other.decisions = u"decided elsewhere"_s;
    other.startsAt = OpenSessionsFixture::at({2026, 3, 4}, 9);
    needed(fixture.service.edit(id, other, {}));
    QTRY_COMPARE(page.editor.decisions(), u"decided elsewhere"_s);
    QCOMPARE(page.editor.notes(), u"typed here"_s);
    QCOMPARE(page.editor.day(), QDate(2026, 3, 4));
    QCOMPARE(page.editor.time(), u"09:00"_s);
}

void SessionEditorTest::keepsOwnNotesApart()
{
    OpenSessionsFixture fixture;
    const SessionId id = fixture.plan(OpenSessionsFixture::at({2026, 3, 3}));
    Page page(fixture, id);
    QVERIFY(page.ready());
    page.editor.setOwnNote(u"I rehearse too much."_s);
    page.editor.flush();
    QTRY_COMPARE(fixture.stored(id).ownNote, u"I rehearse too much."_s);
    fixture.send();
    QVERIFY(needed(fixture.theirs.session(id))->ownNote.isEmpty());
    fixture.undo();
    QTRY_COMPARE(page.editor.ownNote(), QString());
}

void SessionEditorTest::everybodySaysWhatHeLearned()
{
    OpenSessionsFixture fixture(Role::Mentor);
    const SessionId id = fixture.plan(OpenSessionsFixture::at({2026, 2, 3}));
    fixture.send();
    SessionDraft hers = needed(fixture.theirs.session(id))->session.draft;
    hers.learnedMentee = u"Ask sooner"_s;
    needed(fixture.theirs.edit(id, hers, {}));
    fixture.fetch();
    Page page(fixture, id);
    QVERIFY(page.ready());
    QVERIFY(page.editor.isMentor());
    QCOMPARE(page.editor.learnedByOther(), u"Ask sooner"_s);
    page.editor.setLearned(u"Wait longer"_s);
    page.editor.flush();
    QTRY_COMPARE(fixture.stored(id).session.draft.learnedMentor, u"Wait longer"_s);
    QCOMPARE(fixture.stored(id).session.draft.learnedMentee, u"Ask sooner"_s);
}

void SessionEditorTest::carriesActionsForward()
{
    OpenSessionsFixture fixture;
    const SessionId first = fixture.held({2026, 2, 1});
    fixture.agree(first, u"Send the sheet"_s, Role::Mentor, QDate(2026, 2, 20));
    const SessionActionId mine = fixture.agree(first, u"Interview the head"_s, Role::Mentee, QDate(2026, 3, 2));
    const SessionId next = fixture.plan(OpenSessionsFixture::at({2026, 3, 3}));
    Page page(fixture, next);
    const QAbstractItemModelTester tester(page.editor.carried(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(page.ready());
    QTRY_COMPARE(page.editor.carried()->count(), 2);
    const auto at = [&page](int row, int role) { return page.editor.carried()->index(row).data(role); };
    QCOMPARE(at(0, SessionActionModel::Title).toString(), u"Send the sheet"_s);
    QTRY_COMPARE(at(0, SessionActionModel::Notes).toString(), u"Somebody · by 20 February"_s);
    QCOMPARE(at(0, SessionActionModel::Late).toBool(), true);
    QCOMPARE(at(1, SessionActionModel::Notes).toString(), u"You · by tomorrow"_s);
    QCOMPARE(at(1, SessionActionModel::Late).toBool(), false);

    page.editor.setDone(OpenSessionsFixture::textOf(mine), true);
    QTRY_COMPARE(page.editor.carried()->doneCount(), 1);
    QCOMPARE(page.editor.carried()->count(), 2);
    QCOMPARE(at(1, SessionActionModel::Notes).toString(), u"You · done today"_s);
    page.editor.setDone(OpenSessionsFixture::textOf(mine), false);
    QTRY_COMPARE(page.editor.carried()->doneCount(), 0);
    QVERIFY(!needed(fixture.service.action(mine))->action.isDone());
}

void SessionEditorTest::writesAndChangesActions()
{
    OpenSessionsFixture fixture;
    const SessionId id = fixture.held({2026, 2, 1});
    Page page(fixture, id);
    QVERIFY(page.ready());
    SessionActionEditor form;
    form.setProperty("session", QVariant::fromValue(&page.editor));
    form.begin();
    QVERIFY(form.isMine());
    form.setTitle(u"  "_s);
    QVERIFY(!form.isComplete());
    form.setTitle(u"Send the sheet"_s);
    form.setMine(false);
    form.setDue({2026, 3, 20});
    form.save();
    QTRY_COMPARE(page.editor.actions()->count(), 1);
    QTRY_VERIFY(!form.isActive());
    const SessionAction added = fixture.stored(id).actions.front();
    QCOMPARE(added.draft, (SessionActionDraft{.title = u"Send the sheet"_s, .whose = Role::Mentor, .due = QDate(2026, 3, 20)}));

    form.change(OpenSessionsFixture::textOf(added.id));
    QTRY_VERIFY(form.isChanging());
    QCOMPARE(form.title(), u"Send the sheet"_s);
    QVERIFY(!form.isMine());
    form.setTitle(u"Send the critique sheet"_s);
    form.setDue({});
    form.save();
    QTRY_COMPARE(page.editor.actions()->index(0).data().toString(), u"Send the critique sheet"_s);
    QVERIFY(!fixture.stored(id).actions.front().draft.due);
    form.begin();
    form.setTitle(u"Too far"_s);
    form.setDue({2999, 1, 1});
    form.save();
    QTRY_VERIFY(!form.problem().isEmpty());
    form.cancel();
    QVERIFY(!form.isActive());

    QSignalSpy told(&page.editor, &SessionEditor::stateSet);
    page.editor.removeAction(OpenSessionsFixture::textOf(added.id));
    QTRY_COMPARE(page.editor.actions()->count(), 0);
    QTRY_COMPARE(told.count(), 1);
    fixture.undo();
    QTRY_COMPARE(page.editor.actions()->count(), 1);
}

void SessionEditorTest::goesThroughItsStates()
{
    OpenSessionsFixture fixture;
    const SessionId id = fixture.plan(OpenSessionsFixture::at({2026, 2, 27}));
    Page page(fixture, id);
    QVERIFY(page.ready());
    QVERIFY(page.editor.isOver());
    QCOMPARE(page.editor.standingText(), u"Did it take place?"_s);
    QSignalSpy told(&page.editor, &SessionEditor::stateSet);
    page.editor.hold();
    QTRY_VERIFY(page.editor.isHeld());
    QTRY_COMPARE(told.count(), 1);
    fixture.undo();
    QTRY_VERIFY(page.editor.isPlanned());
    page.editor.cancel();
    QTRY_COMPARE(page.editor.standingText(), u"It is cancelled."_s);
    page.editor.planAgain();
    QTRY_VERIFY(page.editor.isPlanned());
}

void SessionEditorTest::confirmsHours()
{
    OpenSessionsFixture fixture;
    const SessionId id = fixture.held({2026, 2, 1});
    fixture.send();
    Page page(fixture, id);
    QVERIFY(page.ready());
    QCOMPARE(page.editor.hoursWanted(), 60);
    QCOMPARE(page.editor.hoursText(), u"Nobody said yet how long it was"_s);
    needed(fixture.theirs.sayHours(id, 90));
    fixture.fetch();
    QTRY_COMPARE(page.editor.hoursText(), u"Somebody says so; your word is missing"_s);
    QCOMPARE(page.editor.hoursWanted(), 90);
    page.editor.sayHours(75);
    QTRY_COMPARE(page.editor.hoursText(), u"You say 1 h 15 min, Somebody says 1 h 30 min"_s);
    QVERIFY(!page.editor.areHoursAgreed());
    page.editor.sayHours(90);
    QTRY_VERIFY(page.editor.areHoursAgreed());
    QCOMPARE(page.editor.hoursTrust(), u"confirmed"_s);
    QSignalSpy failed(&page.editor, &SessionEditor::failed);
    page.editor.sayHours(0);
    QTRY_COMPARE(failed.count(), 1);
}

void SessionEditorTest::goesToTheTrashAndComesBack()
{
    OpenSessionsFixture fixture;
    const SessionId id = fixture.plan(OpenSessionsFixture::at({2026, 3, 3}), u"- the ask"_s);
    Page page(fixture, id);
    QVERIFY(page.ready());
    QSignalSpy removed(&page.editor, &SessionEditor::removed);
    page.editor.remove();
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(!needed(fixture.service.session(id)));
    fixture.undo();
    Page again(fixture, id);
    QVERIFY(again.ready());
    QCOMPARE(again.editor.agenda(), u"- the ask"_s);
}

void SessionEditorTest::onlyWhoPlannedItDeletesIt()
{
    OpenSessionsFixture fixture(Role::Mentor);
    SessionDraft draft;
    draft.agenda = u"- hers"_s;
    const SessionId id = needed(fixture.theirs.plan(fixture.pair.space(), draft));
    fixture.fetch();
    Page page(fixture, id);
    QVERIFY(page.ready());
    QSignalSpy failed(&page.editor, &SessionEditor::failed);
    page.editor.remove();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().toString(), u"Only Somebody can delete this session, who planned it. You can cancel it."_s);
    QVERIFY(needed(fixture.service.session(id)));
}

void SessionEditorTest::countsTheAgenda()
{
    OpenSessionsFixture fixture;
    Page page(fixture, fixture.plan({}, u"- the ask, 20 min\n- January (15 min)"_s));
    QVERIFY(page.ready());
    QCOMPARE(page.editor.agendaText(), u"35 of 60 minute(s)"_s);
    page.editor.setAgenda(u"- nothing said"_s);
    QVERIFY(page.editor.agendaText().isEmpty());
}

void SessionEditorTest::writesACalendarFile()
{
    OpenSessionsFixture fixture;
    const QTemporaryDir folder;
    const SessionId next = fixture.plan(OpenSessionsFixture::at({2026, 3, 3}), u"- the ask"_s);
    fixture.plan(OpenSessionsFixture::at({2026, 3, 10}));
    const SessionId untimed = fixture.plan({});
    const SessionId past = fixture.held({2026, 2, 1});
    SessionCalendar calendar;
    calendar.setProperty("sessions", QVariant::fromValue(&fixture.sessions));
    QTRY_VERIFY(fixture.sessions.isKnown());
    QSignalSpy saved(&calendar, &SessionCalendar::saved);
    QSignalSpy failed(&calendar, &SessionCalendar::failed);
    const auto save = [&](SessionId id, const QString &name) {
        const QString path = folder.filePath(name);
        calendar.save(OpenSessionsFixture::textOf(id), QUrl::fromLocalFile(path));
        return path;
    };
    const auto read = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString one = save(next, u"one.ics"_s);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(read(one).contains(QByteArray("UID:" + OpenSessionsFixture::textOf(next).toLatin1() + "\r\n")));
    QVERIFY(read(one).contains("SUMMARY:Session with Somebody\r\n"));
    const QString all = folder.filePath(u"all.ics"_s);
    calendar.save({}, QUrl::fromLocalFile(all));
    QTRY_COMPARE(saved.count(), 2);
    QCOMPARE(read(all).count("BEGIN:VEVENT"), 2);
    QVERIFY(!read(all).contains(OpenSessionsFixture::textOf(past).toLatin1()));
    const QString none = save(untimed, u"none.ics"_s);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!QFile::exists(none));
    save(next, u"no/such/folder.ics"_s);
    QTRY_COMPARE(failed.count(), 2);
}

void SessionEditorTest::saysWhatIsNotThere()
{
    OpenSessionsFixture fixture;
    Page page(fixture, u"01935d2e-0000-7000-8000-000000000001"_s);
    QTRY_COMPARE(page.editor.state(), SessionEditor::State::Failed);
    QVERIFY(!page.editor.errorText().isEmpty());
    const SessionId id = fixture.plan({});
    page.editor.setSessionId(OpenSessionsFixture::textOf(id));
    QVERIFY(page.ready());
    QSignalSpy gone(&page.editor, &SessionEditor::gone);
    needed(fixture.service.remove(id));
    QTRY_COMPARE(gone.count(), 1);
}

QTEST_GUILESS_MAIN(SessionEditorTest)
#include "sessioneditortest.moc"
