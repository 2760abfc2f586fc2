// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "climeeting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** docs/bad-input.md, as far as a workspace is open: what is refused, in which words, and that nothing is lost by it. */
class CliBadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyErrorHasASentence();
    void tellsItsOwnFileFromOnesThatCame_data();
    void tellsItsOwnFileFromOnesThatCame();
    void refusesAbsurdDays_data();
    void refusesAbsurdDays();
    void keepsWhateverPeopleWrite_data();
    void keepsWhateverPeopleWrite();
    void leavesControlCharactersOut();
    void refusesTenMegabytes();
    void refusesEmptyTitles_data();
    void refusesEmptyTitles();
    void takesAnEmptyFile();
    void refusesOneByteMoreThanTwoGibibytes();
    void namesWhatIsNoFile();
    void losesNothingOnAFullDisk();
    void refusesParcelsCutShort();
    void refusesParcelsWithAFlippedBit();
    void refusesParcelsForSomebodyElse();
    void refusesParcelsFromAStranger();
    void refusesReplaysAndWhatIsOlder();

private:
    /** A parcel with a goal of Mira's that Jonas has not seen. */
    [[nodiscard]] QString freshParcel();
    [[nodiscard]] QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] qsizetype goalsAtJonas() { return m_jonas.json({u"goal"_s, u"list"_s, u"--with"_s, u"Mira"_s}).toArray().size(); }
    [[nodiscard]] qsizetype entries() { return m_mira.json({u"journal"_s, u"list"_s}).toArray().size(); }

    CliMeeting m_meeting;
    CliSession &m_mira = m_meeting.mira;
    CliSession &m_jonas = m_meeting.jonas;
};

void CliBadInputTest::initTestCase()
{
    QVERIFY(m_meeting.begin());
}

void CliBadInputTest::everyErrorHasASentence()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Storage); ++kind) {
        const QString sentence = sentenceOf({static_cast<Error::Kind>(kind), {}, {}});
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"Something went wrong"_s), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), static_cast<int>(Error::Kind::Storage) + 1);
    QVERIFY(sentenceOf({Error::Kind::WrongWord, u"3,7,21"_s, {}}).contains(u"words 3, 7 and 21 are not"_s));
    QVERIFY(sentenceOf({Error::Kind::WrongWord, u"12"_s, {}}).contains(u"word 12 is not"_s));
}

void CliBadInputTest::tellsItsOwnFileFromOnesThatCame_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");

    QTest::newRow("somewhere") << QString() << u"The workspace is damaged"_s;
    QTest::newRow("the first page") << u"page"_s << u"The workspace is damaged"_s;
    QTest::newRow("the head") << u"short"_s << u"The workspace is damaged"_s;
    QTest::newRow("zero bytes") << u"empty"_s << u"0 bytes"_s;
    QTest::newRow("the attachments") << u"attachments"_s << u"attachments' file"_s;
    QTest::newRow("a backup") << u"backup"_s << u"The backup is damaged"_s;
    QTest::newRow("a parcel") << u"stream.chunk[2]"_s << u"(stream.chunk[2]). Nothing was taken from it; ask for it again."_s;
}

void CliBadInputTest::tellsItsOwnFileFromOnesThatCame()
{
    QFETCH(QString, place);
    QFETCH(QString, says);
    const QString sentence = sentenceOf({Error::Kind::Damaged, place, {}});
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QCOMPARE(sentence.contains(u"ask for it again"_s), place.contains(u"chunk"_s));
}

void CliBadInputTest::refusesAbsurdDays_data()
{
    QTest::addColumn<QStringList>("words");
    const QList<QStringList> commands{
        {u"journal"_s, u"add"_s, u"--title"_s, u"Long ago"_s, u"--day"_s},
        {u"goal"_s, u"add"_s, u"Wait"_s, u"--due"_s},
        {u"aspiration"_s, u"add"_s, u"Wait"_s, u"--horizon"_s},
        {u"win"_s, u"add"_s, u"Done"_s, u"--day"_s},
        {u"assess"_s, u"design"_s, u"3"_s, u"--day"_s},
    };
    for (const QString &day : {u"0001-01-01"_s, u"9999-12-31"_s}) {
        for (const QStringList &command : commands) {
            QTest::addRow("%s %s", qPrintable(command.constFirst()), qPrintable(day)) << command + QStringList{day};
        }
    }
}

