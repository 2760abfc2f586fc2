// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangeservice.h"

#include "exchangeperson.h"

#include <QDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace waymark;

static constexpr qint64 newest = std::numeric_limits<qint64>::max();

class ExchangeServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sendsAndReceives();
    void tellsHowThingsStand();
    void listsWhatIsNotDelivered();
    void asksAndTakesAnswers();
    void pagesTheJournal();
    void cancelledSendingLeavesNoFileAndNothingSent();
    void cancelledOpeningTakesNothingIn();
    void missingFileIsNamed();

private:
    [[nodiscard]] std::unique_ptr<ExchangeService> serviceOf(ExchangePerson &person);

    std::unique_ptr<ExchangePerson> m_mira;
    std::unique_ptr<ExchangePerson> m_jonas;
    PersonId m_mirasId;
    PersonId m_jonassId;
    SpaceId m_space;
};

void ExchangeServiceTest::init()
{
    m_mira = std::make_unique<ExchangePerson>(u"Mira"_s, 1);
    m_jonas = std::make_unique<ExchangePerson>(u"Jonas"_s, 2);
    m_space = m_jonas->invite(*m_mira);
    m_jonas->sendAndReceive(*m_mira);
    m_mirasId = m_mira->id();
    m_jonassId = m_jonas->id();
}

std::unique_ptr<ExchangeService> ExchangeServiceTest::serviceOf(ExchangePerson &person)
{
    return std::make_unique<ExchangeService>(person.store(), person.surroundings(), person.random());
}

void ExchangeServiceTest::sendsAndReceives()
{
    const RecordId note = m_mira->addNote(m_mira->space(m_space), u"Plan"_s);
    const auto mira = serviceOf(*m_mira);
    const auto jonas = serviceOf(*m_jonas);
    const Result<QStringList> paths = mira->send({.person = m_jonassId, .folder = m_mira->folder()}).result();
    QVERIFY(paths);
    QCOMPARE(paths->size(), 1);
    const Result<ReceiveReport> report = jonas->receive(paths->first()).result();
    QVERIFY(report);
    QCOMPARE(report->from, m_mirasId);
    QCOMPARE(report->applied, 1);
    QCOMPARE(mira->receiptOf(note).result()->state, ReceiptState::Sent);
    QCOMPARE(jonas->receive(paths->first()).result().error().kind, Error::Kind::AlreadyKnown);
}

void ExchangeServiceTest::tellsHowThingsStand()
{
    static_cast<void>(m_mira->addNote(m_mira->space(m_space), u"Plan"_s));
    const auto mira = serviceOf(*m_mira);
    const auto jonas = serviceOf(*m_jonas);
    ExchangeStatus status = *mira->statusOf(m_jonassId).result();
    QCOMPARE(status.unpacked, 1);
    QVERIFY(status.hasToSend());
    QVERIFY(!status.lastSent);
    QVERIFY(status.lastReceived);

    const QStringList there = *mira->send({.person = m_jonassId, .folder = m_mira->folder()}).result();
    status = *mira->statusOf(m_jonassId).result();
    QCOMPARE(status.sent, 1);
    QVERIFY(!status.hasToSend());
    QVERIFY(status.lastSent);

    QVERIFY(jonas->receive(there.first()).result());
    QVERIFY(jonas->statusOf(m_mirasId).result()->acknowledgementDue);
    const QStringList back = *jonas->send({.person = m_mirasId, .folder = m_jonas->folder()}).result();
    QVERIFY(mira->receive(back.first()).result());
    status = *mira->statusOf(m_jonassId).result();
    QCOMPARE(status.sent, 0);
    QCOMPARE(status.delivered, 1);
    QCOMPARE(status.answered, 0);
    QVERIFY(!status.hasToSend());
}

void ExchangeServiceTest::listsWhatIsNotDelivered()
{
    const SpaceKey space = m_mira->space(m_space);
    const RecordId first = m_mira->addNote(space, u"First"_s);
    m_mira->sendAndReceive(*m_jonas);
    m_jonas->sendAndReceive(*m_mira);
    const RecordId second = m_mira->addNote(space, u"Second"_s);
    const auto mira = serviceOf(*m_mira);
    QCOMPARE(mira->records(space, true, {}, 100).result().value(), std::vector{first});
    QCOMPARE(mira->records(space, false, {}, 100).result().value(), std::vector{second});
    QVERIFY(mira->records(space, false, second, 100).result()->empty());
}

