// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencyservice.h"

#include "competencycommands.h"
#include "competencylabels.h"
#include "competencyschema.h"
#include "heads.h"

namespace waymark
{

CompetencyService::CompetencyService(Store &store, PersonId me)
    : m_store(store)
    , m_me(std::move(me))
{
}

QFuture<Result<std::vector<CompetencyStanding>>> CompetencyService::standings(AssessmentScope scope)
{
    return m_store.read([me = m_me, scope](Database &database) { return CompetencyRepository(database).newest(me, scope).transform(standingsOf); });
}

QFuture<Result<std::vector<CompetencyGap>>> CompetencyService::gaps(AssessmentScope scope)
{
    return m_store.read(
        [me = m_me, scope](Database &database) { return CompetencyRepository(database).newest(me, scope).transform(standingsOf).transform(gapsOf); });
}

QFuture<Result<LevelDistance>> CompetencyService::distance(std::vector<LevelRequirement> requirements, AssessmentScope scope)
{
    return m_store.read([me = m_me, scope, requirements = std::move(requirements)](Database &database) {
        return CompetencyRepository(database).newest(me, scope).transform(
            [&requirements](const std::vector<Assessment> &newest) { return distanceTo(requirements, standingsOf(newest)); });
    });
}

QFuture<Result<std::vector<Assessment>>> CompetencyService::growth(QString competency, AssessmentScope scope)
{
    return m_store.read(
        [me = m_me, scope, competency = std::move(competency)](Database &database) { return CompetencyRepository(database).history(me, scope, competency); });
}

QFuture<Result<std::optional<LoadedAssessment>>> CompetencyService::assessment(AssessmentId id)
{
    return m_store.read([id](Database &database) -> Result<std::optional<LoadedAssessment>> {
        CompetencyRepository repository(database);
        WAYMARK_TRY(const auto assessment, repository.assessment(id));
        if (!assessment) {
            return std::nullopt;
        }
        WAYMARK_TRY(auto seen, loadedVersions(database, Schema({competencySchema()}), id.value));
        WAYMARK_TRY(auto mirrors, repository.mirrors(id));
        return LoadedAssessment{.assessment = *assessment, .seen = std::move(seen), .mirrors = std::move(mirrors)};
    });
}

QFuture<Result<std::vector<RecordId>>> CompetencyService::linked(QString competency, AssessmentScope scope)
{
    return m_store.read(
        [me = m_me, scope, competency = std::move(competency)](Database &database) { return CompetencyRepository(database).linked(me, scope, competency); });
}

QFuture<Result<std::vector<QString>>> CompetencyService::competenciesOf(RecordId target)
{
    return m_store.read([target](Database &database) { return CompetencyRepository(database).competenciesOf(target); });
}

QFuture<Result<std::vector<AssessmentId>>> CompetencyService::assess(std::vector<AssessmentDraft> drafts, std::vector<SpaceKey> showIn)
{
    return m_store.act(CompetencyLabel::Assess,
                       [drafts = std::move(drafts), showIn = std::move(showIn)](Writer &writer) { return CompetencyCommand::assess(writer, drafts, showIn); });
}

QFuture<Result<void>> CompetencyService::edit(AssessmentId id, AssessmentDraft draft, LoadedVersions seen)
{
    return m_store.act(CompetencyLabel::Edit,
                       [id, draft = std::move(draft), seen = std::move(seen)](Writer &writer) { return CompetencyCommand::edit(writer, id, draft, seen); });
}

QFuture<Result<void>> CompetencyService::remove(AssessmentId id)
{
    return m_store.act(CompetencyLabel::Remove, [id](Writer &writer) { return CompetencyCommand::remove(writer, id); });
}

QFuture<Result<AssessmentId>> CompetencyService::showIn(AssessmentId id, SpaceKey space)
{
    return m_store.act(CompetencyLabel::Show, [id, space](Writer &writer) { return CompetencyCommand::showIn(writer, id, space); });
}

QFuture<Result<int>> CompetencyService::showNewestIn(SpaceKey space)
{
    return m_store.act(CompetencyLabel::Show, [space](Writer &writer) { return CompetencyCommand::showNewestIn(writer, space); });
}

QFuture<Result<void>> CompetencyService::hideFrom(AssessmentId id, SpaceKey space)
{
    return m_store.act(CompetencyLabel::Hide, [id, space](Writer &writer) { return CompetencyCommand::hideFrom(writer, id, space); });
}

QFuture<Result<AssessmentId>> CompetencyService::assessMentee(SpaceKey space, AssessmentDraft draft)
{
    return m_store.act(CompetencyLabel::AssessMentee,
                       [space, draft = std::move(draft)](Writer &writer) { return CompetencyCommand::assessMentee(writer, space, draft); });
}

QFuture<Result<void>> CompetencyService::link(QString competency, RecordId target, SpaceKey space)
{
    return m_store.act(CompetencyLabel::Link, [competency = std::move(competency), target, space](Writer &writer) {
        return CompetencyCommand::link(writer, competency, target, space);
    });
}

QFuture<Result<void>> CompetencyService::unlink(QString competency, RecordId target, SpaceKey space)
{
    return m_store.act(CompetencyLabel::Unlink, [competency = std::move(competency), target, space](Writer &writer) {
        return CompetencyCommand::unlink(writer, competency, target, space);
    });
}

}
