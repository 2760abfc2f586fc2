// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonical/jsonvalue.h"

#include <QByteArray>

#include <expected>

namespace waymark
{

/** Why bytes are not JSON that could be signed, and where. */
struct JsonProblem {
    enum class Kind {
        Syntax,
        Encoding, ///< not UTF-8, or a byte order mark
        LoneSurrogate,
        DuplicateMember,
        Number, ///< a fraction, an exponent, -0, or beyond the 53 bits that every program keeps
        TooDeep,
        TooLarge,
    };

    Kind kind = Kind::Syntax;
    /** JSON pointer of the value in which it was met. */
    QString pointer;
    /** Byte in the text, counted from 0. */
    qsizetype offset = 0;

    bool operator==(const JsonProblem &) const = default;
};

/** Bytes beyond this are not read as a credential. */
inline constexpr qsizetype maximumJsonBytes = 64 * 1024 * 1024;
/** Arrays and objects within each other beyond this are not read. */
inline constexpr int maximumJsonDepth = 64;

/**
 * Reads one JSON text (RFC 8259) more strictly than most: what two programs could read differently is refused.
 * May be called from any thread.
 */
[[nodiscard]] std::expected<JsonValue, JsonProblem> parseJson(const QByteArray &bytes);

}
