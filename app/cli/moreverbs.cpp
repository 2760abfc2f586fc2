// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "moreverbs.h"

namespace waymark
{

std::vector<Verb> moreVerbs()
{
    std::vector<Verb> all;
    for (const auto &list : {questionVerbs(),      identityVerbs(),  deviceVerbs(),   aspirationVerbs(),  goalVerbs(),    goalStateVerbs(), goalPartVerbs(),
                             winVerbs(),           assessVerbs(),    sessionVerbs(),  sessionPartVerbs(), signedVerbs(),  statementVerbs(), careerVerbs(),
                             certificationVerbs(), readinessVerbs(), methodVerbs(),   attachmentVerbs(),  historyVerbs(), trashVerbs(),     conflictVerbs(),
                             backupVerbs(),        restoreVerbs(),   recoveryVerbs(), doctorVerbs(),      sampleVerbs()}) {
        all.insert(all.end(), list.begin(), list.end());
    }
    return all;
}

}
