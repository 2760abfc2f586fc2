// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receivebench.h"

#include "benchentry.h"
#include "benchworkspace.h"
#include "stopwatch.h"

#include <QCborMap>

using namespace Qt::StringLiterals;

namespace waymark::bench
{

static const Author &mentee()
{
    static const Author author{.device = {QByteArray(16, 'd')}, .person = {QByteArray(32, 'p')}};
    return author;
}

static QCborValue scaleOf(const std::optional<int> &value)
{
    return value ? QCborValue(*value) : QCborValue(nullptr);
}

/** The entry as a packet carries it: the numbers are those of the fields of `journal_entry`. */
static ExchangedAction actionOf(const JournalDraft &draft, RecordId id, int type, qint64 counter)
{
    const Version version{counter, mentee().device};
    const QCborMap values{{10, draft.day.toString(Qt::ISODate)}, {11, draft.title},         {12, draft.body},  {13, scaleOf(draft.mood)},
                          {14, scaleOf(draft.energy)},           {15, QCborValue(nullptr)}, {16, draft.prompt}};
    return {.version = version,
            .label = u"journal.share"_s,
            .at = counter,
            .changes = {{.record = id, .type = type, .field = FieldNumber::Created, .version = version, .parents = {}, .value = values}}};
}

/** One slice of what comes, ready for both. */
struct Slice {
    QList<ExchangedAction> actions;
    std::vector<BareEntry> entries;
};

static Slice sliceFrom(BenchWorkspace &both, int first, int records)
{
    const int type = both.workspace().store().schema().typeOfTable("journal_entry")->number;
    Slice slice;
    for (int i = first; i < std::min(first + BenchWorkspace::slice, records); ++i) {
        both.clock().advance(60'000);
        const RecordId id = makeUuidV7(both.clock().now(), both.random());
        const JournalDraft draft = benchEntry(i);
        slice.actions.append(actionOf(draft, id, type, i + 1));
        slice.entries.emplace_back(id.toRfc4122(), draft);
    }
    return slice;
}

static void receive(BenchWorkspace &both, SpaceKey space, const QList<ExchangedAction> &actions)
{
    const auto work = [&](ActionEngine &engine) { return engine.receive(space, mentee(), actions); };
    const Received received = needed(both.workspace().store().withEngine(work).result());
    if (received.applied != actions.size()) {
        giveUp(u"not everything was applied"_s);
    }
}

void measureReceiving(Figures &figures, const QString &parent, int records)
{
    BenchWorkspace both(parent);
    const auto found = [&](ActionEngine &engine) {
        return engine.addSpace({QByteArray(32, 's')}, "mentorship", {{mentee().person, Role::Mentee}, {both.workspace().me(), Role::Mentor}});
    };
    const SpaceKey space = needed(both.workspace().store().withEngine(found).result());
    double waymark = 0;
    double bare = 0;
    for (int first = 0; first < records; first += BenchWorkspace::slice) {
        const Slice slice = sliceFrom(both, first, records);
        waymark += millisecondsOf([&] { receive(both, space, slice.actions); });
        bare += millisecondsOf([&] {
            both.bare().begin();
            std::ranges::for_each(slice.entries, [&](const BareEntry &entry) { both.bare().insert(entry); });
            both.bare().commit();
        });
    }
    figures.add({.what = u"receive as many changes"_s,
                 .records = records,
                 .unit = u"ms"_s,
                 .measured = waymark,
                 .reference = bare,
                 .referenceIs = u"bare SQLCipher"_s,
                 .bar = records >= 100'000 ? std::optional(3.0) : std::nullopt});
}

}
