// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentialtoken.h"
#include "verifier.h"

#include <cstdlib>

using namespace waymark;

static constexpr qint64 readAt = 1'800'000'000'000;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto token = readCredentialToken(bytes);
    // What holds was signed by a key that is told.
    if (token && token->refusals.isEmpty() && token->key.isEmpty()) {
        std::abort();
    }
    static_cast<void>(toText(verifyCredential(bytes, readAt)));
    return 0;
}
