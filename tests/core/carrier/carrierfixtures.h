// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carrierverifier.h"
#include "recordarchive.h"
#include "recordfixtures.h"

namespace waymark
{

/** A picture of one pixel, and a drawing of nothing. */
[[nodiscard]] QByteArray samplePng();
[[nodiscard]] QByteArray sampleSvg();
/** One empty page, written by hand. */
[[nodiscard]] QByteArray samplePages();

/** The badge of sampleCredential(), sealed by Mira. */
[[nodiscard]] QByteArray sampleBakedPng();
[[nodiscard]] QByteArray sampleBakedSvg();
/** sampleRecord(2) attached to samplePages(), sealed by @p sealer. */
[[nodiscard]] QByteArray sampleBoundPdf(const CredentialSigner &sealer = mira());
/** The record and one credential of it, and before them the manifest, sealed by Mira; and the same as a ZIP, sealed once more. */
[[nodiscard]] QList<CarriedFile> sampleFolder();
[[nodiscard]] QByteArray sampleZip();

/** Checks a credential as of a month after everything was signed, with no workspace. */
[[nodiscard]] Result<VerificationReport> asOfLater(const QByteArray &credential);
/** The same of a file that carries one. */
[[nodiscard]] CarrierReport verified(QByteArrayView file);

}