void ExchangeServiceTest::asksAndTakesAnswers()
{
    const SpaceKey space = m_mira->space(m_space);
    QList<RecordId> notes;
    for (int i = 0; i < 5; ++i) {
        notes.append(m_mira->addNote(space, u"Note %1"_s.arg(i)));
    }
    m_mira->sendAndReceive(*m_jonas);
    m_jonas->sendAndReceive(*m_mira);
    m_mira->removeNotes(notes);
    const QString path = m_mira->send(*m_jonas)->first();
    const auto jonas = serviceOf(*m_jonas);
    QVERIFY(jonas->receive(path).result());
    const QList<DeletionQuestion> questions = *jonas->questions().result();
    QCOMPARE(questions.size(), 1);
    QCOMPARE(questions.first().deleted, 5);
    QVERIFY(jonas->answer(questions.first().space, questions.first().packet, true).result());
    QVERIFY(jonas->questions().result()->isEmpty());
    QCOMPARE(jonas->answer(questions.first().space, questions.first().packet, true).result().error().kind, Error::Kind::NotFound);
}

void ExchangeServiceTest::pagesTheJournal()
{
    for (int i = 0; i < 3; ++i) {
        static_cast<void>(m_mira->addNote(m_mira->space(m_space), u"Plan"_s));
        m_mira->sendAndReceive(*m_jonas);
        m_jonas->sendAndReceive(*m_mira);
    }
    const auto mira = serviceOf(*m_mira);
    const std::vector<ExchangeEntry> all = *mira->journal(newest, 100, m_jonassId).result();
    QCOMPARE(std::ranges::count(all, ExchangeEvent::ParcelWritten, &ExchangeEntry::event), 3);
    QCOMPARE(std::ranges::count(all, ExchangeEvent::ParcelOpened, &ExchangeEntry::event), 4);
    const std::vector<ExchangeEntry> firstPage = *mira->journal(newest, 2, m_jonassId).result();
    QCOMPARE(firstPage, std::vector(all.begin(), all.begin() + 2));
    const std::vector<ExchangeEntry> secondPage = *mira->journal(firstPage.back().key, 2, m_jonassId).result();
    QCOMPARE(secondPage, std::vector(all.begin() + 2, all.begin() + 4));
    QVERIFY(mira->journal(newest, 100, m_mirasId).result()->empty());
}

/** Stops long work once it says that more than this much is done. */
static Progress stopAfter(qint64 most)
{
    return [most](qint64 done, qint64) { return done <= most; };
}

void ExchangeServiceTest::cancelledSendingLeavesNoFileAndNothingSent()
{
    const RecordId note = m_mira->addNote(m_mira->space(m_space), u"Plan"_s);
    const auto mira = serviceOf(*m_mira);
    const QStringList before = QDir(m_mira->folder()).entryList(QDir::Files | QDir::Hidden);
    for (const qint64 most : {-1, 0}) {
        const Result<QStringList> stopped = mira->send({.person = m_jonassId, .folder = m_mira->folder()}, stopAfter(most)).result();
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(QDir(m_mira->folder()).entryList(QDir::Files | QDir::Hidden), before);
        QVERIFY(mira->receiptOf(note).result()->state < ReceiptState::Sent); // what was packed stays packed
        QVERIFY(mira->statusOf(m_jonassId).result()->hasToSend());
    }
    const Result<QStringList> paths = mira->send({.person = m_jonassId, .folder = m_mira->folder()}).result();
    QCOMPARE(paths->size(), 1);
    QCOMPARE(serviceOf(*m_jonas)->receive(paths->first()).result()->applied, 1);
}

void ExchangeServiceTest::cancelledOpeningTakesNothingIn()
{
    static_cast<void>(m_mira->addNote(m_mira->space(m_space), u"Plan"_s));
    const auto jonas = serviceOf(*m_jonas);
    const QStringList paths = *serviceOf(*m_mira)->send({.person = m_jonassId, .folder = m_mira->folder()}).result();
    const qint64 size = QFileInfo(paths.first()).size();
    // Of the reader: it changes with whatever another connection writes.
    const auto written = [&] {
        return *m_jonas->store()
                    .read([](Database &database) -> Result<qint64> {
                        WAYMARK_TRY(Statement statement, database.prepare("PRAGMA data_version"));
                        WAYMARK_CHECK(statement.step());
                        return statement.integer(0);
                    })
                    .result();
    };
    const qint64 before = written();
    for (const qint64 most : {qint64(0), size - 1}) {
        QCOMPARE(jonas->receive(paths.first(), stopAfter(most)).result().error().kind, Error::Kind::Cancelled);
        QCOMPARE(written(), before);
    }
    QCOMPARE(jonas->receive(paths.first()).result()->applied, 1);
    QVERIFY(written() != before);
}

void ExchangeServiceTest::missingFileIsNamed()
{
    QCOMPARE(serviceOf(*m_mira)->receive(u"/nowhere/at-all.waymark-parcel"_s).result().error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(ExchangeServiceTest)
#include "exchangeservicetest.moc"
