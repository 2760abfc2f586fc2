// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonical/jsonvalue.h"
#include "claim.h"
#include "parties.h"

namespace waymark
{

/** What every credential says of itself. */
struct Envelope {
    QUuid id;
    Party issuer;
    /** Instant from which it counts, also that of the signature; milliseconds UTC. */
    qint64 at = 0;
};

/** Something that a person says of her own career: signed by nobody but herself. */
struct SelfStatement {
    QUuid id;
    /** Open Badges' word for it, such as "ext:Position", "Course", "Achievement". */
    QString type;
    QString name;
    QString description;
    QString organisation;
    QDate from;
    QDate until;
};

/** What a compiled record holds; every credential in it is signed already. */
struct Compilation {
    Envelope envelope; ///< the issuer is the holder
    Holder holder;
    QString name;
    QString description;
    /** Something was left out. */
    bool partial = false;
    std::vector<JsonValue> credentials;
    std::vector<JsonValue> endorsements;
};

/** The name that marks an endorsement as a withdrawal of the credential that it is about. */
inline constexpr QStringView withdrawalName = u"Withdrawal";

/** An instant as credentials write it: UTC, whole seconds, 'Z'. */
[[nodiscard]] QString credentialTime(qint64 milliseconds);
/** @p text without what no credential holds: control characters but tab and newline, noncharacters, lone surrogates. */
[[nodiscard]] QString credentialText(const QString &text);
/** "urn:uuid:" and the id. */
[[nodiscard]] QString urnOf(const QUuid &id);
/** The id of a urn:uuid; null for any other text. */
[[nodiscard]] QUuid idOfUrn(const QString &urn);

/** Open Badges 3.0: @p claim about @p holder, unsigned. The same input gives the same value. */
[[nodiscard]] JsonValue achievementCredential(const Envelope &envelope, const Holder &holder, const Claim &claim);
/** Open Badges 3.0: what the issuer says of herself, unsigned. */
[[nodiscard]] JsonValue selfCredential(const Envelope &envelope, const Holder &holder, const SelfStatement &statement);
/** Open Badges 3.0: words about @p subject, a person's did or a credential's id, unsigned. */
[[nodiscard]] JsonValue endorsementCredential(const Envelope &envelope, const QString &subject, const QString &name, const QString &comment);
/** CLR 2.0: the record that holds the others, unsigned. It needs at least one credential. */
[[nodiscard]] JsonValue clrCredential(const Compilation &compilation);

}
