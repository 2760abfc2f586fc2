// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::ActionWords
{

struct Words {
    const char *label;
    const char *words;
};

static constexpr auto commands = std::to_array<Words>({
    {"assignment.draft", QT_TRANSLATE_NOOP("waymark::ActionWords", "write a draft")},
    {"assignment.edit", QT_TRANSLATE_NOOP("waymark::ActionWords", "change a brief")},
    {"assignment.evidence-add", QT_TRANSLATE_NOOP("waymark::ActionWords", "add evidence")},
    {"assignment.evidence-edit", QT_TRANSLATE_NOOP("waymark::ActionWords", "change evidence")},
    {"assignment.evidence-remove", QT_TRANSLATE_NOOP("waymark::ActionWords", "remove evidence")},
    {"assignment.hand-in", QT_TRANSLATE_NOOP("waymark::ActionWords", "hand in an attempt")},
    {"assignment.remove", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete an assignment")},
    {"assignment.settle-comment", QT_TRANSLATE_NOOP("waymark::ActionWords", "settle a comment")},
    {"assignment.share", QT_TRANSLATE_NOOP("waymark::ActionWords", "share an assignment")},
    {"assignment.take", QT_TRANSLATE_NOOP("waymark::ActionWords", "take an assignment")},
    {"assignment.withdraw", QT_TRANSLATE_NOOP("waymark::ActionWords", "withdraw an attempt")},
    {"attachment.add", QT_TRANSLATE_NOOP("waymark::ActionWords", "add a file")},
    {"attachment.remove", QT_TRANSLATE_NOOP("waymark::ActionWords", "remove a file")},
    {"backup.bring-back", QT_TRANSLATE_NOOP("waymark::ActionWords", "bring back from a backup")},
    {"certification.case-add", QT_TRANSLATE_NOOP("waymark::ActionWords", "begin a case study")},
    {"certification.case-edit", QT_TRANSLATE_NOOP("waymark::ActionWords", "write a case study")},
    {"certification.case-remove", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete a case study")},
    {"certification.evidence-add", QT_TRANSLATE_NOOP("waymark::ActionWords", "say what shows a case study")},
    {"certification.evidence-remove", QT_TRANSLATE_NOOP("waymark::ActionWords", "take evidence from a case study")},
    {"certification.write", QT_TRANSLATE_NOOP("waymark::ActionWords", "write a part of a pack")},
    {"competency.assess", QT_TRANSLATE_NOOP("waymark::ActionWords", "note a level")},
    {"competency.assess-mentee", QT_TRANSLATE_NOOP("waymark::ActionWords", "say how far a mentee is")},
    {"competency.edit", QT_TRANSLATE_NOOP("waymark::ActionWords", "change a level")},
    {"competency.hide", QT_TRANSLATE_NOOP("waymark::ActionWords", "stop showing a level")},
    {"competency.link", QT_TRANSLATE_NOOP("waymark::ActionWords", "name what shows a competency")},
    {"competency.remove", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete a level")},
    {"competency.show", QT_TRANSLATE_NOOP("waymark::ActionWords", "show a level to somebody")},
    {"competency.unlink", QT_TRANSLATE_NOOP("waymark::ActionWords", "take evidence from a competency")},
    {"conflict.settle", QT_TRANSLATE_NOOP("waymark::ActionWords", "choose between two texts")},
    {"engagement.edit", QT_TRANSLATE_NOOP("waymark::ActionWords", "change an agreement")},
    {"engagement.open", QT_TRANSLATE_NOOP("waymark::ActionWords", "begin an agreement")},
    {"engagement.remove", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete an agreement")},
    {"engagement.state", QT_TRANSLATE_NOOP("waymark::ActionWords", "set where an agreement stands")},
    {"exchange.bring-back", QT_TRANSLATE_NOOP("waymark::ActionWords", "keep what others deleted")},
    {"exchange.identify", QT_TRANSLATE_NOOP("waymark::ActionWords", "say who I am")},
    {"goals.achieve", QT_TRANSLATE_NOOP("waymark::ActionWords", "achieve a goal")},
    {"goals.activate", QT_TRANSLATE_NOOP("waymark::ActionWords", "adopt a goal")},
    {"goals.add", QT_TRANSLATE_NOOP("waymark::ActionWords", "write a goal")},
    {"goals.add-aspiration", QT_TRANSLATE_NOOP("waymark::ActionWords", "write an aspiration")},
    {"goals.add-milestone", QT_TRANSLATE_NOOP("waymark::ActionWords", "add a milestone")},
    {"goals.add-step", QT_TRANSLATE_NOOP("waymark::ActionWords", "add a step")},
    {"goals.add-win", QT_TRANSLATE_NOOP("waymark::ActionWords", "note a win")},
    {"goals.bring-back", QT_TRANSLATE_NOOP("waymark::ActionWords", "bring back a goal")},
    {"goals.check-in", QT_TRANSLATE_NOOP("waymark::ActionWords", "check in")},
    {"goals.close-aspiration", QT_TRANSLATE_NOOP("waymark::ActionWords", "close or reopen an aspiration")},
    {"goals.drop", QT_TRANSLATE_NOOP("waymark::ActionWords", "let a goal go")},
    {"goals.edit", QT_TRANSLATE_NOOP("waymark::ActionWords", "change a goal")},
    {"goals.edit-aspiration", QT_TRANSLATE_NOOP("waymark::ActionWords", "change an aspiration")},
    {"goals.edit-check-in", QT_TRANSLATE_NOOP("waymark::ActionWords", "correct a check-in")},
    {"goals.edit-milestone", QT_TRANSLATE_NOOP("waymark::ActionWords", "change a milestone")},
    {"goals.edit-step", QT_TRANSLATE_NOOP("waymark::ActionWords", "change a step")},
    {"goals.edit-win", QT_TRANSLATE_NOOP("waymark::ActionWords", "change a win")},
    {"goals.move-step", QT_TRANSLATE_NOOP("waymark::ActionWords", "move a step")},
    {"goals.pause", QT_TRANSLATE_NOOP("waymark::ActionWords", "pause a goal")},
    {"goals.reach-milestone", QT_TRANSLATE_NOOP("waymark::ActionWords", "reach a milestone")},
    {"goals.reframe", QT_TRANSLATE_NOOP("waymark::ActionWords", "reframe a goal")},
    {"goals.remove", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete a goal")},
    {"goals.remove-aspiration", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete an aspiration")},
    {"goals.remove-check-in", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete a check-in")},
    {"goals.remove-milestone", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete a milestone")},
    {"goals.remove-step", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete a step")},
    {"goals.remove-win", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete a win")},
    {"goals.review-aspiration", QT_TRANSLATE_NOOP("waymark::ActionWords", "look at an aspiration again")},
    {"goals.share", QT_TRANSLATE_NOOP("waymark::ActionWords", "show a goal to somebody")},
    {"goals.stop-sharing", QT_TRANSLATE_NOOP("waymark::ActionWords", "stop showing a goal")},
    {"journal.add", QT_TRANSLATE_NOOP("waymark::ActionWords", "write an entry")},
    {"journal.add-link", QT_TRANSLATE_NOOP("waymark::ActionWords", "link an entry")},
    {"journal.add-tag", QT_TRANSLATE_NOOP("waymark::ActionWords", "add a tag")},
    {"journal.bring-back", QT_TRANSLATE_NOOP("waymark::ActionWords", "bring back an entry")},
    {"journal.edit", QT_TRANSLATE_NOOP("waymark::ActionWords", "change an entry")},
    {"journal.remove", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete an entry")},
    {"journal.remove-link", QT_TRANSLATE_NOOP("waymark::ActionWords", "remove a link of an entry")},
    {"journal.remove-tag", QT_TRANSLATE_NOOP("waymark::ActionWords", "remove a tag")},
    {"journal.share", QT_TRANSLATE_NOOP("waymark::ActionWords", "show an entry to somebody")},
    {"journal.stop-sharing", QT_TRANSLATE_NOOP("waymark::ActionWords", "stop showing an entry")},
    {"method.import", QT_TRANSLATE_NOOP("waymark::ActionWords", "take method data")},
    {"people.edit-profile", QT_TRANSLATE_NOOP("waymark::ActionWords", "change the profile")},
    {"people.share-profile", QT_TRANSLATE_NOOP("waymark::ActionWords", "show the profile to somebody")},
    {"people.stop-sharing-profile", QT_TRANSLATE_NOOP("waymark::ActionWords", "stop showing the profile")},
    {"record.ask", QT_TRANSLATE_NOOP("waymark::ActionWords", "ask for signed words")},
    {"record.attest", QT_TRANSLATE_NOOP("waymark::ActionWords", "attest a competency")},
    {"record.disclose", QT_TRANSLATE_NOOP("waymark::ActionWords", "show the record")},
    {"record.draft", QT_TRANSLATE_NOOP("waymark::ActionWords", "write an attestation")},
    {"record.draft-discard", QT_TRANSLATE_NOOP("waymark::ActionWords", "discard an attestation")},
    {"record.entry-add", QT_TRANSLATE_NOOP("waymark::ActionWords", "add a line to the record")},
    {"record.entry-edit", QT_TRANSLATE_NOOP("waymark::ActionWords", "change a line of the record")},
    {"record.entry-remove", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete a line of the record")},
    {"record.recommend", QT_TRANSLATE_NOOP("waymark::ActionWords", "recommend somebody")},
    {"record.sign-again", QT_TRANSLATE_NOOP("waymark::ActionWords", "sign again what was attested")},
    {"record.sign-statement", QT_TRANSLATE_NOOP("waymark::ActionWords", "sign words about somebody")},
    {"record.statement-discard", QT_TRANSLATE_NOOP("waymark::ActionWords", "discard words about somebody")},
    {"record.statement-draft", QT_TRANSLATE_NOOP("waymark::ActionWords", "write about somebody")},
    {"record.take-back-request", QT_TRANSLATE_NOOP("waymark::ActionWords", "take back a request")},
    {"record.withdraw", QT_TRANSLATE_NOOP("waymark::ActionWords", "withdraw a signature")},
    {"review.comment-add", QT_TRANSLATE_NOOP("waymark::ActionWords", "comment")},
    {"review.comment-edit", QT_TRANSLATE_NOOP("waymark::ActionWords", "change a comment")},
    {"review.comment-remove", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete a comment")},
    {"review.discard", QT_TRANSLATE_NOOP("waymark::ActionWords", "discard a review")},
    {"review.draft", QT_TRANSLATE_NOOP("waymark::ActionWords", "write a review")},
    {"review.send", QT_TRANSLATE_NOOP("waymark::ActionWords", "send a review")},
    {"review.snippet-remove", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete a snippet")},
    {"review.snippet-save", QT_TRANSLATE_NOOP("waymark::ActionWords", "keep a snippet")},
    {"review.start", QT_TRANSLATE_NOOP("waymark::ActionWords", "begin a review")},
    {"review.withdraw", QT_TRANSLATE_NOOP("waymark::ActionWords", "withdraw a review")},
    {"session.add-action", QT_TRANSLATE_NOOP("waymark::ActionWords", "add an action")},
    {"session.edit", QT_TRANSLATE_NOOP("waymark::ActionWords", "change a session")},
    {"session.edit-action", QT_TRANSLATE_NOOP("waymark::ActionWords", "change an action")},
    {"session.finish-action", QT_TRANSLATE_NOOP("waymark::ActionWords", "finish an action")},
    {"session.plan", QT_TRANSLATE_NOOP("waymark::ActionWords", "plan a session")},
    {"session.remove", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete a session")},
    {"session.remove-action", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete an action")},
    {"session.say-hours", QT_TRANSLATE_NOOP("waymark::ActionWords", "say how long a session was")},
    {"session.state", QT_TRANSLATE_NOOP("waymark::ActionWords", "set where a session stands")},
    {"session.write-note", QT_TRANSLATE_NOOP("waymark::ActionWords", "write a note on a session")},
    {"store.purge", QT_TRANSLATE_NOOP("waymark::ActionWords", "empty the trash")},
    {"trash.purge", QT_TRANSLATE_NOOP("waymark::ActionWords", "delete for ever")},
    {"trash.restore", QT_TRANSLATE_NOOP("waymark::ActionWords", "bring back from the trash")},
});

/** What is where after it, where a person looks for that. */
static constexpr auto afterwards = std::to_array<Words>({
    {"attachment.add", QT_TRANSLATE_NOOP("waymark::ActionWords", "Undone: the file is in the trash.")},
    {"attachment.remove", QT_TRANSLATE_NOOP("waymark::ActionWords", "Undone: the file is back.")},
    {"journal.add", QT_TRANSLATE_NOOP("waymark::ActionWords", "Undone: the new entry is in the trash.")},
    {"journal.add-tag", QT_TRANSLATE_NOOP("waymark::ActionWords", "Undone: the tags are as they were before.")},
    {"journal.edit", QT_TRANSLATE_NOOP("waymark::ActionWords", "Undone: the entry is as it was before.")},
    {"journal.remove", QT_TRANSLATE_NOOP("waymark::ActionWords", "Undone: the entry is back.")},
    {"journal.remove-tag", QT_TRANSLATE_NOOP("waymark::ActionWords", "Undone: the tags are as they were before.")},
});

static QString inWords(const char *sentence)
{
    return QCoreApplication::translate("waymark::ActionWords", sentence);
}

template<typename Table>
static QString found(const Table &table, const QString &label)
{
    const auto row = std::ranges::find_if(table, [&label](const Words &one) { return label == QLatin1StringView(one.label); });
    return row == table.end() ? QString() : inWords(row->words);
}

QString command(const QString &label)
{
    return found(commands, label);
}

QString undone(const QString &label)
{
    if (const QString words = found(afterwards, label); !words.isEmpty()) {
        return words;
    }
    const QString words = command(label);
    //: %1 is what was done, as a command: "write an entry".
    return words.isEmpty() ? inWords(QT_TRANSLATE_NOOP("waymark::ActionWords", "The last change was undone."))
                           : inWords(QT_TRANSLATE_NOOP("waymark::ActionWords", "Undone: %1.")).arg(words);
}

QString madeAgain(const QString &label)
{
    const QString words = command(label);
    //: %1 is what was done, as a command: "write an entry".
    return words.isEmpty() ? inWords(QT_TRANSLATE_NOOP("waymark::ActionWords", "The change was made again."))
                           : inWords(QT_TRANSLATE_NOOP("waymark::ActionWords", "Made again: %1.")).arg(words);
}

}
