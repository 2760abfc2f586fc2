// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/jcs.h"
#include "clisession.h"
#include "recordfixtures.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** `record export` in every format, and `verify` of what came out. */
class CliRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsExportedHolds_data();
    void whatIsExportedHolds();
    void aChangedFileIsRefused_data() { whatIsExportedHolds_data(); }
    void aChangedFileIsRefused();
    void writesFoldersOfFiles();
    void writesTablesAndPages_data();
    void writesTablesAndPages();
    void refusesWhatItCannotWrite();
    void keepsWhatOthersIssuedAsLearning();

private:
    /** Runs `verify` on @p path, without what the workspace knows, and gives the exit code; -1 where it failed. */
    int verify(const QString &path);
    static QByteArray content(const QString &path);

    CliSession m_mira{u"Mira"_s};
};

QByteArray CliRecordTest::content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int CliRecordTest::verify(const QString &path)
{
    const Result<Answer> answer = m_mira.run({u"verify"_s, path});
    return answer ? answer->exitCode : -1;
}

void CliRecordTest::initTestCase()
{
    QVERIFY(m_mira.begin());
    RecordEntry entry;
    entry.kind = RecordEntryKind::Position;
    entry.title = u"Enterprise architect"_s;
    entry.organisation = u"Northern Rail"_s;
    entry.from = QDate(2024, 4, 1);
    QVERIFY((*m_mira.session().workspace())->record().addEntry(entry).result());
}

void CliRecordTest::whatIsExportedHolds_data()
{
    QTest::addColumn<QString>("format");

    for (const QString &format : {u"pdf"_s, u"clr"_s, u"zip"_s}) {
        QTest::newRow(qPrintable(format)) << format;
    }
}

void CliRecordTest::whatIsExportedHolds()
{
    QFETCH(QString, format);
    const QString path = m_mira.file(u"record."_s + format);
    QVERIFY(m_mira.json({u"record"_s, u"export"_s, u"--format"_s, format, u"--to"_s, path}).isObject());
    QCOMPARE(verify(path), ExitCode::Done);
    const Result<Answer> answer = m_mira.run({u"verify"_s, path});
    QVERIFY(answer->text.contains(u"Enterprise architect"_s));
    QVERIFY(!answer->text.contains(u"genuine"_s));
    QCOMPARE(answer->json[u"holds"].toBool(), true);
}

void CliRecordTest::aChangedFileIsRefused()
{
    QFETCH(QString, format);
    QByteArray bytes = content(m_mira.file(u"record."_s + format));
    QVERIFY(!bytes.isEmpty());
    bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
    QCOMPARE(verify(m_mira.write(u"changed"_s, bytes)), ExitCode::NotVerified);
}

void CliRecordTest::writesFoldersOfFiles()
{
    const QString folder = m_mira.file(u"folder"_s);
    QVERIFY(m_mira.json({u"record"_s, u"export"_s, u"--format"_s, u"folder"_s, u"--to"_s, folder}).isObject());
    QVERIFY(QFileInfo::exists(folder + u"/index.html"_s) && QFileInfo::exists(folder + u"/credentials/0001-enterprise-architect.json"_s));
    QCOMPARE(verify(folder + u"/career-record.json"_s), ExitCode::Done);
    QCOMPARE(verify(folder), ExitCode::Done);
    QCOMPARE(m_mira.fails({u"record"_s, u"export"_s, u"--format"_s, u"folder"_s, u"--to"_s, folder}), Error::Kind::NotPossible);
    for (const QString &ending : {u"svg"_s, u"png"_s}) {
        const QString badges = m_mira.file(u"badges "_s + ending);
        QVERIFY(m_mira.json({u"record"_s, u"export"_s, u"--format"_s, QString(u"badges-"_s + ending), u"--to"_s, badges}).isObject());
        QCOMPARE(verify(badges + u"/0001-enterprise-architect."_s + ending), ExitCode::Done);
    }
    QVERIFY(QFile::remove(folder + u"/hours.csv"_s));
    QCOMPARE(verify(folder), ExitCode::NotVerified);
}

void CliRecordTest::writesTablesAndPages_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("beginning");

    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << u"markdown"_s << QByteArray("# Career record of Mira");
    QTest::newRow("csv") << u"csv"_s << QByteArray("type,name,level");
    QTest::newRow("hours") << u"hours"_s << QByteArray("name,hours,");
    QTest::newRow("resume") << u"resume"_s << QByteArray("{");
}

void CliRecordTest::writesTablesAndPages()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, beginning);
    const QString path = m_mira.file(u"table"_s);
    QVERIFY(m_mira.json({u"record"_s, u"export"_s, u"--format"_s, format, u"--to"_s, path}).isObject());
    QVERIFY2(content(path).startsWith(beginning), content(path).first(40).constData());
}

void CliRecordTest::refusesWhatItCannotWrite()
{
    const QString path = m_mira.file(u"nothing"_s);
    QCOMPARE(m_mira.fails({u"record"_s, u"export"_s, u"--format"_s, u"docx"_s, u"--to"_s, path}), Error::Kind::Invalid);
    QCOMPARE(m_mira.fails({u"record"_s, u"export"_s, u"--format"_s, u"pdf"_s}), Error::Kind::Blank);
    QCOMPARE(m_mira.fails({u"record"_s, u"export"_s, u"--to"_s, path}), Error::Kind::Blank);
    const QString evidence = m_mira.write(u"evidence.txt"_s, "not named by the record");
    QCOMPARE(m_mira.fails({u"record"_s, u"export"_s, u"--format"_s, u"zip"_s, u"--to"_s, path, u"--evidence"_s, evidence}), Error::Kind::NotFound);
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(verify(m_mira.write(u"half.pdf"_s, "%PDF-1.7\n")), ExitCode::NotVerified);
}

void CliRecordTest::keepsWhatOthersIssuedAsLearning()
{
    const QByteArray credential = canonicalJson(sampleCredential());
    const QString path = m_mira.write(u"course.json"_s, credential);
    const QString id = m_mira.json({u"record"_s, u"import"_s, path})[u"id"].toString();
    QVERIFY(!id.isEmpty());
    const QJsonValue entry = m_mira.json({u"career"_s, u"show"_s, id});
    QCOMPARE(entry[u"kind"].toString(), u"learning"_s);
    QCOMPARE(entry[u"organisation"].toString(), u"Jonas Weber"_s);
    QCOMPARE(m_mira.json({u"attachment"_s, u"list"_s, id}).toArray().size(), 1);
    QCOMPARE(m_mira.fails({u"record"_s, u"import"_s, path}), Error::Kind::AlreadyKnown);
    const QString forged = m_mira.write(u"forged.json"_s, QByteArray(credential).replace("Jonas Weber", "Jonas Beber"));
    QCOMPARE(m_mira.fails({u"record"_s, u"import"_s, forged}), Error::Kind::NotVerified);
    // A whole record is no course.
    const QString record = m_mira.write(u"record.json"_s, canonicalJson(sampleRecord(1)));
    QCOMPARE(m_mira.fails({u"record"_s, u"import"_s, record}), Error::Kind::NotPossible);
}

QTEST_MAIN(CliRecordTest)
#include "clirecordtest.moc"
