// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefeditor.h"

#include "assignmentwords.h"
#include "describe.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

BriefEditor::BriefEditor(QObject *parent)
    : QObject(parent)
{
}

void BriefEditor::setAssignments(OpenAssignments *assignments)
{
    if (m_assignments == assignments) {
        return;
    }
    m_assignments = assignments;
    if (assignments) {
        connect(assignments, &OpenAssignments::namesChanged, this, &BriefEditor::onNames);
        onNames();
    }
    Q_EMIT peopleChanged();
}

void BriefEditor::onNames()
{
    if (!m_wanted.isEmpty() && m_assignments->method()) {
        setTemplateId(m_wanted);
    }
    if (m_space) {
        chooseSpace(m_space->value);
    }
    Q_EMIT peopleChanged();
    Q_EMIT edited();
}

void BriefEditor::setGiving(bool giving)
{
    if (m_giving != giving) {
        m_giving = giving;
        Q_EMIT peopleChanged();
    }
}

static Rubric rubricOf(const AssignmentTemplate &offer)
{
    Rubric rubric;
    for (const TemplateCriterion &criterion : offer.rubric) {
        rubric.criteria.append({.id = criterion.id, .title = criterion.name, .levels = criterion.levels});
        rubric.highest = std::max(rubric.highest, static_cast<int>(criterion.levels.size()));
    }
    return rubric;
}

void BriefEditor::setTemplateId(const QString &id)
{
    const AssignmentTemplate *offer = m_assignments && m_assignments->method() ? m_assignments->method()->assignmentTemplate(id) : nullptr;
    m_wanted = offer ? QString() : id;
    const auto due = m_brief.due;
    m_brief = {};
    m_brief.due = due;
    m_purpose.clear();
    m_effort.clear();
    if (offer) {
        m_brief = {.templateId = offer->id,
                   .templateVersion = offer->version,
                   .title = offer->title,
                   .brief = offer->brief,
                   .competencies = offer->competencies,
                   .rubric = rubricOf(*offer),
                   .due = due};
        m_purpose = offer->purpose;
        m_effort = offer->effortMinutes > 0 ? tr("About %n hour(s)", nullptr, std::max(1, (offer->effortMinutes + 30) / 60)) : QString();
    }
    m_rubric.setRubric(m_brief.rubric);
    setProblem({});
    Q_EMIT edited();
}

void BriefEditor::setTitle(const QString &title)
{
    if (m_brief.title != title) {
        m_brief.title = title;
        setProblem({});
        Q_EMIT edited();
    }
}

void BriefEditor::setBrief(const QString &brief)
{
    if (m_brief.brief != brief) {
        m_brief.brief = brief;
        Q_EMIT edited();
    }
}

void BriefEditor::setDueText(const QString &text)
{
    if (m_dueText != text) {
        m_dueText = text;
        m_brief.due = AssignmentWords::dayFrom(text);
        Q_EMIT edited();
    }
}

QString BriefEditor::dueWords() const
{
    return AssignmentWords::understood(m_dueText, m_brief.due);
}

QStringList BriefEditor::competencies() const
{
    return m_assignments ? m_assignments->competencyNames(m_brief.competencies) : QStringList();
}

QList<MethodCompetency> BriefEditor::rated() const
{
    QList<MethodCompetency> all;
    if (m_assignments && m_assignments->method()) {
        const Method method = *m_assignments->method();
        std::ranges::copy_if(method.data().competencies, std::back_inserter(all), [](const MethodCompetency &one) { return !one.retired && !one.notRated; });
    }
    return all;
}

QStringList BriefEditor::choices() const
{
    QStringList names;
    for (const MethodCompetency &one : rated()) {
        names.append(one.name);
    }
    return names;
}

void BriefEditor::addCompetency(int choice)
{
    const auto all = rated();
    if (choice >= 0 && choice < all.size() && !m_brief.competencies.contains(all.at(choice).id)) {
        m_brief.competencies.append(all.at(choice).id);
        Q_EMIT edited();
    }
}

void BriefEditor::removeCompetency(int row)
{
    if (row >= 0 && row < m_brief.competencies.size()) {
        m_brief.competencies.removeAt(row);
        Q_EMIT edited();
    }
}

