// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "carriedattachmentrepository.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::string_view insertAttachment =
    "INSERT INTO exchange_attachment (blob, space, device, sequence, secret, hash, size, state) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING";
static constexpr std::string_view insertExpected = "INSERT INTO exchange_piece (name, blob, position) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
static constexpr std::string_view updateHere = "UPDATE exchange_attachment SET state = 0 WHERE blob = ?1";
static constexpr std::string_view selectNamed = "SELECT 1 FROM exchange_attachment WHERE hash = ?2 AND space = ?1 LIMIT 1";
static constexpr std::string_view selectInSpace =
    "SELECT space, device, sequence, blob, secret, hash, size, state FROM exchange_attachment WHERE space = ?1 ORDER BY device, sequence, blob";
static constexpr std::string_view selectComplete =
    "SELECT space, device, sequence, blob, secret, hash, size, state FROM exchange_attachment a WHERE state = 1 AND NOT EXISTS "
    "(SELECT 1 FROM exchange_piece p WHERE p.blob = a.blob AND NOT EXISTS (SELECT 1 FROM exchange_piece_here e WHERE e.name = p.name)) ORDER BY blob";
static constexpr std::string_view countMissing = "SELECT count(*) FROM exchange_attachment WHERE state = 1";
static constexpr std::string_view deleteUnwanted = "DELETE FROM exchange_attachment WHERE space = ?1 AND device = ?2 AND sequence = ?3 AND state = 1 "
                                                   "AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.hash = exchange_attachment.hash)";
static constexpr std::string_view insertPiece = "INSERT INTO exchange_piece_here (name, object) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
static constexpr std::string_view selectPiece = "SELECT object FROM exchange_piece_here WHERE name = ?1";
static constexpr std::string_view deletePiece = "DELETE FROM exchange_piece_here WHERE name = ?1";
static constexpr std::string_view selectNeedless =
    "SELECT 1 FROM exchange_piece p JOIN exchange_attachment a ON a.blob = p.blob WHERE p.name = ?1 AND a.state = 0";
static constexpr std::string_view insertSent = "INSERT INTO exchange_piece_sent (blob, position, person) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
static constexpr std::string_view selectSent = "SELECT position FROM exchange_piece_sent WHERE blob = ?1 AND person = ?2 ORDER BY position";
static constexpr std::string_view deleteSent = "DELETE FROM exchange_piece_sent WHERE person = ?1";

static CarriedAttachment attachmentFrom(const Statement &row)
{
    return {.space = {row.integer(0)},
            .packet = {{row.blob(1)}, row.integer(2)},
            .content = {.blob = row.blob(3), .key = row.blob(4), .hash = row.blob(5), .size = row.integer(6)},
            .state = static_cast<CarriedAttachment::State>(row.integer(7))};
}

CarriedAttachmentRepository::CarriedAttachmentRepository(Database &database)
    : m_database(database)
{
}

Result<void> CarriedAttachmentRepository::add(const CarriedAttachment &attachment)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(insertAttachment));
    statement.bind(1, attachment.content.blob).bind(2, attachment.space).bind(3, attachment.packet.device.bytes).bind(4, attachment.packet.sequence);
    statement.bind(5, attachment.content.key).bind(6, attachment.content.hash).bind(7, attachment.content.size);
    WAYMARK_CHECK(statement.bind(8, static_cast<int>(attachment.state)).run());
    WAYMARK_TRY(Statement expected, m_database.prepare(insertExpected));
    for (qint64 index = 0; index < AttachmentBlob::pieceCount(attachment.content); ++index) {
        expected.bind(1, AttachmentBlob::pieceName(attachment.content, index)).bind(2, attachment.content.blob).bind(3, index);
        WAYMARK_CHECK(expected.run());
    }
    return {};
}

Result<void> CarriedAttachmentRepository::setHere(const QByteArray &blob)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(updateHere));
    return statement.bind(1, blob).run();
}

Result<bool> CarriedAttachmentRepository::isNamed(SpaceKey space, const QByteArray &hash)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectNamed));
    return statement.bind(1, space).bind(2, hash).step();
}

Result<std::vector<CarriedAttachment>> CarriedAttachmentRepository::in(SpaceKey space)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectInSpace));
    return statement.bind(1, space).readAll(attachmentFrom);
}

Result<qint64> CarriedAttachmentRepository::missingCount()
{
    return m_database.number(countMissing);
}

Result<bool> CarriedAttachmentRepository::keepPiece(const QByteArray &name, const QByteArray &object)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(insertPiece));
    WAYMARK_CHECK(statement.bind(1, name).bind(2, object).run());
    return m_database.changedRows() > 0;
}

Result<std::vector<CarriedAttachment>> CarriedAttachmentRepository::complete()
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectComplete));
    return statement.readAll(attachmentFrom);
}

Result<QByteArray> CarriedAttachmentRepository::piece(const QByteArray &name)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectPiece));
    WAYMARK_TRY(const auto object, statement.bind(1, name).readOne([](const Statement &row) { return row.blob(0); }));
    return object ? Result<QByteArray>(*object) : failure(Error::Kind::NotFound, u"piece"_s);
}

Result<void> CarriedAttachmentRepository::forgetPieces(const PackedAttachment &attachment)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(deletePiece));
    for (qint64 index = 0; index < AttachmentBlob::pieceCount(attachment); ++index) {
        WAYMARK_CHECK(statement.bind(1, AttachmentBlob::pieceName(attachment, index)).run());
    }
    return {};
}

Result<void> CarriedAttachmentRepository::forgetUnwanted(SpaceKey space, const PacketName &packet)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(deleteUnwanted));
    return statement.bind(1, space).bind(2, packet.device.bytes).bind(3, packet.sequence).run();
}

Result<bool> CarriedAttachmentRepository::isNeedless(const QByteArray &name)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectNeedless));
    return statement.bind(1, name).step();
}

Result<void> CarriedAttachmentRepository::addSent(const QByteArray &blob, qint64 index, const PersonId &person)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(insertSent));
    return statement.bind(1, blob).bind(2, index).bind(3, person.key).run();
}

Result<std::vector<qint64>> CarriedAttachmentRepository::sentPieces(const QByteArray &blob, const PersonId &person)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectSent));
    return statement.bind(1, blob).bind(2, person.key).readAll([](const Statement &row) { return row.integer(0); });
}

Result<void> CarriedAttachmentRepository::forgetSent(const PersonId &person)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(deleteSent));
    return statement.bind(1, person.key).run();
}

}
