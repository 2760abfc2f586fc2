// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentialschemas.h"

#include "canonical/jsonparser.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark
{

static JsonSchema load(const QString &name)
{
    QFile file(u":/waymark/credentials/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto schema = parseJson(file.readAll());
    Q_ASSERT_X(opened && schema, "checkCredentialSchema", "a schema is missing from the resources");
    return JsonSchema(schema ? *schema : JsonValue(false));
}

std::optional<SchemaProblem> checkCredentialSchema(const JsonValue &credential)
{
    static const JsonSchema achievement = load(u"ob_v3p0_achievementcredential_schema.json"_s);
    static const JsonSchema endorsement = load(u"ob_v3p0_endorsementcredential_schema.json"_s);
    static const JsonSchema clr = load(u"clr_v2p0_clrcredential_schema.json"_s);
    const JsonValue &type = credential[u"type"];
    if (type.names(u"ClrCredential")) {
        return clr.check(credential);
    }
    if (type.names(u"EndorsementCredential")) {
        return endorsement.check(credential);
    }
    if (type.names(u"OpenBadgeCredential") || type.names(u"AchievementCredential")) {
        return achievement.check(credential);
    }
    return SchemaProblem{u"/type"_s, u"type"_s, {}};
}

}
