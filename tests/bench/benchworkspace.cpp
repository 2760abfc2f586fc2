// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchworkspace.h"

#include "benchentry.h"
#include "journallabels.h"
#include "stopwatch.h"

using namespace Qt::StringLiterals;

namespace waymark::bench
{

BenchWorkspace::BenchWorkspace(const QString &parent)
    : m_folder(parent + u"/waymark-bench-XXXXXX"_s)
    , m_random(1)
{
    const NewWorkspace wanted{.path = path(), .passphrase = u"a long enough passphrase"_s, .name = u"Mira"_s, .email = {}, .deviceName = u"bench"_s};
    m_workspace = needed(Workspace::create(wanted, {.clock = m_clock, .random = m_random, .markerFolder = m_folder.path()}));
    m_key = m_workspace->file().key();
    m_bare = std::make_unique<BareJournal>(barePath(), rawKey());
}

RawKey BenchWorkspace::rawKey() const
{
    return m_key->raw();
}

void BenchWorkspace::addSlice(const std::vector<JournalDraft> &drafts)
{
    needed(m_workspace->store()
               .withEngine([&](ActionEngine &engine) {
                   return engine.transaction([&](Database &) -> Result<void> {
                       for (const JournalDraft &draft : drafts) {
                           m_clock.advance(60'000);
                           WAYMARK_CHECK(engine.act(JournalLabel::AddEntry, [&](Writer &writer) {
                               return JournalCommand::add(writer, draft).transform([&](JournalEntryId id) { m_ids.push_back(id); });
                           }));
                       }
                       return {};
                   });
               })
               .result());
}

std::pair<double, double> BenchWorkspace::fill(int records)
{
    std::pair<double, double> total;
    for (int first = 0; first < records; first += slice) {
        std::vector<JournalDraft> drafts;
        for (int i = first; i < std::min(first + slice, records); ++i) {
            drafts.push_back(benchEntry(i));
        }
        total.first += millisecondsOf([&] { addSlice(drafts); });
        std::vector<BareEntry> entries;
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            entries.emplace_back(m_ids.at(static_cast<std::size_t>(first) + i).value.toRfc4122(), drafts.at(i));
            m_content += entries.back().size();
        }
        total.second += millisecondsOf([&] {
            m_bare->begin();
            std::ranges::for_each(entries, [&](const BareEntry &entry) { m_bare->insert(entry); });
            m_bare->commit();
        });
    }
    return total;
}

static Result<void> rewriteOne(ActionEngine &engine, JournalEntryId id, const JournalDraft &draft)
{
    return engine.act(JournalLabel::EditEntry, [&](Writer &writer) { return JournalCommand::save(writer, id, draft, {}); });
}

void BenchWorkspace::rewrite()
{
    for (std::size_t first = 0; first < m_ids.size(); first += slice) {
        m_bare->begin();
        needed(m_workspace->store()
                   .withEngine([&](ActionEngine &engine) {
                       return engine.transaction([&](Database &) -> Result<void> {
                           for (std::size_t i = first; i < std::min(first + slice, m_ids.size()); i += 5) {
                               JournalDraft draft = benchEntry(static_cast<int>(i));
                               draft.body = rewrittenBody(static_cast<int>(i));
                               m_content += draft.body.toUtf8().size();
                               m_bare->update(BareEntry(m_ids.at(i).value.toRfc4122(), draft), static_cast<qint64>(i) + 1);
                               WAYMARK_CHECK(rewriteOne(engine, m_ids.at(i), draft));
                           }
                           return {};
                       });
                   })
                   .result());
        m_bare->commit();
    }
    m_bare->emptyLog();
    needed(m_workspace->emptyLog().result());
}

void BenchWorkspace::close()
{
    m_workspace.reset();
}

std::unique_ptr<Workspace> BenchWorkspace::open()
{
    return needed(Workspace::openWithKey(path(), *m_key, {.clock = m_clock, .random = m_random, .markerFolder = m_folder.path()}));
}

void BenchWorkspace::take(std::unique_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
}

}
