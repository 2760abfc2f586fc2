// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storemeasures.h"

#include "benchentry.h"
#include "residentmemory.h"
#include "search.h"
#include "stopwatch.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

#include <cstdio>
#include <print>

using namespace Qt::StringLiterals;

namespace waymark::bench
{

static constexpr int pageSize = 50;
static const auto bareName = u"bare SQLCipher"_s;

/** A bar that is set for a large workspace: a small one answers before the ratio means anything. */
static std::optional<double> barAtLast(int records, double bar)
{
    return records >= 100'000 ? std::optional(bar) : std::nullopt;
}

/** Collects the figures of one workspace. */
struct Measuring {
    Figures &figures;
    BenchWorkspace &both;
    int records;

    void add(const QString &what, std::pair<double, double> times, std::optional<double> bar = {}) const
    {
        figures.add(
            {.what = what, .records = records, .unit = u"ms"_s, .measured = times.first, .reference = times.second, .referenceIs = bareName, .bar = bar});
    }
};

static void measureFilling(const Measuring &on)
{
    on.add(u"add all, 200 actions a transaction"_s, on.both.fill(on.records));
    on.both.rewrite();
}

static void measureOpening(const Measuring &on)
{
    static constexpr int rounds = 30;
    on.both.close();
    std::unique_ptr<Workspace> opened;
    std::pair<std::vector<double>, std::vector<double>> times;
    for (int round = 0; round < rounds; ++round) {
        opened.reset();
        times.first.push_back(millisecondsOf([&] {
            opened = on.both.open();
            needed(opened->journal().entries().result());
        }));
        std::unique_ptr<BareJournal> bare;
        times.second.push_back(millisecondsOf([&] {
            bare = std::make_unique<BareJournal>(on.both.barePath(), on.both.rawKey());
            static_cast<void>(bare->page("9999", QByteArray(16, '\xff'), pageSize));
        }));
    }
    on.both.take(std::move(opened));
    on.add(u"open, to the first page"_s, {undisturbed(times.first), undisturbed(times.second)});
}

/** An entry that is in neither yet, or another text for one that is. */
static JournalDraft nextDraft(int records, int round)
{
    return benchEntry(records + round);
}

static void measureAdding(const Measuring &on)
{
    static constexpr int rounds = 300;
    std::vector<JournalDraft> drafts;
    std::vector<BareEntry> entries;
    for (int round = 0; round < rounds; ++round) {
        drafts.push_back(nextDraft(on.records, round));
        on.both.clock().advance(60'000);
        entries.emplace_back(makeUuidV7(on.both.clock().now(), on.both.random()).toRfc4122(), drafts.back());
    }
    const auto add = [&](int round) { needed(on.both.workspace().journal().add(drafts.at(static_cast<std::size_t>(round))).result()); };
    const auto bareAdd = [&](int round) {
        on.both.bare().begin();
        on.both.bare().insert(entries.at(static_cast<std::size_t>(round)));
        on.both.bare().commit();
    };
    on.add(u"act: add an entry"_s, inTurns(rounds, add, bareAdd), 3.0);
}

static void measureEditing(const Measuring &on, const QString &what, int step, int rounds)
{
    std::vector<std::size_t> which;
    std::vector<JournalDraft> drafts;
    std::vector<BareEntry> entries;
    for (int round = 0; round < rounds; ++round) {
        which.push_back((static_cast<std::size_t>(round) * static_cast<std::size_t>(step)) % on.both.ids().size());
        JournalDraft draft = benchEntry(static_cast<int>(which.back()));
        draft.body = rewrittenBody(on.records + step + round);
        entries.emplace_back(on.both.ids().at(which.back()).value.toRfc4122(), draft);
        drafts.push_back(draft);
    }
    const auto edit = [&](int round) {
        const auto i = static_cast<std::size_t>(round);
        needed(on.both.workspace().journal().save(on.both.ids().at(which.at(i)), drafts.at(i), {}).result());
    };
    const auto bareEdit = [&](int round) {
        const auto i = static_cast<std::size_t>(round);
        on.both.bare().begin();
        on.both.bare().update(entries.at(i), static_cast<qint64>(which.at(i)) + 1);
        on.both.bare().commit();
    };
    on.add(what, inTurns(rounds, edit, bareEdit), 3.0);
}

static void measureListing(const Measuring &on, const QString &what, const JournalPage &page)
{
    static constexpr int rounds = 100;
    const QByteArray day = page.after ? page.after->day.toUtf8() : QByteArray("9999");
    const QByteArray id = page.after ? page.after->id.value.toRfc4122() : QByteArray(16, '\xff');
    const auto list = [&](int) {
        if (needed(on.both.workspace().journal().entries(page).result()).empty()) {
            giveUp(u"nothing is listed"_s);
        }
    };
    const auto bareList = [&](int) { static_cast<void>(on.both.bare().page(day, id, pageSize)); };
    on.add(what, inTurns(rounds, list, bareList));
}

static void measureLists(const Measuring &on)
{
    measureListing(on, u"list: the first page of 50"_s, {});
    const std::size_t middle = on.both.ids().size() / 2;
    const JournalKey key{benchEntry(static_cast<int>(middle)).day.toString(Qt::ISODate), on.both.ids().at(middle)};
    measureListing(on, u"list: a page of 50 in the middle"_s, {.after = key, .count = pageSize});
}

QStringList searchedTexts()
{
    return {u"the"_s, u"con"_s, u"architecture"_s, u"decision rev"_s, u"kalomer"_s, u"ar"_s, u"re"_s};
}

static void measureSearching(const Measuring &on, const QString &text)
{
    static constexpr int rounds = 20;
    const bool ranked = text.size() > 2;
    const QByteArray match = '"' + text.toUtf8().replace(" ", "\" \"") + "\"*";
    Store &store = on.both.workspace().store();
    const auto find = [&](int) {
        const auto question = [&](Database &database) {
            return search(database, store.schema(), {.text = text, .tables = {"journal_entry"}, .space = privateSpace});
        };
        needed(store.read(question).result());
    };
    const auto bareFind = [&](int) { static_cast<void>(on.both.bare().search(match, ranked, pageSize)); };
    const QString what = (ranked ? u"search ranked: “%1”"_s : u"search newest first: “%1”"_s).arg(text);
    on.add(what, inTurns(rounds, find, bareFind), barAtLast(on.records, 2.0));
}

static double askResident(const QString &option, const QString &path, const RawKey &key)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {option, path});
    process.write(key.key.toHex() + '\n');
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        giveUp(u"the process that tells its memory failed"_s);
    }
    return static_cast<double>(process.readAllStandardOutput().trimmed().toLongLong()) / 1024;
}

