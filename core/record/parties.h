// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace waymark
{

/** Somebody who signs: the key, and the name that goes with it. */
struct Party {
    QString did;
    QString name;
};

/** A salted hash of something that identifies a person, as an identity card carries it: the mentor need not know the e-mail address. */
struct HashedIdentity {
    /** "emailAddress" or "name". */
    QString type;
    /** "sha256$" and the SHA-256, in hexadecimal digits, of the UTF-8 of what is hashed, followed by the salt. */
    QString hash;
    QString salt;

    /** Errors: none; @p value is hashed as it stands. */
    [[nodiscard]] static HashedIdentity of(const QString &type, const QString &value, const QString &salt);
    bool operator==(const HashedIdentity &) const = default;
};

/** The person that an entry is about. */
struct Holder {
    QString did;
    QList<HashedIdentity> identities;
};

}
