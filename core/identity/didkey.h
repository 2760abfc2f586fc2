// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "result.h"

#include <QString>

namespace waymark
{

/**
 * The `did:key` of a person: "did:key:z" and base58btc of ED 01 and the 32 bytes of the Ed25519 public key
 * (W3C CCG, The did:key Method v0.9; multicodec ed25519-pub). @p person is not null.
 */
[[nodiscard]] QString didOf(const PersonId &person);

/** The key as verification methods name it: the part of the did after "did:key:". */
[[nodiscard]] QString multikeyOf(const PersonId &person);

/** Errors: Invalid "did" where it is no did:key, or not of an Ed25519 key. */
[[nodiscard]] Result<PersonId> personFromDid(QStringView did);

/** For people to compare: the last eight characters of the did, the ones that a glance can tell apart. */
[[nodiscard]] QString shortDid(const PersonId &person);

}
