// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partners.h"

#include "didkey.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark
{

static constexpr qint64 everybody = 10'000;

static Result<std::vector<Partner>> joined(const Result<std::vector<Mentorship>> &mentorships, const Result<std::vector<KnownPerson>> &people)
{
    WAYMARK_TRY(const auto all, mentorships);
    WAYMARK_TRY(const auto known, people);
    std::vector<Partner> partners;
    for (const Mentorship &mentorship : all) {
        const auto other = std::ranges::find(known, mentorship.other, &KnownPerson::person);
        if (!mentorship.closed && other != known.end()) {
            partners.push_back({.space = mentorship.space,
                                .myRole = mentorship.myRole,
                                .did = didOf(mentorship.other),
                                .name = shown(other->name),
                                .confirmed = other->isConfirmed()});
        }
    }
    return partners;
}

QFuture<Result<std::vector<Partner>>> partnersOf(Workspace &workspace)
{
    return workspace.mentoring()
        .mentorships()
        .then([&workspace](const Result<std::vector<Mentorship>> &mentorships) {
            return workspace.identity().people(everybody).then(
                [mentorships](const Result<std::vector<KnownPerson>> &people) { return joined(mentorships, people); });
        })
        .unwrap();
}

const Partner *partnerIn(const std::vector<Partner> &partners, SpaceKey space)
{
    const auto found = std::ranges::find(partners, space, &Partner::space);
    return found == partners.end() ? nullptr : &*found;
}

static QString inWords(const char *sentence)
{
    return QCoreApplication::translate("waymark::statements", sentence);
}

static QString topicName(const QString &topic, const Method &method)
{
    const MethodCertification *certification = method.certification(topic);
    const MethodLevel *level = method.level(topic);
    return certification != nullptr ? certification->name : level != nullptr ? level->name : shown(topic);
}

QString statementTitle(const QString &kind, const QString &topic, const Method &method)
{
    const auto known = statementKindFromCode(kind);
    if (!known) {
        return shown(kind);
    }
    const QString name = topicName(topic, method);
    switch (*known) {
    case StatementKind::Reference:
        return topic.isEmpty() ? inWords(QT_TRANSLATE_NOOP("waymark::statements", "Reference"))
                               : inWords(QT_TRANSLATE_NOOP("waymark::statements", "Reference for %1")).arg(name);
    case StatementKind::Assessment:
        return inWords(QT_TRANSLATE_NOOP("waymark::statements", "Mentor’s assessment for %1")).arg(name);
    case StatementKind::Recommendation:
        break;
    }
    return inWords(QT_TRANSLATE_NOOP("waymark::statements", "Recommendation to the career level %1")).arg(name);
}

}
