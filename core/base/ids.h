// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QUuid>

#include <compare>

namespace waymark
{

/** An id of one kind of thing: a goal's id does not convert into a mentee's. @p Tag is any type of its own. */
template<typename Tag>
struct Id {
    QUuid value;

    [[nodiscard]] bool isNull() const { return value.isNull(); }
    bool operator==(const Id &) const = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return a.value == b.value ? std::strong_ordering::equal : a.value < b.value ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};

/** Any record, whatever its type. */
using RecordId = QUuid;

/** A person: the 32 bytes of the Ed25519 public key. */
struct PersonId {
    QByteArray key;

    [[nodiscard]] bool isNull() const { return key.isEmpty(); }
    auto operator<=>(const PersonId &) const = default;
    friend size_t qHash(const PersonId &id, size_t seed = 0) { return qHash(id.key, seed); }
};

/** One installation of one person; the first 16 bytes of BLAKE2b-256 over the device's signing key. */
struct DeviceId {
    QByteArray bytes;

    [[nodiscard]] bool isNull() const { return bytes.isEmpty(); }
    auto operator<=>(const DeviceId &) const = default;
    friend size_t qHash(const DeviceId &id, size_t seed = 0) { return qHash(id.bytes, seed); }
};

/** A space wherever it is known: 32 bytes, the hash of its founding statement (random for the private space). */
struct SpaceId {
    QByteArray bytes;

    auto operator<=>(const SpaceId &) const = default;
    friend size_t qHash(const SpaceId &id, size_t seed = 0) { return qHash(id.bytes, seed); }
};

/** A space within one file: what the column `space` of a record holds. */
struct SpaceKey {
    qint64 value = 0;

    auto operator<=>(const SpaceKey &) const = default;
    friend size_t qHash(const SpaceKey &key, size_t seed = 0) { return qHash(key.value, seed); }
};

/** The space of my own devices; the first one of every file. */
inline constexpr SpaceKey privateSpace{1};

}
