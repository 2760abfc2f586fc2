// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalcommands.h"

#include "journalrepository.h"

using namespace Qt::StringLiterals;

namespace waymark::JournalCommand
{

static constexpr QUuid setIds(0x2f6b0c39, 0x8a1d, 0x4f57, 0xa3, 0x0e, 0x71, 0xd4, 0x5c, 0x26, 0xb8, 0x9f);

/**
 * The id of the row of a set: the same on every device. The entry stands in one space, so its id stands for the space
 * too. What was purged cannot come back: the row after it is another @p generation.
 */
static RecordId rowIdOf(JournalEntryId entry, const QString &kind, const QString &end, int generation)
{
    const QString member = kind + u'\n' + end + u'\n' + QString::number(generation);
    const QByteArray name = entry.value.toRfc4122() + member.toUtf8();
    return QUuid::createUuidV5(setIds, name);
}

static Result<JournalEntry> present(Writer &writer, JournalEntryId id)
{
    WAYMARK_TRY(auto entry, JournalRepository(writer.database()).entry(id));
    if (!entry) {
        return failure(Error::Kind::NotFound, u"entry"_s);
    }
    return *std::move(entry);
}

/** Makes the row of a set alive: @p exists and @p insert tell of and write the row with an id. */
template<typename Exists, typename Insert>
static Result<void> makeAlive(Writer &writer, JournalEntryId entry, const QString &kind, const QString &end, Exists exists, Insert insert)
{
    for (int generation = 0;; ++generation) {
        const RecordId id = rowIdOf(entry, kind, end, generation);
        WAYMARK_TRY(const bool known, exists(id));
        if (!known) {
            return insert(id);
        }
        const Result<void> back = writer.bringBack(id);
        if (back || back.error().kind != Error::Kind::NotPossible) {
            return back;
        }
    }
}

static Result<void> removeAll(Writer &writer, const std::vector<RecordId> &rows)
{
    for (const RecordId row : rows) {
        WAYMARK_CHECK(writer.remove(row));
    }
    return {};
}

Result<JournalEntryId> add(Writer &writer, const JournalDraft &draft, const QStringList &tags, const std::vector<JournalLink> &links)
{
    WAYMARK_TRY(const JournalEntry entry, JournalEntry::create(writer.newId<JournalEntryId>(), draft));
    WAYMARK_CHECK(JournalRepository::add(writer, privateSpace, entry));
    for (const QString &tag : tags) {
        WAYMARK_CHECK(addTag(writer, entry.id(), tag));
    }
    for (const JournalLink &link : links) {
        WAYMARK_CHECK(addLink(writer, entry.id(), link));
    }
    return entry.id();
}

Result<void> save(Writer &writer, JournalEntryId id, const JournalDraft &draft, const LoadedVersions &seen)
{
    WAYMARK_TRY(const JournalEntry entry, JournalEntry::create(id, draft));
    WAYMARK_CHECK(present(writer, id));
    writer.basedOn(id.value, seen);
    return JournalRepository::update(writer, entry);
}

Result<void> remove(Writer &writer, JournalEntryId id)
{
    WAYMARK_CHECK(present(writer, id));
    WAYMARK_TRY(const auto shares, JournalRepository(writer.database()).shares(id));
    for (const JournalShare &share : shares) {
        WAYMARK_CHECK(writer.remove(share.copy.value));
    }
    return writer.remove(id.value);
}

Result<void> bringBack(Writer &writer, JournalEntryId id)
{
    WAYMARK_CHECK(writer.bringBack(id.value));
    WAYMARK_TRY(const auto copies, JournalRepository(writer.database()).trashedCopies(id));
    for (const JournalEntryId copy : copies) {
        WAYMARK_CHECK(writer.bringBack(copy.value));
    }
    return {};
}

Result<void> addTag(Writer &writer, JournalEntryId id, const QString &tag)
{
    WAYMARK_CHECK(present(writer, id));
    WAYMARK_TRY(const JournalTag checkedTag, JournalTag::create(tag));
    JournalRepository repository(writer.database());
    WAYMARK_TRY(const auto rows, repository.tagRows(id, checkedTag.folded()));
    if (!rows.empty()) {
        return {};
    }
    return makeAlive(
        writer, id, u"tag"_s, checkedTag.folded(), [&](RecordId row) { return repository.tagExists(row); },
        [&](RecordId row) { return JournalRepository::addTag(writer, row, id, checkedTag); });
}

Result<void> removeTag(Writer &writer, JournalEntryId id, const QString &tag)
{
    WAYMARK_CHECK(present(writer, id));
    WAYMARK_TRY(const auto rows, JournalRepository(writer.database()).tagRows(id, foldedTag(tag)));
    return removeAll(writer, rows);
}

Result<void> addLink(Writer &writer, JournalEntryId id, const JournalLink &link)
{
    WAYMARK_CHECK(present(writer, id));
    WAYMARK_TRY(const JournalLink checkedLink, checked(link));
    JournalRepository repository(writer.database());
    WAYMARK_TRY(const auto rows, repository.linkRows(id, checkedLink));
    if (!rows.empty()) {
        return {};
    }
    return makeAlive(
        writer, id, codeOf(checkedLink.kind), checkedLink.target, [&](RecordId row) { return repository.linkExists(row); },
        [&](RecordId row) { return JournalRepository::addLink(writer, row, id, checkedLink); });
}

Result<void> removeLink(Writer &writer, JournalEntryId id, const JournalLink &link)
{
    WAYMARK_CHECK(present(writer, id));
    WAYMARK_TRY(const auto rows, JournalRepository(writer.database()).linkRows(id, link));
    return removeAll(writer, rows);
}

Result<JournalEntryId> shareWith(Writer &writer, JournalEntryId id, SpaceKey space, Sharing sharing)
{
    if (space == privateSpace) {
        return failure(Error::Kind::NotPossible, u"space"_s);
    }
    WAYMARK_TRY(const JournalEntry entry, present(writer, id));
    JournalDraft values = entry.values();
    if (!sharing.withFeelings) {
        values.mood = values.energy = values.confidence = std::nullopt;
    }
    WAYMARK_TRY(const JournalEntry copy, JournalEntry::create(writer.newId<JournalEntryId>(), values));
    if (const Result<void> stopped = stopSharing(writer, id, space); !stopped && stopped.error().kind != Error::Kind::NotFound) {
        return std::unexpected(stopped.error());
    }
    WAYMARK_CHECK(JournalRepository::add(writer, space, copy));
    WAYMARK_CHECK(JournalRepository::addShare(writer, {writer.newUuid(), id, copy.id(), space}));
    return copy.id();
}

Result<void> stopSharing(Writer &writer, JournalEntryId id, SpaceKey space)
{
    WAYMARK_TRY(const auto shares, JournalRepository(writer.database()).shares(id));
    bool found = false;
    for (const JournalShare &share : shares) {
        if (share.space == space) {
            WAYMARK_CHECK(writer.remove(share.copy.value));
            WAYMARK_CHECK(JournalRepository::stopShare(writer, share.id));
            found = true;
        }
    }
    return found ? Result<void>() : failure(Error::Kind::NotFound, u"space"_s);
}

}
