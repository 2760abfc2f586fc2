// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmenttext.h"

#include "session.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark
{

static QString levelsText(const CriterionLevels &levels)
{
    QStringList parts;
    for (const auto &[criterion, level] : levels.asKeyValueRange()) {
        parts.append(u"%1 %2"_s.arg(criterion).arg(level));
    }
    return parts.join(u", "_s);
}

QString textOf(const AttemptInFull &attempt, const std::vector<ReviewComment> &comments)
{
    const Attempt &what = attempt.stored.attempt;
    QString text = u"\n-- Attempt %1, %2, handed in %3\n\n%4\n"_s.arg(what.number).arg(idText(what.id.value), instantText(what.handedIn), what.text.body);
    for (const Evidence &evidence : attempt.evidence) {
        text += u"   evidence  %1  %2\n"_s.arg(evidence.content.title, QString::fromLatin1(evidence.content.sha256.toHex()));
    }
    for (const StoredReview &review : attempt.reviews) {
        text += u"\n   Review, %1, %2 (%3)\n   %4\n"_s.arg(codeOf(review.review.verdict), instantText(review.review.sent),
                                                           levelsText(review.review.text.levels), review.review.text.overall);
    }
    for (const ReviewComment &comment : comments) {
        text += u"   on '%1': %2\n"_s.arg(comment.on.anchor.quote, comment.on.body);
    }
    return text;
}

static QJsonArray commentsJson(const std::vector<ReviewComment> &comments)
{
    QJsonArray array;
    for (const ReviewComment &comment : comments) {
        array.append(QJsonObject{{u"start"_s, comment.on.anchor.start},
                                 {u"length"_s, comment.on.anchor.length},
                                 {u"quote"_s, comment.on.anchor.quote},
                                 {u"body"_s, comment.on.body}});
    }
    return array;
}

QJsonObject toJson(const AttemptInFull &attempt, const std::vector<ReviewComment> &comments)
{
    QJsonArray reviews;
    for (const StoredReview &review : attempt.reviews) {
        reviews.append(QJsonObject{{u"verdict"_s, codeOf(review.review.verdict)}, {u"overall"_s, review.review.text.overall}, {u"sent"_s, review.review.sent}});
    }
    QJsonArray evidence;
    for (const Evidence &piece : attempt.evidence) {
        evidence.append(QJsonObject{{u"id"_s, idText(piece.id.value)},
                                    {u"title"_s, piece.content.title},
                                    {u"sha256"_s, QString::fromLatin1(piece.content.sha256.toHex())}});
    }
    const Attempt &what = attempt.stored.attempt;
    return {{u"id"_s, idText(what.id.value)}, {u"number"_s, what.number}, {u"body"_s, what.text.body},
            {u"evidence"_s, evidence},        {u"reviews"_s, reviews},    {u"comments"_s, commentsJson(comments)}};
}

}
