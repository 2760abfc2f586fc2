// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace waymark
{

/**
 * Why an operation could not be done. The kind is for code and for people, the field names what was wrong
 * in a form, the detail is for the log alone. The set of kinds is closed: concepts do not add their own.
 */
struct Error {
    enum class Kind {
        Blank, ///< a required text is empty
        TooLong, ///< a text is over its limit
        TooLarge, ///< a file, an action or a packet is over its limit
        OutOfRange, ///< a number or a day is outside what makes sense
        Invalid, ///< a value is malformed
        NotFound,
        NotAllowed, ///< the authority table forbids it
        NotPossible, ///< the state of things forbids it (not handed in yet, later changes stand on it)
        InUse, ///< another program has the file
        Damaged,
        Newer, ///< written by a newer version of the program
        NotAWorkspace, ///< a file of another kind
        WrongPassphrase,
        WrongWord, ///< a recovery word is wrong; the field says which, counted from 1
        DiskFull,
        ReadOnly,
        Vanished, ///< a file was there and is gone
        NotForMe, ///< sealed for somebody else
        Stranger, ///< signed by nobody known here
        Revoked, ///< signed by a device that does not count any more
        AlreadyKnown, ///< a replay, or older than what is known
        NotVerified, ///< a signature or a hash does not hold
        Waiting, ///< something earlier has to arrive, or somebody has to answer, first
        Cancelled,
        Storage, ///< anything else the storage reported
    };

    Kind kind;
    /** Code of the field or member that is wrong, such as "title"; empty where there is none. Never translated. */
    QString field;
    /** For the log; never shown as the message. */
    QString detail;

    bool operator==(const Error &) const = default;
};

/** A value, or why there is none. */
template<typename T>
using Result = std::expected<T, Error>;

/** Short form of an error result: `return failure(Error::Kind::Blank, u"title"_s);` */
[[nodiscard]] inline std::unexpected<Error> failure(Error::Kind kind, const QString &field = {}, const QString &detail = {})
{
    return std::unexpected(Error{kind, field, detail});
}

/** The stable code of a kind, such as "wrong-passphrase": for logs, JSON output and tests. */
[[nodiscard]] QString codeOf(Error::Kind kind);

}

/**
 * Evaluates @p expression, a Result; on failure returns its error from the calling function, else binds the value
 * to @p declaration.
 */
#define WAYMARK_CONCAT_INNER(a, b) a##b
#define WAYMARK_CONCAT(a, b) WAYMARK_CONCAT_INNER(a, b)
#define WAYMARK_TRY(declaration, expression) WAYMARK_TRY_NAMED(WAYMARK_CONCAT(waymarkResult, __LINE__), declaration, expression)
#define WAYMARK_TRY_NAMED(name, declaration, expression)                                                                                                       \
    auto name = (expression);                                                                                                                                  \
    if (!name) {                                                                                                                                               \
        return std::unexpected(std::move(name).error());                                                                                                       \
    }                                                                                                                                                          \
    declaration = *std::move(name)

/** As WAYMARK_TRY, for a Result<void>. */
#define WAYMARK_CHECK(expression)                                                                                                                              \
    if (auto waymarkCheck = (expression); !waymarkCheck) {                                                                                                     \
        return std::unexpected(std::move(waymarkCheck).error());                                                                                               \
    }