void CliBadInputTest::refusesAbsurdDays()
{
    QFETCH(QStringList, words);
    if (words.constFirst() == u"assess") {
        words[1] = m_mira.json({u"method"_s, u"competencies"_s})[0][u"id"].toString();
    }
    QCOMPARE(m_mira.fails(words), Error::Kind::OutOfRange);
    QVERIFY2(m_mira.refusal(words).contains(u"years go from 1900 to 2200"_s), qPrintable(m_mira.refusal(words)));
    QCOMPARE(entries(), 0);
}

void CliBadInputTest::keepsWhateverPeopleWrite_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("emoji") << u"Gave a talk 🎤 with 👩🏽‍💻"_s;
    QTest::newRow("right to left") << u"كتبت اليوم شيئًا مهمًا"_s;
    QTest::newRow("both directions") << u"ADR 12: החלטה על API"_s;
    QTest::newRow("Chinese") << u"今天我学会了说不"_s;
    QTest::newRow("combining marks") << u"Zoe\u0308 cafe\u0301"_s;
    QTest::newRow("quotes and dashes") << u"'; DROP TABLE goal; --"_s;
}

void CliBadInputTest::keepsWhateverPeopleWrite()
{
    QFETCH(QString, text);
    const QString id = m_mira.id({u"win"_s, u"add"_s, text, u"--note"_s, text});
    const QJsonValue win = m_mira.json({u"win"_s, u"show"_s, id});
    QCOMPARE(win[u"title"].toString(), text);
    QCOMPARE(win[u"note"].toString(), text);
    QVERIFY(m_mira.run({u"win"_s, u"remove"_s, id}));
}

void CliBadInputTest::leavesControlCharactersOut()
{
    const QByteArray bytes("one\0two\x1b[31m\tthree\r\nfour", 26);
    const QString id = m_mira.id({u"journal"_s, u"add"_s, u"--title"_s, u"Odd"_s, u"--body-file"_s, m_mira.write(u"odd.txt"_s, bytes)});
    QCOMPARE(m_mira.json({u"journal"_s, u"show"_s, id})[u"body"].toString(), u"onetwo[31m\tthree\nfour"_s);
    QVERIFY(m_mira.run({u"journal"_s, u"remove"_s, id}));
}

void CliBadInputTest::refusesTenMegabytes()
{
    const QString path = m_mira.write(u"long.txt"_s, QByteArray(10'000'000, 'x'));
    const QStringList words{u"journal"_s, u"add"_s, u"--title"_s, u"Long"_s, u"--body-file"_s, path};
    QCOMPARE(m_mira.fails(words), Error::Kind::TooLong);
    QVERIFY2(m_mira.refusal(words).contains(u"attachment"_s), qPrintable(m_mira.refusal(words)));
    QCOMPARE(entries(), 0);
    // As an attachment it is welcome.
    const QString id = m_mira.id({u"journal"_s, u"add"_s, u"--title"_s, u"Long"_s});
    QCOMPARE(m_mira.json({u"attachment"_s, u"add"_s, id, path})[u"size"].toInt(), 10'000'000);
    QVERIFY(m_mira.run({u"journal"_s, u"remove"_s, id}));
}

void CliBadInputTest::refusesEmptyTitles_data()
{
    QTest::addColumn<QStringList>("words");

    for (const QString &title : {u""_s, u"  "_s, u"\t\n"_s, u"\u2003"_s}) {
        for (const QString &thing : {u"goal"_s, u"aspiration"_s, u"win"_s}) {
            QTest::addRow("%s %s", qPrintable(thing), title.toUtf8().toHex().constData()) << QStringList{thing, u"add"_s, title};
        }
    }
}

void CliBadInputTest::refusesEmptyTitles()
{
    QFETCH(QStringList, words);
    const auto refused = m_mira.run(words);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), Error({Error::Kind::Blank, u"title"_s, refused.error().detail}));
    QCOMPARE(m_mira.refusal(words), u"'title' is empty. Write something and try again."_s);
    QCOMPARE(m_mira.json({words.constFirst(), u"list"_s}).toArray().size(), 0);
}

