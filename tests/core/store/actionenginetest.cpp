// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heads.h"
#include "history.h"
#include "notes.h"
#include "search.h"
#include "teststore.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_literals;
using namespace waymark;

class ActionEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWritesOutsideAnAction();
    void refusesToDeleteRowsOrMoveRecords();
    void rollsBackWhatFails();
    void anInnerFailureFailsTheWholeAction();
    void bringsBackWhatUndoTook();
    void undoSurvivesARestart();
    void redoDoesAgainWhatWasUndone();
    void refusesToUndoWhatIsOnlyWithdrawn();
    void joinsAutosavesUntilTheyArePacked();
    void doesNotJoinTheActionThatCreatedTheRecord();
    void aLateSaveDoesNotOverwriteWhatItsWriterHadNotSeen();
    void keepsBothValuesOfAConflictUntilSomebodyChooses();
    void undoOfAChoiceBringsTheConflictBack();
    void hidesPartsWithTheirOwner();
    void aChangeThatTheDeleterHadNotSeenBringsTheRecordBack();
    void purgingLeavesNoWord();
    void refusesToChangeWhatIsInsertOnly();
    void refusesReceivedActions_data();
    void refusesReceivedActions();
    void appliesAnActionOnce();
    void mayNotWriteWhatTheRoleForbids();
    void findsWordsWhateverTheirForm_data();
    void findsWordsWhateverTheirForm();
    void tellsWhichRecordsChanged();

private:
    QUuid add(const QString &title, SpaceKey space = privateSpace);
    void edit(QUuid note, const QString &title, const Label &label = NoteLabel::Edit, const LoadedVersions &seen = {});
    void remove(QUuid note);
    QString titleOf(QUuid note, ActionEngine *engine = nullptr);
    bool isTrashed(const char *table, QUuid record);
    SpaceKey sharedSpace(ActionEngine &engine);
    void exchange(ActionEngine &from, const Author &author, ActionEngine &to);

    std::unique_ptr<TestStore> m_mira;
    std::unique_ptr<TestStore> m_jonas;
};

