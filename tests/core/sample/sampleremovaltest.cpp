// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixedclock.h"
#include "samplefolder.h"
#include "seededrandom.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** A sample goes without a trace, and takes nothing else with it. */
class SampleRemovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesAWorkspaceThatIsNoSample();
    void leavesNothing();

private:
    [[nodiscard]] Workspace::Surroundings surroundings() { return {.clock = m_clock, .random = m_random, .markerFolder = m_folder->filePath(u"state"_s)}; }
    [[nodiscard]] QStringList files() const;
    void use();

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
    SeededRandom m_random{3};
};

static const QDate theDay(2027, 1, 1);

void SampleRemovalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.set(theDay, QTime(9, 0));
}

QStringList SampleRemovalTest::files() const
{
    QStringList files;
    QDirIterator all(m_folder->path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        files.append(QDir(m_folder->path()).relativeFilePath(all.next()));
    }
    files.sort();
    return files;
}

void SampleRemovalTest::refusesAWorkspaceThatIsNoSample()
{
    const QString path = m_folder->filePath(u"mentee.waymark"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(removeSample(m_folder->path()).error().kind, Error::Kind::NotPossible);
    QCOMPARE(makeSample(m_folder->path(), surroundings(), theDay).error().kind, Error::Kind::NotPossible);
    QVERIFY(QFileInfo::exists(path));
}

/** As a person would: looks in, writes, makes a backup. */
void SampleRemovalTest::use()
{
    const SamplePaths paths(m_folder->filePath(u"sample"_s));
    const auto mentee = Workspace::open(paths.mentee, samplePassphrase(m_folder->filePath(u"sample"_s), u"mentee"_s), surroundings());
    QVERIFY(mentee);
    const JournalDraft draft{.day = theDay, .title = u"Mine"_s, .body = u"Looked around."_s, .mood = 4, .energy = {}, .confidence = {}, .prompt = {}};
    const auto entry = (*mentee)->journal().add(draft).result();
    QVERIFY(entry);
    QVERIFY((*mentee)->attachments().addBytes(entry->value, u"a.txt"_s, u"text/plain"_s, "a").result());
    QVERIFY((*mentee)->backUp(Backups::When::Now).result());
    QCOMPARE(removeSample(m_folder->filePath(u"sample"_s), m_folder->filePath(u"state"_s)).error().kind, Error::Kind::InUse);
}

void SampleRemovalTest::leavesNothing()
{
    const QString folder = m_folder->filePath(u"sample"_s);
    const QString state = m_folder->filePath(u"state"_s);
    QVERIFY(QDir().mkpath(state));
    const QStringList before = files();
    QVERIFY(!holdsSample(folder));
    QVERIFY(makeSample(folder, surroundings(), theDay));
    QVERIFY(holdsSample(folder));
    QCOMPARE(makeSample(folder, surroundings(), theDay).error().kind, Error::Kind::NotPossible);
    use();
    QVERIFY(removeSample(folder, state));
    QCOMPARE(files(), before);
    QVERIFY(removeSample(folder, state));
}

QTEST_GUILESS_MAIN(SampleRemovalTest)
#include "sampleremovaltest.moc"
