// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentialsigner.h"
#include "personkey.h"

#include <functional>

namespace waymark
{

/** Signs credentials with the key of the person whose workspace is open. */
class PersonSigner final : public CredentialSigner
{
public:
    /** @p maySign is asked before each signature. */
    PersonSigner(PersonKey key, std::function<Result<void>()> maySign);

    [[nodiscard]] QString did() const override;
    /** Errors: what `maySign` objects. */
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &bytes) const override;

private:
    PersonKey m_key;
    std::function<Result<void>()> m_maySign;
};

}
