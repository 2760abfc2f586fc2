// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aspirationrepository.h"
#include "goalchecks.h"
#include "goalcommands.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark::AspirationCommand
{

static Result<Aspiration> present(Writer &writer, AspirationId id)
{
    WAYMARK_TRY(auto aspiration, AspirationRepository(writer.database()).aspiration(id));
    if (!aspiration) {
        return failure(Error::Kind::NotFound, u"aspiration"_s);
    }
    return *std::move(aspiration);
}

Result<AspirationId> add(Writer &writer, const AspirationDraft &draft)
{
    WAYMARK_TRY(const Aspiration aspiration, Aspiration::create(writer.newId<AspirationId>(), draft));
    WAYMARK_CHECK(AspirationRepository::add(writer, privateSpace, aspiration));
    return aspiration.id();
}

Result<void> save(Writer &writer, AspirationId id, const AspirationDraft &draft, const LoadedVersions &seen)
{
    WAYMARK_TRY(const AspirationDraft values, checked(draft));
    WAYMARK_CHECK(present(writer, id));
    writer.basedOn(id.value, seen);
    return AspirationRepository::update(writer, id, values);
}

Result<void> review(Writer &writer, AspirationId id, AspirationReview::Decision decision, const QString &note, std::optional<QDate> next)
{
    if (decision == AspirationReview::Decision::Unknown) {
        return failure(Error::Kind::Invalid, u"decision"_s);
    }
    WAYMARK_CHECK(GoalCheck::day(next, u"review-on"_s));
    WAYMARK_TRY(const QString words, optionalText(note, u"note"_s));
    WAYMARK_CHECK(present(writer, id));
    WAYMARK_CHECK(AspirationRepository::addReview(writer, {writer.newId<AspirationReviewId>(), id, writer.today(), decision, words}));
    WAYMARK_CHECK(AspirationRepository::setReviewOn(writer, id, next));
    return decision == AspirationReview::Decision::Drop ? setState(writer, id, Aspiration::State::Dropped) : Result<void>();
}

Result<void> setState(Writer &writer, AspirationId id, Aspiration::State state)
{
    if (state == Aspiration::State::Unknown) {
        return failure(Error::Kind::Invalid, u"state"_s);
    }
    WAYMARK_CHECK(present(writer, id));
    const bool closes = state != Aspiration::State::Open;
    return AspirationRepository::setState(writer, id, state, closes ? std::optional(writer.today()) : std::nullopt);
}

Result<void> remove(Writer &writer, AspirationId id)
{
    WAYMARK_CHECK(present(writer, id));
    return writer.remove(id.value);
}

}
