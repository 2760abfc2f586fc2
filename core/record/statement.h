// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parties.h"
#include "recordids.h"
#include "result.h"

#include <QDate>

#include <optional>
#include <vector>

namespace waymark
{

/** Words that somebody signs about somebody else. The codes are stored: they never change. */
enum class StatementKind {
    Reference, ///< "reference": from either of the two
    Assessment, ///< "assessment": of a mentor, for a certification board; it is not about single competencies
    Recommendation, ///< "recommendation": of a mentor, to a career level, whatever a manager decides
};

[[nodiscard]] QString codeOf(StatementKind kind);
/** Nothing for a code that is not known, such as that of a claim. */
[[nodiscard]] std::optional<StatementKind> statementKindFromCode(const QString &code);
/** Whether the mentor alone may sign it: all but references. */
[[nodiscard]] bool isOfMentors(StatementKind kind);

/** To ask the other one of a mentorship for words. */
struct StatementAsk {
    SpaceKey space;
    StatementKind kind = StatementKind::Reference;
    /** Id of a certification or, of a recommendation, of a career level in the method data; may be empty for a reference. */
    QString topic;
    /** What it is wanted for and what it should speak of; may be empty. */
    QString body;
    std::optional<QDate> wantedBy;
};

/** A request as it stands in the mentorship: nobody changes it, who asked may take it back. */
struct StatementRequest {
    StatementRequestId id;
    SpaceKey space;
    /** A code: reading never fails on one that is not known. */
    QString kind;
    QString topic;
    QString body;
    std::optional<QDate> wantedBy;
    /** The did of who asked. */
    QString asker;
    /** Milliseconds UTC. */
    qint64 askedAt = 0;
    /** What the other one signed in answer, the newest that counts. */
    std::optional<AttestationId> answer;

    bool operator==(const StatementRequest &) const = default;
};

/** What somebody writes about somebody else until it is signed: private. */
struct StatementDraft {
    StatementDraftId id;
    StatementKind kind = StatementKind::Reference;
    QString topic;
    /** The did of the one whom it is about. */
    QString subject;
    std::optional<StatementRequestId> request = {};
    /** What was signed before and this takes the place of. */
    std::optional<AttestationId> supersedes = {};
    /** Markdown. */
    QString body;

    bool operator==(const StatementDraft &) const = default;
};

/** To sign words about @p holder, in a mentorship. */
struct StatementToSign {
    SpaceKey space;
    QString issuerName;
    Holder holder;
    StatementKind kind = StatementKind::Recommendation;
    QString topic = {};
    /** One line, signed with the words: "Recommendation to the career level Professional". */
    QString title;
    QString text;
    /** What it rests on; the words name it. */
    QList<QUuid> evidence = {};
    std::optional<StatementRequestId> request = {};
    std::optional<AttestationId> supersedes = {};
    /** The draft that is done with it. */
    std::optional<StatementDraftId> draft = {};
};

/** The words of a signed statement, out of its credential; empty where it holds none. */
[[nodiscard]] QString statementWords(const QByteArray &credential);

/** Errors: TooLong "topic" or "body"; Blank "topic" for an assessment or a recommendation; OutOfRange "wanted-by" outside 1900..2200. */
[[nodiscard]] Result<StatementAsk> checkedAsk(const StatementAsk &ask);

}