template<typename T>
static T valueOf(Result<T> result)
{
    if (!result) {
        qWarning("%s %s: %s", qPrintable(codeOf(result.error().kind)), qPrintable(result.error().field), qPrintable(result.error().detail));
    }
    Q_ASSERT(result);
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

void ActionEngineTest::init()
{
    m_mira = std::make_unique<TestStore>(std::vector{noteSchema()}, 1);
    m_jonas = std::make_unique<TestStore>(std::vector{noteSchema()}, 2);
}

QUuid ActionEngineTest::add(const QString &title, SpaceKey space)
{
    QUuid id;
    valueOf(m_mira->engine().act(NoteLabel::Add, [&](Writer &writer) -> Result<void> {
        id = writer.newUuid();
        WAYMARK_TRY(Statement insert, writer.prepare("INSERT INTO note (id, space, title) VALUES (?1, ?2, ?3)"));
        return insert.bind(1, id).bind(2, space).bind(3, title).run();
    }));
    return id;
}

void ActionEngineTest::edit(QUuid note, const QString &title, const Label &label, const LoadedVersions &seen)
{
    valueOf(m_mira->engine().act(label, [&](Writer &writer) -> Result<void> {
        if (!seen.isEmpty()) {
            writer.basedOn(note, seen);
        }
        WAYMARK_TRY(Statement update, writer.prepare("UPDATE note SET title = ?2 WHERE id = ?1"));
        return update.bind(1, note).bind(2, title).run();
    }));
}

void ActionEngineTest::remove(QUuid note)
{
    valueOf(m_mira->engine().act(NoteLabel::Remove, [&](Writer &writer) { return writer.remove(note); }));
}

QString ActionEngineTest::titleOf(QUuid note, ActionEngine *engine)
{
    Database &database = (engine == nullptr ? m_mira->engine() : *engine).database();
    Statement select = valueOf(database.prepare("SELECT title FROM note WHERE id = ?1"));
    return valueOf(select.bind(1, note).readOne([](const Statement &row) { return row.text(0); })).value_or(u"(none)"_s);
}

bool ActionEngineTest::isTrashed(const char *table, QUuid record)
{
    Statement select = valueOf(m_mira->engine().database().prepare("SELECT trashed FROM "s + table + " WHERE id = ?1"));
    return valueOf(select.bind(1, record).readOne([](const Statement &row) { return row.integer(0) == 1; })).value_or(false);
}

SpaceKey ActionEngineTest::sharedSpace(ActionEngine &engine)
{
    const QList<std::pair<PersonId, Role>> members{{TestStore::authorOf(1).person, Role::Mentee}, {TestStore::authorOf(2).person, Role::Mentor}};
    return valueOf(engine.addSpace(SpaceId{QByteArray(32, 'm')}, "mentorship", members));
}

void ActionEngineTest::exchange(ActionEngine &from, const Author &author, ActionEngine &to)
{
    const auto actions = valueOf(from.takeUnpacked(sharedSpace(from), 1'000'000));
    const Received received = valueOf(to.receive(sharedSpace(to), author, actions));
    QCOMPARE(received.refused.size(), 0);
}

void ActionEngineTest::refusesWritesOutsideAnAction()
{
    const QUuid note = add(u"Learn to rest"_s);
    Database &database = m_mira->engine().database();
    const auto done = m_mira->engine().transaction([&](Database &) -> Result<void> {
        WAYMARK_TRY(Statement update, database.prepare("UPDATE note SET title = 'x' WHERE id = ?1"));
        return update.bind(1, note).run();
    });
    QVERIFY(!done);
    QCOMPARE(titleOf(note), u"Learn to rest"_s);
}

void ActionEngineTest::refusesToDeleteRowsOrMoveRecords()
{
    const QUuid note = add(u"Learn to rest"_s);
    for (const char *sql : {"DELETE FROM note WHERE id = ?1", "UPDATE note SET space = 7 WHERE id = ?1", "UPDATE note SET trashed = 1 WHERE id = ?1"}) {
        const auto done = m_mira->engine().act(NoteLabel::Edit, [&](Writer &writer) -> Result<void> {
            WAYMARK_TRY(Statement statement, writer.prepare(sql));
            return statement.bind(1, note).run();
        });
        QVERIFY2(!done, sql);
    }
    QVERIFY(!isTrashed("note", note));
}

void ActionEngineTest::rollsBackWhatFails()
{
    const QUuid note = add(u"before"_s);
    const auto done = m_mira->engine().act(NoteLabel::Edit, [&](Writer &writer) -> Result<void> {
        WAYMARK_TRY(Statement update, writer.prepare("UPDATE note SET title = 'after' WHERE id = ?1"));
        WAYMARK_CHECK(update.bind(1, note).run());
        return failure(Error::Kind::NotPossible);
    });
    QCOMPARE(done.error().kind, Error::Kind::NotPossible);
    QCOMPARE(titleOf(note), u"before"_s);
    QCOMPARE(valueOf(history(m_mira->engine().database())).size(), 1U);
}

void ActionEngineTest::anInnerFailureFailsTheWholeAction()
{
    const QUuid note = add(u"before"_s);
    const auto done = m_mira->engine().act(NoteLabel::Edit, [&](Writer &writer) -> Result<void> {
        WAYMARK_TRY(Statement update, writer.prepare("UPDATE note SET title = 'after' WHERE id = ?1"));
        WAYMARK_CHECK(update.bind(1, note).run());
        const auto inner = m_mira->engine().act(NoteLabel::Remove, [](Writer &) -> Result<void> { return failure(Error::Kind::Blank); });
        return inner ? failure(Error::Kind::Storage) : Result<void>();
    });
    QCOMPARE(done.error().kind, Error::Kind::Blank);
    QCOMPARE(titleOf(note), u"before"_s);
}

void ActionEngineTest::bringsBackWhatUndoTook()
{
    const QUuid note = add(u"one"_s);
    edit(note, u"two"_s);
    edit(note, u"three"_s);
    QCOMPARE(valueOf(m_mira->engine().undo()), u"note.edit"_s);
    QCOMPARE(titleOf(note), u"two"_s);
    QCOMPARE(valueOf(m_mira->engine().undo()), u"note.edit"_s);
    QCOMPARE(titleOf(note), u"one"_s);
    QCOMPARE(valueOf(m_mira->engine().undo()), u"note.add"_s);
    QVERIFY(isTrashed("note", note));
    QCOMPARE(m_mira->engine().undo().error().kind, Error::Kind::NotFound);
}

void ActionEngineTest::undoSurvivesARestart()
{
    const QUuid note = add(u"one"_s);
    edit(note, u"two"_s);
    m_mira->reopen();
    QCOMPARE(valueOf(m_mira->engine().undo()), u"note.edit"_s);
    QCOMPARE(titleOf(note), u"one"_s);
    m_mira->reopen();
    QCOMPARE(valueOf(m_mira->engine().redo()), u"note.edit"_s);
    QCOMPARE(titleOf(note), u"two"_s);
}

void ActionEngineTest::redoDoesAgainWhatWasUndone()
{
    const QUuid note = add(u"one"_s);
    edit(note, u"two"_s);
    edit(note, u"three"_s);
    valueOf(m_mira->engine().undo());
    valueOf(m_mira->engine().undo());
    QCOMPARE(titleOf(note), u"one"_s);
    valueOf(m_mira->engine().redo());
    QCOMPARE(titleOf(note), u"two"_s);
    valueOf(m_mira->engine().redo());
    QCOMPARE(titleOf(note), u"three"_s);
    QCOMPARE(m_mira->engine().redo().error().kind, Error::Kind::NotFound);
    valueOf(m_mira->engine().undo());
    QCOMPARE(titleOf(note), u"two"_s);
    edit(note, u"four"_s);
    QCOMPARE(m_mira->engine().redo().error().kind, Error::Kind::NotFound);
}

void ActionEngineTest::refusesToUndoWhatIsOnlyWithdrawn()
{
    const QUuid note = add(u"one"_s);
    edit(note, u"handed in"_s, NoteLabel::HandIn);
    const qint64 key = valueOf(history(m_mira->engine().database())).front().key;
    QCOMPARE(m_mira->engine().undoAction(key).error().kind, Error::Kind::NotPossible);
    QCOMPARE(titleOf(note), u"handed in"_s);
}

void ActionEngineTest::joinsAutosavesUntilTheyArePacked()
{
    const SpaceKey space = sharedSpace(m_mira->engine());
    const QUuid note = add(u"one"_s, space);
    edit(note, u"two"_s, NoteLabel::Type);
    edit(note, u"two w"_s, NoteLabel::Type);
    edit(note, u"two words"_s, NoteLabel::Type);
    QCOMPARE(valueOf(history(m_mira->engine().database())).size(), 2U);
    QCOMPARE(valueOf(m_mira->engine().takeUnpacked(space, 1'000'000)).size(), 2);

    edit(note, u"two words more"_s, NoteLabel::Type);
    QCOMPARE(valueOf(history(m_mira->engine().database())).size(), 3U);
    QCOMPARE(valueOf(m_mira->engine().undo()), u"note.type"_s);
    QCOMPARE(titleOf(note), u"two words"_s);
}

void ActionEngineTest::doesNotJoinTheActionThatCreatedTheRecord()
{
    QUuid note;
    valueOf(m_mira->engine().act(NoteLabel::Type, [&](Writer &writer) -> Result<void> {
        note = writer.newUuid();
        WAYMARK_TRY(Statement insert, writer.prepare("INSERT INTO note (id, space, title) VALUES (?1, 1, 'one')"));
        return insert.bind(1, note).run();
    }));
    const LoadedVersions seen = valueOf(loadedVersions(m_mira->engine().database(), m_mira->schema(), note));
    edit(note, u"two"_s, NoteLabel::Type, seen);
    edit(note, u"three"_s, NoteLabel::Type, seen);
    QCOMPARE(valueOf(conflictCount(m_mira->engine().database())), 1);
}

void ActionEngineTest::aLateSaveDoesNotOverwriteWhatItsWriterHadNotSeen()
{
    const SpaceKey space = sharedSpace(m_mira->engine());
    const QUuid note = add(u"draft"_s, space);
    exchange(m_mira->engine(), m_mira->author(), m_jonas->engine());
    const LoadedVersions seen = valueOf(loadedVersions(m_mira->engine().database(), m_mira->schema(), note));

    valueOf(m_jonas->engine().act(NoteLabel::Edit, [&](Writer &writer) -> Result<void> {
        WAYMARK_TRY(Statement update, writer.prepare("UPDATE note SET title = 'Jonas' WHERE id = ?1"));
        return update.bind(1, note).run();
    }));
    exchange(m_jonas->engine(), m_jonas->author(), m_mira->engine());
    QCOMPARE(titleOf(note), u"Jonas"_s);

    edit(note, u"Mira"_s, NoteLabel::Edit, seen);
    const auto all = valueOf(conflicts(m_mira->engine().database(), m_mira->schema()));
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all.front().heads.size(), 2U);
    QCOMPARE(all.front().heads.front().value.toString(), u"Mira"_s);
    QCOMPARE(all.front().heads.back().value.toString(), u"Jonas"_s);
}

