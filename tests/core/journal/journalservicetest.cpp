// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heads.h"
#include "journallabels.h"
#include "journalworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class JournalServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndLoads();
    void refusedDraftWritesNothing();
    void savesWithWhatTheEditorSaw();
    void lateSaveKeepsBothAsAConflict();
    void autosaveIsOneAction();
    void savesNothingThatIsGone();
    void removesAndBringsBack();
    void tagsAreASet();
    void tagComesBack();
    void tagComesBackAfterAPurge();
    void tagIdsAreTheSameOnEveryDevice();
    void linksAreASet();
    void sharesASnapshot();
    void feelingsStayPrivateUnlessAskedFor();
    void sharingAgainReplacesTheSnapshot();
    void stopSharing();
    void removingTakesSnapshotsAlong();
    void stoppedSnapshotStaysAway();
    void snapshotIsNotEdited();
    void readsEveryRow_data();
    void readsEveryRow();
};

static JournalDraft draft()
{
    return {.day = QDate(2026, 3, 1), .title = u"Title"_s, .body = u"# Body\n"_s, .mood = 4, .energy = 3, .confidence = 2, .prompt = u"Why?"_s};
}

static Error::Kind kindOf(const auto &future)
{
    const auto result = future.result();
    return result ? Error::Kind::Storage : result.error().kind;
}

void JournalServiceTest::addsAndLoads()
{
    JournalWorkspace journal;
    const QUuid goal = QUuid::createUuid();
    const auto id = needed(journal.service.add(draft(), {u"#Map"_s, u"payments"_s}, {JournalLink::to(JournalLink::Kind::Goal, goal)}));
    const LoadedJournalEntry loaded = needed(journal.service.entry(id));
    QCOMPARE(loaded.entry.values(), draft());
    QCOMPARE(loaded.tags, (QStringList{u"Map"_s, u"payments"_s}));
    QCOMPARE(loaded.links, std::vector{JournalLink::to(JournalLink::Kind::Goal, goal)});
    QVERIFY(loaded.shares.empty());
}

void JournalServiceTest::refusedDraftWritesNothing()
{
    JournalWorkspace journal;
    QCOMPARE(kindOf(journal.service.add({.day = QDate(2026, 3, 1), .title = {}, .body = {}, .mood = {}, .energy = {}, .confidence = {}, .prompt = {}})),
             Error::Kind::Blank);
    QCOMPARE(kindOf(journal.service.add(draft(), {u"fine"_s, u"#"_s})), Error::Kind::Blank);
    QCOMPARE(needed(journal.service.entryCount()), 0);
    QVERIFY(needed(journal.service.tagCounts()).empty());
}

void JournalServiceTest::savesWithWhatTheEditorSaw()
{
    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft()));
    JournalDraft changed = draft();
    changed.body = u"other"_s;
    changed.mood = std::nullopt;
    needed(journal.service.save(id, changed, needed(journal.service.entry(id)).seen));
    QCOMPARE(needed(journal.service.entry(id)).entry.values(), changed);
    QCOMPARE(needed(journal.store.read([](Database &database) { return conflictCount(database); })), 0);
}

void JournalServiceTest::lateSaveKeepsBothAsAConflict()
{
    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft()));
    const LoadedVersions seen = needed(journal.service.entry(id)).seen;
    JournalDraft first = draft();
    first.title = u"First"_s;
    needed(journal.service.save(id, first, seen));
    journal.workspace.clock().advance(60 * 60 * 1000);
    JournalDraft second = draft();
    second.title = u"Second"_s;
    needed(journal.service.save(id, second, seen));
    QCOMPARE(needed(journal.service.entry(id)).entry.values().title, u"Second"_s);
    QCOMPARE(needed(journal.service.entry(id)).seen.value(11).size(), qsizetype(2));
}

void JournalServiceTest::autosaveIsOneAction()
{
    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft()));
    for (const QString &typed : {u"A"_s, u"A word"_s, u"A word more"_s}) {
        JournalDraft values = draft();
        values.body = typed;
        needed(journal.service.save(id, values, needed(journal.service.entry(id)).seen));
        journal.workspace.clock().advance(1000);
    }
    QCOMPARE(needed(journal.store.withEngine([](ActionEngine &engine) { return engine.undo(); })), QString::fromLatin1(JournalLabel::EditEntry.code));
    QCOMPARE(needed(journal.service.entry(id)).entry.values().body, draft().body);
}

void JournalServiceTest::savesNothingThatIsGone()
{
    JournalWorkspace journal;
    const JournalEntryId unknown{QUuid::createUuid()};
    QCOMPARE(kindOf(journal.service.save(unknown, draft(), {})), Error::Kind::NotFound);
    QCOMPARE(kindOf(journal.service.remove(unknown)), Error::Kind::NotFound);
    QCOMPARE(kindOf(journal.service.addTag(unknown, u"a"_s)), Error::Kind::NotFound);
    QCOMPARE(kindOf(journal.service.entry(unknown)), Error::Kind::NotFound);
    const auto id = needed(journal.service.add(draft()));
    needed(journal.service.remove(id));
    QCOMPARE(kindOf(journal.service.save(id, draft(), {})), Error::Kind::NotFound);
}

