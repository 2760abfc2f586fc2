// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bakedpng.h"

#include "seal.h"

#include <QtEndian>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n");
/** Length, type and checksum around a chunk's data. */
constexpr qsizetype chunkFrame = 12;

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 n = 0; n < table.size(); ++n) {
        quint32 c = n;
        for (int bit = 0; bit < 8; ++bit) {
            c = (c & 1U) != 0 ? 0xedb88320U ^ (c >> 1U) : c >> 1U;
        }
        table.at(n) = c;
    }
    return table;
}

/** A chunk of a PNG: where it stands, and what it holds. */
struct Chunk {
    qsizetype start = 0;
    QByteArrayView type;
    QByteArrayView data;
};

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(QByteArrayView type, const QByteArray &data)
{
    const QByteArray body = type.toByteArray() + data;
    return bigEndian(static_cast<quint32>(data.size())) + body + bigEndian(crc32(body));
}

std::optional<Chunk> chunkAt(QByteArrayView png, qsizetype at)
{
    if (png.size() - at < chunkFrame) {
        return std::nullopt;
    }
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(png.data() + at));
    if (length > png.size() - at - chunkFrame) {
        return std::nullopt;
    }
    const QByteArrayView body = png.sliced(at + 4, 4 + length);
    if (crc32(body) != qFromBigEndian<quint32>(png.data() + at + 8 + length)) {
        return std::nullopt;
    }
    return Chunk{.start = at, .type = body.first(4), .data = body.sliced(4)};
}

/** Every chunk up to the end of the picture; nothing where one of them is broken. */
std::optional<std::vector<Chunk>> chunksOf(QByteArrayView png)
{
    if (!png.startsWith(signature)) {
        return std::nullopt;
    }
    std::vector<Chunk> chunks;
    for (qsizetype at = signature.size();;) {
        const std::optional<Chunk> found = chunkAt(png, at);
        if (!found) {
            return std::nullopt;
        }
        chunks.push_back(*found);
        if (found->type == "IEND") {
            return chunks;
        }
        at += chunkFrame + found->data.size();
    }
}

QByteArrayView keywordOf(const Chunk &chunk)
{
    return chunk.type == "iTXt" ? chunk.data.first(std::max<qsizetype>(0, chunk.data.indexOf('\0'))) : QByteArrayView();
}

bool carries(const Chunk &chunk)
{
    return keywordOf(chunk) == "openbadgecredential" || keywordOf(chunk) == "clrcredential";
}

/** The text of an uncompressed iTXt chunk: after the keyword two flags, then language and translated keyword, each ended by a zero. */
std::optional<QByteArray> textOf(const Chunk &chunk)
{
    QByteArrayView rest = chunk.data.sliced(keywordOf(chunk).size() + 1);
    if (rest.size() < 2 || rest.at(0) != '\0' || rest.at(1) != '\0') {
        return std::nullopt;
    }
    rest = rest.sliced(2);
    for (int field = 0; field < 2; ++field) {
        const qsizetype end = rest.indexOf('\0');
        if (end < 0) {
            return std::nullopt;
        }
        rest = rest.sliced(end + 1);
    }
    return rest.toByteArray();
}

CarriedCredential refused(CarrierReason reason)
{
    return {.credential = {}, .refusals = {{.reason = reason, .where = {}}}};
}

}

quint32 crc32(QByteArrayView bytes)
{
    static constexpr std::array table = crcTable();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc = table.at((crc ^ static_cast<uchar>(byte)) & 0xffU) ^ (crc >> 8U);
    }
    return crc ^ 0xffffffffU;
}

Result<QByteArray> bakedPng(const QByteArray &picture, BakedKind kind, const QByteArray &credential, const QString &sealer)
{
    const auto chunks = chunksOf(picture);
    if (!chunks || std::ranges::any_of(*chunks, carries)) {
        return failure(Error::Kind::Invalid, u"png"_s);
    }
    // Keyword, not compressed, no language, no translated keyword.
    const QByteArray keyword = kind == BakedKind::Badge ? "openbadgecredential" : "clrcredential";
    QByteArray added = chunk("iTXt", keyword + QByteArray(5, '\0') + credential);
    if (!sealer.isEmpty()) {
        added += chunk("tEXt", QByteArray("Comment") + '\0' + sealPlaceholder(sealer));
    }
    const qsizetype end = chunks->back().start;
    return picture.first(end) + added + picture.sliced(end, chunkFrame);
}

QByteArray withSealChecksum(QByteArray png)
{
    const qsizetype crc = png.size() - chunkFrame - 4;
    const qsizetype type = png.lastIndexOf("tEXt");
    if (type >= 0 && crc > type) {
        png.replace(crc, 4, bigEndian(crc32(QByteArrayView(png).sliced(type, crc - type))));
    }
    return png;
}

CarriedCredential readBakedPng(QByteArrayView png)
{
    if (png.size() > maximumCarriedBytes) {
        return refused(CarrierReason::TooLarge);
    }
    const auto chunks = chunksOf(png);
    if (!chunks) {
        return refused(CarrierReason::Unreadable);
    }
    const auto carriers = std::ranges::count_if(*chunks, carries);
    if (carriers != 1) {
        return refused(carriers == 0 ? CarrierReason::NoCredential : CarrierReason::SeveralCredentials);
    }
    const auto text = textOf(*std::ranges::find_if(*chunks, carries));
    return text ? CarriedCredential{.credential = *text, .refusals = {}} : refused(CarrierReason::Unreadable);
}

}
