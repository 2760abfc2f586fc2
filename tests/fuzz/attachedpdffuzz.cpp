// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachedpdf.h"

#include "carrierfuzz.h"

#include <cstdlib>

using namespace waymark;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

/** There is a credential, or a reason why there is none. */
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const CarriedCredential carried = readAttachedPdf(file);
    if (!carried.refusals.isEmpty() && !carried.credential.isEmpty()) {
        std::abort();
    }
    verifyAnything(file);
    return 0;
}
