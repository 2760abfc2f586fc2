// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/jcs.h"
#include "canonical/jsonparser.h"
#include "canonical/rdfcanon.h"
#include "verifier.h"

#include <cstdlib>

using namespace waymark;

static constexpr qint64 readAt = 1'800'000'000'000;

/** What is read has one canonical text, which reads as the same. */
static void readAgain(const JsonValue &value)
{
    const QByteArray canonical = canonicalJson(value);
    const auto again = parseJson(canonical);
    if (!again || !(*again == value) || canonicalJson(*again) != canonical) {
        std::abort();
    }
}

/** The same document says the same each time, whatever was read before. */
static void canonicaliseAgain(const JsonValue &value)
{
    const auto first = canonicalRdf(value, {.without = u"proof", .context = nullptr});
    const auto again = canonicalRdf(value, {.without = u"proof", .context = nullptr});
    if (first.has_value() != again.has_value() || (first && *first != *again)) {
        std::abort();
    }
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto value = parseJson(bytes)) {
        readAgain(*value);
        canonicaliseAgain(*value);
    }
    const VerificationReport report = verifyCredential(bytes, readAt);
    static_cast<void>(toText(report));
    static_cast<void>(toJson(report));
    return 0;
}
