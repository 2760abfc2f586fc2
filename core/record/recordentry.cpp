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
    std::pair{RecordEntryKind::Certificate, "certificate"_L1},
    std::pair{RecordEntryKind::Maintenance, "maintenance"_L1},
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

static Result<void> checkDays(const RecordEntry &entry)
{
    if (!makesSense(entry.from)) {
        return failure(Error::Kind::OutOfRange, u"from"_s);
    }
    if (!makesSense(entry.until) || (entry.from.isValid() && entry.until.isValid() && entry.until < entry.from)) {
        return failure(Error::Kind::OutOfRange, u"until"_s);
    }
    const bool needsADay = entry.kind == RecordEntryKind::Maintenance || entry.kind == RecordEntryKind::Certificate;
    return needsADay && !entry.from.isValid() ? failure(Error::Kind::Blank, u"from"_s) : Result<void>();
}

static Result<void> checkHours(const RecordEntry &entry)
{
    if (entry.minutes && (*entry.minutes < 1 || *entry.minutes > longestEntry)) {
        return failure(Error::Kind::OutOfRange, u"hours"_s);
    }
    if (!entry.minutes && entry.kind == RecordEntryKind::Maintenance) {
        return failure(Error::Kind::Blank, u"hours"_s);
    }
    return entry.minutes && entry.category.isEmpty() ? failure(Error::Kind::Blank, u"category"_s) : Result<void>();
}

Result<RecordEntry> checkedEntry(const RecordEntry &entry)
{
    RecordEntry result = entry;
    WAYMARK_TRY(result.title, requiredLine(entry.title, u"title"_s));
    WAYMARK_TRY(result.organisation, optionalText(entry.organisation.simplified(), u"organisation"_s));
    WAYMARK_TRY(result.description, optionalText(entry.description, u"description"_s));
    WAYMARK_TRY(result.topic,
                entry.kind == RecordEntryKind::Certificate ? requiredLine(entry.topic, u"topic"_s) : optionalText(entry.topic.simplified(), u"topic"_s));
    WAYMARK_TRY(result.category, optionalText(entry.minutes ? entry.category.simplified() : QString(), u"category"_s));
    WAYMARK_CHECK(checkDays(result));
    WAYMARK_CHECK(checkHours(result));
    return result;
}

}
