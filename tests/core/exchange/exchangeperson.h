// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachmentstore.h"
#include "deviceguard.h"
#include "exchangeservice.h"
#include "teststore.h"

#include <memory>

namespace waymark
{

/** Somebody with a workspace of her own, who meets others and exchanges parcels with them, all on the test's thread. */
class ExchangePerson
{
public:
    /** @p who distinguishes people. */
    ExchangePerson(const QString &name, int who);

    [[nodiscard]] PersonId id();
    [[nodiscard]] DeviceId device();
    [[nodiscard]] ActionEngine &engine() { return m_store.engine(); }
    [[nodiscard]] Database &database() { return engine().database(); }
    [[nodiscard]] FixedClock &clock() { return m_store.clock(); }
    [[nodiscard]] SeededRandom &random() { return m_seeded; }
    [[nodiscard]] QString folder() const { return m_outbox.path(); }

    /** Invitation, acceptance and founding; @p mentee does not know the space before a parcel brought it. Gives its id. */
    [[nodiscard]] SpaceId invite(ExchangePerson &mentee);
    [[nodiscard]] SpaceKey space(const SpaceId &id);

    [[nodiscard]] RecordId addNote(SpaceKey space, const QString &title);
    void editNote(RecordId note, const QString &title);
    void removeNotes(const QList<RecordId> &notes);
    /** A stamp may only be made by a mentor. */
    [[nodiscard]] Result<RecordId> addStamp(SpaceKey space, const QString &words);
    [[nodiscard]] RecordId attach(SpaceKey space, const QString &name, const QByteArray &content);
    /** Empty where there is none, or it is in the trash. */
    [[nodiscard]] QString note(RecordId note);
    [[nodiscard]] qint64 noteCount(SpaceKey space);
    [[nodiscard]] QByteArray content(const QByteArray &attachmentHash);

    [[nodiscard]] Result<QStringList> send(ExchangePerson &to, qint64 attachmentBytes = SendRequest::usualAttachmentBytes, bool again = false);
    [[nodiscard]] Result<ReceiveReport> receive(const QString &path);
    [[nodiscard]] Result<ReceiveReport> receiveBytes(const QByteArray &bytes);
    [[nodiscard]] Result<ReceiveReport> deliver();
    /** Writes, carries, opens; every parcel must be taken in. */
    void sendAndReceive(ExchangePerson &to);

    [[nodiscard]] OnEngine onEngine();
    /** From here on the engine is on threads of its own. */
    [[nodiscard]] Store &store() { return m_store.store(); }
    [[nodiscard]] ExchangeSurroundings surroundings();
    [[nodiscard]] PacketReceiver::Distrust distrust();
    [[nodiscard]] DeviceGuard &guard() { return m_guard; }

    /** Keeps the file as it is now, and puts it back as a restored backup: the marker stays. */
    void backUp();
    void restore();

private:
    void useIdentity();
    [[nodiscard]] OpenAttachments openAttachments();
    [[nodiscard]] Making making() { return {.now = clock().now(), .random = m_seeded}; }

    TestStore m_store;
    SeededRandom m_seeded;
    QTemporaryDir m_outbox;
    DeviceGuard m_guard;
};

[[nodiscard]] QByteArray fileContent(const QString &path);

}