void JournalServiceTest::removesAndBringsBack()
{
    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft(), {u"map"_s}));
    needed(journal.service.remove(id));
    QCOMPARE(kindOf(journal.service.entry(id)), Error::Kind::NotFound);
    QVERIFY(needed(journal.service.tagCounts()).empty());
    needed(journal.service.bringBack(id));
    QCOMPARE(needed(journal.service.entry(id)).tags, QStringList{u"map"_s});
}

void JournalServiceTest::tagsAreASet()
{
    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft()));
    needed(journal.service.addTag(id, u"Map"_s));
    needed(journal.service.addTag(id, u"#map"_s));
    QCOMPARE(needed(journal.service.entry(id)).tags, QStringList{u"Map"_s});
    needed(journal.service.removeTag(id, u"MAP"_s));
    needed(journal.service.removeTag(id, u"MAP"_s));
    QCOMPARE(needed(journal.service.entry(id)).tags, QStringList());
}

void JournalServiceTest::tagComesBack()
{
    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft()));
    for (int i = 0; i < 3; ++i) {
        needed(journal.service.addTag(id, u"map"_s));
        QCOMPARE(needed(journal.service.entry(id)).tags, QStringList{u"map"_s});
        needed(journal.service.removeTag(id, u"map"_s));
        QCOMPARE(needed(journal.service.entry(id)).tags, QStringList());
    }
}

void JournalServiceTest::tagComesBackAfterAPurge()
{
    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft()));
    needed(journal.service.addTag(id, u"map"_s));
    needed(journal.service.removeTag(id, u"map"_s));
    journal.workspace.clock().advance(qint64(31) * 24 * 60 * 60 * 1000);
    QCOMPARE(needed(journal.store.withEngine([](ActionEngine &engine) { return engine.purgeOldTrash(); })), 1);
    needed(journal.service.addTag(id, u"map"_s));
    QCOMPARE(needed(journal.service.entry(id)).tags, QStringList{u"map"_s});
}

void JournalServiceTest::tagIdsAreTheSameOnEveryDevice()
{
    const auto tagIds = [](JournalEntryId id) {
        JournalWorkspace journal;
        JournalDraft values = draft();
        needed(journal.store.act(Label{"test.write"},
                                 [id, values](Writer &writer) { return JournalRepository::add(writer, privateSpace, JournalEntry::fromStore(id, values)); }));
        needed(journal.service.addTag(id, u"map"_s));
        return needed(journal.store.read([id](Database &database) { return JournalRepository(database).tagRows(id, u"map"_s); }));
    };
    const JournalEntryId a{QUuid::createUuid()};
    const JournalEntryId b{QUuid::createUuid()};
    QCOMPARE(tagIds(a), tagIds(a));
    QVERIFY(tagIds(a) != tagIds(b));
}

void JournalServiceTest::linksAreASet()
{
    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft()));
    const JournalLink competency{JournalLink::Kind::Competency, u"bts-3"_s};
    needed(journal.service.addLink(id, competency));
    needed(journal.service.addLink(id, competency));
    QCOMPARE(needed(journal.service.entry(id)).links, std::vector{competency});
    QCOMPARE(titlesOf(needed(journal.service.entriesLinkedTo(competency))), QStringList{u"Title"_s});
    needed(journal.service.removeLink(id, competency));
    QVERIFY(needed(journal.service.entry(id)).links.empty());
    QVERIFY(needed(journal.service.entriesLinkedTo(competency)).empty());
    QCOMPARE(kindOf(journal.service.addLink(id, {JournalLink::Kind::Unknown, u"x"_s})), Error::Kind::Invalid);
}

void JournalServiceTest::sharesASnapshot()
{
    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft(), {u"secret"_s}));
    const auto copy = needed(journal.service.shareWith(id, journal.mentorship, {.withFeelings = true}));
    const LoadedJournalEntry shared = needed(journal.service.entry(copy));
    QCOMPARE(shared.entry.values(), draft());
    QVERIFY(shared.tags.isEmpty());
    QCOMPARE(needed(journal.service.entry(id)).shares.front().space, journal.mentorship);
    QCOMPARE(needed(journal.service.entries({}, {}, journal.mentorship)).front().key.id, copy);

    JournalDraft changed = draft();
    changed.body = u"later thoughts"_s;
    needed(journal.service.save(id, changed, needed(journal.service.entry(id)).seen));
    QCOMPARE(needed(journal.service.entry(copy)).entry.values().body, draft().body);
    QCOMPARE(needed(journal.service.entries()).front().shares, 1);
    QCOMPARE(kindOf(journal.service.shareWith(id, privateSpace)), Error::Kind::NotPossible);
}

