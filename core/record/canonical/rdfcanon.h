// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonical/jsonld.h"

#include <QByteArray>

namespace waymark
{

/**
 * The one text of @p dataset (W3C RDF Dataset Canonicalization, RDFC-1.0, SHA-256) as N-Quads in UTF-8. Lines are sorted by UTF-16
 * code units, as the programs out there do, which differs from the recommendation's code points only where a character beyond
 * U+FFFF meets one of U+E000 to U+FFFF. Its effort is bounded: TooComplex where equal blank nodes would take more.
 */
[[nodiscard]] std::expected<QByteArray, RdfProblem> canonicalNQuads(const RdfDataset &dataset);

/** As canonicalNQuads() of statementsOf(). */
[[nodiscard]] std::expected<QByteArray, RdfProblem> canonicalRdf(const JsonValue &document, const LdChange &change = {});

}