void CliBadInputTest::takesAnEmptyFile()
{
    const QString id = m_mira.id({u"win"_s, u"add"_s, u"Empty"_s});
    const QJsonValue added = m_mira.json({u"attachment"_s, u"add"_s, id, m_mira.write(u"empty.txt"_s, {})});
    QCOMPARE(added[u"size"].toInt(-1), 0);
    const QString target = m_mira.file(u"again.txt"_s);
    QVERIFY(m_mira.run({u"attachment"_s, u"export"_s, added[u"id"].toString(), target}));
    QCOMPARE(QFileInfo(target).size(), 0);
    QVERIFY(m_mira.run({u"win"_s, u"remove"_s, id}));
}

void CliBadInputTest::refusesOneByteMoreThanTwoGibibytes()
{
    const QString id = m_mira.id({u"win"_s, u"add"_s, u"Large"_s});
    QFile sparse(m_mira.file(u"sparse"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize((qint64(1) << 31) + 1));
    QCOMPARE(m_mira.fails({u"attachment"_s, u"add"_s, id, sparse.fileName()}), Error::Kind::TooLarge);
    QVERIFY(m_mira.refusal({u"attachment"_s, u"add"_s, id, sparse.fileName()}).contains(u"larger than 2 GiB"_s));
    QCOMPARE(m_mira.json({u"attachment"_s, u"list"_s, id}).toArray().size(), 0);
    QVERIFY(m_mira.run({u"win"_s, u"remove"_s, id}));
}

void CliBadInputTest::namesWhatIsNoFile()
{
    const QString id = m_mira.id({u"win"_s, u"add"_s, u"Nothing"_s});
    const QString nowhere = m_mira.file(u"nowhere"_s);
    for (const QStringList &words : {QStringList{u"attachment"_s, u"add"_s, id, nowhere},
                                     {u"receive"_s, nowhere},
                                     {u"method"_s, u"import"_s, nowhere},
                                     {u"restore"_s, nowhere},
                                     {u"journal"_s, u"add"_s, u"--body-file"_s, nowhere},
                                     {u"verify"_s, nowhere}}) {
        QCOMPARE(m_mira.fails(words), Error::Kind::NotFound);
        QVERIFY2(m_mira.refusal(words).contains(nowhere), qPrintable(m_mira.refusal(words)));
    }
    QCOMPARE(m_mira.fails({u"attachment"_s, u"add"_s, id, m_mira.file(u"."_s)}), Error::Kind::NotFound);
    QCOMPARE(m_mira.fails({u"method"_s, u"export"_s, nowhere + u"/method.json"_s}), Error::Kind::NotFound);
    QVERIFY(m_mira.run({u"win"_s, u"remove"_s, id}));
}

void CliBadInputTest::losesNothingOnAFullDisk()
{
    const QString disk = qEnvironmentVariable("WAYMARK_TEST_FULL_DISK");
    QVERIFY2(!disk.isEmpty(), "run this with ./dev");
    const QTemporaryDir folder(disk + u"/cli-XXXXXX"_s);
    QFile ballast(folder.filePath(u"ballast"_s));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(64 * 1024, 'b')) == 64 * 1024) { }
    ballast.close();

    const QString id = m_mira.id({u"win"_s, u"add"_s, u"Kept"_s});
    const QString attachment = m_mira.id({u"attachment"_s, u"add"_s, id, m_mira.write(u"note.txt"_s, QByteArray(200'000, 'n'))});
    for (const QStringList &words : {QStringList{u"backup"_s, u"--to"_s, folder.path()},
                                     {u"method"_s, u"export"_s, folder.filePath(u"method.json"_s)},
                                     {u"attachment"_s, u"export"_s, attachment, folder.filePath(u"note.txt"_s)},
                                     {u"send"_s, folder.path(), u"--again"_s}}) {
        QVERIFY2(m_mira.fails(words) == Error::Kind::DiskFull, qPrintable(words.constFirst()));
        QVERIFY(m_mira.refusal(words).contains(u"The disk is full"_s));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"ballast"_s});
    QCOMPARE(m_mira.json({u"win"_s, u"show"_s, id})[u"title"].toString(), u"Kept"_s);
    QVERIFY(m_mira.run({u"win"_s, u"remove"_s, id}));
}

QString CliBadInputTest::freshParcel()
{
    // Nothing that becomes small when it is compressed.
    const QString noise = QString::fromLatin1(m_mira.session().surroundings().random.bytes(6000).toBase64());
    const QString goal = m_mira.id({u"goal"_s, u"add"_s, u"Speak"_s, u"--specific"_s, noise});
    const bool shared = m_mira.run({u"goal"_s, u"share"_s, goal, u"--with"_s, u"Jonas"_s}).has_value();
    return shared ? m_meeting.send(m_mira, u"Jonas"_s, true).value(0) : QString();
}

void CliBadInputTest::refusesParcelsCutShort()
{
    const QString parcel = freshParcel();
    const QByteArray whole = content(parcel);
    const qsizetype before = goalsAtJonas();
    QVERIFY(whole.size() > 4096);
    for (qsizetype length = 0; length < whole.size(); length += 1024) {
        const auto refused = m_jonas.run({u"receive"_s, m_jonas.write(u"short"_s, whole.first(length))});
        QVERIFY2(!refused && refused.error().kind == Error::Kind::Damaged, qPrintable(QString::number(length)));
        QVERIFY2(sentenceOf(refused.error()).contains(u"ask for it again"_s), qPrintable(sentenceOf(refused.error())));
    }
    QCOMPARE(goalsAtJonas(), before);
    QVERIFY(m_jonas.run({u"receive"_s, parcel}));
    QCOMPARE(goalsAtJonas(), before + 1);
}

void CliBadInputTest::refusesParcelsWithAFlippedBit()
{
    const QString parcel = freshParcel();
    const QByteArray whole = content(parcel);
    const qsizetype before = goalsAtJonas();
    for (qsizetype at = 0; at < whole.size(); at += 97) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << (at % 8)));
        const auto refused = m_jonas.run({u"receive"_s, m_jonas.write(u"flipped"_s, flipped)});
        QVERIFY2(!refused, qPrintable(QString::number(at)));
        QVERIFY(sentenceOf(refused.error()).endsWith(u'.'));
    }
    QCOMPARE(goalsAtJonas(), before);
    QVERIFY(m_jonas.run({u"receive"_s, parcel}));
}

