// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"

#include <QHash>
#include <QList>

#include <compare>
#include <optional>

namespace waymark
{

/**
 * Names one value of one field. `counter` is 1 + the greatest that its writer knew (Lamport 1978), so a version sorts
 * after everything that its writer had seen; the device breaks ties. Wall time decides nothing.
 */
struct Version {
    qint64 counter = 0;
    DeviceId device;

    auto operator<=>(const Version &) const = default;
    friend size_t qHash(const Version &version, size_t seed = 0) { return qHashMulti(seed, version.counter, version.device); }
};

using Versions = QList<Version>;

/** Per field number, the heads that an editor showed when it loaded a record: passed back when it saves. */
using LoadedVersions = QHash<int, Versions>;

/** A counter beyond this was made by a broken or hostile clock. */
inline constexpr qint64 maximumCounter = qint64(1) << 40;

/** Text form of loaded versions, for the command line's --based-on: a compact opaque word. */
[[nodiscard]] QString toText(const LoadedVersions &versions);
[[nodiscard]] std::optional<LoadedVersions> loadedVersionsFromText(const QString &text);

}
