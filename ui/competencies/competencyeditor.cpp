// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencyeditor.h"

#include "assignmentservice.h"
#include "competencyrating.h"
#include "competencywords.h"
#include "describe.h"

#include <QDateTime>

#include <ranges>

using namespace Qt::StringLiterals;

namespace waymark
{

CompetencyEditor::CompetencyEditor(QObject *parent)
    : QObject(parent)
{
}

void CompetencyEditor::setCompetencies(OpenCompetencies *competencies)
{
    if (m_competencies == competencies) {
        return;
    }
    m_competencies = competencies;
    if (competencies) {
        m_loader = &competencies->loader();
        connect(m_loader, &CompetencyLoader::loaded, this, &CompetencyEditor::show);
        connect(m_loader, &CompetencyLoader::failed, this, &CompetencyEditor::fail);
        if (isLoaded()) {
            show();
        }
    }
    Q_EMIT competenciesChanged();
}

void CompetencyEditor::fail(const QString &message)
{
    m_state = RowListModel::State::Failed;
    m_errorText = message;
    Q_EMIT changed();
}

const CompetencyKnowledge &CompetencyEditor::knowledge() const
{
    static const CompetencyKnowledge nothing;
    return m_loader ? m_loader->knowledge() : nothing;
}

void CompetencyEditor::setCompetencyId(const QString &id)
{
    if (m_id != id) {
        m_id = id;
        m_source = Self;
        Q_EMIT competencyIdChanged();
        if (isLoaded()) {
            show();
        }
    }
}

void CompetencyEditor::reload()
{
    m_state = RowListModel::State::Loading;
    Q_EMIT changed();
    if (m_loader) {
        m_loader->reload();
    }
}

void CompetencyEditor::setSource(Source source)
{
    m_source = source;
    const auto stands = knowledge().standing(m_id).level(static_cast<AssessmentSource>(source));
    m_level = stands.value_or(0);
    m_note.clear();
    m_problem.clear();
    Q_EMIT formChanged();
}

void CompetencyEditor::show()
{
    m_state = RowListModel::State::Ready;
    m_errorText.clear();
    showSaid();
    if (m_level == 0) {
        setSource(m_source);
    }
    Q_EMIT changed();
    askForEvidence();
}

void CompetencyEditor::showSaid()
{
    std::vector<CompetencyRow> rows;
    const std::vector<Assessment> history = knowledge().histories.value(m_id);
    for (const Assessment &one : std::views::reverse(history)) {
        const QString level = one.draft.level ? CompetencyWords::level(*knowledge().method, *one.draft.level) : tr("cannot say");
        rows.push_back({.id = one.id.value.toString(QUuid::WithoutBraces),
                        .title = tr("%1: %2", "who says, level").arg(CompetencyWords::source(one.draft.source), level),
                        .note = CompetencyWords::day(one.draft.day),
                        .body = one.draft.note,
                        .level = one.draft.level.value_or(0),
                        .settled = false,
                        .own = one.draft.source != AssessmentSource::Mentor && one.space == privateSpace});
    }
    m_said.show(rows);
}

void CompetencyEditor::askForEvidence()
{
    m_competencies->assignments().demonstrations(m_id).then(this, [this, asked = m_id](const Result<std::vector<Demonstration>> &found) {
        if (asked == m_id && found) {
            showEvidence(*found);
        }
    });
}

void CompetencyEditor::showEvidence(const std::vector<Demonstration> &found)
{
    std::vector<CompetencyRow> rows;
    for (const Demonstration &one : found) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(one.accepted).date();
        const QString context = one.attempt.text.context;
        rows.push_back({.id = one.attempt.id.value.toString(QUuid::WithoutBraces),
                        .title = one.title,
                        .note = context.isEmpty() ? tr("accepted %1", "on a day").arg(CompetencyWords::day(day))
                                                  : tr("accepted %1 · %2", "on a day, where it was done").arg(CompetencyWords::day(day), context),
                        .body = {},
                        .level = 0,
                        .settled = true,
                        .own = false});
    }
    m_evidence.show(rows);
}

QString CompetencyEditor::name() const
{
    return isLoaded() ? knowledge().method->competencyName(m_id) : QString();
}

QString CompetencyEditor::pillarName() const
{
    const MethodCompetency *competency = isLoaded() ? knowledge().method->competency(m_id) : nullptr;
    const MethodPillar *pillar = competency ? knowledge().method->pillar(competency->pillar) : nullptr;
    return pillar ? pillar->name : QString();
}

QString CompetencyEditor::description() const
{
    const MethodCompetency *competency = isLoaded() ? knowledge().method->competency(m_id) : nullptr;
    return competency ? competency->description : QString();
}

QString CompetencyEditor::evidenceHint() const
{
    const MethodCompetency *competency = isLoaded() ? knowledge().method->competency(m_id) : nullptr;
    return competency ? competency->evidence : QString();
}

QStringList CompetencyEditor::stepNames() const
{
    QStringList names;
    if (isLoaded()) {
        for (const ScaleStep &step : knowledge().method->scale(ScaleId::Competency).steps) {
            names.append(step.name);
        }
    }
    return names;
}

QStringList CompetencyEditor::stepDescriptions() const
{
    QStringList texts;
    if (isLoaded()) {
        for (const ScaleStep &step : knowledge().method->scale(ScaleId::Competency).steps) {
            texts.append(step.description);
        }
    }
    return texts;
}

QList<double> CompetencyEditor::levels() const
{
    QList<double> all;
    const CompetencyStanding standing = knowledge().standing(m_id);
    for (int source = Self; source <= Mentor; ++source) {
        all.append(standing.level(static_cast<AssessmentSource>(source)).value_or(-1));
    }
    return all;
}

QString CompetencyEditor::evidenceText() const
{
    return CompetencyWords::evidence(knowledge().repeatability(m_id));
}

QString CompetencyEditor::missingText() const
{
    return CompetencyWords::repeatability(knowledge().repeatability(m_id));
}

QString CompetencyEditor::disagreement() const
{
    return CompetencyWords::disagreement(knowledge().standing(m_id));
}

void CompetencyEditor::save()
{
    if (!m_competencies || m_source == Mentor) {
        return;
    }
    const AssessmentDraft draft{.day = m_competencies->today(),
                                .competency = m_id,
                                .level = m_level > 0 ? std::optional(m_level) : std::nullopt,
                                .source = static_cast<AssessmentSource>(m_source),
                                .note = m_note};
    noteAssessment(m_competencies, knowledge().standing(m_id), draft).then(this, [this](const Result<void> &done) {
        m_problem = done ? QString() : describe(done.error());
        if (done) {
            m_note.clear();
            Q_EMIT saved();
        }
        Q_EMIT formChanged();
    });
}

void CompetencyEditor::remove(const QString &assessmentId)
{
    m_competencies->competencies().remove({QUuid::fromString(assessmentId)}).then(this, [this](const Result<void> &done) {
        if (done) {
            Q_EMIT removed();
        } else {
            Q_EMIT failed(describe(done.error()));
        }
    });
}

}
