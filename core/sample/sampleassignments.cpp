// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleassignments.h"

#include "sampledata.h"
#include "samplereviews.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static const QTime morning(8, 30);
static const QTime afterwards(9, 0);
static const QTime afternoon(17, 30);
static const QTime sentOff(17, 45);

static Result<AssignmentBrief> briefOf(SampleWorld &world, const QJsonObject &data)
{
    WAYMARK_TRY(const Method method, world.mentee().method().current().result());
    const QString id = data["template"_L1].toString();
    const AssignmentTemplate *from = method.assignmentTemplate(id);
    if (from == nullptr) {
        return failure(Error::Kind::NotFound, u"template"_s, id);
    }
    AssignmentBrief brief{.templateId = from->id,
                          .templateVersion = from->version,
                          .title = from->title,
                          .brief = from->brief,
                          .competencies = from->competencies,
                          .rubric = {},
                          .due = world.day(data["due"_L1])};
    for (const TemplateCriterion &criterion : from->rubric) {
        brief.rubric.criteria.append({.id = criterion.id, .title = criterion.name, .levels = criterion.levels});
    }
    return brief;
}

/** She takes it and shows it to him. */
static Result<void> take(SampleWorld &world, const QJsonObject &data)
{
    WAYMARK_TRY(const AssignmentBrief brief, briefOf(world, data));
    AssignmentService &assignments = world.mentee().assignments();
    WAYMARK_TRY(const AssignmentId id, assignments.take(brief).result());
    world.assignments.insert(data["key"_L1].toString(), id);
    return assignments.shareWith(id, world.spaceOf(world.mentee())).result().transform([](AssignmentId) { });
}

/** He gives it to her. */
static Result<void> give(SampleWorld &world, const QJsonObject &data)
{
    WAYMARK_TRY(const AssignmentBrief brief, briefOf(world, data));
    WAYMARK_TRY(const AssignmentId id, world.mentor().assignments().take(brief, world.spaceOf(world.mentor())).result());
    world.assignments.insert(data["key"_L1].toString(), id);
    return {};
}

static Result<void> moveDue(SampleWorld &world, const QString &key, QDate due)
{
    AssignmentService &assignments = world.mentee().assignments();
    const AssignmentId id = world.assignments.value(key);
    WAYMARK_TRY(const auto loaded, assignments.assignment(id).result());
    if (!loaded) {
        return failure(Error::Kind::NotFound, u"assignment"_s, key);
    }
    AssignmentBrief brief = loaded->assignment.brief;
    brief.due = due;
    return assignments.edit(id, brief, loaded->seen).result();
}

static Result<EvidenceContent> evidenceOf(SampleWorld &world, AssignmentId id, const QJsonObject &data)
{
    EvidenceContent evidence{.title = data["title"_L1].toString(),
                             .kind = evidenceKindFromCode(data["kind"_L1].toString()),
                             .attachment = {},
                             .content = data["content"_L1].toString(),
                             .note = data["note"_L1].toString(),
                             .sha256 = {}};
    if (evidence.kind == EvidenceContent::Kind::File) {
        const QJsonValue file = data["file"_L1];
        const QByteArray bytes = SampleData::text(file["text"_L1]).toUtf8();
        WAYMARK_TRY(const Attachment attachment,
                    world.mentee().attachments().addBytes(id.value, file["name"_L1].toString(), file["type"_L1].toString(), bytes).result());
        evidence.attachment = attachment.id.value;
        evidence.sha256 = attachment.content.sha256;
    }
    return evidence;
}

/** What comes with this attempt takes the place of what came with the one before. */
static Result<void> replaceEvidence(SampleWorld &world, AssignmentId id, const AttemptDraft &draft, const QJsonArray &evidence)
{
    if (evidence.isEmpty()) {
        return {};
    }
    AssignmentService &assignments = world.mentee().assignments();
    for (const DraftEvidence &old : draft.evidence) {
        WAYMARK_CHECK(assignments.removeEvidence(old.id).result());
    }
    for (const QJsonValue &value : evidence) {
        WAYMARK_TRY(const EvidenceContent content, evidenceOf(world, id, value.toObject()));
        WAYMARK_CHECK(assignments.addEvidence(id, content).result());
    }
    return {};
}

