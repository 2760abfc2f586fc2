// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencywords.h"

#include <QLocale>

namespace waymark
{

static constexpr int farApart = 2;

QString CompetencyWords::level(const Method &method, int level)
{
    const QString name = method.scale(ScaleId::Competency).nameOf(level);
    const QString number = QLocale().toString(level);
    return name.isEmpty() ? number : tr("%1, %2", "level, its name").arg(number, name);
}

QString CompetencyWords::source(AssessmentSource source)
{
    switch (source) {
    case AssessmentSource::Self:
        return tr("I say");
    case AssessmentSource::Peer:
        return tr("A peer says");
    case AssessmentSource::Certification:
        return tr("A certificate says");
    case AssessmentSource::Target:
        return tr("Where I want to be");
    case AssessmentSource::Mentor:
        break;
    }
    return tr("My mentor says");
}

QString CompetencyWords::day(QDate day)
{
    return day.isValid() ? QLocale().toString(day, tr("d MMMM yyyy", "the day of an assessment")) : tr("without a day");
}

QString CompetencyWords::evidence(const Repeatability &shown)
{
    if (shown.isRepeatable()) {
        return tr("repeatable");
    }
    return shown.demonstrations == 0
        ? tr("none yet", "pieces of evidence")
        : tr("%1 of %2", "accepted, expected").arg(QLocale().toString(shown.demonstrations), QLocale().toString(shown.rule.demonstrations));
}

QString CompetencyWords::repeatability(const Repeatability &shown)
{
    if (shown.isRepeatable()) {
        return tr("Shown often enough, and in different places, to count as repeatable.");
    }
    if (shown.demonstrations >= shown.rule.demonstrations) {
        return tr("Shown often enough, but always in the same place: repeatable needs %n place(s).", nullptr, shown.rule.contexts);
    }
    return tr("%n more accepted piece(s) of work until it counts as repeatable.", nullptr, shown.rule.demonstrations - shown.demonstrations);
}

QString CompetencyWords::gap(const Method &method, const CompetencyGap &gap, const Repeatability &shown)
{
    const QString target = level(method, gap.target);
    const QString steps = gap.known ? tr("%n step(s): from %1 to %2", nullptr, gap.steps).arg(level(method, *gap.known), target)
                                    : tr("never assessed, target %1").arg(target);
    const QString proof = shown.isRepeatable()
        ? tr("repeatable")
        : tr("%1 of %2 pieces of evidence").arg(QLocale().toString(shown.demonstrations), QLocale().toString(shown.rule.demonstrations));
    return tr("%1; %2", "how far, what evidence there is").arg(steps, proof);
}

QString CompetencyWords::disagreement(const CompetencyStanding &standing)
{
    const std::optional<int> self = standing.level(AssessmentSource::Self);
    if (!self) {
        return {};
    }
    const QString mine = QLocale().toString(*self);
    const auto isFar = [&self](const std::optional<int> &other) { return other && std::abs(*other - *self) >= farApart; };
    if (const auto mentor = standing.level(AssessmentSource::Mentor); isFar(mentor)) {
        return tr("your mentor says %1, you say %2").arg(QLocale().toString(*mentor), mine);
    }
    if (const auto peer = standing.level(AssessmentSource::Peer); isFar(peer)) {
        return tr("a peer says %1, you say %2").arg(QLocale().toString(*peer), mine);
    }
    if (const auto certificate = standing.level(AssessmentSource::Certification); isFar(certificate)) {
        return tr("a certificate says %1, you say %2").arg(QLocale().toString(*certificate), mine);
    }
    return {};
}

}
