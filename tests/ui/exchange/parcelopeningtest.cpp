// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parcelopening.h"
#include "correspondent.h"
#include "openexchangefixture.h"

#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

using State = ParcelOpening::State;

class ParcelOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPeopleMeetByFilesAlone();
    void saysWhatAParcelBrought();
    void opensSeveralFilesOneAfterTheOther();
    void everyBadFileGetsASentence_data();
    void everyBadFileGetsASentence();
    void aDamagedParcelLeavesNothingBehind();
    void cancelsBeforeAnythingIsTakenIn();
    void knowsOurFilesByTheirNames();
};

static QUrl written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
    return QUrl::fromLocalFile(path);
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Reader {
    explicit Reader(OpenExchange &exchange) { opening.setProperty("exchange", QVariant::fromValue(&exchange)); }

    [[nodiscard]] State open(const QUrl &file)
    {
        opening.open(file);
        return settled();
    }
    [[nodiscard]] State settled()
    {
        return QTest::qWaitFor([this] { return opening.state() != State::Opening; }, 20'000) ? opening.state() : State::Opening;
    }

    ParcelOpening opening;
};

void ParcelOpeningTest::twoPeopleMeetByFilesAlone()
{
    OpenExchangeFixture fixture;
    Reader mira(fixture.mira);
    Reader jonas(fixture.jonas);
    const QUrl invitation = written(fixture.two.path(u"i.waymark-invitation"_s), told(fixture.two.mira().identity().invite(Role::Mentee)));
    QCOMPARE(mira.open(invitation), State::Invited); // her own: accepting says so
    mira.opening.accept(QUrl::fromLocalFile(fixture.two.path(u"own.waymark-answer"_s)));
    QTRY_COMPARE(mira.opening.state(), State::Failed);
    QVERIFY(mira.opening.text().contains("an invitation of your own"_L1));

    QCOMPARE(jonas.open(invitation), State::Invited);
    QCOMPARE(jonas.opening.heading(), u"Mira Kovač invites you"_s);
    QVERIFY(jonas.opening.text().startsWith("You would be the mentor, and Mira your mentee."_L1));
    const QUrl answer = QUrl::fromLocalFile(fixture.two.path(u"a.waymark-answer"_s));
    jonas.opening.accept(answer);
    QTRY_COMPARE(jonas.opening.state(), State::Opened);

    QCOMPARE(mira.open(answer), State::Opened);
    QCOMPARE(mira.opening.heading(), u"Your invitation was accepted"_s);
    QCOMPARE(mira.opening.person(), fixture.idOfJonas());
    QCOMPARE(mira.open(answer), State::Failed); // once is enough

    QCOMPARE(jonas.open(QUrl::fromLocalFile(fixture.parcels(fixture.two.mira(), fixture.two.jonas()).constFirst())), State::Opened);
    Correspondent person;
    person.setExchange(&fixture.jonas);
    person.setPerson(fixture.idOfMira());
    QTRY_COMPARE(person.words().size(), 5);
    QVERIFY(!person.isConfirmed());
    person.confirm();
    QTRY_VERIFY(person.isConfirmed());
    QCOMPARE(person.trustText(), u"Words compared: today"_s);
}

void ParcelOpeningTest::saysWhatAParcelBrought()
{
    OpenExchangeFixture fixture;
    fixture.two.meet();
    const EngagementId id = fixture.agree(u"one"_s);
    fixture.two.carry(fixture.two.jonas(), fixture.two.mira());
    fixture.edit(fixture.two.mira(), id, u"two"_s);
    fixture.edit(fixture.two.jonas(), id, u"three"_s);
    Reader mira(fixture.mira);
    QSignalSpy opened(&mira.opening, &ParcelOpening::opened);
    QCOMPARE(mira.open(QUrl::fromLocalFile(fixture.parcels(fixture.two.jonas(), fixture.two.mira()).constFirst())), State::Opened);
    QCOMPARE(mira.opening.heading(), u"A parcel from Jonas is in"_s);
    QCOMPARE(mira.opening.text(), u"1 change(s) came in.\n1 thing(s) to settle: you both changed it."_s);
    QCOMPARE(opened.constFirst().constFirst().toString(), fixture.idOfJonas());
    mira.opening.dismiss();
    QCOMPARE(mira.opening.state(), State::Idle);
}

void ParcelOpeningTest::opensSeveralFilesOneAfterTheOther()
{
    OpenExchangeFixture fixture;
    fixture.two.meet();
    fixture.agree(u"one"_s);
    const QUrl first = QUrl::fromLocalFile(fixture.parcels(fixture.two.jonas(), fixture.two.mira()).constFirst());
    fixture.agree(u"two"_s);
    const QUrl second = QUrl::fromLocalFile(fixture.parcels(fixture.two.jonas(), fixture.two.mira()).constFirst());
    Reader mira(fixture.mira);
    mira.opening.openAll({first, second});
    QTRY_COMPARE(mira.opening.state(), State::Opened);
    QTRY_COMPARE(told(fixture.two.mira().mentoring().engagements(fixture.spaceOf(fixture.two.mira()))).size(), 2U);
    QVERIFY(mira.opening.text().startsWith("A parcel from Jonas is in. 1 change(s) came in."_L1));
}

void ParcelOpeningTest::everyBadFileGetsASentence_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a folder") << u"folder"_s << u"no parcel"_s;
    QTest::newRow("gone") << u"gone"_s << u"not there any more"_s;
    QTest::newRow("of no bytes") << u"empty"_s << u"no parcel"_s;
    QTest::newRow("something else") << u"other"_s << u"no parcel"_s;
    QTest::newRow("cut off") << u"cut"_s << u"did not arrive whole"_s;
    QTest::newRow("one bit other") << u"flipped"_s << u"did not arrive whole"_s;
    QTest::newRow("of a newer version") << u"newer"_s << u"newer version"_s;
    QTest::newRow("for somebody else") << u"stranger"_s << u"somebody else"_s;
    QTest::newRow("opened before") << u"again"_s << u"opened this before"_s;
}