static Result<void> write(SampleWorld &world, const QString &key, const QJsonObject &data)
{
    AssignmentService &assignments = world.mentee().assignments();
    const AssignmentId id = world.assignments.value(key);
    WAYMARK_TRY(const AttemptDraft draft, assignments.draft(id).result());
    const DraftText text{.body = SampleData::text(data["body"_L1]), .context = data["context"_L1].toString(), .ownLevels = sampleLevels(data)};
    WAYMARK_CHECK(assignments.saveDraft(id, text, draft.seen).result());
    return replaceEvidence(world, id, draft, data["evidence"_L1].toArray());
}

/** Ticks off the comments on the attempt before, those with an index in @p which, or all. */
static Result<void> settle(SampleWorld &world, AttemptId before, const QJsonValue &which)
{
    if (before.isNull()) {
        return {};
    }
    AssignmentService &assignments = world.mentee().assignments();
    WAYMARK_TRY(const std::vector<ReviewComment> comments, assignments.comments(before).result());
    for (std::size_t i = 0; i < comments.size(); ++i) {
        if (!which.isArray() || which.toArray().contains(static_cast<qint64>(i))) {
            WAYMARK_CHECK(assignments.settle(comments[i].on.id, true).result());
        }
    }
    return {};
}

static Result<void> handIn(SampleWorld &world, const QString &key, const QJsonObject &data, int number)
{
    WAYMARK_CHECK(write(world, key, data));
    WAYMARK_CHECK(settle(world, world.attempts.value(sampleAttempt(key, number - 1)), {}));
    WAYMARK_TRY(const AttemptId id, world.mentee().assignments().handIn(world.assignments.value(key)).result());
    world.attempts.insert(sampleAttempt(key, number), id);
    return {};
}

static void planAttempts(SampleWorld &world, const QString &key, const QJsonArray &attempts)
{
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        const QJsonObject attempt = attempts.at(i).toObject();
        const int number = static_cast<int>(i) + 1;
        const int ago = attempt["ago"_L1].toInt();
        world.timeline().at(ago, afternoon, sampleAttempt(key, number), [&world, key, attempt, number] { return handIn(world, key, attempt, number); });
        world.planParcel(ago, sentOff, world.mentee());
        planReview(world, sampleAttempt(key, number), attempt["review"_L1].toObject());
    }
}

/** What she is writing now. */
static void planDraft(SampleWorld &world, const QString &key, const QJsonObject &data)
{
    const QJsonObject draft = data["draft"_L1].toObject();
    if (draft.isEmpty()) {
        return;
    }
    const QJsonArray attempts = data["attempts"_L1].toArray();
    const QString before = sampleAttempt(key, static_cast<int>(attempts.size()));
    const QJsonValue settled = attempts.isEmpty() ? QJsonValue() : attempts.last()["review"_L1]["settled"_L1];
    world.timeline().at(draft["ago"_L1].toInt(), afternoon, u"draft "_s + key, [&world, key, draft, before, settled]() -> Result<void> {
        WAYMARK_CHECK(write(world, key, draft));
        return settle(world, world.attempts.value(before), settled);
    });
}

static void planAssignment(SampleWorld &world, const QJsonObject &data)
{
    const QString key = data["key"_L1].toString();
    const int ago = data["ago"_L1].toInt();
    const bool isGiven = data["by"_L1] == "mentor"_L1;
    world.timeline().at(ago, morning, u"assignment "_s + key, [&world, data, isGiven] { return isGiven ? give(world, data) : take(world, data); });
    world.planParcel(ago, afterwards, isGiven ? world.mentor() : world.mentee());
    planAttempts(world, key, data["attempts"_L1].toArray());
    planDraft(world, key, data);
    const QJsonObject later = data["newDue"_L1].toObject();
    if (!later.isEmpty()) {
        const QDate due = world.timeline().day(later["due"_L1].toInt());
        world.timeline().at(later["ago"_L1].toInt(), sentOff, u"due day of "_s + key, [&world, key, due] { return moveDue(world, key, due); });
    }
}

void planAssignments(SampleWorld &world)
{
    for (const QJsonValue &assignment : SampleData::file(u"assignments"_s)["assignments"_L1].toArray()) {
        planAssignment(world, assignment.toObject());
    }
}

}
