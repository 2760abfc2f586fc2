// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordarchive.h"

#include "canonical/jcs.h"
#include "carrierfixtures.h"
#include "manifest.h"

#include <KZip>

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QtEndian>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace waymark;

class RecordArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void saysTimesInUtc_data();
    void saysTimesInUtc();
    void namesStayInTheFolder_data();
    void namesStayInTheFolder();
    void writesNoNameThatLeaves();
    void refusesBadArchives_data();
    void refusesBadArchives();
    void manifestFindsEveryDifference_data();
    void manifestFindsEveryDifference();
    void holdsAlsoWhenPackedAgain();
    void refusesWhatWasPutIn();
    void holdsAlsoOnTheDisk();
    void refusesOnTheDiskWhatDiffers_data();
    void refusesOnTheDiskWhatDiffers();
};

/** Packed by another program: no seal of its own. */
static QByteArray packed(const QList<CarriedFile> &files)
{
    QByteArray zip;
    QBuffer buffer(&zip);
    KZip archive(&buffer);
    if (!archive.open(QIODevice::WriteOnly)) {
        return {};
    }
    for (const CarriedFile &file : files) {
        static_cast<void>(archive.writeFile(file.name, file.bytes));
    }
    archive.close();
    return zip;
}

void RecordArchiveTest::readsWhatItWrote()
{
    const QList<CarriedFile> files{{.name = u"a.txt"_s, .bytes = "first"}, {.name = u"folder/b.bin"_s, .bytes = QByteArray(100'000, '\7')}};
    const ReadArchive archive = readArchive(zipped(files, signedAt, mira().did()).value());
    QVERIFY(archive.refusals.isEmpty());
    QVERIFY(archive.hasComment);
    QCOMPARE(archive.files.size(), 2);
    QCOMPARE(archive.files.at(1).name, u"folder/b.bin"_s);
    QCOMPARE(archive.files.at(1).bytes, files.at(1).bytes);
}

namespace
{
/** The program's zone, for as long as this lives. */
class InZone
{
public:
    explicit InZone(const QByteArray &zone)
        : m_before(qgetenv("TZ"))
    {
        set(zone);
    }
    ~InZone() { set(m_before); }
    Q_DISABLE_COPY_MOVE(InZone)

private:
    static void set(const QByteArray &zone)
    {
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    }

    QByteArray m_before;
};
}

void RecordArchiveTest::saysTimesInUtc_data()
{
    QTest::addColumn<QByteArray>("zone");

    QTest::newRow("the year is over") << QByteArray("Pacific/Auckland");
    QTest::newRow("the year is not over") << QByteArray("America/New_York");
}

void RecordArchiveTest::saysTimesInUtc()
{
    QFETCH(QByteArray, zone);
    const qint64 at = QDateTime(QDate(2025, 12, 31), QTime(20, 30, 2), QTimeZone::UTC).toMSecsSinceEpoch();
    const InZone inZone(zone);
    const QByteArray zip = zipped({{.name = u"a"_s, .bytes = "1"}}, at, mira().did()).value();
    // APPNOTE.TXT 4.4.6: hours, minutes and half seconds; years from 1980, months, days.
    const char *head = zip.constData() + zip.indexOf("PK\x01\x02");
    QCOMPARE(qFromLittleEndian<quint16>(head + 12), quint16((20 << 11) | (30 << 5) | 1));
    QCOMPARE(qFromLittleEndian<quint16>(head + 14), quint16((45 << 9) | (12 << 5) | 31));
    // What unpacks it gives the file this very instant, in whichever zone.
    QBuffer buffer;
    buffer.setData(zip);
    KZip archive(&buffer);
    QVERIFY(archive.open(QIODevice::ReadOnly));
    QCOMPARE(archive.directory()->entry(u"a"_s)->date().toMSecsSinceEpoch(), at);
}

void RecordArchiveTest::namesStayInTheFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("safe");

    QTest::newRow("plain") << u"index.html"_s << true;
    QTest::newRow("in a folder") << u"evidence/Übersicht 1.pdf"_s << true;
    QTest::newRow("parent") << u"../x"_s << false;
    QTest::newRow("parent within") << u"a/../../x"_s << false;
    QTest::newRow("itself") << u"./x"_s << false;
    QTest::newRow("root") << u"/etc/passwd"_s << false;
    QTest::newRow("two slashes") << u"a//b"_s << false;
    QTest::newRow("backslash") << u"..\\x"_s << false;
    QTest::newRow("drive") << u"C:x"_s << false;
    QTest::newRow("line break") << u"a\nb"_s << false;
    QTest::newRow("ends in a dot") << u"a."_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("long") << QString(201, u'a') << false;
}

void RecordArchiveTest::namesStayInTheFolder()
{
    QFETCH(QString, name);
    QFETCH(bool, safe);
    QCOMPARE(isSafeName(name), safe);
}

void RecordArchiveTest::writesNoNameThatLeaves()
{
    QCOMPARE(zipped({{.name = u"../x"_s, .bytes = {}}}, 0, mira().did()).error().field, u"name"_s);
}

void RecordArchiveTest::refusesBadArchives_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<CarrierReason>("reason");

    const QByteArray one = packed({{.name = u"name-1"_s, .bytes = "one"}, {.name = u"name-2"_s, .bytes = "two"}});
    QByteArray huge = one;
    huge.replace(huge.indexOf("PK\x01\x02") + 24, 4, "\xff\xff\xff\x7f");
    QByteArray lying = one;
    lying.replace(lying.indexOf("PK\x01\x02") + 24, 4, QByteArray("\x02\0\0\0", 4));
    QTest::newRow("empty") << QByteArray() << CarrierReason::Unreadable;
    QTest::newRow("beginning alone") << QByteArray("PK\x03\x04") << CarrierReason::Unreadable;
    QTest::newRow("cut off") << one.chopped(1) << CarrierReason::Unreadable;
    QTest::newRow("bytes behind the end") << QByteArray(one + 'x') << CarrierReason::Unreadable;
    QTest::newRow("leaves the folder") << QByteArray(one).replace("name-1", "../x-1") << CarrierReason::UnsafeName;
    QTest::newRow("the same name twice") << QByteArray(one).replace("name-2", "name-1") << CarrierReason::SeveralCredentials;
    QTest::newRow("larger than anything") << huge << CarrierReason::TooLarge;
    QTest::newRow("longer than it says") << lying << CarrierReason::Unreadable;
}

void RecordArchiveTest::refusesBadArchives()
{
    QFETCH(QByteArray, zip);
    QFETCH(CarrierReason, reason);
    const ReadArchive archive = readArchive(zip);
    QCOMPARE(archive.refusals.size(), 1);
    QCOMPARE(codeOf(archive.refusals.front().reason), codeOf(reason));
    QVERIFY(archive.files.isEmpty());
}

void RecordArchiveTest::manifestFindsEveryDifference_data()
{
    QTest::addColumn<QList<CarriedFile>>("files");
    QTest::addColumn<QString>("code");

    const CarriedFile a{.name = u"a"_s, .bytes = "1"};
    const CarriedFile b{.name = u"b"_s, .bytes = "2"};
    QTest::newRow("as it was") << QList<CarriedFile>{a, b} << QString();
    QTest::newRow("in another order") << QList<CarriedFile>{b, a} << QString();
    QTest::newRow("one missing") << QList<CarriedFile>{a} << u"file-missing b"_s;
    QTest::newRow("one changed") << QList<CarriedFile>{a, {.name = u"b"_s, .bytes = "3"}} << u"file-changed b"_s;
    QTest::newRow("one more") << QList<CarriedFile>{a, b, {.name = u"c"_s, .bytes = {}}} << u"file-unlisted c"_s;
}

void RecordArchiveTest::manifestFindsEveryDifference()
{
    QFETCH(QList<CarriedFile>, files);
    QFETCH(QString, code);
    const QByteArray manifest = openManifest({{.name = u"a"_s, .bytes = "1"}, {.name = u"b"_s, .bytes = "2"}}, u"urn:uuid:x"_s, mira().did());
    const QList<CarrierRefusal> refusals = checkManifest(manifest, files + QList<CarriedFile>{{.name = manifestName.toString(), .bytes = manifest}});
    const QString found = refusals.isEmpty() ? QString() : QString(codeOf(refusals.front().reason) + u' ' + refusals.front().where);
    QCOMPARE(found, code);
    QVERIFY(refusals.size() <= 1);
}

void RecordArchiveTest::holdsAlsoWhenPackedAgain()
{
    const CarrierReport report = verified(packed(sampleFolder()));
    QVERIFY2(report.holds(), qPrintable(toText(report)));
    QCOMPARE(report.seal.did, mira().did());
}

void RecordArchiveTest::refusesWhatWasPutIn()
{
    QList<CarriedFile> files = sampleFolder();
    files.append({.name = u"credentials/0009-invented.json"_s, .bytes = canonicalJson(sampleCredential(9))});
    const CarrierReport report = verified(packed(files));
    QVERIFY(std::ranges::contains(report.refusals, CarrierReason::FileUnlisted, &CarrierRefusal::reason));
    QVERIFY(std::ranges::contains(report.refusals, CarrierReason::NotInRecord, &CarrierRefusal::reason));
    // Without the manifest's seal there is nobody who says what belongs here.
    QList<CarriedFile> unsealed = sampleFolder();
    unsealed.front().bytes.replace("waymark-seal/1", "waymark-seal/9");
    QVERIFY(std::ranges::contains(verified(packed(unsealed)).refusals, CarrierReason::Unsealed, &CarrierRefusal::reason));
}

/** The sample's files in a folder of their own. */
static void unpack(const QTemporaryDir &to, const QList<CarriedFile> &files)
{
    for (const CarriedFile &file : files) {
        const QString path = to.filePath(file.name);
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        QCOMPARE(written.write(file.bytes), file.bytes.size());
    }
}

void RecordArchiveTest::holdsAlsoOnTheDisk()
{
    const QTemporaryDir folder;
    unpack(folder, sampleFolder());
    const CarrierReport report = verifyFolder(folder.path(), asOfLater).value();
    QVERIFY2(report.holds(), qPrintable(toText(report)));
    QCOMPARE(codeOf(report.kind), u"folder"_s);
    QCOMPARE(report.seal.did, mira().did());
    QVERIFY(toText(report).contains(u"The pages and files are sealed by the key"_s));
}

void RecordArchiveTest::refusesOnTheDiskWhatDiffers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");

    QTest::newRow("one changed") << u"career-record.json"_s << QByteArray("{}") << u"file-changed"_s;
    QTest::newRow("one more, hidden") << u".more"_s << QByteArray("x") << u"file-unlisted"_s;
    QTest::newRow("one more, deep") << u"a/b/c"_s << QByteArray("x") << u"file-unlisted"_s;
    QTest::newRow("no list") << u"manifest.json"_s << QByteArray("{}") << u"unsealed"_s;
    QTest::newRow("a link to a file") << u"link"_s << QByteArray() << u"unreadable"_s;
    QTest::newRow("a link to a folder") << u"link"_s << QByteArray() << u"unreadable"_s;
}

void RecordArchiveTest::refusesOnTheDiskWhatDiffers()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    unpack(folder, sampleFolder());
    if (name == "link"_L1) {
        const bool toFile = QLatin1StringView(QTest::currentDataTag()) == "a link to a file"_L1;
        QVERIFY(QFile::link(toFile ? folder.filePath(u"manifest.json"_s) : elsewhere.path(), folder.filePath(name)));
    } else {
        unpack(folder, {{.name = name, .bytes = bytes}});
    }
    const CarrierReport report = verifyFolder(folder.path(), asOfLater).value();
    QVERIFY(!report.holds());
    QVERIFY2(std::ranges::any_of(report.refusals, [&code](const CarrierRefusal &refusal) { return codeOf(refusal.reason) == code; }),
             qPrintable(toText(report)));
}

QTEST_APPLESS_MAIN(RecordArchiveTest)
#include "recordarchivetest.moc"
