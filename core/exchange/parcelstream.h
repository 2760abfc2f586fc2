// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "random.h"
#include "result.h"
#include "secretbytes.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <memory>

namespace waymark
{

/** Adds up BLAKE2b-256 over what passes. */
class RunningHash
{
public:
    RunningHash();
    ~RunningHash();
    Q_DISABLE_COPY_MOVE(RunningHash)

    void add(QByteArrayView bytes);
    /** To be called once, at the end. */
    [[nodiscard]] QByteArray result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/** Encrypts as a stream (libsodium's secretstream): 24 bytes of head, then chunks of Parcel::chunkBytes and 17 more; the last may be shorter. */
class EncryptingStream
{
public:
    /** What is written goes to @p sink. @p key has 32 bytes. */
    EncryptingStream(const SecretBytes &key, std::function<Result<void>(QByteArrayView)> sink);
    ~EncryptingStream();
    Q_DISABLE_COPY_MOVE(EncryptingStream)

    [[nodiscard]] Result<void> begin() { return m_sink(m_head); }
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /** To be called once. */
    [[nodiscard]] Result<void> finish();

    /** Bytes of a stream with @p plain bytes. */
    [[nodiscard]] static qint64 sizeOf(qint64 plain);

private:
    struct State;
    Result<void> writeChunk(QByteArrayView bytes, bool last);

    std::unique_ptr<State> m_state;
    std::function<Result<void>(QByteArrayView)> m_sink;
    QByteArray m_head;
    QByteArray m_waiting;
};

/** Reads what an EncryptingStream wrote. Every error is Damaged, with the place. */
class DecryptingStream
{
public:
    /** Reads @p bytes bytes of @p file. */
    DecryptingStream(QIODevice &file, qint64 bytes, const SecretBytes &key);
    ~DecryptingStream();
    Q_DISABLE_COPY_MOVE(DecryptingStream)

    [[nodiscard]] Result<void> begin();
    /** Exactly @p count bytes. */
    [[nodiscard]] Result<QByteArray> read(qsizetype count);
    /** The rest must be zeros, and end as its writer ended it. */
    [[nodiscard]] Result<void> finish();

private:
    struct State;
    Result<void> readChunk();

    std::unique_ptr<State> m_state;
    QIODevice &m_file;
    qint64 m_left;
    SecretBytes m_key;
    QByteArray m_plain;
    qsizetype m_at = 0;
    qint64 m_chunk = 0;
    bool m_ended = false;
};

}
