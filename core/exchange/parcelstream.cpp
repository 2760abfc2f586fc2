// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parcelstream.h"

#include "parcel.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qsizetype streamHeadBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
static constexpr qsizetype chunkOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
static constexpr qsizetype hashBytes = 32;

static const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

static unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

struct RunningHash::State {
    crypto_generichash_state hash;
};

RunningHash::RunningHash()
    : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->hash, nullptr, 0, hashBytes);
}

RunningHash::~RunningHash() = default;

void RunningHash::add(QByteArrayView bytes)
{
    crypto_generichash_update(&m_state->hash, raw(bytes), static_cast<unsigned long long>(bytes.size()));
}

QByteArray RunningHash::result()
{
    QByteArray hash(hashBytes, Qt::Uninitialized);
    crypto_generichash_final(&m_state->hash, raw(hash), hashBytes);
    return hash;
}

struct EncryptingStream::State {
    crypto_secretstream_xchacha20poly1305_state stream;
};

EncryptingStream::EncryptingStream(const SecretBytes &key, std::function<Result<void>(QByteArrayView)> sink)
    : m_state(std::make_unique<State>())
    , m_sink(std::move(sink))
    , m_head(streamHeadBytes, Qt::Uninitialized)
{
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, raw(m_head), key.data());
}

EncryptingStream::~EncryptingStream()
{
    sodium_memzero(m_state.get(), sizeof(State));
}

qint64 EncryptingStream::sizeOf(qint64 plain)
{
    const qint64 chunks = std::max<qint64>(1, (plain + Parcel::chunkBytes - 1) / Parcel::chunkBytes);
    return streamHeadBytes + plain + chunks * chunkOverhead;
}

Result<void> EncryptingStream::writeChunk(QByteArrayView bytes, bool last)
{
    QByteArray chunk(bytes.size() + chunkOverhead, Qt::Uninitialized);
    const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, raw(chunk), nullptr, raw(bytes), static_cast<unsigned long long>(bytes.size()), nullptr, 0,
                                               tag);
    return m_sink(chunk);
}

Result<void> EncryptingStream::write(QByteArrayView bytes)
{
    // A full chunk waits for the next byte: it may be the last one.
    while (m_waiting.size() + bytes.size() > Parcel::chunkBytes) {
        const qsizetype taken = Parcel::chunkBytes - m_waiting.size();
        m_waiting += bytes.first(taken);
        WAYMARK_CHECK(writeChunk(m_waiting, false));
        m_waiting.clear();
        bytes = bytes.sliced(taken);
    }
    m_waiting += bytes;
    return {};
}

Result<void> EncryptingStream::finish()
{
    return writeChunk(m_waiting, true);
}

struct DecryptingStream::State {
    crypto_secretstream_xchacha20poly1305_state stream;
};

DecryptingStream::DecryptingStream(QIODevice &file, qint64 bytes, const SecretBytes &key)
    : m_state(std::make_unique<State>())
    , m_file(file)
    , m_left(bytes)
    , m_key(key)
{
}

DecryptingStream::~DecryptingStream()
{
    sodium_memzero(m_state.get(), sizeof(State));
}

Result<void> DecryptingStream::begin()
{
    const QByteArray head = m_left < streamHeadBytes ? QByteArray() : m_file.read(streamHeadBytes);
    if (head.size() != streamHeadBytes || crypto_secretstream_xchacha20poly1305_init_pull(&m_state->stream, raw(head), m_key.data()) != 0) {
        return failure(Error::Kind::Damaged, u"stream.head"_s);
    }
    m_left -= streamHeadBytes;
    return {};
}

Result<void> DecryptingStream::readChunk()
{
    const qint64 size = std::min<qint64>(m_left, Parcel::chunkBytes + chunkOverhead);
    const QByteArray chunk = size < chunkOverhead || m_ended ? QByteArray() : m_file.read(size);
    QByteArray plain(std::max<qsizetype>(0, chunk.size() - chunkOverhead), Qt::Uninitialized);
    unsigned char tag = 0;
    if (chunk.isEmpty() || chunk.size() != size
        || crypto_secretstream_xchacha20poly1305_pull(&m_state->stream, raw(plain), nullptr, &tag, raw(chunk), static_cast<unsigned long long>(chunk.size()),
                                                      nullptr, 0)
            != 0) {
        return failure(Error::Kind::Damaged, u"stream.chunk[%1]"_s.arg(m_chunk));
    }
    m_left -= size;
    m_ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (m_ended != (m_left == 0)) {
        return failure(Error::Kind::Damaged, u"stream.chunk[%1]"_s.arg(m_chunk));
    }
    ++m_chunk;
    m_plain.remove(0, m_at);
    m_plain += plain;
    m_at = 0;
    return {};
}

Result<QByteArray> DecryptingStream::read(qsizetype count)
{
    while (m_plain.size() - m_at < count) {
        WAYMARK_CHECK(readChunk());
    }
    QByteArray bytes = m_plain.sliced(m_at, count);
    m_at += count;
    return bytes;
}

Result<void> DecryptingStream::finish()
{
    for (;;) {
        const QByteArrayView filling = QByteArrayView(m_plain).sliced(m_at);
        if (std::ranges::any_of(filling, [](char byte) { return byte != '\0'; })) {
            return failure(Error::Kind::Damaged, u"filling"_s);
        }
        m_at = m_plain.size();
        if (m_ended) {
            return {};
        }
        WAYMARK_CHECK(readChunk());
    }
}

}
