// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplereviews.h"

#include "sampledata.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

QString sampleAttempt(const QString &key, int number)
{
    return u"%1/%2"_s.arg(key).arg(number);
}

CriterionLevels sampleLevels(const QJsonObject &data)
{
    CriterionLevels levels;
    const QJsonObject given = data["levels"_L1].toObject();
    for (auto level = given.constBegin(); level != given.constEnd(); ++level) {
        levels.insert(level.key(), level.value().toInt());
    }
    return levels;
}

/** On the words that the comment quotes. */
static Result<void> comment(SampleWorld &world, AttemptId attempt, const QString &text, const QJsonValue &data)
{
    const QString quote = data["quote"_L1].toString();
    const qsizetype found = text.indexOf(quote);
    if (found < 0) {
        return failure(Error::Kind::NotFound, u"quote"_s, quote);
    }
    const qsizetype start = codePoints(QStringView(text).first(found));
    return world.mentor().reviews().addComment(attempt, start, codePoints(quote), SampleData::text(data["body"_L1])).result().transform([](DraftCommentId) { });
}

static Result<void> write(SampleWorld &world, AttemptId attempt, const QJsonObject &review)
{
    ReviewService &reviews = world.mentor().reviews();
    WAYMARK_TRY(const auto read, world.mentor().assignments().attempt(attempt).result());
    if (!read) {
        return failure(Error::Kind::NotFound, u"attempt"_s);
    }
    WAYMARK_CHECK(reviews.start(attempt).result());
    for (const QJsonValue &value : review["comments"_L1].toArray()) {
        WAYMARK_CHECK(comment(world, attempt, read->stored.attempt.text.body, value));
    }
    WAYMARK_TRY(const auto draft, reviews.draft(attempt).result());
    return reviews.saveDraft(attempt, {.overall = SampleData::text(review["overall"_L1]), .levels = sampleLevels(review)}, draft->seen).result();
}

static Result<void> answer(SampleWorld &world, const QString &key, const QJsonObject &review)
{
    const AttemptId attempt = world.attempts.value(key);
    WAYMARK_CHECK(write(world, attempt, review));
    const QString verdict = review["verdict"_L1].toString();
    return verdict.isEmpty() ? Result<void>() : world.mentor().reviews().send(attempt, verdictFromCode(verdict)).result().transform([](ReviewId) { });
}

void planReview(SampleWorld &world, const QString &attempt, const QJsonObject &review)
{
    static const QTime noon(12, 10);
    static const QTime sentOff(12, 20);
    if (review.isEmpty()) {
        return;
    }
    const int ago = review["ago"_L1].toInt();
    world.timeline().at(ago, noon, u"review of "_s + attempt, [&world, attempt, review] { return answer(world, attempt, review); });
    world.planParcel(ago, sentOff, world.mentor());
}

}
