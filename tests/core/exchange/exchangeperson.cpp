// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangeperson.h"

#include "exchangeschema.h"
#include "identityschema.h"
#include "identityservice.h"
#include "meeting.h"
#include "notes.h"
#include "packetcutter.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr QByteArrayView attachmentsKey = "0123456789abcdef0123456789abcdef";

/** A person of a test cannot go on without. */
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

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ExchangePerson::ExchangePerson(const QString &name, int who)
    : m_store({noteSchema(), identitySchema(), exchangeSchema()}, who)
    , m_seeded(static_cast<quint64>(1000 + who))
    , m_guard(m_store.folder().filePath(u"markers"_s), m_store.path(), packetsCut, m_store.clock(), m_seeded)
{
    const Result<void> created = engine().transaction([&](Database &database) -> Result<void> {
        WAYMARK_CHECK(ownidentity::create(database, making(), {.name = name, .email = {}, .deviceName = u"Laptop"_s}));
        return m_guard.begin(database);
    });
    needed(created);
    useIdentity();
}

void ExchangePerson::useIdentity()
{
    engine().setBeforeFirstWrite([this](Database &database) { return m_guard.beforeFirstWrite(database); });
}

PacketReceiver::Distrust ExchangePerson::distrust()
{
    return surroundings().distrust;
}

PersonId ExchangePerson::id()
{
    return needed(ownidentity::author(database())).person;
}

DeviceId ExchangePerson::device()
{
    return needed(ownidentity::author(database())).device;
}

static void makeKnown(ActionEngine &engine, Database &database, const PersonId &person)
{
    for (const KnownDevice &device : needed(IdentityRepository(database).devices(person))) {
        needed(engine.addDevice({.device = device.certificate.device, .person = person}));
    }
}

SpaceId ExchangePerson::invite(ExchangePerson &mentee)
{
    const QByteArray invitation = needed(meeting::invite(database(), making(), Role::Mentor));
    const QByteArray acceptance = needed(meeting::accept(mentee.database(), mentee.making(), invitation));
    needed(meeting::receiveAcceptance(database(), making(), acceptance));
    makeKnown(engine(), database(), mentee.id());
    makeKnown(mentee.engine(), mentee.database(), id());
    const FoundingStatement statement = needed(meeting::found(database(), making(), mentee.id()));
    QList<std::pair<PersonId, Role>> members;
    for (const SpaceMember &member : statement.members) {
        members.append({member.person, member.role});
    }
    needed(engine().addSpace(statement.space(), "mentorship", members));
    return statement.space();
}

SpaceKey ExchangePerson::space(const SpaceId &id)
{
    return needed(engine().spaceKey(id));
}

RecordId ExchangePerson::addNote(SpaceKey space, const QString &title)
{
    RecordId id;
    needed(engine().act(NoteLabel::Add, [&](Writer &writer) -> Result<void> {
        id = writer.newUuid();
        WAYMARK_TRY(Statement statement, writer.prepare("INSERT INTO note (id, space, title) VALUES (?1, ?2, ?3)"));
        return statement.bind(1, id).bind(2, space).bind(3, title).run();
    }));
    return id;
}

void ExchangePerson::editNote(RecordId note, const QString &title)
{
    needed(engine().act(NoteLabel::Edit, [&](Writer &writer) -> Result<void> {
        WAYMARK_TRY(Statement statement, writer.prepare("UPDATE note SET title = ?2 WHERE id = ?1"));
        return statement.bind(1, note).bind(2, title).run();
    }));
}

void ExchangePerson::removeNotes(const QList<RecordId> &notes)
{
    needed(engine().act(NoteLabel::Remove, [&](Writer &writer) -> Result<void> {
        for (const RecordId &note : notes) {
            WAYMARK_CHECK(writer.remove(note));
        }
        return {};
    }));
}

Result<RecordId> ExchangePerson::addStamp(SpaceKey space, const QString &words)
{
    RecordId id;
    const Result<void> done = engine().act(NoteLabel::Add, [&](Writer &writer) -> Result<void> {
        id = writer.newUuid();
        WAYMARK_TRY(Statement statement, writer.prepare("INSERT INTO note_stamp (id, space, words) VALUES (?1, ?2, ?3)"));
        return statement.bind(1, id).bind(2, space).bind(3, words).run();
    });
    return done.transform([&id] { return id; });
}

