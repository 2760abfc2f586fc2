// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packwriting.h"

#include "packfixture.h"
#include "packfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class PackWritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryFileAndTheEvidence();
    void namesEvidenceThatIsNotHere();
    void touchesNothingThatIsThere();
    void stopsWhereItCannotWrite();
};

static Result<void> writeBytes(RecordId, const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("bytes") == 5 ? Result<void>() : failure(Error::Kind::ReadOnly, u"file"_s);
}

void PackWritingTest::writesEveryFileAndTheEvidence()
{
    const QTemporaryDir home;
    const CertificationPack pack = samplePack();
    const auto missing = writePackFolder(pack, home.filePath(u"pack"_s), writeBytes);
    QVERIFY(missing && missing->isEmpty());
    for (const PackFile &file : packFiles(pack)) {
        QFile written(home.filePath(u"pack/"_s + file.name));
        QVERIFY2(written.open(QIODevice::ReadOnly), qPrintable(file.name));
        QCOMPARE(written.readAll(), file.bytes);
    }
    QVERIFY(QFile::exists(home.filePath(u"pack/"_s + evidencePath(pack.cases.front().evidence.front()))));
}

void PackWritingTest::namesEvidenceThatIsNotHere()
{
    const QTemporaryDir home;
    const auto missing = writePackFolder(samplePack(), home.filePath(u"pack"_s),
                                         [](RecordId, const QString &) -> Result<void> { return failure(Error::Kind::NotFound, u"attachment"_s); });
    QVERIFY(missing);
    QCOMPARE(*missing, QStringList{u"costs.csv"_s});
}

void PackWritingTest::touchesNothingThatIsThere()
{
    const QTemporaryDir home;
    QFile there(home.filePath(u"mine.txt"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    const auto written = writePackFolder(samplePack(), home.path(), writeBytes);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::NotPossible);
    QCOMPARE(QDir(home.path()).entryList(QDir::Files), QStringList{u"mine.txt"_s});
}

void PackWritingTest::stopsWhereItCannotWrite()
{
    const QTemporaryDir home;
    QFile inTheWay(home.filePath(u"a file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto written = writePackFolder(samplePack(), home.filePath(u"a file/pack"_s), writeBytes);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::ReadOnly);
}

QTEST_GUILESS_MAIN(PackWritingTest)

#include "packwritingtest.moc"
