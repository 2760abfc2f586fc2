// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packpdf.h"

#include "attachedpdf.h"
#include "canonical/jcs.h"
#include "packfixture.h"
#include "recordfixtures.h"
#include "seal.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** The pack as one document. */
class PackPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThePackHolds_data();
    void saysWhatThePackHolds();
    void carriesTheRecord();
    void isSealedByItsHolder();
    void isTheSameEveryTime();
    void refusesWhatIsNoRecord();

private:
    QByteArray m_record = canonicalJson(sampleRecord());
};

static QString textOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"pack.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        return u"not written"_s;
    }
    file.close();
    QProcess program;
    program.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
    return program.waitForFinished() ? QString::fromUtf8(program.readAllStandardOutput()) : program.errorString();
}

void PackPdfTest::saysWhatThePackHolds_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::newRow("A4") << Paper::A4;
    QTest::newRow("Letter") << Paper::Letter;
}

void PackPdfTest::saysWhatThePackHolds()
{
    QFETCH(Paper, paper);
    const auto pdf = packPdf(samplePack(), m_record, {.paper = paper});
    QVERIFY(pdf);
    const QString text = textOf(*pdf);
    for (const QString &words : {u"CITA-Professional"_s, u"Mira Kovač"_s, u"1 of 2"_s, u"One platform"_s, u"costs.csv"_s, u"What came of it"_s, u"Jonas"_s,
                                 u"<script>alert(1)</script>"_s, u"20 min of 30 min"_s, u"I build platforms."_s}) {
        QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    }
}

void PackPdfTest::carriesTheRecord()
{
    QCOMPARE(readAttachedPdf(*packPdf(samplePack(), m_record)).credential, m_record);
}

void PackPdfTest::isSealedByItsHolder()
{
    const auto pdf = sealed(*packPdf(samplePack(), m_record), mira());
    QVERIFY(pdf);
    QCOMPARE(findSeal(*pdf).state, SealFinding::State::Holds);
    QCOMPARE(findSeal(*pdf).did, mira().did());
    QByteArray edited = *pdf;
    edited[edited.size() / 2] = static_cast<char>(edited.at(edited.size() / 2) ^ 1);
    QVERIFY(findSeal(edited).state != SealFinding::State::Holds);
}

void PackPdfTest::isTheSameEveryTime()
{
    QVERIFY(*packPdf(samplePack(), m_record) == *packPdf(samplePack(), m_record));
}

void PackPdfTest::refusesWhatIsNoRecord()
{
    const auto pdf = packPdf(samplePack(), "{}");
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().field, u"record"_s);
}

QTEST_MAIN(PackPdfTest)
#include "packpdftest.moc"
