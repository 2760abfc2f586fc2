// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordentry.h"

#include "text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::array kindCodes{
    std::pair{RecordEntryKind::Other, "other"_L1},
    std::pair{RecordEntryKind::Position, "position"_L1},
    std::pair{RecordEntryKind::Promotion, "promotion"_L1},
    std::pair{RecordEntryKind::Project, "project"_L1},
    std::pair{RecordEntryKind::Responsibility, "responsibility"_L1},
    std::pair{RecordEntryKind::Contribution, "contribution"_L1},
    std::pair{RecordEntryKind::Learning, "learning"_L1},
    std::pair{RecordEntryKind::Goal, "goal"_L1},
};

QString codeOf(RecordEntryKind kind)
{
    return std::ranges::find(kindCodes, kind, [](const auto &pair) { return pair.first; })->second;
}

RecordEntryKind recordEntryKindFromCode(const QString &code)
{
    const auto it = std::ranges::find_if(kindCodes, [&code](const auto &pair) { return pair.second == code; });
    return it == kindCodes.end() ? RecordEntryKind::Other : it->first;
}

static bool makesSense(QDate day)
{
    return !day.isValid() || (day.year() >= 1900 && day.year() <= 2200);
}

Result<RecordEntry> checkedEntry(const RecordEntry &entry)
{
    RecordEntry result = entry;
    WAYMARK_TRY(result.title, requiredLine(entry.title, u"title"_s));
    WAYMARK_TRY(result.organisation, optionalText(entry.organisation.simplified(), u"organisation"_s));
    WAYMARK_TRY(result.description, optionalText(entry.description, u"description"_s));
    if (!makesSense(entry.from)) {
        return failure(Error::Kind::OutOfRange, u"from"_s);
    }
    if (!makesSense(entry.until) || (entry.from.isValid() && entry.until.isValid() && entry.until < entry.from)) {
        return failure(Error::Kind::OutOfRange, u"until"_s);
    }
    return result;
}

}
