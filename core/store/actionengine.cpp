// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionengine.h"

#include "adoption.h"
#include "capture.h"
#include "localaction.h"
#include "migrations.h"
#include "receiver.h"
#include "storetables.h"
#include "takingback.h"
#include "undo.h"

namespace waymark
{

static constexpr qint64 trashMilliseconds = 30LL * 24 * 60 * 60 * 1000;

ActionEngine::ActionEngine(std::unique_ptr<Database> database, std::shared_ptr<const Schema> schema, Author author, const Clock &clock, Random &random)
    : m_database(std::move(database))
    , m_schema(std::move(schema))
    , m_author(std::move(author))
    , m_clock(clock)
    , m_random(random)
    , m_tables(std::make_unique<StoreTables>(*m_database, *m_schema))
    , m_capture(std::make_unique<Capture>(*m_database, *m_schema))
{
}

ActionEngine::~ActionEngine() = default;

void ActionEngine::setBeforeFirstWrite(BeforeFirstWrite hook)
{
    m_beforeFirstWrite = std::move(hook);
    m_authorBefore.reset();
}

Result<void> ActionEngine::begin()
{
    if (m_depth++ > 0) {
        return {};
    }
    m_innerError.reset();
    m_pending = {};
    Result<void> begun = m_database->execute("BEGIN IMMEDIATE");
    if (begun) {
        const Result<int> version = schemaVersion(*m_database);
        if (version && *version != m_schema->version()) {
            static_cast<void>(m_database->execute("ROLLBACK"));
            begun = failure(Error::Kind::Newer);
        }
    }
    if (!begun) {
        --m_depth;
    }
    return begun;
}

Result<void> ActionEngine::end(Result<void> done)
{
    if (--m_depth > 0) {
        if (!done && !m_innerError) {
            m_innerError = done.error();
        }
        return done;
    }
    if (done && m_innerError) {
        done = std::unexpected(*m_innerError);
    }
    if (done) {
        done = m_database->execute("COMMIT");
    }
    if (done) {
        m_changes.add(m_pending);
        if (m_authorBefore) {
            m_beforeFirstWrite = nullptr;
        }
    } else {
        static_cast<void>(m_database->execute("ROLLBACK"));
        m_tables->devices.forget();
        m_author = m_authorBefore.value_or(m_author);
    }
    m_authorBefore.reset();
    return done;
}

/** Whoever is about to write is asked once who he is: a copied file answers with a new device. */
Result<void> ActionEngine::becomeAuthor()
{
    if (m_beforeFirstWrite && !m_authorBefore) {
        WAYMARK_TRY(Author author, m_beforeFirstWrite(*m_database));
        m_authorBefore = std::exchange(m_author, std::move(author));
    }
    return m_tables->devices.add(m_author.device, m_author.person).transform([](qint64) { });
}

Result<void> ActionEngine::act(const Label &label, const std::function<Result<void>(Writer &)> &function)
{
    WAYMARK_CHECK(begin());
    if (m_action) {
        Writer writer(*this);
        return end(function(writer));
    }
    return end(runOutermost(label, function));
}

Result<void> ActionEngine::runOutermost(const Label &label, const std::function<Result<void>(Writer &)> &function)
{
    WAYMARK_CHECK(becomeAuthor());
    m_action = std::make_unique<WrittenAction>(
        WrittenAction{.label = label, .device = m_author.device, .person = m_author.person, .at = m_clock.now(), .seen = {}, .settled = {}});
    m_capture->open();
    Writer writer(*this);
    Result<void> done = function(writer);
    if (done && m_innerError) {
        done = std::unexpected(*m_innerError);
    }
    if (done && (!m_capture->isEmpty() || !m_action->settled.isEmpty())) {
        const Capture::Resting resting(*m_capture);
        done = LocalAction(*m_database, *m_tables, *m_capture, *m_action).finish(m_pending);
    }
    m_capture->close();
    m_action.reset();
    return done;
}

Result<void> ActionEngine::transaction(const std::function<Result<void>(Database &)> &function)
{
    WAYMARK_CHECK(begin());
    return end(function(*m_database));
}

ChangeSet ActionEngine::takeChanges()
{
    return std::exchange(m_changes, {});
}

Result<QList<ExchangedAction>> ActionEngine::takeUnpacked(SpaceKey space, qsizetype maximumBytes)
{
    static constexpr qint64 mostActions = 10'000;
    QList<ExchangedAction> actions;
    const Result<void> done = transaction([&](Database &database) -> Result<void> {
        WAYMARK_TRY(const auto keys, m_tables->actions.unpackedIn(space, mostActions));
        qsizetype bytes = 0;
        for (const qint64 key : keys) {
            WAYMARK_TRY(ExchangedAction action, exchangedAction(database, *m_tables, space, key));
            bytes += encodedSize(action);
            if (!actions.isEmpty() && bytes > maximumBytes) {
                break;
            }
            actions.append(std::move(action));
            WAYMARK_CHECK(m_tables->actions.setPacked(space, key));
        }
        return {};
    });
    return done.transform([&] { return std::move(actions); });
}

Result<bool> ActionEngine::hasUnpacked(SpaceKey space)
{
    return m_tables->actions.unpackedIn(space, 1).transform([](const std::vector<qint64> &keys) { return !keys.empty(); });
}

Result<Received> ActionEngine::receive(SpaceKey space, const Author &author, const QList<ExchangedAction> &actions)
{
    Received received;
    const Result<void> done = transaction([&](Database &database) -> Result<void> {
        WAYMARK_TRY([[maybe_unused]] const qint64 device, m_tables->devices.add(author.device, author.person));
        Receiver receiver(database, *m_tables, *m_capture, m_clock.now());
        WAYMARK_TRY(received, receiver.receive(space, author, actions));
        return receiver.finish(m_pending, received);
    });
    return done.transform([&] { return std::move(received); });
}

Result<TakenBack> ActionEngine::takeBack(SpaceKey space, const Versions &actions, const OriginalActions &originals)
{
    TakenBack taken;
    const Result<void> done = transaction([&](Database &database) -> Result<void> {
        TakingBack takingBack(database, *m_tables, *m_capture, m_clock.now());
        WAYMARK_TRY(taken, takingBack.takeBack(space, actions, originals));
        return takingBack.finish(m_pending);
    });
    return done.transform([&] { return std::move(taken); });
}

Result<QString> ActionEngine::reverse(qint64 key, bool redo)
{
    WAYMARK_CHECK(becomeAuthor());
    WAYMARK_TRY(const auto action, m_tables->actions.find(key));
    if (!action) {
        return failure(Error::Kind::NotFound, QStringLiteral("action"));
    }
    Undo undo(*m_database, *m_tables, *m_capture, m_author, m_clock.now());
    WAYMARK_CHECK(redo ? undo.redo(*action, m_pending) : undo.undo(*action, m_pending));
    WAYMARK_TRY(const auto original, m_tables->actions.find(redo ? action->undoes.value_or(key) : key));
    return original ? original->label : action->label;
}

Result<QString> ActionEngine::undoAction(qint64 action)
{
    QString label;
    const Result<void> done = transaction([&](Database &) { return reverse(action, false).transform([&](const QString &code) { label = code; }); });
    return done.transform([&] { return label; });
}

Result<QString> ActionEngine::undo()
{
    WAYMARK_CHECK(transaction([this](Database &) { return becomeAuthor(); }));
    WAYMARK_TRY(const auto action, m_tables->actions.newestUndoable(m_author.device));
    return action ? undoAction(action->key) : failure(Error::Kind::NotFound, QStringLiteral("action"));
}

Result<QString> ActionEngine::redo()
{
    WAYMARK_CHECK(transaction([this](Database &) { return becomeAuthor(); }));
    WAYMARK_TRY(const auto undone, m_tables->actions.newestRedoable(m_author.device));
    if (!undone) {
        return failure(Error::Kind::NotFound, QStringLiteral("action"));
    }
    QString label;
    const Result<void> done = transaction([&](Database &) { return reverse(undone->key, true).transform([&](const QString &code) { label = code; }); });
    return done.transform([&] { return label; });
}

Result<SpaceKey> ActionEngine::addSpace(const SpaceId &id, std::string_view kind, const QList<std::pair<PersonId, Role>> &members)
{
    SpaceKey key;
    const Result<void> done = transaction([&](Database &database) -> Result<void> {
        WAYMARK_TRY(Statement insert, database.prepare("INSERT INTO wm_space (id, kind) VALUES (?1, ?2) ON CONFLICT DO NOTHING"));
        WAYMARK_CHECK(insert.bind(1, id.bytes).bind(2, QString::fromLatin1(kind)).run());
        WAYMARK_TRY(key, spaceKey(id));
        for (const auto &[person, role] : members) {
            WAYMARK_TRY(Statement member, database.prepare("INSERT INTO wm_member (space, person, role) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING"));
            WAYMARK_CHECK(member.bind(1, key).bind(2, person.key).bind(3, QString::fromLatin1(codeOf(role))).run());
        }
        return {};
    });
    return done.transform([&] { return key; });
}

Result<SpaceKey> ActionEngine::spaceKey(const SpaceId &id)
{
    WAYMARK_TRY(Statement statement, m_database->prepare("SELECT key FROM wm_space WHERE id = ?1"));
    WAYMARK_TRY(const auto key, statement.bind(1, id.bytes).readOne([](const Statement &row) { return SpaceKey{row.integer(0)}; }));
    return key ? Result<SpaceKey>(*key) : failure(Error::Kind::NotFound, QStringLiteral("space"));
}

Result<void> ActionEngine::addDevice(const Author &device)
{
    return transaction([&](Database &) { return m_tables->devices.add(device.device, device.person).transform([](qint64) { }); });
}

Result<qint64> ActionEngine::adoptUnknown()
{
    WAYMARK_TRY(const qint64 adoptedBy, m_database->number("SELECT value FROM wm_setting WHERE key = 'store.adopted'"));
    if (adoptedBy == m_schema->version()) {
        return 0;
    }
    qint64 adopted = 0;
    const Result<void> done = transaction([&](Database &database) -> Result<void> {
        WAYMARK_TRY(Statement note,
                    database.prepare("INSERT INTO wm_setting (key, value) VALUES ('store.adopted', ?1) ON CONFLICT (key) DO UPDATE SET value = ?1"));
        WAYMARK_CHECK(note.bind(1, m_schema->version()).run());
        WAYMARK_TRY(adopted, Adoption(database, *m_tables, *m_capture, m_clock.now()).run(m_pending));
        return {};
    });
    return done.transform([&] { return adopted; });
}

Result<qint64> ActionEngine::purgeOldTrash()
{
    WAYMARK_TRY(const auto keys, m_tables->life.inTrashBefore(m_clock.now() - trashMilliseconds));
    qint64 purged = 0;
    for (const qint64 key : keys) {
        WAYMARK_TRY(const RecordRow record, m_tables->records.getByKey(key));
        if (!record.purged && record.space == privateSpace) {
            WAYMARK_CHECK(act(Label{.code = "store.purge", .undo = Label::Undo::WithdrawOnly}, [&](Writer &writer) { return writer.purge(record.id); }));
            ++purged;
        }
    }
    return purged;
}

}