void ActionEngineTest::keepsBothValuesOfAConflictUntilSomebodyChooses()
{
    aLateSaveDoesNotOverwriteWhatItsWriterHadNotSeen();
    const Conflict conflict = valueOf(conflicts(m_mira->engine().database(), m_mira->schema())).front();
    valueOf(m_mira->engine().act(NoteLabel::Edit, [&](Writer &writer) -> Result<void> {
        writer.settles(conflict.record, conflict.field);
        return {};
    }));
    QCOMPARE(valueOf(conflictCount(m_mira->engine().database())), 0);
    exchange(m_mira->engine(), m_mira->author(), m_jonas->engine());
    QCOMPARE(valueOf(conflictCount(m_jonas->engine().database())), 0);
    QCOMPARE(titleOf(conflict.record, &m_jonas->engine()), u"Mira"_s);
}

void ActionEngineTest::undoOfAChoiceBringsTheConflictBack()
{
    keepsBothValuesOfAConflictUntilSomebodyChooses();
    valueOf(m_mira->engine().undo());
    const auto all = valueOf(conflicts(m_mira->engine().database(), m_mira->schema()));
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all.front().heads.front().value.toString(), u"Mira"_s);
    exchange(m_mira->engine(), m_mira->author(), m_jonas->engine());
    QCOMPARE(valueOf(conflictCount(m_jonas->engine().database())), 1);
}

