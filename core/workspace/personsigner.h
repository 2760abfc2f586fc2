// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentialsigner.h"
#include "personkey.h"

namespace waymark
{

/** Signs credentials with the key of the person whose workspace is open. */
class PersonSigner final : public CredentialSigner
{
public:
    explicit PersonSigner(PersonKey key);

    [[nodiscard]] QString did() const override;
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &bytes) const override;

private:
    PersonKey m_key;
};

}
