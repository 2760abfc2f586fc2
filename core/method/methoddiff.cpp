// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "methoddiff.h"

#include "methodfile.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::array lists{"scales"_L1, "levels"_L1,         "pillars"_L1,  "competencies"_L1, "modules"_L1,  "engagementTypes"_L1,
                                  "tracks"_L1, "certifications"_L1, "canvases"_L1, "rules"_L1,        "templates"_L1};

QList<MethodChange> MethodDiff::of(MethodChange::Kind kind) const
{
    QList<MethodChange> result;
    std::ranges::copy_if(changes, std::back_inserter(result), [kind](const MethodChange &change) { return change.kind == kind; });
    return result;
}

QString codeOf(MethodChange::Kind kind)
{
    static constexpr std::array codes{"added"_L1, "renamed"_L1, "changed"_L1, "removed"_L1, "kept"_L1};
    return codes.at(static_cast<std::size_t>(kind));
}

static void keepPillarOf(const MethodCompetency &competency, const Method &current, MethodData &data)
{
    const bool there = std::ranges::contains(data.pillars, competency.pillar, &MethodPillar::id);
    if (const MethodPillar *pillar = current.pillar(competency.pillar); pillar && !there) {
        data.pillars.append(*pillar);
    }
}

Result<Method> withRetired(const Method &next, const Method &current, const QSet<QString> &inUse)
{
    MethodData data = next.data();
    for (MethodCompetency competency : current.data().competencies) {
        if (inUse.contains(competency.id) && !next.competency(competency.id)) {
            keepPillarOf(competency, current, data);
            competency.retired = true;
            data.competencies.append(competency);
        }
    }
    return Method::create(std::move(data));
}

/** Most things have a name, a rule has a statement, a template a title. */
static QString nameOf(const QJsonObject &item)
{
    for (const QLatin1StringView key : {"name"_L1, "title"_L1, "statement"_L1}) {
        if (item.contains(key)) {
            return item.value(key).toString();
        }
    }
    return {};
}

static QStringList differingMembers(const QJsonObject &former, const QJsonObject &item)
{
    QStringList keys = former.keys() + item.keys();
    keys.sort();
    keys.removeDuplicates();
    keys.removeIf([&](const QString &key) { return former.value(key) == item.value(key); });
    return keys;
}

static MethodChange::Kind kindOf(const QString &list, const QJsonObject &former, const QJsonObject &item)
{
    if (list == "competencies"_L1 && item.value("retired"_L1).toBool() && !former.value("retired"_L1).toBool()) {
        return MethodChange::Kind::Kept;
    }
    return nameOf(former) == nameOf(item) ? MethodChange::Kind::Changed : MethodChange::Kind::Renamed;
}

static std::optional<MethodChange> compared(const QString &list, const QJsonObject &former, const QJsonObject &item)
{
    const QStringList members = differingMembers(former, item);
    if (members.isEmpty()) {
        return std::nullopt;
    }
    const MethodChange::Kind kind = kindOf(list, former, item);
    return MethodChange{
        .kind = kind,
        .list = list,
        .id = item.value("id"_L1).toString(),
        .name = nameOf(item),
        .formerName = kind == MethodChange::Kind::Renamed ? nameOf(former) : QString(),
        .members = members,
    };
}

static QMap<QString, QJsonObject> byId(const QJsonArray &items)
{
    QMap<QString, QJsonObject> result;
    for (const auto item : items) {
        result.insert(item["id"_L1].toString(), item.toObject());
    }
    return result;
}

static void compareList(const QString &list, const QJsonArray &former, const QJsonArray &items, QList<MethodChange> &changes)
{
    const QMap<QString, QJsonObject> formerById = byId(former);
    const QMap<QString, QJsonObject> itemsById = byId(items);
    for (const auto value : items) {
        const QJsonObject item = value.toObject();
        const QString id = item.value("id"_L1).toString();
        if (!formerById.contains(id)) {
            changes.append({.kind = MethodChange::Kind::Added, .list = list, .id = id, .name = nameOf(item), .formerName = {}, .members = {}});
        } else if (const auto change = compared(list, formerById.value(id), item)) {
            changes.append(*change);
        }
    }
    for (const auto value : former) {
        const QString id = value["id"_L1].toString();
        if (!itemsById.contains(id)) {
            changes.append({.kind = MethodChange::Kind::Removed, .list = list, .id = id, .name = nameOf(value.toObject()), .formerName = {}, .members = {}});
        }
    }
}

/** The members of the file itself: its lists are compared on their own, and its version stands in the diff. */
static QJsonObject ownMembers(QJsonObject object)
{
    for (const QLatin1StringView list : lists) {
        object.remove(list);
    }
    object.remove("version"_L1);
    return object;
}

MethodDiff difference(const Method &current, const Method &next)
{
    const QJsonObject before = jsonObjectOf(current);
    const QJsonObject after = jsonObjectOf(next);
    MethodDiff diff{.formerVersion = current.data().version, .version = next.data().version, .changes = {}};
    if (const auto change = compared({}, ownMembers(before), ownMembers(after))) {
        diff.changes.append(*change);
    }
    for (const QLatin1StringView list : lists) {
        compareList(list, before.value(list).toArray(), after.value(list).toArray(), diff.changes);
    }
    return diff;
}

}
