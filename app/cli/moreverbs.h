// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verb.h"

namespace waymark
{

// One list for each file of commands; moreVerbs() puts them together.
[[nodiscard]] std::vector<Verb> identityVerbs();
[[nodiscard]] std::vector<Verb> deviceVerbs();
[[nodiscard]] std::vector<Verb> aspirationVerbs();
[[nodiscard]] std::vector<Verb> goalVerbs();
[[nodiscard]] std::vector<Verb> goalStateVerbs();
[[nodiscard]] std::vector<Verb> goalPartVerbs();
[[nodiscard]] std::vector<Verb> winVerbs();
[[nodiscard]] std::vector<Verb> assessVerbs();
[[nodiscard]] std::vector<Verb> attachmentVerbs();
[[nodiscard]] std::vector<Verb> historyVerbs();
[[nodiscard]] std::vector<Verb> trashVerbs();
[[nodiscard]] std::vector<Verb> conflictVerbs();
[[nodiscard]] std::vector<Verb> methodVerbs();
[[nodiscard]] std::vector<Verb> questionVerbs();
[[nodiscard]] std::vector<Verb> backupVerbs();
[[nodiscard]] std::vector<Verb> restoreVerbs();
[[nodiscard]] std::vector<Verb> recoveryVerbs();
[[nodiscard]] std::vector<Verb> doctorVerbs();
[[nodiscard]] std::vector<Verb> sessionVerbs();
[[nodiscard]] std::vector<Verb> sessionPartVerbs();
[[nodiscard]] std::vector<Verb> signedVerbs();
[[nodiscard]] std::vector<Verb> statementVerbs();
[[nodiscard]] std::vector<Verb> careerVerbs();
[[nodiscard]] std::vector<Verb> certificationVerbs();
[[nodiscard]] std::vector<Verb> readinessVerbs();
[[nodiscard]] std::vector<Verb> sampleVerbs();

}
