// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordarchive.h"

namespace waymark
{

inline constexpr QStringView manifestName = u"manifest.json";

/**
 * The list of @p files with size and SHA-256, as JSON, for a folder that is given away; its seal is still open, for the key
 * of @p sealer: see sealed(). @p record: the id of the record in it.
 */
[[nodiscard]] QByteArray openManifest(const QList<CarriedFile> &files, const QString &record, const QString &sealer);

/** Every file that is not as @p manifest lists it, missing, or not listed; the manifest itself stands among @p files. */
[[nodiscard]] QList<CarrierRefusal> checkManifest(const QByteArray &manifest, const QList<CarriedFile> &files);

}
