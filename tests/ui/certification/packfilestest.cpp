// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packfiles.h"
#include "opencertificationfixture.h"

#include <QDir>
#include <QFile>

using namespace waymark;
using namespace Qt::StringLiterals;

class PackFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesADocumentAndAFolder();
    void touchesNothingThatIsThere();
    void saysWhereItCannotWrite();
};

static constexpr int patienceMs = 60'000;

static void prepare(OpenCertificationFixture &fixture, PackFiles &files)
{
    fixture.practise();
    fixture.writeCase(u"One ledger"_s);
    files.setProperty("pack", u"CITA-P"_s);
    files.setCertification(&fixture.certification);
}

void PackFilesTest::writesADocumentAndAFolder()
{
    OpenCertificationFixture fixture;
    PackFiles files;
    prepare(fixture, files);
    files.write(QUrl::fromLocalFile(fixture.two.path({})));
    QVERIFY(files.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!files.isBusy() && !files.doneText().isEmpty(), patienceMs);
    QCOMPARE(files.problem(), QString());
    QCOMPARE(files.progress(), 1.0);
    QVERIFY(files.doneText().startsWith(u"‘CITA-P of Mira Kovač.pdf’ and the folder"_s));
    QFile pdf(fixture.two.path(u"CITA-P of Mira Kovač.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    QVERIFY(QFile::exists(fixture.two.path(u"CITA-P of Mira Kovač/README.md"_s)));
    QCOMPARE(told(fixture.two.mira().record().disclosures()).size(), 1U); // what is given out is noted
}

void PackFilesTest::touchesNothingThatIsThere()
{
    OpenCertificationFixture fixture;
    PackFiles files;
    prepare(fixture, files);
    QVERIFY(QDir(fixture.two.path({})).mkdir(u"CITA-P of Mira Kovač"_s));
    files.write(QUrl::fromLocalFile(fixture.two.path({})));
    QTRY_VERIFY_WITH_TIMEOUT(!files.isBusy() && !files.problem().isEmpty(), patienceMs);
    QVERIFY(files.problem().startsWith(u"‘CITA-P of Mira Kovač’ is in this folder already"_s));
    QVERIFY(QDir(fixture.two.path(u"CITA-P of Mira Kovač"_s)).isEmpty());
    QVERIFY(told(fixture.two.mira().record().disclosures()).empty());
}

void PackFilesTest::saysWhereItCannotWrite()
{
    OpenCertificationFixture fixture;
    PackFiles files;
    prepare(fixture, files);
    QFile inTheWay(fixture.two.path(u"a file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    files.write(QUrl::fromLocalFile(inTheWay.fileName()));
    QTRY_VERIFY_WITH_TIMEOUT(!files.isBusy() && !files.problem().isEmpty(), patienceMs);
    QCOMPARE(files.doneText(), QString());
}

QTEST_MAIN(PackFilesTest)

#include "packfilestest.moc"
