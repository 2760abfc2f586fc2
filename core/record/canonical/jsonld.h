// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonical/jsonvalue.h"
#include "canonical/rdfdataset.h"
#include "canonical/rdfproblem.h"

#include <expected>

namespace waymark
{

/** A member of the outermost object that stands in for, or is left out of, what a document says. */
struct LdChange {
    /** Left out. */
    QStringView without;
    /** The value of `@context` in place of the document's own; null: its own. */
    const JsonValue *context = nullptr;
};

/**
 * The statements of a JSON-LD document (JSON-LD 1.1 API, expansion and deserialisation to RDF), of the part of JSON-LD that
 * credentials use: frozen contexts by their address, contexts of types and properties, sets, lists and graphs, references and
 * datatypes. As in the 'safe mode' of other programs nothing is dropped: what no context defines is a problem, and so is every
 * form beyond that part. May be called from any thread.
 */
[[nodiscard]] std::expected<RdfDataset, RdfProblem> statementsOf(const JsonValue &document, const LdChange &change = {});

}
