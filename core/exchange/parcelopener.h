// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachmentpieces.h"
#include "exchangejournalrepository.h"
#include "packetreceiver.h"
#include "parcel.h"
#include "parcelletter.h"

namespace waymark
{

/**
 * Takes one parcel in. Runs where it may take its time, and asks the writer's thread for a little at a time, so that
 * whoever types is not kept waiting. One object opens one parcel.
 */
class ParcelOpener
{
public:
    ParcelOpener(OnEngine onEngine, OpenAttachments attachments, PacketReceiver::Distrust distrust);
    ~ParcelOpener();
    Q_DISABLE_COPY_MOVE(ParcelOpener)

    /**
     * Opens the parcel in @p file, which is called @p name in the journal. Before the whole file is found to be as it was
     * written, sealed to a device of mine, and from somebody known, nothing is kept.
     * Errors: Invalid "magic" or "kind"; Damaged with the place; Newer; TooLarge; NotForMe; Stranger; NotVerified; AlreadyKnown
     * where all of it was here; where nothing could be taken in, the reason of the first packet refused (Revoked, …); DiskFull,
     * ReadOnly, InUse, Storage; Cancelled where @p progress says so, which is asked while nothing is kept yet.
     */
    [[nodiscard]] Result<ReceiveReport> open(QIODevice &file, const QString &name, const Progress &progress = {});

    /** Applies what is ready, after an answer. Errors: DiskFull, ReadOnly, InUse, Storage. */
    [[nodiscard]] Result<ReceiveReport> deliver();

private:
    [[nodiscard]] Result<void> read(QIODevice &file, const Progress &progress);
    [[nodiscard]] Result<void> take(ParcelItemKind kind, const QByteArray &content);
    [[nodiscard]] Result<void> takeLetter(const QByteArray &content);
    [[nodiscard]] Result<void> admit();
    [[nodiscard]] Result<void> admitOnEngine(ActionEngine &engine);
    [[nodiscard]] Result<void> distrustIfGivenUp(ActionEngine &engine);
    [[nodiscard]] Result<void> takeCard(ActionEngine &engine, const QByteArray &card);
    [[nodiscard]] Result<void> takeOpening(ActionEngine &engine, const QByteArray &content);
    [[nodiscard]] Result<void> takeFounding(ActionEngine &engine, const QByteArray &content);
    [[nodiscard]] Result<void> takePacket(const QByteArray &content);
    [[nodiscard]] Result<void> keepPacket(ActionEngine &engine, const PacketEnvelope &packet);
    [[nodiscard]] Result<void> takePiece(const QByteArray &content);
    [[nodiscard]] Result<void> applyAll();
    [[nodiscard]] Result<void> conclude(ActionEngine &engine);
    [[nodiscard]] Result<void> sendAgain(Database &database);
    [[nodiscard]] Result<ReceiveReport> result(const QString &name);
    void note(ExchangeEvent event, const QString &subject, qint64 number);
    [[nodiscard]] PacketReceiver &receiver(ActionEngine &engine);

    OnEngine m_onEngine;
    OpenAttachments m_openAttachments;
    PacketReceiver::Distrust m_distrust;
    std::unique_ptr<PacketReceiver> m_receiver;

    PersonId m_me;
    std::vector<OpeningKey> m_keys;
    QByteArray m_letter;
    ParcelLetter m_said;
    QList<QByteArray> m_cards;
    bool m_admitted = false;
    bool m_repeated = false; ///< something came again that wants an acknowledgement
    ReceiveReport m_report;
};

}
