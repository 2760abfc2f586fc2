// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personsigner.h"

#include "didkey.h"

namespace waymark
{

PersonSigner::PersonSigner(PersonKey key, std::function<Result<void>()> maySign)
    : m_key(std::move(key))
    , m_maySign(std::move(maySign))
{
}

QString PersonSigner::did() const
{
    return didOf(m_key.id());
}

Result<QByteArray> PersonSigner::sign(const QByteArray &bytes) const
{
    return m_maySign().transform([&] { return m_key.credentialSignature(bytes); });
}

}
