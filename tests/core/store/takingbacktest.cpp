// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heads.h"
#include "notes.h"
#include "search.h"
#include "teststore.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Actions that count no more: everything is as if they had been refused when they came. */
class TakingBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasSupersededIsShownAgain();
    void aLaterChangeStaysBesideWhatCountsAgain();
    void whatWasCreatedVanishesWithAllThatStandsOnIt();
    void aRecordThatTwoCreatedStays();
    void whatWasDeletedComesBack();
    void aDeletionHoldsOnceTheChangeBeyondIsGone();
    void aConflictIsNoneAnyMore();
    void aPurgeIsFilledAgainFromWhatTravelled();
    void whatIsInNoPacketStays();
    void countsOnceItComesAgain();

private:
    struct Cut {
        QList<ExchangedAction> actions;
        Versions versions;
    };

    [[nodiscard]] static SpaceKey space(TestStore &store);
    [[nodiscard]] static RecordId add(TestStore &store, const QString &title);
    static void edit(TestStore &store, RecordId note, const QString &title);
    static void remove(TestStore &store, RecordId note);
    [[nodiscard]] static QString title(TestStore &store, RecordId note);
    [[nodiscard]] static Cut send(TestStore &from, TestStore &to);
    [[nodiscard]] static TakenBack takeBack(TestStore &store, const Versions &versions, const OriginalActions &originals = {});

    std::unique_ptr<TestStore> m_lost; ///< Mira's device that counts no more
    std::unique_ptr<TestStore> m_jonas;
};

