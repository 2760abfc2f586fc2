// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "moreverbs.h"
#include "samplefolder.h"
#include "session.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<Answer> remove(Session &session, const QString &folder)
{
    WAYMARK_CHECK(removeSample(folder, session.surroundings().markerFolder));
    return Answer{.text = u"No sample is in %1 any more."_s.arg(folder), .json = QJsonObject{{u"folder"_s, folder}}};
}

static Result<Answer> sample(Session &session, const QCommandLineParser &parser)
{
    const QString folder = parser.positionalArguments().value(0);
    if (parser.isSet(u"remove"_s)) {
        return remove(session, folder);
    }
    WAYMARK_TRY(const SamplePaths paths, makeSample(folder, session.surroundings(), session.clock().today()));
    return Answer{.text = u"%1  the workspace of Mira, who has a mentor\n%2  the workspace of Jonas, her mentor\n%3  the passphrases"_s.arg(
                      paths.mentee, paths.mentor, paths.passphrases),
                  .json = QJsonObject{{u"mentee"_s, paths.mentee}, {u"mentor"_s, paths.mentor}, {u"passphrases"_s, paths.passphrases}}};
}

std::vector<Verb> sampleVerbs()
{
    return {Verb{.name = u"sample"_s,
                 .summary = u"Makes two workspaces to look around in."_s,
                 .help = u"A mentee and her mentor after fourteen months of work, which end yesterday: journals, goals, assignments with reviews, "
                         "assessments, and two things to settle. Their keys are the same on every computer: nothing of your own belongs in there.\n"
                         "--remove removes the sample from the folder again, and leaves what else is in it."_s,
                 .positionals = {{u"FOLDER"_s, u"Where the sample is, or is to be."_s}},
                 .options = {flag(u"remove"_s, u"Removes the sample that is in the folder."_s)},
                 .run = sample,
                 .alone = true}};
}

}