static void measureSizes(const Measuring &on)
{
    static constexpr double mebi = 1024.0 * 1024.0;
    const auto sizeOf = [](const QString &path) { return static_cast<double>(QFileInfo(path).size()) / mebi; };
    const double content = static_cast<double>(on.both.contentSize()) / mebi;
    const std::optional<double> bar = barAtLast(on.records, 2.5);
    on.figures.add({.what = u"file size"_s,
                    .records = on.records,
                    .unit = u"MiB"_s,
                    .measured = sizeOf(on.both.path()),
                    .reference = content,
                    .referenceIs = u"content"_s,
                    .bar = bar});
    on.figures.add({.what = u"file size "_s,
                    .records = on.records,
                    .unit = u"MiB"_s,
                    .measured = sizeOf(on.both.path()),
                    .reference = sizeOf(on.both.barePath()),
                    .referenceIs = bareName});
}

static void measureMemory(const Measuring &on)
{
    const RawKey key = on.both.rawKey();
    needed(on.both.workspace().emptyLog().result());
    on.figures.add({.what = u"resident memory"_s,
                    .records = on.records,
                    .unit = u"MiB"_s,
                    .measured = askResident(u"--resident"_s, on.both.path(), key),
                    .reference = askResident(u"--resident-bare"_s, on.both.barePath(), key),
                    .referenceIs = bareName});
}

void measureStore(Figures &figures, const QString &parent, int records)
{
    BenchWorkspace both(parent);
    const Measuring on{figures, both, records};
    measureFilling(on);
    measureSizes(on);
    measureOpening(on);
    measureMemory(on);
    measureLists(on);
    for (const QString &text : searchedTexts()) {
        measureSearching(on, text);
    }
    measureAdding(on);
    measureEditing(on, u"act: edit an entry"_s, 7919, 300);
    measureEditing(on, u"act: autosave while typing"_s, 0, 300);
}

static void useBare(const QString &path, const RawKey &key)
{
    BareJournal bare(path, key);
    static_cast<void>(bare.page("9999", QByteArray(16, '\xff'), pageSize));
    static_cast<void>(bare.search("\"architecture\"*", true, pageSize));
    std::print("{}", residentKiB());
}

static void useWorkspace(const QString &path, const QByteArray &key)
{
    const FixedClock clock;
    SeededRandom random(2);
    const WorkspaceKey workspaceKey = needed(WorkspaceKey::fromBytes(key, needed(FileHead::read(path))));
    const auto workspace = needed(
        Workspace::openWithKey(path, workspaceKey, {.clock = clock, .random = random, .markerFolder = QFileInfo(path).absolutePath()}));
    needed(workspace->journal().entries().result());
    const auto question = [&](Database &database) { return search(database, workspace->store().schema(), {.text = u"architecture"_s}); };
    needed(workspace->store().read(question).result());
    std::print("{}", residentKiB());
}

int tellResident(const QString &path, bool isBare)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return 2;
    }
    const QByteArray key = QByteArray::fromHex(input.readLine().trimmed());
    if (isBare) {
        QFile file(path);
        // The reference keeps its salt where SQLCipher does: in the first 16 bytes.
        useBare(path, {.key = key, .salt = file.open(QIODevice::ReadOnly) ? file.read(FileHead::length) : QByteArray()});
    } else {
        useWorkspace(path, key);
    }
    return 0;
}

}
