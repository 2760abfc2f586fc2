// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "random.h"

#include <QByteArray>

#include <memory>

namespace waymark
{

/**
 * Key bytes in memory that is locked (not swapped out, where the system allows it) and wiped when the last copy goes.
 * Never changed once made; copies share. Used from any thread. Whatever view() is copied into is no longer guarded.
 */
class SecretBytes
{
public:
    /** Nothing: isEmpty(). */
    SecretBytes() = default;

    /** A copy of @p bytes; the caller's own stay where they are: see taken(). */
    [[nodiscard]] static SecretBytes copied(QByteArrayView bytes);
    /** A copy of @p bytes, which are then wiped, if nobody else shares them. */
    [[nodiscard]] static SecretBytes taken(QByteArray &&bytes);
    /** @p count new bytes from @p random. */
    [[nodiscard]] static SecretBytes generated(Random &random, qsizetype count);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    /** Good as long as this object, or a copy of it, lives. */
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), m_size}; }

    /** Compares in a time that depends on the lengths alone. */
    [[nodiscard]] bool operator==(const SecretBytes &other) const;

private:
    std::shared_ptr<const unsigned char[]> m_bytes;
    qsizetype m_size = 0;
};

/** Overwrites @p bytes with zeros, if nobody else shares them, and empties them. */
void wipe(QByteArray &bytes);

}