template<typename T>
static T valueOf(Result<T> result)
{
    if (!result) {
        qFatal("%s %s %s", qPrintable(codeOf(result.error().kind)), qPrintable(result.error().field), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

void TakingBackTest::init()
{
    m_lost = std::make_unique<TestStore>(std::vector{noteSchema()}, 1);
    m_jonas = std::make_unique<TestStore>(std::vector{noteSchema()}, 2);
}

SpaceKey TakingBackTest::space(TestStore &store)
{
    return valueOf(store.engine().addSpace(SpaceId{QByteArray(32, 's')}, "mentorship",
                                           {{TestStore::authorOf(1).person, Role::Mentee}, {TestStore::authorOf(2).person, Role::Mentor}}));
}

RecordId TakingBackTest::add(TestStore &store, const QString &title)
{
    RecordId id;
    valueOf(store.engine().act(NoteLabel::Add, [&](Writer &writer) -> Result<void> {
        id = writer.newUuid();
        WAYMARK_TRY(Statement insert, writer.prepare("INSERT INTO note (id, space, title) VALUES (?1, ?2, ?3)"));
        return insert.bind(1, id).bind(2, space(store)).bind(3, title).run();
    }));
    return id;
}

void TakingBackTest::edit(TestStore &store, RecordId note, const QString &title)
{
    valueOf(store.engine().act(NoteLabel::Edit, [&](Writer &writer) -> Result<void> {
        WAYMARK_TRY(Statement update, writer.prepare("UPDATE note SET title = ?2 WHERE id = ?1"));
        return update.bind(1, note).bind(2, title).run();
    }));
}

void TakingBackTest::remove(TestStore &store, RecordId note)
{
    valueOf(store.engine().act(NoteLabel::Remove, [&](Writer &writer) { return writer.remove(note); }));
}

/** Empty where it is not there, or in the trash. */
QString TakingBackTest::title(TestStore &store, RecordId note)
{
    Statement select = valueOf(store.engine().database().prepare("SELECT title FROM note WHERE id = ?1 AND trashed = 0"));
    return valueOf(select.bind(1, note).readOne([](const Statement &row) { return row.text(0); })).value_or(QString());
}

TakingBackTest::Cut TakingBackTest::send(TestStore &from, TestStore &to)
{
    Cut cut{.actions = valueOf(from.engine().takeUnpacked(space(from), 1'000'000)), .versions = {}};
    for (const ExchangedAction &action : std::as_const(cut.actions)) {
        cut.versions.append(action.version);
    }
    const Received received = valueOf(to.engine().receive(space(to), from.author(), cut.actions));
    Q_ASSERT(received.refused.isEmpty());
    return cut;
}

TakenBack TakingBackTest::takeBack(TestStore &store, const Versions &versions, const OriginalActions &originals)
{
    return valueOf(store.engine().takeBack(space(store), versions, originals));
}

void TakingBackTest::whatWasSupersededIsShownAgain()
{
    const RecordId note = add(*m_lost, u"Before"_s);
    static_cast<void>(send(*m_lost, *m_jonas));
    edit(*m_lost, note, u"By the thief"_s);
    const Cut cut = send(*m_lost, *m_jonas);
    QCOMPARE(title(*m_jonas, note), u"By the thief"_s);
    static_cast<void>(m_jonas->engine().takeChanges());

    QCOMPARE(takeBack(*m_jonas, cut.versions).actions, cut.versions);
    QCOMPARE(title(*m_jonas, note), u"Before"_s);
    QCOMPARE(m_jonas->engine().takeChanges().records.value(u"note"_s), QList<RecordId>{note});
    QCOMPARE(valueOf(search(m_jonas->engine().database(), m_jonas->schema(), {.text = u"thief"_s})).size(), 0U);
    QCOMPARE(valueOf(search(m_jonas->engine().database(), m_jonas->schema(), {.text = u"before"_s})).size(), 1U);
    // Once more changes nothing.
    QVERIFY(takeBack(*m_jonas, cut.versions).actions.isEmpty());
    QCOMPARE(title(*m_jonas, note), u"Before"_s);
}

void TakingBackTest::aLaterChangeStaysBesideWhatCountsAgain()
{
    const RecordId note = add(*m_lost, u"Before"_s);
    static_cast<void>(send(*m_lost, *m_jonas));
    edit(*m_lost, note, u"By the thief"_s);
    const Cut cut = send(*m_lost, *m_jonas);
    edit(*m_jonas, note, u"Jonas had seen it"_s);

    QVERIFY(takeBack(*m_jonas, cut.versions).orphans.isEmpty());
    QCOMPARE(title(*m_jonas, note), u"Jonas had seen it"_s);
    QCOMPARE(valueOf(loadedVersions(m_jonas->engine().database(), m_jonas->schema(), note)).value(NoteField::Title).size(), 2);
    QCOMPARE(valueOf(conflictCount(m_jonas->engine().database())), 1);
}

void TakingBackTest::whatWasCreatedVanishesWithAllThatStandsOnIt()
{
    const RecordId note = add(*m_lost, u"By the thief"_s);
    const Cut cut = send(*m_lost, *m_jonas);
    edit(*m_jonas, note, u"Jonas answered"_s);
    static_cast<void>(m_jonas->engine().takeChanges());

    const TakenBack taken = takeBack(*m_jonas, cut.versions);
    QCOMPARE(taken.orphans.size(), 1);
    QCOMPARE(taken.orphans.front().changes.front().value, QCborValue(u"Jonas answered"_s));
    for (const char *table : {"note", "wm_record", "wm_change", "wm_unpacked", "wm_search"}) {
        QCOMPARE(valueOf(m_jonas->engine().database().number(std::string("SELECT count(*) FROM ") + table)), 0);
    }
    QCOMPARE(m_jonas->engine().takeChanges().records.value(u"note"_s), QList<RecordId>{note});
    QCOMPARE(m_jonas->engine().undo().error().kind, Error::Kind::NotFound);
    // The guard that keeps rows is awake again.
    QVERIFY(!m_jonas->engine().act(NoteLabel::Add, [&](Writer &writer) -> Result<void> {
        WAYMARK_TRY(Statement insert, writer.prepare("INSERT INTO note (id, space) VALUES (?1, 1)"));
        WAYMARK_CHECK(insert.bind(1, note).run());
        WAYMARK_TRY(Statement erase, writer.prepare("DELETE FROM note WHERE id = ?1"));
        return erase.bind(1, note).run();
    }));
}

void TakingBackTest::aRecordThatTwoCreatedStays()
{
    const RecordId note = add(*m_lost, u"By the thief"_s);
    const Cut cut = send(*m_lost, *m_jonas);
    // As a link between the same two ends, made on two devices.
    const Author petra{.device = TestStore::authorOf(3).device, .person = TestStore::authorOf(1).person};
    const ExchangedChange change{note,
                                 NoteType::Note,
                                 FieldNumber::Created,
                                 {1, petra.device},
                                 {},
                                 QCborMap{{10, u"Mine too"_s}, {11, u"body"_s}, {12, QCborArray{QCborValue(nullptr), QCborValue(nullptr)}}}};
    valueOf(m_jonas->engine().receive(space(*m_jonas), petra, {{.version = change.version, .label = u"note.add"_s, .at = 1, .changes = {change}}}));
    edit(*m_jonas, note, u"Jonas answered"_s);

    QVERIFY(takeBack(*m_jonas, cut.versions).orphans.isEmpty());
    QCOMPARE(title(*m_jonas, note), u"Jonas answered"_s);
    QCOMPARE(valueOf(conflictCount(m_jonas->engine().database())), 0);
    const LoadedVersions heads = valueOf(loadedVersions(m_jonas->engine().database(), m_jonas->schema(), note));
    QCOMPARE(heads.value(NoteField::Body), Versions{change.version});
}

void TakingBackTest::whatWasDeletedComesBack()
{
    const RecordId note = add(*m_lost, u"Kept"_s);
    static_cast<void>(send(*m_lost, *m_jonas));
    remove(*m_lost, note);
    const Cut cut = send(*m_lost, *m_jonas);
    QCOMPARE(title(*m_jonas, note), QString());
    QVERIFY(takeBack(*m_jonas, cut.versions).orphans.isEmpty());
    QCOMPARE(title(*m_jonas, note), u"Kept"_s);
    QCOMPARE(valueOf(m_jonas->engine().database().number("SELECT count(*) FROM wm_trash")), 0);
}

void TakingBackTest::aDeletionHoldsOnceTheChangeBeyondIsGone()
{
    const RecordId note = add(*m_lost, u"Before"_s);
    static_cast<void>(send(*m_lost, *m_jonas));
    remove(*m_jonas, note);
    edit(*m_lost, note, u"By the thief"_s);
    const Cut cut = send(*m_lost, *m_jonas);
    QCOMPARE(title(*m_jonas, note), u"By the thief"_s);
    QVERIFY(takeBack(*m_jonas, cut.versions).orphans.isEmpty());
    QCOMPARE(title(*m_jonas, note), QString());
    QCOMPARE(valueOf(m_jonas->engine().database().number("SELECT count(*) FROM wm_trash")), 1);
}

void TakingBackTest::aConflictIsNoneAnyMore()
{
    const RecordId note = add(*m_lost, u"Before"_s);
    static_cast<void>(send(*m_lost, *m_jonas));
    edit(*m_jonas, note, u"Jonas"_s);
    edit(*m_lost, note, u"By the thief"_s);
    const Cut cut = send(*m_lost, *m_jonas);
    QCOMPARE(valueOf(conflictCount(m_jonas->engine().database())), 1);
    QVERIFY(takeBack(*m_jonas, cut.versions).orphans.isEmpty());
    QCOMPARE(valueOf(conflictCount(m_jonas->engine().database())), 0);
    QCOMPARE(title(*m_jonas, note), u"Jonas"_s);
}

void TakingBackTest::aPurgeIsFilledAgainFromWhatTravelled()
{
    const RecordId note = add(*m_lost, u"First"_s);
    const Cut first = send(*m_lost, *m_jonas);
    edit(*m_jonas, note, u"Second"_s);
    const Cut second = send(*m_jonas, *m_lost);
    remove(*m_lost, note);
    valueOf(m_lost->engine().act(NoteLabel::Remove, [&](Writer &writer) { return writer.purge(note); }));
    const Cut purge = send(*m_lost, *m_jonas);
    QCOMPARE(valueOf(m_jonas->engine().database().number("SELECT count(*) FROM note WHERE title = ''")), 1);

    const TakenBack taken = takeBack(*m_jonas, purge.versions, [&]() -> Result<QList<ExchangedAction>> { return second.actions + first.actions; });
    QCOMPARE(taken.actions.size(), 2);
    QCOMPARE(title(*m_jonas, note), u"Second"_s);
    edit(*m_jonas, note, u"Third"_s);
    QVERIFY(m_jonas->engine().undo());
    QCOMPARE(title(*m_jonas, note), u"Second"_s);
    QCOMPARE(valueOf(search(m_jonas->engine().database(), m_jonas->schema(), {.text = u"second"_s})).size(), 1U);
}

void TakingBackTest::whatIsInNoPacketStays()
{
    const RecordId note = add(*m_lost, u"Not packed"_s);
    Statement select = valueOf(m_lost->engine().database().prepare("SELECT counter FROM wm_action"));
    const qint64 counter = valueOf(select.readOne([](const Statement &row) { return row.integer(0); })).value_or(0);
    QVERIFY(takeBack(*m_lost, {{counter, m_lost->author().device}}).actions.isEmpty());
    QCOMPARE(title(*m_lost, note), u"Not packed"_s);
}

void TakingBackTest::countsOnceItComesAgain()
{
    const RecordId note = add(*m_lost, u"Hers after all"_s);
    const Cut cut = send(*m_lost, *m_jonas);
    QCOMPARE(takeBack(*m_jonas, cut.versions).actions.size(), 1);
    QCOMPARE(valueOf(m_jonas->engine().receive(space(*m_jonas), m_lost->author(), cut.actions)).applied, 1);
    QCOMPARE(title(*m_jonas, note), u"Hers after all"_s);
    QCOMPARE(valueOf(m_jonas->engine().database().number("SELECT count(*) FROM wm_action")), 1);
}

QTEST_GUILESS_MAIN(TakingBackTest)
#include "takingbacktest.moc"
