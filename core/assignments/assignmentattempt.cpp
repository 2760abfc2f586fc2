// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentattempt.h"

#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

Result<DraftText> checkedDraft(const DraftText &text)
{
    DraftText checked = text;
    WAYMARK_TRY(checked.body, optionalText(text.body, u"body"_s));
    WAYMARK_TRY(checked.context, optionalText(cleaned(text.context).text.simplified(), u"context"_s));
    return checked;
}

Result<void> checkHandIn(const Rubric &rubric, const DraftText &draft, const std::vector<DraftEvidence> &evidence)
{
    if (draft.body.trimmed().isEmpty() && evidence.empty()) {
        return failure(Error::Kind::Blank, u"body"_s);
    }
    return checkLevels(rubric, draft.ownLevels).transform_error([](Error error) {
        error.field = u"ownLevels"_s;
        return error;
    });
}

/** A file's record differs from space to space; its bytes do not. */
static bool isSameEvidence(const Evidence &handedIn, const DraftEvidence &draft)
{
    EvidenceContent one = handedIn.content;
    one.attachment = draft.content.attachment;
    return one == draft.content;
}

bool isSameAs(const Attempt &attempt, const std::vector<Evidence> &handedIn, const DraftText &draft, const std::vector<DraftEvidence> &evidence)
{
    return attempt.text == draft && std::ranges::equal(handedIn, evidence, isSameEvidence);
}

}