void JournalServiceTest::feelingsStayPrivateUnlessAskedFor()
{
    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft()));
    const JournalDraft shared = needed(journal.service.entry(needed(journal.service.shareWith(id, journal.mentorship)))).entry.values();
    QVERIFY(!shared.mood && !shared.energy && !shared.confidence);
    QCOMPARE(shared.body, draft().body);

    JournalDraft onlyMood = draft();
    onlyMood.title.clear();
    onlyMood.body.clear();
    const auto silent = needed(journal.service.add(onlyMood));
    QCOMPARE(kindOf(journal.service.shareWith(silent, journal.mentorship)), Error::Kind::Blank);
}

void JournalServiceTest::sharingAgainReplacesTheSnapshot()
{
    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft()));
    const auto first = needed(journal.service.shareWith(id, journal.mentorship));
    const auto second = needed(journal.service.shareWith(id, journal.mentorship));
    QCOMPARE(kindOf(journal.service.entry(first)), Error::Kind::NotFound);
    QCOMPARE(needed(journal.service.entry(id)).shares.size(), std::size_t(1));
    QCOMPARE(needed(journal.service.entry(id)).shares.front().copy, second);
}

void JournalServiceTest::stopSharing()
{
    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft()));
    QCOMPARE(kindOf(journal.service.stopSharing(id, journal.mentorship)), Error::Kind::NotFound);
    const auto copy = needed(journal.service.shareWith(id, journal.mentorship));
    needed(journal.service.stopSharing(id, journal.mentorship));
    QCOMPARE(kindOf(journal.service.entry(copy)), Error::Kind::NotFound);
    QVERIFY(needed(journal.service.entry(id)).shares.empty());
    QCOMPARE(needed(journal.service.entries()).front().shares, 0);
}

void JournalServiceTest::removingTakesSnapshotsAlong()
{
    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft()));
    const auto copy = needed(journal.service.shareWith(id, journal.mentorship));
    needed(journal.service.remove(id));
    QCOMPARE(kindOf(journal.service.entry(copy)), Error::Kind::NotFound);
    needed(journal.service.bringBack(id));
    QCOMPARE(needed(journal.service.entry(copy)).entry.values().title, u"Title"_s);
    QCOMPARE(needed(journal.service.entry(id)).shares.size(), std::size_t(1));
}

void JournalServiceTest::stoppedSnapshotStaysAway()
{
    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft()));
    const auto copy = needed(journal.service.shareWith(id, journal.mentorship));
    needed(journal.service.stopSharing(id, journal.mentorship));
    needed(journal.service.remove(id));
    needed(journal.service.bringBack(id));
    QCOMPARE(kindOf(journal.service.entry(copy)), Error::Kind::NotFound);
}

void JournalServiceTest::snapshotIsNotEdited()
{
    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft()));
    const auto copy = needed(journal.service.shareWith(id, journal.mentorship));
    JournalDraft changed = draft();
    changed.title = u"Changed"_s;
    QCOMPARE(kindOf(journal.service.save(copy, changed, {})), Error::Kind::NotAllowed);
    QCOMPARE(needed(journal.service.entry(copy)).entry.values().title, u"Title"_s);
}

void JournalServiceTest::readsEveryRow_data()
{
    QTest::addColumn<QString>("assignment");

    for (const char *assignment :
         {"day = ''", "day = 'soon'", "day = '0001-01-01'", "day = '9999-12-31'", "day = '2026-02-30'", "mood = 0", "mood = -9223372036854775807",
          "mood = 9223372036854775807", "energy = 99", "confidence = 11", "title = '', body = '', mood = NULL", "prompt = char(7)", "body = char(0x10ffff)"}) {
        QTest::newRow(assignment) << QString::fromLatin1(assignment);
    }
}

void JournalServiceTest::readsEveryRow()
{
    QFETCH(QString, assignment);

    JournalWorkspace journal;
    const auto id = needed(journal.service.add(draft()));
    const auto other = journal.add(QDate(2025, 3, 1), u"Other"_s);
    journal.write("UPDATE journal_entry SET " + assignment.toStdString() + " WHERE title = 'Title'");
    QCOMPARE(needed(journal.service.entry(id)).entry.id(), id);

    QSet<QUuid> listed;
    JournalPage page{.after = {}, .count = 1};
    for (auto rows = needed(journal.service.entries(page)); !rows.empty(); rows = needed(journal.service.entries(page))) {
        listed.insert(rows.front().key.id.value);
        page.after = rows.front().key;
    }
    QCOMPARE(listed, (QSet<QUuid>{id.value, other.value}));
    needed(journal.service.days(journalPeriod({}, {})));
    needed(journal.service.moodCounts(journalPeriod({}, {})));
    needed(journal.service.onThisDay(QDate(2026, 3, 1)));
}

QTEST_GUILESS_MAIN(JournalServiceTest)
#include "journalservicetest.moc"