OpenAttachments ExchangePerson::openAttachments()
{
    return [this] {
        return AttachmentStore::openOrCreate(m_store.folder().filePath(u"test.waymark-files"_s), attachmentsKey.toByteArray(), m_store.clock(), m_seeded);
    };
}

RecordId ExchangePerson::attach(SpaceKey space, const QString &name, const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    const Blob blob = needed(needed(openAttachments()())->add(buffer));
    RecordId id;
    needed(engine().act(NoteLabel::Add, [&](Writer &writer) -> Result<void> {
        id = writer.newUuid();
        WAYMARK_TRY(Statement statement, writer.prepare("INSERT INTO attachment (id, space, name, size, hash, sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
        return statement.bind(1, id).bind(2, space).bind(3, name).bind(4, blob.size).bind(5, blob.hash).bind(6, blob.sha256).run();
    }));
    return id;
}

QByteArray ExchangePerson::content(const QByteArray &attachmentHash)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> read = needed(openAttachments()())->read(attachmentHash, buffer);
    return read ? buffer.data() : QByteArray();
}

QString ExchangePerson::note(RecordId note)
{
    Statement statement = needed(database().prepare("SELECT title FROM note WHERE id = ?1 AND trashed = 0"));
    return needed(statement.bind(1, note).readOne([](const Statement &row) { return row.text(0); })).value_or(QString());
}

qint64 ExchangePerson::noteCount(SpaceKey space)
{
    Statement statement = needed(database().prepare("SELECT count(*) FROM note WHERE space = ?1 AND trashed = 0"));
    return needed(statement.bind(1, space).readOne([](const Statement &row) { return row.integer(0); })).value_or(0);
}

OnEngine ExchangePerson::onEngine()
{
    return [this](const std::function<Result<void>(ActionEngine &)> &function) { return function(engine()); };
}

ExchangeSurroundings ExchangePerson::surroundings()
{
    return {.attachments = openAttachments(),
            .raiseMarker = [this](Database &open, const SpaceId &space, qint64 sequence) { return m_guard.raise(open, space, sequence); },
            .distrust =
                [this](ActionEngine &engine) {
                    m_guard.distrust();
                    engine.setBeforeFirstWrite([this](Database &database) { return m_guard.beforeFirstWrite(database); });
                }};
}

Result<QStringList> ExchangePerson::send(ExchangePerson &to, qint64 attachmentBytes, bool again)
{
    return ParcelSender(onEngine(), openAttachments(), surroundings().raiseMarker, m_seeded)
        .send({.person = to.id(), .folder = folder(), .attachmentBytes = attachmentBytes, .again = again});
}

Result<ReceiveReport> ExchangePerson::receive(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::NotFound, path);
    }
    return ParcelOpener(onEngine(), openAttachments(), distrust()).open(file, u"test"_s);
}

Result<ReceiveReport> ExchangePerson::receiveBytes(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return ParcelOpener(onEngine(), openAttachments(), distrust()).open(buffer, u"test"_s);
}

Result<ReceiveReport> ExchangePerson::deliver()
{
    return ParcelOpener(onEngine(), openAttachments(), distrust()).deliver();
}

void ExchangePerson::sendAndReceive(ExchangePerson &to)
{
    for (const QString &path : needed(send(to))) {
        needed(to.receive(path));
    }
}

void ExchangePerson::backUp()
{
    needed(database().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    const QString kept = m_store.folder().filePath(u"backup"_s);
    QFile::remove(kept);
    if (!QFile::copy(m_store.path(), kept)) {
        qFatal("no backup");
    }
}

void ExchangePerson::restore()
{
    needed(database().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    QFile::remove(m_store.path());
    if (!QFile::copy(m_store.folder().filePath(u"backup"_s), m_store.path())) {
        qFatal("nothing to restore");
    }
    m_store.reopen();
    useIdentity();
}

}
