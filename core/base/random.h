// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUuid>

namespace waymark
{

/** Where randomness comes from, so that tests and samples can be repeated. Used from any thread. */
class Random
{
public:
    Random() = default;
    virtual ~Random() = default;
    Q_DISABLE_COPY_MOVE(Random)

    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;
};

/** libsodium's generator; the only one for keys. */
class SystemRandom final : public Random
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

/**
 * A UUID of version 7 (RFC 9562, section 5.7): 48 bits of @p milliseconds since 1970, then 74 bits of @p random.
 * Ids made later sort later, to the millisecond.
 */
[[nodiscard]] QUuid makeUuidV7(qint64 milliseconds, Random &random);

}
