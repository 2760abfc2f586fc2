// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waymark
{

/** Why a JSON-LD document has no canonical text here, and where. */
struct RdfProblem {
    enum class Kind {
        NotAnObject,
        UnknownContext, ///< a context that is not shipped, or one written into the document
        ContextConflict, ///< two contexts give a protected term two meanings
        UndefinedTerm, ///< a member or type that no context defines: it would silently not be signed
        NotAnIri, ///< an id or a reference that is relative, or holds what no IRI may
        EmptyValue, ///< null
        Unsupported, ///< a keyword or form of JSON-LD beyond the subset
        TooComplex, ///< naming its blank nodes takes more work than any credential needs
    };

    Kind kind = Kind::NotAnObject;
    /** JSON pointer of the value in which it was met; empty for the whole document. */
    QString pointer;
    /** The term, address or keyword; may be empty. */
    QString detail;

    bool operator==(const RdfProblem &) const = default;
};

}
