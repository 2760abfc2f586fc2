// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesswords.h"

#include "careerlistmodel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark
{

static QString number(double amount)
{
    return QLocale().toString(std::round(amount * 10) / 10, 'f', QLocale::FloatingPointShortest);
}

QString ReadinessWords::day(QDate day)
{
    return day.isValid() ? QLocale().toString(day, tr("d MMMM yyyy", "a day by which something is there")) : tr("without a day");
}

QString ReadinessWords::amount(double amount, MethodUnit unit)
{
    const QString value = number(amount);
    switch (unit) {
    case MethodUnit::Minutes:
        return tr("%1 min", "minutes").arg(value);
    case MethodUnit::Hours:
        return tr("%1 h", "hours").arg(value);
    case MethodUnit::Weeks:
        return tr("%1 weeks").arg(value);
    case MethodUnit::Months:
        return tr("%1 months").arg(value);
    case MethodUnit::Years:
        return tr("%1 years").arg(value);
    case MethodUnit::Points:
        return tr("%1 points").arg(value);
    default:
        return value;
    }
}

QString ReadinessWords::category(const QString &code)
{
    static const QHash<QString, const char *> names{
        {u"education"_s, QT_TRANSLATE_NOOP("waymark::ReadinessWords", "Learning")},
        {u"contribution"_s, QT_TRANSLATE_NOOP("waymark::ReadinessWords", "Contributions to the profession")},
        {u"practice"_s, QT_TRANSLATE_NOOP("waymark::ReadinessWords", "Practice")},
        {u"leadership"_s, QT_TRANSLATE_NOOP("waymark::ReadinessWords", "Leadership")},
    };
    const char *name = names.value(code);
    return name ? tr(name) : code;
}

static QString pillarName(const QString &id, const Method &method)
{
    const MethodPillar *pillar = method.pillar(id);
    return pillar != nullptr ? pillar->name : id;
}

static QString certificationName(const QString &id, const Method &method)
{
    const MethodCertification *certification = method.certification(id);
    return certification != nullptr ? certification->name : id;
}

QString ReadinessWords::name(const Requirement &requirement, const Method &method)
{
    switch (requirement.kind) {
    case RequirementKind::Examination:
        return tr("Examination");
    case RequirementKind::CaseStudies:
        return tr("Case studies");
    case RequirementKind::SkillsNarrative:
        return tr("Skills, pillar by pillar");
    case RequirementKind::Resume:
        return tr("Résumé");
    case RequirementKind::References:
        return tr("References");
    case RequirementKind::MentorAssessment:
        return tr("Mentor’s assessment");
    case RequirementKind::Recommendation:
        return tr("Mentor’s recommendation");
    case RequirementKind::Evidence:
        return tr("Accepted work");
    case RequirementKind::Presentation:
        return tr("Presentation");
    case RequirementKind::Experience:
        return tr("Years of practice");
    case RequirementKind::Mentoring:
        return tr("Mentoring");
    case RequirementKind::Certificate:
        return tr("Certificate: %1").arg(certificationName(requirement.topic, method));
    case RequirementKind::Learning:
        return tr("Course");
    case RequirementKind::Contributions:
        return tr("Contributions");
    case RequirementKind::Competencies:
        return tr("Competencies: %1").arg(pillarName(requirement.topic, method));
    case RequirementKind::Hours:
        break;
    }
    return tr("Hours: %1").arg(category(requirement.topic));
}

QString ReadinessWords::tally(const RequirementStanding &standing)
{
    const Requirement &requirement = standing.requirement;
    const bool isOne = requirement.unit == MethodUnit::Pieces && requirement.minimum <= 1;
    if (isOne || !standing.have) {
        switch (standing.state) {
        case RequirementState::Met:
            return tr("there", "a part of a pack");
        case RequirementState::Thin:
            return tr("thin", "a part of a pack");
        case RequirementState::Missing:
            return tr("missing", "a part of a pack");
        case RequirementState::Unknown:
            break;
        }
        return tr("not rated");
    }
    return tr("%1 of %2", "what is there, what is wanted with its unit").arg(number(*standing.have), amount(requirement.minimum, requirement.unit));
}

/** The members for which there is nothing, by name. */
static QStringList openNames(const RequirementStanding &standing, const Method &method)
{
    QStringList names;
    for (const QString &id : standing.open) {
        names.append(method.competency(id) != nullptr ? method.competencyName(id) : pillarName(id, method));
    }
    return names;
}

QString ReadinessWords::standing(const RequirementStanding &standing, const Method &method)
{
    const Requirement &requirement = standing.requirement;
    QStringList sentences;
    if (!requirement.statement.isEmpty()) {
        sentences.append(requirement.statement);
    }
    if (standing.state == RequirementState::Thin && requirement.enoughWords > 0) {
        sentences.append(tr("Something is thin: a text has fewer than %n word(s), or lacks a room or its evidence.", nullptr, requirement.enoughWords));
    }
    if (!standing.isMet() && standing.shortfall > 0 && standing.have) {
        sentences.append(tr("%1 short.").arg(amount(standing.shortfall, requirement.unit)));
    }
    if (const QStringList names = openNames(standing, method); !standing.isMet() && !names.isEmpty()) {
        sentences.append(tr("Nothing yet for: %1.").arg(QLocale().createSeparatedList(names)));
    }
    if (standing.expected) {
        sentences.append(tr("At the present pace on %1.").arg(day(*standing.expected)));
    }
    if (requirement.recommended) {
        sentences.append(tr("Recommended: nobody is turned away without it."));
    }
    return sentences.join(u' ');
}

QString ReadinessWords::counted(const CountedEntry &entry, const Requirement &requirement, const Method &method)
{
    const QString known = method.competency(entry.title) != nullptr ? method.competencyName(entry.title)
        : method.certification(entry.title) != nullptr              ? certificationName(entry.title, method)
                                                                    : pillarName(entry.title, method);
    QStringList parts{known.isEmpty() ? tr("The text") : known};
    if (entry.day.isValid()) {
        parts.append(day(entry.day));
    }
    if (requirement.unit != MethodUnit::Pieces) {
        parts.append(amount(entry.amount, requirement.unit));
    }
    if (entry.thin) {
        parts.append(tr("thin", "a part of a pack"));
    }
    return parts.join(u" · "_s);
}

QString ReadinessWords::source(const MethodOrigin &origin)
{
    QStringList sentences;
    if (!origin.source.isEmpty()) {
        sentences.append(tr("Source: %1.").arg(QLocale().createSeparatedList(origin.source)));
    }
    if (origin.uncertain) {
        sentences.append(tr("The source is uncertain."));
    }
    if (!origin.note.isEmpty()) {
        sentences.append(origin.note);
    }
    return sentences.join(u' ');
}

static QString careerRoom(RecordEntryKind kind)
{
    const auto found = std::ranges::find(chosenKinds(), kind);
    return u"career/%1"_s.arg(found - chosenKinds().begin() + 1); // everything comes first
}

QString roomOf(const Requirement &requirement)
{
    switch (requirement.kind) {
    case RequirementKind::CaseStudies:
        return u"cases"_s;
    case RequirementKind::SkillsNarrative:
        return u"skills"_s;
    case RequirementKind::Resume:
        return u"summary"_s;
    case RequirementKind::Presentation:
        return u"presentation/"_s + requirement.topic;
    case RequirementKind::References:
        return u"ask/reference/"_s + requirement.topic;
    case RequirementKind::MentorAssessment:
        return u"ask/assessment/"_s + requirement.topic;
    case RequirementKind::Recommendation:
        return u"ask/recommendation/"_s + requirement.topic;
    case RequirementKind::Experience:
        return careerRoom(RecordEntryKind::Position);
    case RequirementKind::Examination:
    case RequirementKind::Certificate:
        return careerRoom(RecordEntryKind::Certificate);
    case RequirementKind::Learning:
        return careerRoom(RecordEntryKind::Learning);
    case RequirementKind::Contributions:
        return careerRoom(RecordEntryKind::Contribution);
    case RequirementKind::Hours:
        return careerRoom(RecordEntryKind::Maintenance);
    case RequirementKind::Evidence:
        return u"assignments:"_s;
    case RequirementKind::Mentoring:
        return u"sessions:"_s;
    case RequirementKind::Competencies:
        return u"competencies:"_s;
    default:
        return {};
    }
}

}
