// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world.h"

#include "heads.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int lifeField = FieldNumber::Life;
static constexpr std::array fields{NoteField::Title, NoteField::Body, NoteField::Span};

template<typename T>
static T needed(Result<T> result)
{
    if (!result) {
        qFatal("%s %s %s", qPrintable(codeOf(result.error().kind)), qPrintable(result.error().field), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

World::World(int devices, Fault fault)
    : m_fault(fault)
{
    for (int i = 0; i < devices; ++i) {
        Replica replica{.store = std::make_unique<TestStore>(std::vector{noteSchema()}, ++m_devices),
                        .state = {},
                        .editor = {},
                        .snapshot = {},
                        .snapshotState = {}};
        m_authors.push_back(replica.store->author());
        m_replicas.push_back(std::move(replica));
    }
}

SpaceKey World::space(Replica &replica) const
{
    QList<std::pair<PersonId, Role>> members;
    for (int who = 1; std::cmp_less_equal(who, m_replicas.size()); ++who) {
        members.append({TestStore::authorOf(who).person, who == 1 ? Role::Mentee : Role::Mentor});
    }
    return needed(replica.store->engine().addSpace(SpaceId{QByteArray(32, 's')}, "mentorship", members));
}

std::vector<RecordId> World::recordsOf(const Replica &replica) const
{
    std::vector<RecordId> records;
    for (const int index : replica.state.known) {
        if (m_list.at(index).field == NoteField::Body) {
            records.push_back(m_list.at(index).record);
        }
    }
    std::ranges::sort(records);
    return records;
}

void World::run(const Step &step)
{
    Replica &replica = m_replicas.at(step.who % m_replicas.size());
    const std::vector<RecordId> records = recordsOf(replica);
    const RecordId record = records.empty() ? RecordId() : records.at(step.what % records.size());
    using enum Step::Kind;
    if (step.kind == Add || (record.isNull() && step.kind < Cut)) {
        add(replica);
    } else {
        perform(step, replica, record);
    }
}

void World::perform(const Step &step, Replica &replica, RecordId record)
{
    using enum Step::Kind;
    switch (step.kind) {
    case Add:
        return;
    case Edit:
        return edit(replica, record, step.how);
    case OpenEditor:
        return openEditor(replica, record);
    case SaveEditor:
        return saveEditor(replica, step.how);
    case Type:
        return type(replica, record, step.how);
    case Reschedule:
        return reschedule(replica, record, step.how);
    case Delete:
    case BringBack:
        return changeLife(replica, record, step.kind == Delete);
    case Settle:
        return settle(replica, record);
    case Cut:
        return cut(replica);
    case Deliver:
    case DeliverAgain:
        if (!m_packets.empty()) {
            deliver(replica, m_packets.at(step.what % m_packets.size()));
        }
        return;
    case MoveClock:
        return replica.store->clock().advance((step.how % 2 == 0 ? 1 : -1) * static_cast<qint64>(step.what % 1000) * 86'400'000);
    case Snapshot:
        replica.snapshot = replica.store->snapshot();
        replica.snapshotState = replica.state;
        return;
    case Restore:
        return restore(replica);
    case Revoke:
        return revoke(replica, step.what, step.how);
    case Hear:
        if (!m_revocations.empty()) {
            hear(replica, m_revocations.at(step.what % m_revocations.size()));
        }
        return;
    }
}

void World::note(Replica &replica, Write write)
{
    write.version = {m_list.greatestCounter(replica.state.met) + 1, replica.store->author().device};
    const int index = m_list.add(write);
    wrote(replica, index);
    replica.state.joinable = -1;
}

void World::wrote(Replica &replica, int index)
{
    for (QSet<int> *indices : {&replica.state.known, &replica.state.received, &replica.state.met, &replica.state.unpacked}) {
        indices->insert(index);
    }
}

void World::add(Replica &replica)
{
    const QString title = u"title %1"_s.arg(++m_words);
    RecordId id;
    needed(replica.store->engine().act(NoteLabel::Add, [&](Writer &writer) -> Result<void> {
        id = writer.newUuid();
        WAYMARK_TRY(Statement insert, writer.prepare("INSERT INTO note (id, space, title) VALUES (?1, ?2, ?3)"));
        return insert.bind(1, id).bind(2, space(replica)).bind(3, title).run();
    }));
    const Version version{m_list.greatestCounter(replica.state.met) + 1, replica.store->author().device};
    for (const int field : fields) {
        const Write write{.record = id,
                          .field = field,
                          .version = version,
                          .seen = {},
                          .value = field == NoteField::Title ? title : QString(),
                          .knownToDeleter = {}};
        const int index = m_list.add(write);
        wrote(replica, index);
    }
    replica.state.joinable = -1;
}

void World::setTitle(Replica &replica, RecordId record, const QString &title, const Label &label, const LoadedVersions &seen)
{
    needed(replica.store->engine().act(label, [&](Writer &writer) -> Result<void> {
        if (!seen.isEmpty() && m_fault != Fault::LateSaveTakesPresentHeads) {
            writer.basedOn(record, seen);
        }
        WAYMARK_TRY(Statement update, writer.prepare("UPDATE note SET title = ?2 WHERE id = ?1"));
        return update.bind(1, record).bind(2, title).run();
    }));
}

void World::edit(Replica &replica, RecordId record, unsigned how)
{
    // Few different words, so that two people now and then write the same: which is no conflict.
    const QString title = how % 4 == 0 ? u"the same"_s : u"edited %1"_s.arg(++m_words);
    const int shown = m_list.shown(replica.state.known, record, NoteField::Title);
    const Write write{.record = record,
                      .field = NoteField::Title,
                      .version = {},
                      .seen = m_list.heads(replica.state.known, record, NoteField::Title),
                      .value = title,
                      .knownToDeleter = {}};
    setTitle(replica, record, title, NoteLabel::Edit, {});
    if (m_list.at(shown).value != title) {
        note(replica, write);
    }
}

void World::openEditor(Replica &replica, RecordId record)
{
    replica.editor = Editor{.record = record,
                            .versions = needed(loadedVersions(replica.store->engine().database(), replica.store->schema(), record)),
                            .seen = {}};
    for (const int index : m_list.heads(replica.state.known, record, NoteField::Title)) {
        replica.editor->seen.push_back(m_list.at(index).version);
    }
}

void World::saveEditor(Replica &replica, unsigned)
{
    if (!replica.editor) {
        return;
    }
    const Editor editor = *std::exchange(replica.editor, std::nullopt);
    const QString title = u"saved late %1"_s.arg(++m_words);
    setTitle(replica, editor.record, title, NoteLabel::Edit, editor.versions);
    if (!std::ranges::contains(recordsOf(replica), editor.record)) {
        return; // it went with a revocation while it was open
    }
    // An autosave that another one replaced meanwhile is no write any more: who saw it has seen nothing that counts.
    std::vector<int> seen;
    for (const int index : replica.state.met) {
        const Write &write = m_list.at(index);
        if (write.record == editor.record && write.field == NoteField::Title && std::ranges::contains(editor.seen, write.version)) {
            seen.push_back(index);
        }
    }
    note(replica, {.record = editor.record, .field = NoteField::Title, .version = {}, .seen = seen, .value = title, .knownToDeleter = {}});
}

void World::type(Replica &replica, RecordId record, unsigned)
{
    const QString title = u"typed %1"_s.arg(++m_words);
    const std::vector<int> heads = m_list.heads(replica.state.known, record, NoteField::Title);
    setTitle(replica, record, title, NoteLabel::Type, {});
    const int joined = replica.state.joinable;
    if (joined >= 0 && heads == std::vector{joined}) {
        Write write = m_list.at(joined);
        write.value = title;
        write.version.counter = m_list.greatestCounter(replica.state.met) + 1;
        // The one before stays in the list: a snapshot may bring it back.
        const int index = m_list.add(write);
        for (QSet<int> *indices : {&replica.state.known, &replica.state.received, &replica.state.met, &replica.state.unpacked}) {
            indices->remove(joined);
        }
        wrote(replica, index);
        replica.state.joinable = index;
        return;
    }
    note(replica, {.record = record, .field = NoteField::Title, .version = {}, .seen = heads, .value = title, .knownToDeleter = {}});
    replica.state.joinable = m_list.shown(replica.state.known, record, NoteField::Title);
}

void World::reschedule(Replica &replica, RecordId record, unsigned how)
{
    const QString due = QDate(2026, 1, 1).addDays(how % 5).toString(Qt::ISODate);
    const int shown = m_list.shown(replica.state.known, record, NoteField::Span);
    const Write write{.record = record,
                      .field = NoteField::Span,
                      .version = {},
                      .seen = m_list.heads(replica.state.known, record, NoteField::Span),
                      .value = due,
                      .knownToDeleter = {}};
    needed(replica.store->engine().act(NoteLabel::Edit, [&](Writer &writer) -> Result<void> {
        WAYMARK_TRY(Statement update, writer.prepare("UPDATE note SET start = '2026-01-01', due = ?2 WHERE id = ?1"));
        return update.bind(1, record).bind(2, due).run();
    }));
    if (m_list.at(shown).value != due) {
        note(replica, write);
    }
}

void World::changeLife(Replica &replica, RecordId record, bool remove)
{
    Write write{.record = record,
                .field = lifeField,
                .version = {},
                .seen = m_list.heads(replica.state.known, record, lifeField),
                .value = {},
                .kind = remove ? Write::Kind::Delete : Write::Kind::Alive,
                .knownToDeleter = m_list.ofRecord(replica.state.known, record)};
    needed(replica.store->engine().act(NoteLabel::Remove, [&](Writer &writer) { return remove ? writer.remove(record) : writer.bringBack(record); }));
    note(replica, write);
}

void World::settle(Replica &replica, RecordId record)
{
    const std::vector<int> heads = m_list.heads(replica.state.known, record, NoteField::Title);
    if (heads.size() < 2) {
        return;
    }
    needed(replica.store->engine().act(NoteLabel::Edit, [&](Writer &writer) -> Result<void> {
        writer.settles(record, NoteField::Title);
        return {};
    }));
    note(replica, {.record = record, .field = NoteField::Title, .version = {}, .seen = heads, .value = m_list.at(heads.back()).value, .knownToDeleter = {}});
}

void World::cut(Replica &replica)
{
    const QList<ExchangedAction> actions = needed(replica.store->engine().takeUnpacked(space(replica), 1'000'000));
    if (actions.isEmpty()) {
        return;
    }
    const Author author = replica.store->author();
    const int sequence = ++replica.state.applied[author.device];
    m_packets.push_back({.author = author, .sequence = sequence, .applied = replica.state.applied, .actions = actions, .writes = replica.state.unpacked});
    replica.state.unpacked.clear();
    replica.state.joinable = -1;
    if (m_fault == Fault::JoinsAfterPacking) {
        needed(replica.store->engine().transaction(
            [](Database &database) { return database.execute("INSERT INTO wm_unpacked (space, action) SELECT 2, max(key) FROM wm_action"); }));
    }
}

bool World::ready(const Replica &replica, const Packet &packet) const
{
    if (m_fault == Fault::CausalGapIgnored) {
        return true;
    }
    return std::ranges::all_of(packet.applied.asKeyValueRange(), [&](const auto &entry) {
        const int named = entry.first == packet.author.device ? packet.sequence - 1 : entry.second;
        return replica.state.applied.value(entry.first) >= std::min(named, replica.state.revoked.value(entry.first, named));
    });
}

bool World::counts(const Replica &replica, const Packet &packet) const
{
    return packet.sequence <= replica.state.revoked.value(packet.author.device, packet.sequence);
}

bool World::isApplied(const Replica &replica, const Packet &packet) const
{
    return packet.sequence <= replica.state.applied.value(packet.author.device);
}

void World::deliver(Replica &replica, Packet packet)
{
    if (!counts(replica, packet) || !ready(replica, packet)) {
        return;
    }
    if (isApplied(replica, packet)) {
        // A packet that came again: the store itself has to notice.
        needed(replica.store->engine().receive(space(replica), packet.author, packet.actions));
        return;
    }
    tamper(packet);
    // As the card of its person does: it may bring what a device before it had not packed.
    for (const Author &author : m_authors) {
        needed(replica.store->engine().addDevice(author));
    }
    needed(replica.store->engine().receive(space(replica), packet.author, packet.actions));
    const QSet<int> before = replica.state.known + packet.writes;
    replica.state.received.unite(packet.writes);
    replica.state.applied[packet.author.device] = packet.sequence;
    replica.state.joinable = -1;
    count(replica);
    receiveAgain(replica, replica.state.known - before);
    tamperAfter(replica);
}

/** Decides anew what of the writes received counts. */
void World::count(Replica &replica)
{
    State &state = replica.state;
    QSet<RecordId> created;
    for (const int index : std::as_const(state.received)) {
        if (m_list.at(index).field == NoteField::Body) {
            created.insert(m_list.at(index).record);
        }
    }
    state.known = state.received;
    state.known.removeIf([&](int index) { return !created.contains(m_list.at(index).record); });
    state.met.unite(state.known);
}

/** What was refused for want of its record counts once something creates it: the order of arrival decides nothing. */
void World::receiveAgain(Replica &replica, const QSet<int> &gained)
{
    for (const Packet &packet : m_packets) {
        if (isApplied(replica, packet) && packet.writes.intersects(gained)) {
            needed(replica.store->engine().receive(space(replica), packet.author, packet.actions));
        }
    }
}

void World::restore(Replica &replica)
{
    if (replica.snapshot.isEmpty() || m_devices > 30) {
        return;
    }
    replica.store->restore(replica.snapshot);
    replica.state = replica.snapshotState;
    replica.state.joinable = -1;
    replica.editor.reset();
    if (m_fault == Fault::DeviceReusedAfterRestore) {
        return;
    }
    becomeNewDevice(replica);
    replica.snapshot.clear();
}

void World::becomeNewDevice(Replica &replica)
{
    const PersonId person = replica.store->author().person;
    replica.store->becomeDevice({.device = TestStore::authorOf(100 + ++m_devices).device, .person = person});
    m_authors.push_back(replica.store->author());
    replica.state.joinable = -1;
}

void World::revoke(Replica &replica, unsigned what, unsigned how)
{
    if (m_packets.empty() || m_devices > 30) {
        return;
    }
    const DeviceId device = m_packets.at(what % m_packets.size()).author.device;
    const auto written = std::ranges::count(m_packets, device, [](const Packet &packet) { return packet.author.device; });
    if (!std::ranges::contains(m_revocations, device, &Revocation::device)) {
        m_revocations.push_back({.device = device, .last = static_cast<int>(how % static_cast<unsigned>(written + 1))});
        hear(replica, m_revocations.back());
    }
}

/** The actions that came in packets which do not count any more, and in no other. */
Versions World::beyond(const Replica &replica) const
{
    QSet<Version> gone;
    QSet<Version> left;
    for (const Packet &packet : m_packets) {
        if (isApplied(replica, packet)) {
            for (const ExchangedAction &action : packet.actions) {
                (counts(replica, packet) ? left : gone).insert(action.version);
            }
        }
    }
    gone.subtract(left);
    return {gone.cbegin(), gone.cend()};
}

void World::hear(Replica &replica, const Revocation &revocation)
{
    State &state = replica.state;
    if (state.revoked.contains(revocation.device)) {
        return;
    }
    state.revoked.insert(revocation.device, revocation.last);
    if (m_fault != Fault::RevokedStays) {
        const Result<TakenBack> taken = replica.store->engine().takeBack(space(replica), beyond(replica));
        m_failure = taken ? m_failure : taken.error().detail; // a fault may leave nothing to go back to
    }
    state.applied[revocation.device] = std::min(state.applied.value(revocation.device), revocation.last);
    state.received = state.unpacked;
    for (const Packet &packet : m_packets) {
        state.received.unite(isApplied(replica, packet) ? packet.writes : QSet<int>());
    }
    count(replica);
    // What was not packed yet and lost its record is never packed.
    state.received.subtract(state.unpacked - state.known);
    state.unpacked.intersect(state.known);
    if (replica.store->author().device == revocation.device) {
        becomeNewDevice(replica);
    }
}

void World::hearAll(Replica &replica)
{
    for (const Revocation &revocation : m_revocations) {
        hear(replica, revocation);
    }
}

/** Hands @p replica every packet that it has not, in every order that causality needs. */
void World::catchUp(Replica &replica)
{
    for (bool progress = true; progress;) {
        progress = false;
        for (const Packet &packet : m_packets) {
            const int before = replica.state.applied.value(packet.author.device);
            if (packet.sequence > before) {
                deliver(replica, packet);
                progress = progress || replica.state.applied.value(packet.author.device) != before;
            }
        }
    }
}

bool World::settleDown()
{
    static constexpr int mostRounds = 10;
    for (int round = 0; round < mostRounds; ++round) {
        const std::size_t before = m_packets.size();
        for (Replica &replica : m_replicas) {
            cut(replica);
        }
        for (std::size_t i = 0; i < m_replicas.size(); ++i) {
            // Some hear of a revocation before what it takes away comes, some after.
            if ((i + m_packets.size()) % 2 == 0) {
                hearAll(m_replicas.at(i));
            }
            catchUp(m_replicas.at(i));
            hearAll(m_replicas.at(i));
            catchUp(m_replicas.at(i));
        }
        if (m_packets.size() == before) {
            return true;
        }
    }
    return false;
}

void World::tamper(Packet &packet) const
{
    for (ExchangedAction &action : packet.actions) {
        if (m_fault == Fault::ChangeLost && action.changes.size() == 1 && action.changes.front().field == NoteField::Title) {
            action.changes.clear();
        }
        for (ExchangedChange &change : action.changes) {
            if (m_fault == Fault::ParentDropped && change.field >= FieldNumber::First) {
                change.parents.clear();
            } else if (m_fault == Fault::DeletionSeesEverything && change.value.isMap() && change.field == FieldNumber::Life) {
                QCborMap seen;
                for (int who = 1; who < 150; ++who) {
                    seen.insert(QCborValue(TestStore::authorOf(who).device.bytes), 1'000'000);
                }
                change.value = QCborMap{{0, 0}, {1, seen}};
            }
        }
    }
}

void World::tamperAfter(Replica &replica)
{
    const auto run = [&](const char *sql) { needed(replica.store->engine().transaction([&](Database &database) { return database.execute(sql); })); };
    if (m_fault == Fault::HeadForgotten) {
        run("UPDATE wm_change SET state = state & ~1 WHERE field = 10 AND state & 3 = 1");
    } else if (m_fault == Fault::ConflictForgotten) {
        run("DELETE FROM wm_conflict");
    } else if (m_fault == Fault::CounterNotRaised) {
        run("UPDATE wm_clock SET counter = (SELECT coalesce(max(counter), 0) FROM wm_action WHERE device = 1)");
    } else if (m_fault == Fault::LastArrivedIsShown) {
        run("UPDATE wm_change SET state = (state | 2) - (state & 2) WHERE field = 10 AND state & 1 = 1 AND record IN (SELECT record FROM wm_conflict)");
    } else if (m_fault == Fault::WallTimeDecides) {
        run("UPDATE wm_change SET counter = (SELECT a.at / 86400000 + a.key FROM wm_action a WHERE a.key = wm_change.action) WHERE field = 10 AND state & 3 = 1");
    }
}

QString World::difference()
{
    if (!m_failure.isEmpty()) {
        return m_failure;
    }
    for (Replica &replica : m_replicas) {
        if (const QString found = differenceOf(replica); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QString World::differenceOf(Replica &replica)
{
    Database &database = replica.store->engine().database();
    qint64 conflicts = 0;
    for (const RecordId &record : recordsOf(replica)) {
        for (const int field : fields) {
            if (const QString found = differenceOf(replica, record, field); !found.isEmpty()) {
                return found;
            }
            conflicts += m_list.inConflict(replica.state.known, record, field) ? 1 : 0;
        }
        Statement select = needed(database.prepare("SELECT trashed FROM note WHERE id = ?1"));
        const bool trashed = needed(select.bind(1, record).readOne([](const Statement &row) { return row.integer(0) == 1; })).value_or(false);
        if (trashed != m_list.inTrash(replica.state.known, record)) {
            return u"record %1 is %2 in the trash"_s.arg(record.toString(), trashed ? u"wrongly"_s : u"not"_s);
        }
    }
    const auto records = static_cast<qint64>(recordsOf(replica).size());
    if (const qint64 notes = needed(database.number("SELECT count(*) FROM note")); notes != records) {
        return u"%1 notes are there, not the %2 expected"_s.arg(notes).arg(records);
    }
    const qint64 listed = needed(conflictCount(database));
    return listed == conflicts ? QString() : u"%1 conflicts are listed, there are %2"_s.arg(listed).arg(conflicts);
}

QString World::differenceOf(Replica &replica, RecordId record, int field)
{
    Database &database = replica.store->engine().database();
    const Result<LoadedVersions> loaded = loadedVersions(database, replica.store->schema(), record);
    if (!loaded) {
        return u"record %1 is missing"_s.arg(record.toString());
    }
    Versions heads = loaded->value(field);
    std::ranges::sort(heads);
    Versions expected;
    for (const int index : m_list.heads(replica.state.known, record, field)) {
        expected.append(m_list.at(index).version);
    }
    if (heads != expected) {
        return u"field %1 of %2 has %3 heads, not the %4 expected"_s.arg(field).arg(record.toString()).arg(heads.size()).arg(expected.size());
    }
    static constexpr std::array columns{"title", "body", "due"};
    const std::string sql = std::string("SELECT ") + columns.at(static_cast<std::size_t>(field - NoteField::Title)) + " FROM note WHERE id = ?1";
    Statement select = needed(database.prepare(sql));
    const QString value = needed(select.bind(1, record).readOne([](const Statement &row) { return row.text(0); })).value_or(QString());
    const QString wanted = m_list.at(m_list.shown(replica.state.known, record, field)).value;
    return value == wanted ? QString() : u"field %1 shows '%2' instead of '%3'"_s.arg(field).arg(value, wanted);
}

}