static QUuid addLine(ActionEngine &engine, QUuid note, SpaceKey space)
{
    QUuid id;
    valueOf(engine.act(NoteLabel::Add, [&](Writer &writer) -> Result<void> {
        id = writer.newUuid();
        WAYMARK_TRY(Statement insert, writer.prepare("INSERT INTO note_line (id, space, note, words) VALUES (?1, ?2, ?3, 'a line')"));
        return insert.bind(1, id).bind(2, space).bind(3, note).run();
    }));
    return id;
}

void ActionEngineTest::hidesPartsWithTheirOwner()
{
    const QUuid note = add(u"one"_s);
    const QUuid line = addLine(m_mira->engine(), note, privateSpace);
    remove(note);
    QVERIFY(isTrashed("note", note));
    QVERIFY(isTrashed("note_line", line));
    QCOMPARE(valueOf(trash(m_mira->engine().database(), m_mira->schema())).size(), 1U);
    valueOf(m_mira->engine().undo());
    QVERIFY(!isTrashed("note", note));
    QVERIFY(!isTrashed("note_line", line));
}

void ActionEngineTest::aChangeThatTheDeleterHadNotSeenBringsTheRecordBack()
{
    const SpaceKey space = sharedSpace(m_mira->engine());
    const QUuid note = add(u"one"_s, space);
    exchange(m_mira->engine(), m_mira->author(), m_jonas->engine());
    addLine(m_jonas->engine(), note, sharedSpace(m_jonas->engine()));
    remove(note);
    QVERIFY(isTrashed("note", note));

    const auto actions = valueOf(m_jonas->engine().takeUnpacked(sharedSpace(m_jonas->engine()), 1'000'000));
    const Received received = valueOf(m_mira->engine().receive(space, m_jonas->author(), actions));
    QVERIFY(!isTrashed("note", note));
    QCOMPARE(received.broughtBack, QList<RecordId>{note});
}

