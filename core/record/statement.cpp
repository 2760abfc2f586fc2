// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statement.h"

#include "text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::array kindCodes{
    std::pair{StatementKind::Reference, "reference"_L1},
    std::pair{StatementKind::Assessment, "assessment"_L1},
    std::pair{StatementKind::Recommendation, "recommendation"_L1},
};

QString codeOf(StatementKind kind)
{
    return std::ranges::find(kindCodes, kind, [](const auto &pair) { return pair.first; })->second;
}

std::optional<StatementKind> statementKindFromCode(const QString &code)
{
    const auto it = std::ranges::find_if(kindCodes, [&code](const auto &pair) { return pair.second == code; });
    return it == kindCodes.end() ? std::nullopt : std::optional(it->first);
}

bool isOfMentors(StatementKind kind)
{
    return kind != StatementKind::Reference;
}

QString statementWords(const QByteArray &credential)
{
    return QJsonDocument::fromJson(credential)[u"credentialSubject"][u"endorsementComment"].toString();
}

Result<StatementAsk> checkedAsk(const StatementAsk &ask)
{
    StatementAsk checked = ask;
    if (ask.wantedBy && (ask.wantedBy->year() < 1900 || ask.wantedBy->year() > 2200)) {
        return failure(Error::Kind::OutOfRange, u"wanted-by"_s);
    }
    WAYMARK_TRY(checked.topic, isOfMentors(ask.kind) ? requiredLine(ask.topic, u"topic"_s) : optionalText(ask.topic.trimmed(), u"topic"_s));
    WAYMARK_TRY(checked.body, optionalText(ask.body, u"body"_s));
    return checked;
}

}
