// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "exchangedaction.h"
#include "packetvector.h"

#include <vector>

namespace waymark
{

/** What can happen between people: codes that never change. The sentences are made where they are shown. */
enum class ExchangeEvent : std::uint8_t {
    ParcelWritten, ///< subject: file name; number: things in it that are new to the other side
    ParcelOpened, ///< subject: file name; number: actions that came in
    ParcelKnown, ///< subject: file name; all of it was here
    ParcelRefused, ///< subject: code of the error, and the place
    PacketRefused, ///< subject: code of the error; number: sequence
    PacketWaiting, ///< number: sequence; something earlier is missing
    PacketAsks, ///< number: records that it deletes
    DeletionAccepted, ///< number: records
    DeletionDeclined, ///< number: records brought back
    ActionRefused, ///< subject: label; kept aside
    Conflict, ///< subject: id of the record
    BroughtBack, ///< subject: id of the record
    SpaceBegun,
    AttachmentArrived, ///< number: bytes
    NewDevice, ///< this file goes on as another device: it was copied, or is an older state
    TakenBack, ///< number: actions of a device that was declared lost, which had been applied
    WentWithIt, ///< number: actions of others that changed what such a device had created
};

[[nodiscard]] QLatin1StringView codeOf(ExchangeEvent event);
[[nodiscard]] std::optional<ExchangeEvent> exchangeEventFromCode(QStringView code);

/** One line of the journal. */
struct ExchangeEntry {
    qint64 key = 0;
    qint64 at = 0;
    PersonId person; ///< the other side; null where there is none
    ExchangeEvent event = ExchangeEvent::ParcelWritten;
    QString subject;
    qint64 number = 0;

    bool operator==(const ExchangeEntry &) const = default;
};

/** An action of somebody else that was kept aside. */
struct KeptAside {
    qint64 key = 0;
    qint64 at = 0;
    PersonId person;
    SpaceKey space;
    PacketName packet;
    QString label;
    QString kind; ///< code of the error
    QString field;
    QByteArray action; ///< CBOR, as it came
};

/** An action as it is kept aside. */
[[nodiscard]] QByteArray bytesOf(const ExchangedAction &action);

/** What came, went, conflicted or was refused; never shortened. Errors: Storage, DiskFull, ReadOnly, InUse. */
class ExchangeJournalRepository
{
public:
    /** @p database outlives it; used on its thread. */
    explicit ExchangeJournalRepository(Database &database);

    /** @p entry's key is not looked at. */
    [[nodiscard]] Result<void> add(const ExchangeEntry &entry);
    /** At most @p count entries before the key @p before, the newest first; of @p person alone where one is given. */
    [[nodiscard]] Result<std::vector<ExchangeEntry>> entries(qint64 before, qint64 count, const PersonId &person = {});

    /** @p kept's key is not looked at. */
    [[nodiscard]] Result<void> keepAside(const KeptAside &kept);
    /** What was kept aside of a packet, which is about to be received from its beginning. */
    [[nodiscard]] Result<void> forgetKeptAside(SpaceKey space, const PacketName &packet);
    /** The packets of @p space of which something was kept aside because its record was not here. */
    [[nodiscard]] Result<std::vector<PacketName>> lackingRecords(SpaceKey space);
    [[nodiscard]] Result<std::vector<KeptAside>> keptAside(qint64 before, qint64 count);

private:
    Database &m_database;
};

}
