// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carrier.h"
#include "result.h"

namespace waymark
{

/**
 * An SVG that carries @p credential in one element directly inside of its root (Open Badges 3.0, document formats, SVG).
 * @p picture ends with `</svg>`, and declares no prefix `openbadges`. With @p sealer, the did:key of who will seal it, an element says so (sealedHint), and a seal is left open at
 * the end; see sealed(). Errors: Invalid "svg" where @p picture is none that a credential can be put into.
 */
[[nodiscard]] Result<QByteArray> bakedSvg(const QByteArray &picture, BakedKind kind, const QByteArray &credential, const QString &sealer = {});

/** Stands in every picture that is sealed, so that losing the seal is noticed. */
inline constexpr QByteArrayView sealedHint = "sealed; check it with waymark-cli verify";

/** Reads the credential that an SVG carries. A document type with declarations of its own is refused: nothing is expanded. */
[[nodiscard]] CarriedCredential readBakedSvg(const QByteArray &svg);

}
