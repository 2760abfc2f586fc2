// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalentry.h"

#include "journalpreview.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int headingLength = 80;

static Result<void> checkDay(QDate day)
{
    if (!day.isValid() || day.year() < 1900 || day.year() > 2200) {
        return failure(Error::Kind::OutOfRange, u"day"_s);
    }
    return {};
}

static Result<void> checkScale(std::optional<int> value, const QString &field)
{
    if (value && (*value < 1 || *value > 5)) {
        return failure(Error::Kind::OutOfRange, field);
    }
    return {};
}

Result<JournalDraft> checked(const JournalDraft &draft)
{
    JournalDraft values = draft;
    WAYMARK_CHECK(checkDay(draft.day));
    WAYMARK_CHECK(checkScale(draft.mood, u"mood"_s));
    WAYMARK_CHECK(checkScale(draft.energy, u"energy"_s));
    WAYMARK_CHECK(checkScale(draft.confidence, u"confidence"_s));
    WAYMARK_TRY(values.title, optionalText(cleaned(draft.title).text.simplified(), u"title"_s));
    WAYMARK_TRY(values.body, optionalText(draft.body, u"body"_s));
    WAYMARK_TRY(values.prompt, optionalText(cleaned(draft.prompt).text.simplified(), u"prompt"_s));
    if (values.title.isEmpty() && values.body.trimmed().isEmpty() && !values.mood) {
        return failure(Error::Kind::Blank, u"body"_s);
    }
    return values;
}

JournalEntry::JournalEntry(JournalEntryId id, JournalDraft values)
    : m_id(id)
    , m_values(std::move(values))
{
}

Result<JournalEntry> JournalEntry::create(JournalEntryId id, const JournalDraft &draft)
{
    return checked(draft).transform([id](const JournalDraft &values) { return JournalEntry(id, values); });
}

QString JournalEntry::heading() const
{
    return m_values.title.trimmed().isEmpty() ? journalPreview(m_values.body, headingLength) : m_values.title;
}

std::optional<Error> JournalEntry::problem() const
{
    const Result<JournalDraft> result = checked(m_values);
    return result ? std::nullopt : std::optional(result.error());
}

}
