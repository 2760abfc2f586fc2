// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalservice.h"

#include "heads.h"
#include "journallabels.h"
#include "journalschema.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<LoadedJournalEntry> load(Database &database, JournalEntryId id)
{
    JournalRepository repository(database);
    WAYMARK_TRY(const auto entry, repository.entry(id));
    if (!entry) {
        return failure(Error::Kind::NotFound, u"entry"_s);
    }
    WAYMARK_TRY(auto seen, loadedVersions(database, Schema({journalSchema()}), id.value));
    WAYMARK_TRY(auto tags, repository.tags(id));
    WAYMARK_TRY(auto links, repository.links(id));
    WAYMARK_TRY(auto shares, repository.shares(id));
    return LoadedJournalEntry{*entry, std::move(seen), std::move(tags), std::move(links), std::move(shares)};
}

JournalService::JournalService(Store &store, IdsMatching idsMatching)
    : m_store(store)
    , m_idsMatching(std::move(idsMatching))
{
}

QFuture<Result<LoadedJournalEntry>> JournalService::entry(JournalEntryId id)
{
    return m_store.read([id](Database &database) { return load(database, id); });
}

QFuture<Result<std::vector<JournalRow>>> JournalService::entries(JournalPage page, JournalFilter filter, SpaceKey space)
{
    return m_store.read([page = std::move(page), filter = std::move(filter), space](Database &database) {
        return JournalListRepository(database, space).entries(filter, page);
    });
}

QFuture<Result<std::vector<JournalRow>>> JournalService::entriesAmong(std::vector<JournalEntryId> ids, JournalFilter filter, SpaceKey space)
{
    return m_store.read([ids = std::move(ids), filter = std::move(filter), space](Database &database) {
        return JournalListRepository(database, space).entriesAmong(ids, filter);
    });
}

QFuture<Result<std::vector<JournalRow>>> JournalService::entriesMatching(QString text, JournalFilter filter, SpaceKey space)
{
    return m_store.read(
        [find = m_idsMatching, text = std::move(text), filter = std::move(filter), space](Database &database) -> Result<std::vector<JournalRow>> {
            if (!find) {
                return std::vector<JournalRow>();
            }
            WAYMARK_TRY(const auto records, find(database, text));
            std::vector<JournalEntryId> ids;
            for (const RecordId record : records) {
                ids.push_back(JournalEntryId{record});
            }
            return JournalListRepository(database, space).entriesAmong(ids, filter);
        });
}

QFuture<Result<std::vector<JournalRow>>> JournalService::entriesOn(QDate day)
{
    return m_store.read([day](Database &database) { return JournalListRepository(database, privateSpace).entriesOn(day); });
}

QFuture<Result<std::vector<JournalRow>>> JournalService::onThisDay(QDate today, int count)
{
    return m_store.read([today, count](Database &database) { return JournalListRepository(database, privateSpace).onThisDay(today, count); });
}

QFuture<Result<std::vector<JournalRow>>> JournalService::entriesLinkedTo(JournalLink link, int count)
{
    return m_store.read(
        [link = std::move(link), count](Database &database) { return JournalListRepository(database, privateSpace).entriesLinkedTo(link, count); });
}

QFuture<Result<std::vector<JournalDay>>> JournalService::days(JournalPeriod period)
{
    return m_store.read([period = std::move(period)](Database &database) { return JournalListRepository(database, privateSpace).days(period); });
}

QFuture<Result<std::vector<MoodCount>>> JournalService::moodCounts(JournalPeriod period)
{
    return m_store.read([period = std::move(period)](Database &database) { return JournalListRepository(database, privateSpace).moodCounts(period); });
}

QFuture<Result<std::vector<JournalTagCount>>> JournalService::tagCounts()
{
    return m_store.read([](Database &database) { return JournalListRepository(database, privateSpace).tagCounts(); });
}

QFuture<Result<qint64>> JournalService::entryCount()
{
    return m_store.read([](Database &database) { return JournalListRepository(database, privateSpace).entryCount(); });
}

QFuture<Result<JournalEntryId>> JournalService::add(JournalDraft draft, QStringList tags, std::vector<JournalLink> links)
{
    return m_store.act(JournalLabel::AddEntry, [draft = std::move(draft), tags = std::move(tags), links = std::move(links)](Writer &writer) {
        return JournalCommand::add(writer, draft, tags, links);
    });
}

QFuture<Result<void>> JournalService::save(JournalEntryId id, JournalDraft draft, LoadedVersions seen)
{
    return m_store.act(JournalLabel::EditEntry,
                       [id, draft = std::move(draft), seen = std::move(seen)](Writer &writer) { return JournalCommand::save(writer, id, draft, seen); });
}

QFuture<Result<void>> JournalService::remove(JournalEntryId id)
{
    return m_store.act(JournalLabel::RemoveEntry, [id](Writer &writer) { return JournalCommand::remove(writer, id); });
}

QFuture<Result<void>> JournalService::bringBack(JournalEntryId id)
{
    return m_store.act(JournalLabel::BringBackEntry, [id](Writer &writer) { return JournalCommand::bringBack(writer, id); });
}

QFuture<Result<void>> JournalService::addTag(JournalEntryId id, QString tag)
{
    return m_store.act(JournalLabel::AddTag, [id, tag = std::move(tag)](Writer &writer) { return JournalCommand::addTag(writer, id, tag); });
}

QFuture<Result<void>> JournalService::removeTag(JournalEntryId id, QString tag)
{
    return m_store.act(JournalLabel::RemoveTag, [id, tag = std::move(tag)](Writer &writer) { return JournalCommand::removeTag(writer, id, tag); });
}

QFuture<Result<void>> JournalService::addLink(JournalEntryId id, JournalLink link)
{
    return m_store.act(JournalLabel::AddLink, [id, link = std::move(link)](Writer &writer) { return JournalCommand::addLink(writer, id, link); });
}

QFuture<Result<void>> JournalService::removeLink(JournalEntryId id, JournalLink link)
{
    return m_store.act(JournalLabel::RemoveLink, [id, link = std::move(link)](Writer &writer) { return JournalCommand::removeLink(writer, id, link); });
}

QFuture<Result<JournalEntryId>> JournalService::shareWith(JournalEntryId id, SpaceKey space, JournalCommand::Sharing sharing)
{
    return m_store.act(JournalLabel::ShareEntry, [id, space, sharing](Writer &writer) { return JournalCommand::shareWith(writer, id, space, sharing); });
}

QFuture<Result<void>> JournalService::stopSharing(JournalEntryId id, SpaceKey space)
{
    return m_store.act(JournalLabel::StopSharingEntry, [id, space](Writer &writer) { return JournalCommand::stopSharing(writer, id, space); });
}

}