void ActionEngineTest::purgingLeavesNoWord()
{
    const QUuid note = add(u"heliotrope"_s);
    edit(note, u"chrysoprase"_s);
    QCOMPARE(m_mira->engine().act(NoteLabel::Remove, [&](Writer &writer) { return writer.purge(note); }).error().kind, Error::Kind::NotPossible);
    remove(note);
    m_mira->clock().advance(31LL * 24 * 3600 * 1000);
    QCOMPARE(valueOf(m_mira->engine().purgeOldTrash()), 1);
    QCOMPARE(titleOf(note), QString());
    const auto left = m_mira->engine().database().number("SELECT count(*) FROM wm_change WHERE value IN ('heliotrope', 'chrysoprase')");
    QCOMPARE(valueOf(left), 0);
    QCOMPARE(valueOf(search(m_mira->engine().database(), m_mira->schema(), {.text = u"chrysoprase"_s})).size(), 0U);
}

void ActionEngineTest::refusesToChangeWhatIsInsertOnly()
{
    QUuid id;
    valueOf(m_mira->engine().act(NoteLabel::Add, [&](Writer &writer) -> Result<void> {
        id = writer.newUuid();
        WAYMARK_TRY(Statement insert, writer.prepare("INSERT INTO note_stamp (id, space, words) VALUES (?1, 1, 'as signed')"));
        return insert.bind(1, id).run();
    }));
    QVERIFY(!m_mira->engine().act(NoteLabel::Edit, [&](Writer &writer) -> Result<void> {
        WAYMARK_TRY(Statement update, writer.prepare("UPDATE note_stamp SET words = 'forged' WHERE id = ?1"));
        return update.bind(1, id).run();
    }));
}

void ActionEngineTest::refusesReceivedActions_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("field");
    QTest::addColumn<QCborValue>("value");
    QTest::addColumn<qint64>("counter");
    QTest::addColumn<Error::Kind>("kind");

    const QCborMap created{{10, u"t"_s}, {11, QCborValue(nullptr)}, {12, QCborArray{QCborValue(nullptr), QCborValue(nullptr)}}};
    QTest::newRow("a number where a text belongs") << NoteType::Note << 0 << QCborValue(QCborMap{{10, 7}}) << qint64(9) << Error::Kind::Invalid;
    QTest::newRow("a group of three") << NoteType::Note << 0 << QCborValue(QCborMap{{12, QCborArray{1, 2, 3}}}) << qint64(9) << Error::Kind::Invalid;
    QTest::newRow("no map") << NoteType::Note << 0 << QCborValue(u"note"_s) << qint64(9) << Error::Kind::Invalid;
    QTest::newRow("a counter beyond 2^40") << NoteType::Note << 0 << QCborValue(created) << (qint64(1) << 41) << Error::Kind::OutOfRange;
    QTest::newRow("a counter below one") << NoteType::Note << 0 << QCborValue(created) << qint64(0) << Error::Kind::OutOfRange;
    QTest::newRow("a change of an unknown record") << NoteType::Note << 10 << QCborValue(u"t"_s) << qint64(9) << Error::Kind::NotFound;
    QTest::newRow("a text of more than 1 MiB") << NoteType::Note << 0 << QCborValue(QCborMap{{10, QString(1024 * 1024 + 1, u'x')}}) << qint64(9)
                                               << Error::Kind::TooLong;
    QTest::newRow("more than 3 MiB") << NoteType::Note << 0 << QCborValue(QCborMap{{10, QString(4 * 1024 * 1024, u'x')}}) << qint64(9) << Error::Kind::TooLarge;
    QTest::newRow("a stamp, which a mentee may not make") << NoteType::Stamp << 0 << QCborValue(QCborMap{{10, u"s"_s}}) << qint64(9) << Error::Kind::NotAllowed;
}

