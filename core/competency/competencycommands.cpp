// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencycommands.h"

#include "authority.h"
#include "competencyrepository.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::CompetencyCommand
{

static Result<Assessment> existing(Writer &writer, AssessmentId id)
{
    WAYMARK_TRY(auto assessment, CompetencyRepository(writer.database()).assessment(id));
    if (!assessment) {
        return failure(Error::Kind::NotFound, u"assessment"_s);
    }
    return *std::move(assessment);
}

Result<std::vector<AssessmentId>> assess(Writer &writer, const std::vector<AssessmentDraft> &drafts, const std::vector<SpaceKey> &spaces)
{
    std::vector<AssessmentId> ids;
    for (const AssessmentDraft &draft : drafts) {
        if (draft.source == AssessmentSource::Mentor) {
            return failure(Error::Kind::Invalid, u"source"_s);
        }
        WAYMARK_TRY(const AssessmentDraft checked, checkedAssessment(draft));
        const auto id = writer.newId<AssessmentId>();
        WAYMARK_CHECK(CompetencyRepository::add(writer, {.id = id, .space = privateSpace, .draft = checked}));
        for (const SpaceKey space : spaces) {
            WAYMARK_CHECK(showIn(writer, id, space));
        }
        ids.push_back(id);
    }
    return ids;
}

Result<void> edit(Writer &writer, AssessmentId id, const AssessmentDraft &draft, const LoadedVersions &seen)
{
    WAYMARK_TRY(const AssessmentDraft checked, checkedAssessment(draft));
    WAYMARK_TRY(const Assessment before, existing(writer, id));
    if ((before.draft.source == AssessmentSource::Mentor) != (checked.source == AssessmentSource::Mentor)) {
        return failure(Error::Kind::Invalid, u"source"_s);
    }
    writer.basedOn(id.value, seen);
    WAYMARK_CHECK(CompetencyRepository::update(writer, {.id = id, .space = before.space, .draft = checked}));
    return writeMirrors(writer, id);
}

Result<void> writeMirrors(Writer &writer, AssessmentId id)
{
    WAYMARK_TRY(const Assessment original, existing(writer, id));
    WAYMARK_TRY(const auto mirrors, CompetencyRepository(writer.database()).mirrors(id));
    for (const AssessmentMirror &mirror : mirrors) {
        WAYMARK_CHECK(CompetencyRepository::update(writer, {.id = mirror.copy, .space = mirror.space, .draft = original.draft}));
    }
    return {};
}

static Result<void> removeMirror(Writer &writer, const AssessmentMirror &mirror)
{
    WAYMARK_CHECK(writer.remove(mirror.copy.value));
    return writer.remove(mirror.id);
}

Result<void> remove(Writer &writer, AssessmentId id)
{
    WAYMARK_CHECK(existing(writer, id));
    WAYMARK_TRY(const auto mirrors, CompetencyRepository(writer.database()).mirrors(id));
    for (const AssessmentMirror &mirror : mirrors) {
        WAYMARK_CHECK(removeMirror(writer, mirror));
    }
    return writer.remove(id.value);
}

/** Writes @p copy, which may stand there already, in the trash or not. */
static Result<void> writeCopy(Writer &writer, const Assessment &copy)
{
    WAYMARK_TRY(const auto trashed, CompetencyRepository(writer.database()).inTrash(copy.id));
    if (!trashed) {
        return CompetencyRepository::add(writer, copy);
    }
    if (*trashed) {
        WAYMARK_CHECK(writer.bringBack(copy.id.value));
    }
    return CompetencyRepository::update(writer, copy);
}

Result<AssessmentId> showIn(Writer &writer, AssessmentId id, SpaceKey space)
{
    if (space == privateSpace) {
        return failure(Error::Kind::NotPossible, u"space"_s);
    }
    WAYMARK_TRY(const Assessment original, existing(writer, id));
    if (original.space != privateSpace) {
        return failure(Error::Kind::NotPossible, u"assessment"_s);
    }
    WAYMARK_TRY(const SpaceId spaceId, CompetencyRepository(writer.database()).spaceId(space));
    const AssessmentId copy{QUuid::createUuidV5(id.value, QByteArray("assessment" + spaceId.bytes))};
    WAYMARK_CHECK(writeCopy(writer, {.id = copy, .space = space, .draft = original.draft}));
    WAYMARK_CHECK(CompetencyRepository::addMirror(writer, id, copy));
    return copy;
}

Result<int> showNewestIn(Writer &writer, SpaceKey space)
{
    WAYMARK_TRY(const auto newest, CompetencyRepository(writer.database()).newest(writer.me(), {}));
    int shown = 0;
    for (const Assessment &assessment : newest) {
        if (assessment.space == privateSpace) {
            WAYMARK_CHECK(showIn(writer, assessment.id, space));
            ++shown;
        }
    }
    return shown;
}

Result<void> hideFrom(Writer &writer, AssessmentId id, SpaceKey space)
{
    WAYMARK_TRY(const auto mirrors, CompetencyRepository(writer.database()).mirrors(id));
    const auto found = std::ranges::find(mirrors, space, &AssessmentMirror::space);
    if (found == mirrors.end()) {
        return failure(Error::Kind::NotFound, u"space"_s);
    }
    return removeMirror(writer, *found);
}

Result<AssessmentId> assessMentee(Writer &writer, SpaceKey space, const AssessmentDraft &draft)
{
    AssessmentDraft mine = draft;
    mine.source = AssessmentSource::Mentor;
    WAYMARK_TRY(const AssessmentDraft checked, checkedAssessment(mine));
    WAYMARK_TRY(const auto role, roleIn(writer.database(), space, writer.me()));
    if (role != Role::Mentor) {
        return failure(Error::Kind::NotAllowed, u"assessment"_s);
    }
    const auto id = writer.newId<AssessmentId>();
    WAYMARK_CHECK(CompetencyRepository::add(writer, {.id = id, .space = space, .draft = checked}));
    return id;
}

Result<void> link(Writer &writer, const QString &competency, RecordId target, SpaceKey space)
{
    WAYMARK_TRY(const QString id, requiredLine(competency, u"competency"_s));
    return CompetencyRepository::link(writer, id, target, space);
}

Result<void> unlink(Writer &writer, const QString &competency, RecordId target, SpaceKey space)
{
    return CompetencyRepository::unlink(writer, competency, target, space);
}

}
