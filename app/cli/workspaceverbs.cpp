// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "didkey.h"
#include "seedseal.h"
#include "session.h"
#include "verb.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace waymark
{

/** The key of a person, from what her recovery sheet says of her. Errors: Invalid "sheet"; WrongPassphrase "sheet"; Damaged, Newer; those of Session::passphrase. */
static Result<SecretBytes> seedFromSheet(Session &session)
{
    WAYMARK_TRY(const QString code, session.passphrase(u"The last code of the recovery sheet"_s));
    WAYMARK_TRY(const QString words, session.passphrase(u"The passphrase with which the sheet was printed"_s));
    const auto key = openSeedCode(code, words).transform_error([](Error error) {
        error.field = u"sheet"_s;
        return error;
    });
    return key.transform([](const PersonKey &person) { return person.seed(); });
}

static Result<NewWorkspace> wantedFrom(Session &session, const QCommandLineParser &parser)
{
    std::optional<SecretBytes> seed;
    if (parser.isSet(u"from-sheet"_s)) {
        WAYMARK_TRY(seed, seedFromSheet(session));
    }
    WAYMARK_TRY(const QString passphrase, session.newPassphrase(u"A passphrase for the new workspace"_s));
    return NewWorkspace{.path = session.path(),
                        .passphrase = passphrase,
                        .name = parser.value(u"name"_s),
                        .email = parser.value(u"email"_s),
                        .deviceName = QSysInfo::machineHostName(),
                        .seed = std::move(seed)};
}

static Result<Answer> create(Session &session, const QCommandLineParser &parser)
{
    if (session.path().isEmpty()) {
        return failure(Error::Kind::NotFound, u"workspace: name the new file with --workspace FILE"_s);
    }
    if (QFileInfo::exists(session.path())) {
        return failure(Error::Kind::NotPossible, session.path() + u" is there already"_s);
    }
    WAYMARK_TRY(const NewWorkspace wanted, wantedFrom(session, parser));
    WAYMARK_TRY(auto workspace, Workspace::create(wanted, session.surroundings()));
    WAYMARK_TRY(const IdentityCard card, workspace->identity().myCard().result());
    session.adopt(std::move(workspace));
    return Answer{.text = u"%1 is ready for %2.\nNo one can open it without the passphrase: print a recovery sheet with 'waymark-cli recovery sheet'."_s.arg(
                      session.path(), card.name),
                  .json = QJsonObject{{u"workspace"_s, session.path()}, {u"name"_s, card.name}, {u"person"_s, didOf(card.person)}}};
}

/** What there is of something: for people, for programs. */
struct Counted {
    QString name;
    QString key;
    qint64 count = 0;
};

static Result<std::vector<Counted>> countedIn(Workspace &workspace, QDate today)
{
    WAYMARK_TRY(const qint64 entries, workspace.journal().entryCount().result());
    WAYMARK_TRY(const auto goals, workspace.goals().openGoals(today).result());
    WAYMARK_TRY(const auto assignments, workspace.assignments().mine().result());
    WAYMARK_TRY(const qint64 waiting, workspace.reviews().waitingCount().result());
    WAYMARK_TRY(const auto mentorships, workspace.mentoring().mentorships().result());
    WAYMARK_TRY(const qint64 conflicts, workspace.conflicts().count().result());
    WAYMARK_TRY(const auto questions, workspace.exchange().questions().result());
    return std::vector<Counted>{{u"journal entries"_s, u"journalEntries"_s, entries},          {u"open goals"_s, u"openGoals"_s, std::ssize(goals)},
                                {u"assignments"_s, u"assignments"_s, std::ssize(assignments)}, {u"waiting for review"_s, u"waitingForReview"_s, waiting},
                                {u"mentorships"_s, u"mentorships"_s, std::ssize(mentorships)}, {u"to settle"_s, u"conflicts"_s, conflicts},
                                {u"to be answered"_s, u"questions"_s, questions.size()}};
}

static Result<Answer> status(Session &session, const QCommandLineParser &)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const IdentityCard card, workspace->identity().myCard().result());
    WAYMARK_TRY(const auto rows, countedIn(*workspace, session.clock().today()));
    QString text = card.name;
    QJsonObject json{{u"name"_s, card.name}, {u"person"_s, didOf(card.person)}};
    for (const Counted &row : rows) {
        text += u"\n  %1%2"_s.arg(row.name.leftJustified(20)).arg(row.count);
        json.insert(row.key, row.count);
    }
    return Answer{.text = text, .json = json};
}

std::vector<Verb> workspaceVerbs()
{
    return {
        Verb{.name = u"new"_s,
             .summary = u"Makes a new workspace."_s,
             .help = u"One encrypted file for one person. The passphrase is asked for; nobody can recover it for you.\n"
                     "With --from-sheet you are the same person as before: for when the file is lost and there is no backup. The code and the passphrase of\n"
                     "the sheet are asked for first; with --passphrase-fd they are its first and second line, the new passphrase the third."_s,
             .options = {option(u"name"_s, u"Your name, as a mentor or a board should read it."_s, u"NAME"_s),
                         option(u"email"_s, u"Your address; in credentials it stands as a salted hash alone."_s, u"ADDRESS"_s),
                         flag(u"from-sheet"_s, u"Takes your key from a recovery sheet instead of making one."_s)},
             .run = create,
             .alone = true},
        Verb{.name = u"status"_s, .summary = u"Says what is in the workspace and what waits."_s, .run = status},
    };
}

}