void CliBadInputTest::refusesParcelsForSomebodyElse()
{
    const QString parcel = freshParcel();
    CliSession ada(u"Ada"_s);
    QVERIFY(ada.begin());
    QCOMPARE(ada.fails({u"receive"_s, parcel}), Error::Kind::NotForMe);
    QCOMPARE(ada.refusal({u"receive"_s, parcel}), u"This file is sealed for somebody else. Nothing was taken from it."_s);
    QCOMPARE(ada.json({u"people"_s}).toArray().size(), 0);
    QCOMPARE(m_mira.fails({u"receive"_s, parcel}), Error::Kind::NotForMe);
    QVERIFY(m_jonas.run({u"receive"_s, parcel}));
}

/** Ada's words were not the same, so Mira forgot her; Ada has what she needs to send. */
void CliBadInputTest::refusesParcelsFromAStranger()
{
    CliSession ada(u"Ada"_s);
    QVERIFY(ada.begin());
    QVERIFY(m_meeting.meet(m_mira, ada));
    QVERIFY(m_mira.run({u"forget"_s, u"Ada"_s}));
    QVERIFY(ada.run({u"goal"_s, u"share"_s, ada.id({u"goal"_s, u"add"_s, u"Be heard"_s})}));
    const QString parcel = m_meeting.send(ada, u"Mira"_s).value(0);
    QVERIFY(!parcel.isEmpty());
    QCOMPARE(m_mira.fails({u"receive"_s, parcel}), Error::Kind::Stranger);
    QVERIFY(m_mira.refusal({u"receive"_s, parcel}).contains(u"exchange an invitation first"_s));
    QCOMPARE(m_mira.json({u"people"_s}).toArray().size(), 1);
}

void CliBadInputTest::refusesReplaysAndWhatIsOlder()
{
    const QString older = freshParcel();
    const QString newer = freshParcel(); // with all that is in the older one
    QVERIFY(m_jonas.run({u"receive"_s, newer}));
    const qsizetype goals = goalsAtJonas();
    for (const QString &parcel : {newer, older}) {
        QCOMPARE(m_jonas.fails({u"receive"_s, parcel}), Error::Kind::AlreadyKnown);
        QCOMPARE(m_jonas.refusal({u"receive"_s, parcel}), u"Everything in this file is here already. Nothing was changed."_s);
    }
    QCOMPARE(goalsAtJonas(), goals);
}

QTEST_GUILESS_MAIN(CliBadInputTest)
#include "clibadinputtest.moc"
