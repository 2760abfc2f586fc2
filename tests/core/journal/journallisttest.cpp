// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalworkspace.h"
#include "queryplan.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;

class JournalListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirstInPages();
    void filters_data();
    void filters();
    void frequentTagReadsAsARareOne();
    void rowShowsWhatBelongsToIt();
    void amongKeepsTheOrder();
    void matchingAsksTheSearch();
    void entriesOnADay();
    void onThisDay();
    void onThisDayOf29February();
    void daysOfAMonth();
    void moodCounts();
    void tagCounts();
    void spacesAreApart();
    void listsAreDrivenByIndexes();
};

void JournalListTest::newestFirstInPages()
{
    JournalWorkspace journal;
    for (const auto &[day, title] : {std::pair(2, u"b"_s), std::pair(1, u"a"_s), std::pair(3, u"d"_s), std::pair(2, u"c"_s), std::pair(3, u"e"_s)}) {
        journal.add(QDate(2026, 3, day), title);
    }
    QStringList titles;
    JournalPage page{.after = {}, .count = 2};
    for (auto rows = needed(journal.service.entries(page)); !rows.empty(); rows = needed(journal.service.entries(page))) {
        QCOMPARE_LE(rows.size(), std::size_t(2));
        titles += titlesOf(rows);
        page.after = rows.back().key;
    }
    QCOMPARE(titles, (QStringList{u"e"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
}

void JournalListTest::filters_data()
{
    QTest::addColumn<JournalFilter>("filter");
    QTest::addColumn<QStringList>("titles");

    const JournalPeriod march = journalMonth(2026, 3);
    const JournalPeriod all = journalPeriod({}, {});
    QTest::newRow("everything") << JournalFilter{{}, {}, all} << QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s};
    QTest::newRow("month") << JournalFilter{{}, {}, march} << QStringList{u"c"_s, u"b"_s};
    QTest::newRow("mood") << JournalFilter{{}, 4, all} << QStringList{u"d"_s, u"b"_s};
    QTest::newRow("mood in a month") << JournalFilter{{}, 4, march} << QStringList{u"b"_s};
    QTest::newRow("tag") << JournalFilter{u"#MAP"_s, {}, all} << QStringList{u"d"_s, u"b"_s, u"a"_s};
    QTest::newRow("tag and mood") << JournalFilter{u"map"_s, 4, all} << QStringList{u"d"_s, u"b"_s};
    QTest::newRow("tag, mood and month") << JournalFilter{u"map"_s, 4, march} << QStringList{u"b"_s};
    QTest::newRow("unknown tag") << JournalFilter{u"nothing"_s, {}, all} << QStringList();
}

static void fill(JournalWorkspace &journal)
{
    journal.add(QDate(2026, 2, 28), u"a"_s, 1, {u"Map"_s});
    journal.add(QDate(2026, 3, 1), u"b"_s, 4, {u"map"_s, u"other"_s});
    journal.add(QDate(2026, 3, 31), u"c"_s, {}, {u"other"_s});
    journal.add(QDate(2026, 4, 1), u"d"_s, 4, {u"map"_s});
}

void JournalListTest::filters()
{
    QFETCH(JournalFilter, filter);
    QFETCH(QStringList, titles);

    JournalWorkspace journal;
    fill(journal);
    QCOMPARE(titlesOf(needed(journal.service.entries({}, filter))), titles);

    QStringList paged;
    JournalPage page{.after = {}, .count = 1};
    for (auto rows = needed(journal.service.entries(page, filter)); !rows.empty(); rows = needed(journal.service.entries(page, filter))) {
        paged += titlesOf(rows);
        page.after = rows.back().key;
    }
    QCOMPARE(paged, titles);
}

void JournalListTest::frequentTagReadsAsARareOne()
{
    JournalWorkspace journal;
    fill(journal);
    // More than are sorted: the days are walked from here on.
    needed(journal.store.act(Label{"test.write"}, [](Writer &writer) -> Result<void> {
        for (int i = 0; i < 600; ++i) {
            JournalDraft draft;
            draft.day = QDate(2020, 1, 1).addDays(i);
            draft.title = u"old"_s;
            WAYMARK_CHECK(JournalCommand::add(writer, draft, {u"map"_s}));
        }
        return {};
    }));
    QCOMPARE(titlesOf(needed(journal.service.entries({.after = {}, .count = 4}, {u"map"_s, {}, journalPeriod({}, {})}))),
             (QStringList{u"d"_s, u"b"_s, u"a"_s, u"old"_s}));
    QCOMPARE(titlesOf(needed(journal.service.entries({}, {u"map"_s, 4, journalPeriod({}, {})}))), (QStringList{u"d"_s, u"b"_s}));
    QCOMPARE(titlesOf(needed(journal.service.entries({}, {u"map"_s, {}, journalMonth(2026, 3)}))), QStringList{u"b"_s});
}

void JournalListTest::rowShowsWhatBelongsToIt()
{
    JournalWorkspace journal;
    JournalDraft draft;
    draft.day = QDate(2026, 3, 1);
    draft.body = u"## Who\n\n**Card** operations"_s;
    draft.mood = 2;
    const auto id = needed(journal.service.add(draft, {u"a"_s}, {{JournalLink::Kind::Competency, u"x"_s}, {JournalLink::Kind::Competency, u"y"_s}}));
    needed(journal.service.shareWith(id, journal.mentorship));
    needed(journal.store.act(Label{"test.write"}, [id](Writer &writer) -> Result<void> {
        WAYMARK_TRY(Statement statement, writer.prepare("INSERT INTO attachment (id, space, owner, name) VALUES (?1, 1, ?2, 'map.png')"));
        return statement.bind(1, writer.newUuid()).bind(2, id).run();
    }));
    const JournalRow row = needed(journal.service.entries()).front();
    QCOMPARE(row.day, QDate(2026, 3, 1));
    QCOMPARE(row.title, QString());
    QCOMPARE(row.preview, u"Who Card operations"_s);
    QCOMPARE(row.heading(), row.preview);
    QCOMPARE(row.mood, std::optional(2));
    QCOMPARE(row.links, 2);
    QCOMPARE(row.files, 1);
    QCOMPARE(row.shares, 1);
    QCOMPARE(row.begunAt(), journal.workspace.clock().now());
}

void JournalListTest::amongKeepsTheOrder()
{
    JournalWorkspace journal;
    const auto a = journal.add(QDate(2026, 3, 1), u"a"_s, 1, {u"map"_s});
    const auto b = journal.add(QDate(2026, 3, 2), u"b"_s, 2);
    const auto gone = journal.add(QDate(2026, 3, 3), u"gone"_s);
    needed(journal.service.remove(gone));
    const std::vector ids{a, gone, b, JournalEntryId{QUuid::createUuid()}};
    QCOMPARE(titlesOf(needed(journal.service.entriesAmong(ids))), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(titlesOf(needed(journal.service.entriesAmong(ids, {u"MAP"_s, {}, journalPeriod({}, {})}))), QStringList{u"a"_s});
    QCOMPARE(titlesOf(needed(journal.service.entriesAmong(ids, {{}, 2, journalPeriod({}, {})}))), QStringList{u"b"_s});
    QCOMPARE(titlesOf(needed(journal.service.entriesAmong(ids, {{}, {}, journalPeriod(QDate(2026, 3, 2), {})}))), QStringList{u"b"_s});
}

void JournalListTest::matchingAsksTheSearch()
{
    JournalWorkspace journal;
    const auto a = journal.add(QDate(2026, 3, 1), u"a"_s, 1);
    const auto b = journal.add(QDate(2026, 3, 2), u"b"_s, 2);
    QVERIFY(needed(journal.service.entriesMatching(u"b a"_s)).empty());
    JournalService searching(journal.store, [a, b](Database &, const QString &text) -> Result<std::vector<RecordId>> {
        return text == "b a"_L1 ? std::vector<RecordId>{b.value, a.value, QUuid::createUuid()} : std::vector<RecordId>();
    });
    QCOMPARE(titlesOf(needed(searching.entriesMatching(u"b a"_s))), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(titlesOf(needed(searching.entriesMatching(u"b a"_s, {{}, 1, journalPeriod({}, {})}))), QStringList{u"a"_s});
    QVERIFY(needed(searching.entriesMatching(u"c"_s)).empty());
}

void JournalListTest::entriesOnADay()
{
    JournalWorkspace journal;
    journal.add(QDate(2026, 3, 1), u"a"_s);
    journal.add(QDate(2026, 3, 2), u"b"_s);
    journal.add(QDate(2026, 3, 1), u"c"_s);
    QCOMPARE(titlesOf(needed(journal.service.entriesOn(QDate(2026, 3, 1)))), (QStringList{u"c"_s, u"a"_s}));
    QVERIFY(needed(journal.service.entriesOn(QDate(2026, 3, 3))).empty());
}

void JournalListTest::onThisDay()
{
    JournalWorkspace journal;
    journal.add(QDate(2024, 11, 19), u"two years ago"_s);
    journal.add(QDate(2026, 11, 19), u"today"_s);
    journal.add(QDate(2025, 11, 19), u"last year"_s);
    journal.add(QDate(2025, 11, 20), u"the day after"_s);
    journal.add(QDate(2027, 11, 19), u"to come"_s);
    QCOMPARE(titlesOf(needed(journal.service.onThisDay(QDate(2026, 11, 19)))), (QStringList{u"last year"_s, u"two years ago"_s}));
    QCOMPARE(titlesOf(needed(journal.service.onThisDay(QDate(2026, 11, 19), 1))), QStringList{u"last year"_s});
}

void JournalListTest::onThisDayOf29February()
{
    JournalWorkspace journal;
    journal.add(QDate(2024, 2, 29), u"leap"_s);
    journal.add(QDate(2025, 2, 28), u"plain"_s);
    QCOMPARE(titlesOf(needed(journal.service.onThisDay(QDate(2026, 2, 28)))), (QStringList{u"plain"_s, u"leap"_s}));
    QCOMPARE(titlesOf(needed(journal.service.onThisDay(QDate(2028, 2, 28)))), QStringList{u"plain"_s});
    QCOMPARE(titlesOf(needed(journal.service.onThisDay(QDate(2028, 2, 29)))), QStringList{u"leap"_s});
}

void JournalListTest::daysOfAMonth()
{
    JournalWorkspace journal;
    journal.add(QDate(2026, 2, 28), u"before"_s, 1);
    journal.add(QDate(2026, 3, 1), u"a"_s, 1);
    journal.add(QDate(2026, 3, 1), u"b"_s, 4);
    journal.add(QDate(2026, 3, 1), u"c"_s);
    journal.add(QDate(2026, 3, 31), u"d"_s);
    journal.add(QDate(2026, 4, 1), u"after"_s, 1);
    const std::vector<JournalDay> expected{{QDate(2026, 3, 1), 3, 2.5}, {QDate(2026, 3, 31), 1, std::nullopt}};
    QCOMPARE(needed(journal.service.days(journalMonth(2026, 3))), expected);
}

void JournalListTest::moodCounts()
{
    JournalWorkspace journal;
    fill(journal);
    journal.write("UPDATE journal_entry SET mood = 9 WHERE title = 'c'");
    QCOMPARE(needed(journal.service.moodCounts(journalPeriod({}, {}))), (std::vector<MoodCount>{{1, 1}, {4, 2}}));
    QCOMPARE(needed(journal.service.moodCounts(journalMonth(2026, 3))), (std::vector<MoodCount>{{4, 1}}));
}

void JournalListTest::tagCounts()
{
    JournalWorkspace journal;
    fill(journal);
    const auto tags = needed(journal.service.tagCounts());
    QCOMPARE(tags.size(), std::size_t(2));
    QCOMPARE(tags.at(0), (JournalTagCount{u"map"_s, u"map"_s, 3}));
    QCOMPARE(tags.at(1), (JournalTagCount{u"other"_s, u"other"_s, 2}));
}

void JournalListTest::spacesAreApart()
{
    JournalWorkspace journal;
    const auto id = journal.add(QDate(2026, 3, 1), u"mine"_s, 3);
    needed(journal.service.shareWith(id, journal.mentorship));
    QCOMPARE(needed(journal.service.entries()).size(), std::size_t(1));
    QCOMPARE(needed(journal.service.entriesOn(QDate(2026, 3, 1))).size(), std::size_t(1));
    QCOMPARE(needed(journal.service.entryCount()), 1);
    QCOMPARE(needed(journal.service.days(journalMonth(2026, 3))).front().entries, 1);
    QCOMPARE(needed(journal.service.entries({}, {}, journal.mentorship)).size(), std::size_t(1));
}

void JournalListTest::listsAreDrivenByIndexes()
{
    JournalWorkspace journal;
    const QStringList plans = needed(journal.store.read([](Database &database) -> Result<QStringList> {
        JournalListRepository lists(database, privateSpace);
        WAYMARK_CHECK(lists.entries({}, {}));
        WAYMARK_CHECK(lists.entries({{}, 3, journalPeriod({}, {})}, {}));
        WAYMARK_CHECK(lists.entriesAmong({{}}, {u"map"_s, 3, journalPeriod({}, {})}));
        WAYMARK_CHECK(lists.entriesOn(QDate(2026, 3, 1)));
        WAYMARK_CHECK(lists.onThisDay(QDate(2026, 3, 1), 10));
        WAYMARK_CHECK(lists.entriesLinkedTo({JournalLink::Kind::Goal, u"x"_s}, 10));
        WAYMARK_CHECK(lists.days(journalMonth(2026, 3)));
        WAYMARK_CHECK(lists.moodCounts(journalMonth(2026, 3)));
        WAYMARK_CHECK(lists.tagCounts());
        WAYMARK_CHECK(lists.entryCount());
        WAYMARK_CHECK(JournalRepository(database).tags({}));
        WAYMARK_CHECK(JournalRepository(database).links({}));
        WAYMARK_CHECK(JournalRepository(database).shares({}));
        return queryPlans(database);
    }));
    QCOMPARE_GE(plans.size(), 13);
    QCOMPARE(slowSteps(plans).join(u'\n'), QString());
    for (const QString &index : {u"day"_s, u"mood"_s, u"day_of_year"_s}) {
        const QString step = u"SEARCH e USING INDEX journal_entry_by_"_s + index + u" ("_s;
        QVERIFY2(std::ranges::any_of(plans, [&step](const QString &line) { return line.startsWith(step); }), qPrintable(step));
    }
}

QTEST_GUILESS_MAIN(JournalListTest)
#include "journallisttest.moc"
