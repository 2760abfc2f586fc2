// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordarchive.h"

#include "carrierfuzz.h"

#include <cstdlib>

using namespace waymark;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

/** There are files, whose names stay in their folder, or a reason why there are none. */
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ReadArchive archive = readArchive(file);
    for (const CarriedFile &carried : archive.files) {
        if (!archive.refusals.isEmpty() || !isSafeName(carried.name)) {
            std::abort();
        }
    }
    verifyAnything(file);
    return 0;
}