void BriefEditor::addCriterion(const QString &name)
{
    const QString title = name.simplified();
    if (title.isEmpty() || !m_assignments || !m_assignments->method()) {
        return;
    }
    int number = 1;
    while (m_brief.rubric.has(u"own-%1"_s.arg(number))) {
        ++number;
    }
    RubricCriterion criterion{.id = u"own-%1"_s.arg(number), .title = title, .levels = {}};
    for (const ScaleStep &step : m_assignments->method()->scale(ScaleId::Rubric).steps) {
        criterion.levels.append(step.description.isEmpty() ? step.name : step.description);
    }
    m_brief.rubric.highest = std::max(2, static_cast<int>(criterion.levels.size()));
    m_brief.rubric.criteria.append(criterion);
    m_rubric.setRubric(m_brief.rubric);
    Q_EMIT edited();
}

void BriefEditor::removeCriterion(int row)
{
    if (row >= 0 && row < m_brief.rubric.criteria.size()) {
        m_brief.rubric.criteria.removeAt(row);
        m_rubric.setRubric(m_brief.rubric);
        Q_EMIT edited();
    }
}

std::vector<KnownMentorship> BriefEditor::possible() const
{
    return m_assignments ? m_assignments->mentorshipsAs(m_giving ? Role::Mentor : Role::Mentee) : std::vector<KnownMentorship>();
}

/** For oneself, nobody is the first choice. */
QStringList BriefEditor::people() const
{
    QStringList names;
    if (!m_giving) {
        names.append(tr("Only me, until I hand it in"));
    }
    for (const KnownMentorship &one : possible()) {
        names.append(m_giving ? one.name : tr("%1 and me, from now on").arg(AssignmentWords::callName(one.name)));
    }
    return names;
}

void BriefEditor::setPerson(int person)
{
    if (m_person != person && person >= 0) {
        m_person = person;
        Q_EMIT peopleChanged();
    }
}

void BriefEditor::chooseSpace(qlonglong space)
{
    m_space = SpaceKey{space};
    const auto all = possible();
    const auto found = std::ranges::find(all, *m_space, [](const KnownMentorship &one) { return one.mentorship.space; });
    if (found != all.end()) {
        setPerson(static_cast<int>(found - all.begin()) + (m_giving ? 0 : 1));
        m_space.reset();
    }
}

SpaceKey BriefEditor::space() const
{
    const auto all = possible();
    const int row = m_giving ? m_person : m_person - 1;
    return row >= 0 && row < static_cast<int>(all.size()) ? all[static_cast<std::size_t>(row)].mentorship.space : privateSpace;
}

QString BriefEditor::audience() const
{
    const QString who = m_assignments ? m_assignments->callNameIn(space()) : QString();
    if (m_giving) {
        return who.isEmpty() ? tr("Nobody is your mentee yet. Invite somebody first.") : tr("%1 gets it with your next parcel.").arg(who);
    }
    return who.isEmpty() ? tr("Nobody else sees that you took it.") : tr("%1 sees that you took it, and nothing of your draft.").arg(who);
}

QString BriefEditor::action() const
{
    const QString who = m_assignments ? m_assignments->callNameIn(space()) : QString();
    return !m_giving ? tr("Take it") : who.isEmpty() ? tr("Give it") : tr("Give it to %1").arg(who);
}

void BriefEditor::setProblem(const QString &problem)
{
    if (m_problem != problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

void BriefEditor::take()
{
    if (!m_assignments) {
        return;
    }
    if (m_brief.title.trimmed().isEmpty()) {
        setProblem(tr("Please give it a title."));
        return;
    }
    if (!m_dueText.trimmed().isEmpty() && !m_brief.due) {
        setProblem(dueWords());
        return;
    }
    if (m_giving && space() == privateSpace) {
        setProblem(audience());
        return;
    }
    setProblem({});
    m_assignments->service().take(m_brief, space()).then(this, [this](const Result<AssignmentId> &taken) {
        if (taken) {
            Q_EMIT this->taken(AssignmentWords::textOf(*taken));
        } else {
            setProblem(describe(taken.error()));
        }
    });
}

}
