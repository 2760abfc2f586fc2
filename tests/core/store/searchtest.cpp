// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search.h"
#include "notes.h"
#include "teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** The order and the limits of what search finds; which words match is told in ActionEngineTest. */
class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ranksTitlesBeforeBodies();
    void ranksWhatSaysItOftenBeforeWhatSaysItOnce();
    void twoLettersFindTheNewestFirst();
    void pagesFollowEachOther();
    void leavesOutOtherSpaces();
    void leavesOutOtherTypes();
    void leavesOutWhatIsInTheTrash();

private:
    QUuid add(const QString &title, const QString &body, SpaceKey space = privateSpace);
    [[nodiscard]] QList<QUuid> found(const SearchQuery &query);

    std::unique_ptr<TestStore> m_store;
};

void SearchTest::init()
{
    m_store = std::make_unique<TestStore>(std::vector{noteSchema()});
}

QUuid SearchTest::add(const QString &title, const QString &body, SpaceKey space)
{
    QUuid id;
    const Result<void> added = m_store->engine().act(NoteLabel::Add, [&](Writer &writer) -> Result<void> {
        id = writer.newUuid();
        WAYMARK_TRY(Statement insert, writer.prepare("INSERT INTO note (id, space, title, body) VALUES (?1, ?2, ?3, ?4)"));
        return insert.bind(1, id).bind(2, space).bind(3, title).bind(4, body).run();
    });
    return added ? id : QUuid();
}

QList<QUuid> SearchTest::found(const SearchQuery &query)
{
    QList<QUuid> ids;
    const auto hits = search(m_store->engine().database(), m_store->schema(), query);
    for (const SearchHit &hit : hits ? *hits : std::vector<SearchHit>()) {
        ids.append(hit.record);
    }
    return ids;
}

void SearchTest::ranksTitlesBeforeBodies()
{
    const QUuid inTitle = add(u"Capability map"_s, u"What we can do"_s);
    const QUuid inBody = add(u"What we do"_s, u"The capability map"_s);
    QCOMPARE(found({.text = u"capability"_s}), (QList{inTitle, inBody}));
}

void SearchTest::ranksWhatSaysItOftenBeforeWhatSaysItOnce()
{
    const QUuid often = add(u"A"_s, u"risk and risk and risk"_s);
    const QUuid once = add(u"A"_s, u"risk and something and another thing"_s);
    QCOMPARE(found({.text = u"risk"_s}), (QList{often, once}));
}

void SearchTest::twoLettersFindTheNewestFirst()
{
    const QUuid first = add(u"Risk risk risk"_s, {});
    const QUuid second = add(u"Other"_s, u"one small risk in a longer text"_s);
    QCOMPARE(found({.text = u"ri"_s}), (QList{second, first}));
    QCOMPARE(found({.text = u"ris"_s}), (QList{first, second}));
}

void SearchTest::pagesFollowEachOther()
{
    QList<QUuid> newestFirst;
    for (int i = 0; i < 5; ++i) {
        newestFirst.prepend(add(u"ab"_s, {}));
    }
    QCOMPARE(found({.text = u"ab"_s, .count = 2}), newestFirst.first(2));
    QCOMPARE(found({.text = u"ab"_s, .count = 2, .skip = 2}), newestFirst.sliced(2, 2));
    QCOMPARE(found({.text = u"ab"_s, .count = 2, .skip = 4}), newestFirst.last(1));
}

void SearchTest::leavesOutOtherSpaces()
{
    const auto space = m_store->engine().addSpace({QByteArray(32, 's')}, "mentorship", {{m_store->author().person, Role::Mentee}});
    QVERIFY(space);
    const QUuid mine = add(u"Capability"_s, {});
    const QUuid shared = add(u"Capability"_s, {}, *space);
    QCOMPARE(found({.text = u"capability"_s, .space = privateSpace}), QList{mine});
    QCOMPARE(found({.text = u"capability"_s, .space = *space}), QList{shared});
    QCOMPARE(found({.text = u"capability"_s}).size(), 2);
}

void SearchTest::leavesOutOtherTypes()
{
    const QUuid note = add(u"Capability"_s, {});
    QCOMPARE(found({.text = u"capability"_s, .tables = {"note"}}), QList{note});
    QCOMPARE(found({.text = u"capability"_s, .tables = {"note_line"}}), QList<QUuid>());
}

void SearchTest::leavesOutWhatIsInTheTrash()
{
    const QUuid stays = add(u"Capability"_s, {});
    const QUuid goes = add(u"Capability"_s, {});
    QVERIFY(m_store->engine().act(NoteLabel::Remove, [&](Writer &writer) { return writer.remove(goes); }));
    QCOMPARE(found({.text = u"capability"_s, .count = 1}), QList{stays});
    QVERIFY(m_store->engine().act(NoteLabel::Remove, [&](Writer &writer) { return writer.bringBack(goes); }));
    QCOMPARE(found({.text = u"capability"_s}).size(), 2);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
