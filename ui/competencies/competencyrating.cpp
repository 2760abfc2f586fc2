// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencyrating.h"

namespace waymark
{

static QFuture<Result<void>> addOne(OpenCompetencies *competencies, const AssessmentDraft &draft, const std::vector<SpaceKey> &showIn)
{
    return competencies->competencies().assess({draft}, showIn).then([](const Result<std::vector<AssessmentId>> &added) {
        return added ? Result<void>() : std::unexpected(added.error());
    });
}

QFuture<Result<void>> noteAssessment(OpenCompetencies *competencies, const CompetencyStanding &standing, const AssessmentDraft &draft)
{
    const auto last = standing.newest.find(draft.source);
    if (last == standing.newest.end()) {
        return addOne(competencies, draft, {});
    }
    using Loaded = Result<std::optional<LoadedAssessment>>;
    return competencies->competencies()
        .assessment(last->id)
        .then(competencies,
              [competencies, draft](const Loaded &loaded) -> QFuture<Result<void>> {
                  if (!loaded) {
                      return QtFuture::makeReadyValueFuture<Result<void>>(std::unexpected(loaded.error()));
                  }
                  if (*loaded && (*loaded)->assessment.draft.day == draft.day) {
                      AssessmentDraft corrected = draft;
                      if (corrected.note.isEmpty()) {
                          corrected.note = (*loaded)->assessment.draft.note;
                      }
                      return competencies->competencies().edit((*loaded)->assessment.id, corrected, (*loaded)->seen);
                  }
                  std::vector<SpaceKey> shownIn;
                  for (const AssessmentMirror &mirror : *loaded ? (*loaded)->mirrors : std::vector<AssessmentMirror>()) {
                      shownIn.push_back(mirror.space);
                  }
                  return addOne(competencies, draft, shownIn);
              })
        .unwrap();
}

}