static QUrl badFile(OpenExchangeFixture &fixture, const QString &what)
{
    const QString path = fixture.two.path(u"bad.waymark-parcel"_s);
    if (what == "folder"_L1 || what == "gone"_L1) {
        return QUrl::fromLocalFile(what == "folder"_L1 ? fixture.folder() : path);
    }
    if (what == "empty"_L1 || what == "other"_L1) {
        return written(path, what == "empty"_L1 ? QByteArray() : QByteArray("%PDF-1.4 something else altogether"));
    }
    fixture.agree(u"one"_s);
    QByteArray bytes = contentOf(fixture.parcels(fixture.two.jonas(), fixture.two.mira()).constFirst());
    if (what == "cut"_L1) {
        bytes.chop(bytes.size() / 2);
    } else if (what == "flipped"_L1) {
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
    } else if (what == "newer"_L1) {
        bytes[5] = 9;
    } else if (what == "again"_L1) {
        told(fixture.two.mira().exchange().receive(QString(written(path, bytes).toLocalFile())));
    }
    return written(path, bytes);
}

void ParcelOpeningTest::everyBadFileGetsASentence()
{
    QFETCH(QString, what);
    QFETCH(QString, sentence);
    OpenExchangeFixture fixture;
    fixture.two.meet();
    const QUrl file = badFile(fixture, what);
    Reader opening(what == "stranger"_L1 ? fixture.jonas : fixture.mira); // Jonas made it, for Mira
    QCOMPARE(opening.open(file), State::Failed);
    QVERIFY2(opening.opening.text().contains(sentence), qPrintable(opening.opening.text()));
    QVERIFY(opening.opening.heading().endsWith("was not opened"_L1));
}

void ParcelOpeningTest::aDamagedParcelLeavesNothingBehind()
{
    OpenExchangeFixture fixture;
    fixture.two.meet();
    Reader mira(fixture.mira);
    QCOMPARE(mira.open(badFile(fixture, u"flipped"_s)), State::Failed);
    QVERIFY(told(fixture.two.mira().mentoring().engagements(fixture.spaceOf(fixture.two.mira()))).empty());
    QCOMPARE(mira.open(QUrl::fromLocalFile(fixture.parcels(fixture.two.jonas(), fixture.two.mira(), true).constFirst())), State::Opened);
    QCOMPARE(told(fixture.two.mira().mentoring().engagements(fixture.spaceOf(fixture.two.mira()))).size(), 1U);
}

void ParcelOpeningTest::cancelsBeforeAnythingIsTakenIn()
{
    OpenExchangeFixture fixture;
    fixture.two.meet();
    fixture.agree(u"one"_s);
    const QUrl parcel = QUrl::fromLocalFile(fixture.parcels(fixture.two.jonas(), fixture.two.mira()).constFirst());
    Reader mira(fixture.mira);
    const auto stopping = QObject::connect(&mira.opening, &ParcelOpening::progressChanged, &mira.opening, &ParcelOpening::cancel);
    QCOMPARE(mira.open(parcel), State::Failed);
    QVERIFY(mira.opening.text().startsWith("You cancelled it."_L1));
    QObject::disconnect(stopping);
    QCOMPARE(mira.open(parcel), State::Opened);
    QVERIFY(!mira.opening.isCancellable());
}

void ParcelOpeningTest::knowsOurFilesByTheirNames()
{
    const QUrl parcel = QUrl::fromLocalFile(u"/a/b.waymark-parcel"_s);
    QVERIFY(ParcelOpening::areOurs({parcel}));
    QVERIFY(!ParcelOpening::areOurs({parcel, QUrl::fromLocalFile(u"/a/b.pdf"_s)}));
    QVERIFY(!ParcelOpening::areOurs({}));
    QVERIFY(!ParcelOpening::areOurs({QUrl(u"https://example.org/b.waymark-parcel"_s)}));
}

QTEST_GUILESS_MAIN(ParcelOpeningTest)

#include "parcelopeningtest.moc"