void ActionEngineTest::refusesReceivedActions()
{
    QFETCH(int, type);
    QFETCH(int, field);
    QFETCH(QCborValue, value);
    QFETCH(qint64, counter);
    QFETCH(Error::Kind, kind);

    const Author mira = m_mira->author();
    const ExchangedChange change{QUuid::createUuid(), type, field, {counter, mira.device}, {}, value};
    const Received received = valueOf(m_jonas->engine().receive(sharedSpace(m_jonas->engine()), mira,
                                                                {{.version = {counter, mira.device}, .label = u"note.add"_s, .at = 1, .changes = {change}}}));
    QCOMPARE(received.applied, 0);
    QCOMPARE(received.refused.size(), 1);
    QCOMPARE(received.refused.front().error.kind, kind);
    QCOMPARE(valueOf(m_jonas->engine().database().number("SELECT count(*) FROM wm_record")), 0);
}

void ActionEngineTest::appliesAnActionOnce()
{
    const SpaceKey space = sharedSpace(m_mira->engine());
    const QUuid note = add(u"one"_s, space);
    const auto actions = valueOf(m_mira->engine().takeUnpacked(space, 1'000'000));
    QCOMPARE(valueOf(m_jonas->engine().receive(sharedSpace(m_jonas->engine()), m_mira->author(), actions)).applied, 1);
    const Received again = valueOf(m_jonas->engine().receive(sharedSpace(m_jonas->engine()), m_mira->author(), actions));
    QCOMPARE(again.applied, 0);
    QCOMPARE(again.alreadyKnown, 1);
    QCOMPARE(titleOf(note, &m_jonas->engine()), u"one"_s);
}

void ActionEngineTest::mayNotWriteWhatTheRoleForbids()
{
    const SpaceKey space = sharedSpace(m_mira->engine());
    const auto done = m_mira->engine().act(NoteLabel::Add, [&](Writer &writer) -> Result<void> {
        WAYMARK_TRY(Statement insert, writer.prepare("INSERT INTO note_stamp (id, space, words) VALUES (?1, ?2, 's')"));
        return insert.bind(1, writer.newUuid()).bind(2, space).run();
    });
    QCOMPARE(done.error().kind, Error::Kind::NotAllowed);
}

void ActionEngineTest::findsWordsWhateverTheirForm_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");

    QTest::newRow("the same word") << u"Capability map"_s << u"capability"_s << true;
    QTest::newRow("another case") << u"Capability map"_s << u"MAP"_s << true;
    QTest::newRow("the beginning of the last word") << u"Capability map"_s << u"capability ma"_s << true;
    QTest::newRow("without the accent") << u"Żółć i café"_s << u"cafe"_s << true;
    QTest::newRow("with an accent that is not there") << u"cafe"_s << u"café"_s << true;
    QTest::newRow("a part of a Chinese sentence") << u"我们讨论了架构决策"_s << u"架构"_s << true;
    QTest::newRow("one Korean word") << u"아키텍처 결정"_s << u"결정"_s << true;
    QTest::newRow("another word") << u"Capability map"_s << u"canvas"_s << false;
    QTest::newRow("signs of the query language") << u"Capability map"_s << u"\"map* OR ("_s << false;
    QTest::newRow("nothing") << u"Capability map"_s << u"  "_s << false;
}

void ActionEngineTest::findsWordsWhateverTheirForm()
{
    QFETCH(QString, title);
    QFETCH(QString, query);
    QFETCH(bool, found);

    const QUuid note = add(title);
    const auto hits = valueOf(search(m_mira->engine().database(), m_mira->schema(), {.text = query}));
    QCOMPARE(!hits.empty(), found);
    if (found) {
        QCOMPARE(hits.front().record, note);
        QCOMPARE(hits.front().title, title);
        remove(note);
        QVERIFY(valueOf(search(m_mira->engine().database(), m_mira->schema(), {.text = query})).empty());
    }
}

void ActionEngineTest::tellsWhichRecordsChanged()
{
    QVERIFY(m_mira->engine().takeChanges().isEmpty());
    const QUuid note = add(u"one"_s);
    const ChangeSet changes = m_mira->engine().takeChanges();
    QCOMPARE(changes.records.value(u"note"_s), QList<RecordId>{note});
    QVERIFY(m_mira->engine().takeChanges().isEmpty());
}

QTEST_GUILESS_MAIN(ActionEngineTest)
#include "actionenginetest.moc"
