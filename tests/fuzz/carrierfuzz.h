// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carrierverifier.h"
#include "verifier.h"

namespace waymark
{

/** Verifies any bytes as a file of any kind and words what came out. */
inline void verifyAnything(QByteArrayView file)
{
    static constexpr qint64 readAt = 1'800'000'000'000;
    const auto report = verifyCarrier(file, [](const QByteArray &credential) -> Result<VerificationReport> { return verifyCredential(credential, readAt); });
    static_cast<void>(toText(*report));
    static_cast<void>(toJson(*report));
}

}
