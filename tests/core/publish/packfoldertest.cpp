// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packfolder.h"

#include "packfixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;

/** The folder of a certification pack: names, links, escapes; the same pack, the same bytes. */
class PackFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAFileForEachPart();
    void saysWhatIsThereAndWhereTheNumbersComeFrom();
    void escapesWhatOthersWrote();
    void namesEvidenceSafely_data();
    void namesEvidenceSafely();
    void isTheSameEveryTime();
};

static QString textOf(const std::vector<PackFile> &files, const QString &name)
{
    const auto found = std::ranges::find(files, name, &PackFile::name);
    return found == files.end() ? QString() : QString::fromUtf8(found->bytes);
}

void PackFolderTest::hasAFileForEachPart()
{
    QStringList names;
    for (const PackFile &file : packFiles(samplePack())) {
        names.append(file.name);
    }
    QCOMPARE(names,
             (QStringList{u"README.md"_s, u"1-resume.md"_s, u"2-skills.md"_s, u"3-case-study-1.md"_s, u"4-references.md"_s, u"5-presentation.md"_s,
                          u"credentials/1.json"_s}));
}

void PackFolderTest::saysWhatIsThereAndWhereTheNumbersComeFrom()
{
    const auto files = packFiles(samplePack());
    const QString readme = textOf(files, u"README.md"_s);
    QVERIFY2(readme.contains(u"Thin | 1 of 2 |"_s), qPrintable(readme));
    QVERIFY2(readme.contains(u"(uncertain)"_s), qPrintable(readme));
    QVERIFY(textOf(files, u"5-presentation.md"_s).contains(u"In all: 20 min of 30 min"_s));
    const QString study = textOf(files, u"3-case-study-1.md"_s);
    QVERIFY(study.contains(u"## What came of it\n\nCheaper."_s));
    QVERIFY(!study.contains(u"The situation"_s)); // an empty room has no heading
    QVERIFY(study.contains(evidencePath(samplePack().cases.front().evidence.front())));
    QVERIFY(textOf(files, u"2-skills.md"_s).contains(u"I draw *less*."_s)); // her own words keep their form
}

void PackFolderTest::escapesWhatOthersWrote()
{
    const auto files = packFiles(samplePack());
    QVERIFY(!textOf(files, u"4-references.md"_s).contains(u"<script>"_s));
    QVERIFY(!textOf(files, u"4-references.md"_s).contains(u"[x](y)"_s));
    QVERIFY(!textOf(files, u"README.md"_s).contains(u"studies | with"_s));
}

void PackFolderTest::namesEvidenceSafely_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("ending");
    QTest::newRow("plain") << u"costs.csv"_s << u"-costs.csv"_s;
    QTest::newRow("a way out") << u"../../etc/passwd"_s << u"-..-..-etc-passwd"_s;
    QTest::newRow("spaces and signs") << u"a b:c\n?.txt"_s << u"-a-b-c-.txt"_s;
    QTest::newRow("other letters") << u"Übersicht.pdf"_s << u"-Übersicht.pdf"_s;
    QTest::newRow("long") << QString(500, u'x') + u".csv"_s << QString(76, u'x') + u".csv"_s;
}

void PackFolderTest::namesEvidenceSafely()
{
    QFETCH(QString, title);
    QFETCH(QString, ending);
    const QString path = evidencePath({.title = title, .sha256 = QByteArray(32, 'a'), .attachment = {}});
    QVERIFY2(path.endsWith(ending), qPrintable(path));
    QVERIFY(path.startsWith(u"evidence/6161616161616161-"_s));
    QCOMPARE(path.count(u'/'), 1);
    QVERIFY(evidencePath({.title = title}).isEmpty());
}

void PackFolderTest::isTheSameEveryTime()
{
    QVERIFY(packFiles(samplePack()) == packFiles(samplePack()));
}

QTEST_GUILESS_MAIN(PackFolderTest)
#include "packfoldertest.moc"
