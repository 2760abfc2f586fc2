// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentstore.h"
#include "fixedclock.h"
#include "needed.h"
#include "residentmemory.h"
#include "seededrandom.h"
#include "stopwatch.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::bench;

static const auto bareName = u"bare SQLCipher"_s;

/** A file of @p size bytes that takes no room: all of it is a hole. */
static QString sparseFile(const QString &folder, qint64 size)
{
    const QString path = folder + u"/sparse-%1.bin"_s.arg(size);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size)) {
        giveUp(u"a file cannot be made in "_s + folder);
    }
    return path;
}

/** Runs a statement of the reference. */
static void execute(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        giveUp(QString::fromUtf8(sqlite3_errmsg(database)));
    }
}

static void insertChunk(sqlite3_stmt *insert, qint64 number, const QByteArray &chunk)
{
    sqlite3_bind_int64(insert, 1, number);
    sqlite3_bind_blob(insert, 2, chunk.constData(), static_cast<int>(chunk.size()), SQLITE_STATIC);
    if (sqlite3_step(insert) != SQLITE_DONE) {
        giveUp(u"the reference cannot write"_s);
    }
    sqlite3_reset(insert);
}

/** The reference: the same chunks by one prepared statement, a transaction each, and both hashes. */
static void storeBare(const QString &source, const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *insert = nullptr;
    const QByteArray key = "x'" + QByteArray(96, 'a') + "'";
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    sqlite3_key(database, key.constData(), static_cast<int>(key.size()));
    execute(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE chunk (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;");
    sqlite3_prepare_v2(database, "INSERT INTO chunk (number, bytes) VALUES (?1, ?2)", -1, &insert, nullptr);
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly)) {
        giveUp(u"the file cannot be read"_s);
    }
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    crypto_generichash_state blake;
    crypto_generichash_init(&blake, nullptr, 0, crypto_generichash_BYTES);
    for (qint64 number = 0; !file.atEnd(); ++number) {
        const QByteArray chunk = file.read(AttachmentStore::chunkSize);
        sha256.addData(chunk);
        crypto_generichash_update(&blake, reinterpret_cast<const unsigned char *>(chunk.constData()), static_cast<unsigned long long>(chunk.size()));
        insertChunk(insert, number, chunk);
    }
    sqlite3_finalize(insert);
    sqlite3_close(database);
}

static void measureStoring(Figures &figures, AttachmentStore &store, const QString &folder, qint64 size)
{
    const QString source = sparseFile(folder, size);
    const auto mebi = static_cast<int>(size >> 20);
    const qint64 before = residentKiB();
    Blob blob;
    const double storing = millisecondsOf([&] { blob = needed(store.addFile(source)); });
    const double grown = static_cast<double>(peakResidentKiB() - before) / 1024;
    const double bare = millisecondsOf([&] { storeBare(source, folder + u"/bare.db"_s); });
    QFile::remove(folder + u"/bare.db"_s);
    figures.add({.what = u"store a file, MiB"_s, .records = mebi, .unit = u"ms"_s, .measured = storing, .reference = bare, .referenceIs = bareName});
    figures.add({.what = u"memory while storing, peak"_s,
                 .records = mebi,
                 .unit = u"MiB"_s,
                 .measured = grown,
                 .reference = static_cast<double>(mebi),
                 .referenceIs = u"the file"_s});
    const double again = millisecondsOf([&] { needed(store.addFile(source)); });
    figures.add({.what = u"store the same file again, MiB"_s,
                 .records = mebi,
                 .unit = u"ms"_s,
                 .measured = again,
                 .reference = storing,
                 .referenceIs = u"the first time"_s});
    const QString target = folder + u"/exported.bin"_s;
    const double exporting = millisecondsOf([&] { needed(store.exportTo(blob.hash, target)); });
    figures.add({.what = u"export it, MiB"_s, .records = mebi, .unit = u"ms"_s, .measured = exporting, .reference = storing, .referenceIs = u"storing"_s});
    QFile::remove(target);
}

/** One byte more than the greatest file is refused before a byte of it is read. */
static void measureRefusing(Figures &figures, AttachmentStore &store, const QString &folder)
{
    const QString source = sparseFile(folder, AttachmentStore::maximumSize + 1);
    bool refused = false;
    const double time = millisecondsOf([&] {
        const Result<Blob> blob = store.addFile(source);
        refused = !blob && blob.error().kind == Error::Kind::TooLarge;
    });
    if (!refused) {
        giveUp(u"a file that is too large was taken"_s);
    }
    figures.add({.what = u"refuse one byte more than 2 GiB"_s,
                 .records = 2048,
                 .unit = u"ms"_s,
                 .measured = time,
                 .reference = 1000,
                 .referenceIs = u"a second"_s,
                 .bar = 1.0});
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"What attachments cost, up to a sparse file of 2 GiB."_s);
    parser.addHelpOption();
    parser.addOptions({{u"json"_s, u"Print JSON alone."_s},
                       {u"folder"_s, u"Where the files are made; beside the program if not named."_s, u"folder"_s, QCoreApplication::applicationDirPath()}});
    parser.process(application);
    const QTemporaryDir folder(parser.value(u"folder"_s) + u"/waymark-bench-XXXXXX"_s);
    const FixedClock clock;
    SeededRandom random(1);
    const auto store = needed(AttachmentStore::openOrCreate(folder.filePath(u"bench.waymark-files"_s), QByteArray(32, 'k'), clock, random));
    Figures figures;
    measureStoring(figures, *store, folder.path(), qint64(16) << 20);
    measureStoring(figures, *store, folder.path(), AttachmentStore::maximumSize);
    measureRefusing(figures, *store, folder.path());
    figures.print(parser.isSet(u"json"_s));
    return figures.allMet() ? 0 : 1;
}
