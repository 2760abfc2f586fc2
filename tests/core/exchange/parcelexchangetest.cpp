// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangeperson.h"

#include "exchangejournalrepository.h"
#include "hashing.h"
#include "packetcutter.h"
#include "receiptrepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class ParcelExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void firstParcelBeginsTheSpace();
    void bothShowTheSameFiveWords();
    void goesBackAndForth();
    void receiptsFollowARecord();
    void reachesSilence();
    void lostParcelIsMadeGoodByTheNext();
    void lostAcknowledgementIsSentAgain();
    void replayChangesNothing();
    void privateRecordsStayAtHome();
    void isForOneAlone();
    void isRefusedFromAStranger();
    void conflictsAreReported();
    void attachmentsTravelInFurtherParcels();
    void attachmentsArriveInAnyOrder();
    void damagedFolderIsNamed();
    void twoMentorshipsThatShareOnePerson();
    void deletionIsAskedFor();
    void declinedDeletionIsBroughtBackEverywhere();
    void declinedDeletionOfWhatIsNotMineIsLetGo();
    void largeHistoriesAreCutIntoSeveralPackets();

private:
    /** Space, and Mira has its beginning. */
    [[nodiscard]] SpaceId begin();
    [[nodiscard]] ReceiptState stateOf(ExchangePerson &person, RecordId record);

    std::unique_ptr<ExchangePerson> m_mira;
    std::unique_ptr<ExchangePerson> m_jonas;
};

void ParcelExchangeTest::init()
{
    m_mira = std::make_unique<ExchangePerson>(u"Mira"_s, 1);
    m_jonas = std::make_unique<ExchangePerson>(u"Jonas"_s, 2);
}

SpaceId ParcelExchangeTest::begin()
{
    const SpaceId space = m_jonas->invite(*m_mira);
    m_jonas->sendAndReceive(*m_mira);
    return space;
}

ReceiptState ParcelExchangeTest::stateOf(ExchangePerson &person, RecordId record)
{
    return ReceiptRepository(person.database()).receipt(record)->state;
}

void ParcelExchangeTest::firstParcelBeginsTheSpace()
{
    const SpaceId space = m_jonas->invite(*m_mira);
    const RecordId note = m_jonas->addNote(m_jonas->space(space), u"Welcome"_s);
    QVERIFY(!m_mira->engine().spaceKey(space));

    const Result<QStringList> paths = m_jonas->send(*m_mira);
    QVERIFY(paths);
    QCOMPARE(paths->size(), 1);
    const Result<ReceiveReport> report = m_mira->receive(paths->first());
    QVERIFY(report);
    QCOMPARE(report->from, m_jonas->id());
    QCOMPARE(report->newSpaces.size(), 1);
    QCOMPARE(report->applied, 1);
    QCOMPARE(m_mira->note(note), u"Welcome"_s);
}

void ParcelExchangeTest::bothShowTheSameFiveWords()
{
    static_cast<void>(begin());
    const QString words = (*IdentityRepository(m_mira->database()).person(m_jonas->id()))->words;
    QCOMPARE(words.split(u' ').size(), 5);
    QCOMPARE((*IdentityRepository(m_jonas->database()).person(m_mira->id()))->words, words);
}

void ParcelExchangeTest::goesBackAndForth()
{
    const SpaceId space = begin();
    const RecordId note = m_mira->addNote(m_mira->space(space), u"Plan"_s);
    m_mira->sendAndReceive(*m_jonas);
    QCOMPARE(m_jonas->note(note), u"Plan"_s);
    m_jonas->editNote(note, u"A better plan"_s);
    m_jonas->sendAndReceive(*m_mira);
    QCOMPARE(m_mira->note(note), u"A better plan"_s);
}

void ParcelExchangeTest::receiptsFollowARecord()
{
    const SpaceId space = begin();
    QCOMPARE(stateOf(*m_mira, m_mira->addNote(privateSpace, u"Mine"_s)), ReceiptState::Private);
    const RecordId note = m_mira->addNote(m_mira->space(space), u"Plan"_s);
    QCOMPARE(stateOf(*m_mira, note), ReceiptState::Written);
    QVERIFY(PacketCutter(m_mira->engine()).cut(m_mira->space(space)));
    QCOMPARE(stateOf(*m_mira, note), ReceiptState::Packed);
    m_mira->sendAndReceive(*m_jonas);
    QCOMPARE(stateOf(*m_mira, note), ReceiptState::Sent);
    QCOMPARE(stateOf(*m_jonas, note), ReceiptState::Theirs);
    m_jonas->sendAndReceive(*m_mira);
    QCOMPARE(stateOf(*m_mira, note), ReceiptState::Delivered);
    m_jonas->editNote(note, u"A better plan"_s);
    m_jonas->sendAndReceive(*m_mira);
    QCOMPARE(stateOf(*m_mira, note), ReceiptState::Answered);
    m_mira->editNote(note, u"The best plan"_s);
    QCOMPARE(stateOf(*m_mira, note), ReceiptState::Written);
}

void ParcelExchangeTest::reachesSilence()
{
    const SpaceId space = begin();
    static_cast<void>(m_mira->addNote(m_mira->space(space), u"Plan"_s));
    m_mira->sendAndReceive(*m_jonas);
    m_jonas->sendAndReceive(*m_mira);
    QCOMPARE(m_mira->send(*m_jonas).value(), QStringList());
    QCOMPARE(m_jonas->send(*m_mira).value(), QStringList());
}

void ParcelExchangeTest::lostParcelIsMadeGoodByTheNext()
{
    const SpaceId space = begin();
    const RecordId first = m_mira->addNote(m_mira->space(space), u"First"_s);
    QCOMPARE(m_mira->send(*m_jonas)->size(), 1); // and lost
    QCOMPARE(m_mira->send(*m_jonas)->size(), 0);
    const RecordId second = m_mira->addNote(m_mira->space(space), u"Second"_s);
    m_mira->sendAndReceive(*m_jonas);
    QCOMPARE(m_jonas->note(first), u"First"_s);
    QCOMPARE(m_jonas->note(second), u"Second"_s);
}

void ParcelExchangeTest::lostAcknowledgementIsSentAgain()
{
    const SpaceId space = begin();
    const RecordId note = m_mira->addNote(m_mira->space(space), u"Plan"_s);
    m_mira->sendAndReceive(*m_jonas);
    QCOMPARE(m_jonas->send(*m_mira)->size(), 1); // and lost
    QCOMPARE(m_jonas->send(*m_mira)->size(), 0);
    const QStringList again = m_mira->send(*m_jonas, 0, true).value();
    QCOMPARE(again.size(), 1);
    QCOMPARE(m_jonas->receive(again.first()).error().kind, Error::Kind::AlreadyKnown);
    m_jonas->sendAndReceive(*m_mira);
    QCOMPARE(stateOf(*m_mira, note), ReceiptState::Delivered);
}

void ParcelExchangeTest::replayChangesNothing()
{
    const SpaceId space = begin();
    const RecordId note = m_mira->addNote(m_mira->space(space), u"Plan"_s);
    const QString path = m_mira->send(*m_jonas)->first();
    QVERIFY(m_jonas->receive(path));
    m_jonas->editNote(note, u"A better plan"_s);
    const PacketVector before = *PacketRepository(m_jonas->database()).vector(m_jonas->space(space));
    for (int i = 0; i < 3; ++i) {
        const Result<ReceiveReport> report = m_jonas->receive(path);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::AlreadyKnown);
    }
    QCOMPARE(m_jonas->note(note), u"A better plan"_s);
    QVERIFY(*PacketRepository(m_jonas->database()).vector(m_jonas->space(space)) == before);
}

void ParcelExchangeTest::privateRecordsStayAtHome()
{
    const SpaceId space = begin();
    const RecordId draft = m_mira->addNote(privateSpace, u"Draft"_s);
    const RecordId shared = m_mira->addNote(m_mira->space(space), u"Plan"_s);
    m_mira->sendAndReceive(*m_jonas);
    QCOMPARE(m_jonas->note(shared), u"Plan"_s);
    QCOMPARE(m_jonas->note(draft), QString());
    QCOMPARE(PacketCutter(m_mira->engine()).cut(privateSpace).value(), 0);
    QVERIFY(PacketRepository(m_mira->database()).vector(privateSpace)->empty());
}

void ParcelExchangeTest::isForOneAlone()
{
    const SpaceId space = begin();
    static_cast<void>(m_mira->addNote(m_mira->space(space), u"A canary sings"_s));
    const QString path = m_mira->send(*m_jonas)->first();
    ExchangePerson petra(u"Petra"_s, 3);
    const Result<ReceiveReport> report = petra.receive(path);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::NotForMe);
    QVERIFY(!fileContent(path).contains("canary"));
    QVERIFY(!fileContent(path).contains("Mira"));
}

void ParcelExchangeTest::isRefusedFromAStranger()
{
    // Petra knows Mira's card, but Mira never met Petra.
    ExchangePerson petra(u"Petra"_s, 3);
    const SpaceId space = petra.invite(*m_mira);
    static_cast<void>(petra.addNote(petra.space(space), u"Trust me"_s));
    const Result<void> forgotten = m_mira->engine().transaction([&](Database &database) { return IdentityRepository(database).forgetPerson(petra.id()); });
    QVERIFY(forgotten);
    const Result<ReceiveReport> report = m_mira->receive(petra.send(*m_mira)->first());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Stranger);
    QVERIFY(!m_mira->engine().spaceKey(space));
    QVERIFY(!*IdentityRepository(m_mira->database()).person(petra.id()));
}

void ParcelExchangeTest::conflictsAreReported()
{
    const SpaceId space = begin();
    const RecordId note = m_mira->addNote(m_mira->space(space), u"Plan"_s);
    m_mira->sendAndReceive(*m_jonas);
    m_jonas->sendAndReceive(*m_mira);
    m_mira->editNote(note, u"Mira's plan"_s);
    m_jonas->editNote(note, u"Jonas's plan"_s);
    m_mira->sendAndReceive(*m_jonas);
    const Result<ReceiveReport> report = m_mira->receive(m_jonas->send(*m_mira)->first());
    QVERIFY(report);
    QCOMPARE(report->conflicts, QList<RecordId>{note});
    QCOMPARE(m_mira->note(note), m_jonas->note(note));
    const auto entries = ExchangeJournalRepository(m_mira->database()).entries(1'000'000, 100, m_jonas->id());
    QVERIFY(std::ranges::contains(*entries, ExchangeEvent::Conflict, &ExchangeEntry::event));
}

void ParcelExchangeTest::attachmentsTravelInFurtherParcels()
{
    const SpaceId space = begin();
    const QByteArray small = m_mira->random().bytes(1000);
    const QByteArray large = m_mira->random().bytes(9'000'000);
    static_cast<void>(m_mira->attach(m_mira->space(space), u"small.bin"_s, small));
    static_cast<void>(m_mira->attach(m_mira->space(space), u"large.bin"_s, large));
    const QStringList paths = m_mira->send(*m_jonas, 5'000'000).value();
    QVERIFY(paths.size() >= 2);
    for (const QString &path : paths) {
        QVERIFY(QFileInfo(path).size() < 6'000'000);
    }
    const Result<ReceiveReport> first = m_jonas->receive(paths.first());
    QVERIFY(first);
    QCOMPARE(first->count, paths.size());
    QVERIFY(first->attachmentsMissing > 0);
    for (const QString &path : paths.sliced(1)) {
        QVERIFY(m_jonas->receive(path));
    }
    QCOMPARE(m_jonas->content(blake2b(small)), small);
    QCOMPARE(m_jonas->content(blake2b(large)), large);
    QCOMPARE(CarriedAttachmentRepository(m_jonas->database()).missingCount().value(), 0);
    QCOMPARE(m_mira->send(*m_jonas).value(), QStringList());
}

void ParcelExchangeTest::attachmentsArriveInAnyOrder()
{
    const SpaceId space = begin();
    const QByteArray large = m_mira->random().bytes(9'000'000);
    static_cast<void>(m_mira->attach(m_mira->space(space), u"large.bin"_s, large));
    QStringList paths = m_mira->send(*m_jonas, 4'000'000).value();
    QVERIFY(paths.size() >= 3);
    std::ranges::reverse(paths);
    for (const QString &path : std::as_const(paths)) {
        QVERIFY(m_jonas->receive(path));
        QCOMPARE(m_jonas->receive(path).error().kind, Error::Kind::AlreadyKnown);
    }
    QCOMPARE(m_jonas->content(blake2b(large)), large);
}

void ParcelExchangeTest::damagedFolderIsNamed()
{
    const SpaceId space = begin();
    static_cast<void>(m_mira->addNote(m_mira->space(space), u"Plan"_s));
    QDir(m_mira->folder()).removeRecursively();
    QCOMPARE(m_mira->send(*m_jonas).error().kind, Error::Kind::Vanished);
    QVERIFY(QDir().mkpath(m_mira->folder()));
    m_mira->sendAndReceive(*m_jonas);
    QCOMPARE(m_jonas->noteCount(m_jonas->space(space)), 1);
}

void ParcelExchangeTest::twoMentorshipsThatShareOnePerson()
{
    ExchangePerson petra(u"Petra"_s, 3);
    const SpaceId withMira = m_jonas->invite(*m_mira);
    const SpaceId withPetra = m_jonas->invite(petra);
    m_jonas->sendAndReceive(*m_mira);
    m_jonas->sendAndReceive(petra);
    const RecordId mirasNote = m_mira->addNote(m_mira->space(withMira), u"For Jonas, from Mira"_s);
    const RecordId petrasNote = petra.addNote(petra.space(withPetra), u"For Jonas, from Petra"_s);
    m_mira->sendAndReceive(*m_jonas);
    petra.sendAndReceive(*m_jonas);
    QVERIFY(!m_jonas->note(mirasNote).isEmpty() && !m_jonas->note(petrasNote).isEmpty());
    m_jonas->sendAndReceive(*m_mira);
    m_jonas->sendAndReceive(petra);
    QCOMPARE(m_mira->note(petrasNote), QString());
    QCOMPARE(petra.note(mirasNote), QString());
    QVERIFY(!petra.engine().spaceKey(withMira));
    // The two have nothing with each other.
    QCOMPARE(petra.send(*m_mira).error().kind, Error::Kind::NotFound);
}

void ParcelExchangeTest::deletionIsAskedFor()
{
    const SpaceId space = begin();
    QList<RecordId> notes;
    for (int i = 0; i < 30; ++i) {
        notes.append(m_mira->addNote(m_mira->space(space), u"Note %1"_s.arg(i)));
    }
    m_mira->sendAndReceive(*m_jonas);
    m_jonas->sendAndReceive(*m_mira);
    m_mira->removeNotes({notes.at(0)});
    m_mira->sendAndReceive(*m_jonas);
    QCOMPARE(m_jonas->noteCount(m_jonas->space(space)), 29);
    m_jonas->sendAndReceive(*m_mira);

    m_mira->removeNotes(notes.sliced(1, 9));
    m_mira->editNote(notes.at(20), u"After"_s);
    const Result<ReceiveReport> report = m_jonas->receive(m_mira->send(*m_jonas)->first());
    QVERIFY(report);
    QCOMPARE(report->applied, 0);
    QCOMPARE(report->questions.size(), 1);
    const DeletionQuestion question = report->questions.first();
    QCOMPARE(question.deleted, 9);
    QCOMPARE(question.living, 29);
    QCOMPARE(m_jonas->noteCount(m_jonas->space(space)), 29);
    PacketReceiver receiver(m_jonas->engine());
    QCOMPARE(receiver.questions().value(), QList<DeletionQuestion>{question});
    // Not acknowledged while it waits.
    QCOMPARE(m_jonas->send(*m_mira).value(), QStringList());

    QVERIFY(receiver.answer(question.space, question.packet, true));
    QVERIFY(m_jonas->deliver());
    QCOMPARE(m_jonas->noteCount(m_jonas->space(space)), 20);
    QCOMPARE(m_jonas->note(notes.at(20)), u"After"_s);
    QVERIFY(!receiver.answer(question.space, question.packet, true));
}

void ParcelExchangeTest::declinedDeletionIsBroughtBackEverywhere()
{
    const SpaceId space = begin();
    QList<RecordId> notes;
    for (int i = 0; i < 10; ++i) {
        notes.append(m_mira->addNote(m_mira->space(space), u"Note %1"_s.arg(i)));
    }
    m_mira->sendAndReceive(*m_jonas);
    m_jonas->sendAndReceive(*m_mira);
    m_mira->removeNotes(notes);
    const Result<ReceiveReport> report = m_jonas->receive(m_mira->send(*m_jonas)->first());
    const DeletionQuestion question = report->questions.first();
    QVERIFY(PacketReceiver(m_jonas->engine()).answer(question.space, question.packet, false));
    const Result<ReceiveReport> answered = m_jonas->deliver();
    QVERIFY(answered);
    QCOMPARE(answered->kept.size(), 10);
    QCOMPARE(m_jonas->noteCount(m_jonas->space(space)), 10);
    QCOMPARE(m_mira->noteCount(m_mira->space(space)), 0);
    m_jonas->sendAndReceive(*m_mira);
    QCOMPARE(m_mira->noteCount(m_mira->space(space)), 10);
}

/** A stamp is its mentor's to take away: the mentee's answer lets the packet in, and nothing waits for ever. */
void ParcelExchangeTest::declinedDeletionOfWhatIsNotMineIsLetGo()
{
    const SpaceId space = begin();
    QList<RecordId> stamps;
    for (int i = 0; i < 3; ++i) {
        stamps.append(m_jonas->addStamp(m_jonas->space(space), u"Stamp %1"_s.arg(i)).value());
    }
    m_jonas->sendAndReceive(*m_mira);
    m_jonas->removeNotes(stamps);
    const Result<ReceiveReport> report = m_mira->receive(m_jonas->send(*m_mira)->first());
    QVERIFY(report);
    const DeletionQuestion question = report->questions.first();
    QVERIFY(PacketReceiver(m_mira->engine()).answer(question.space, question.packet, false));
    const Result<ReceiveReport> answered = m_mira->deliver();
    QVERIFY2(answered, answered ? "" : qPrintable(codeOf(answered.error().kind)));
    QVERIFY(answered->kept.isEmpty());
    QCOMPARE(m_mira->database().number("SELECT count(*) FROM note_stamp WHERE trashed = 0"), Result<qint64>(0));
    QVERIFY(PacketReceiver(m_mira->engine()).questions()->isEmpty());
    static_cast<void>(m_mira->addNote(m_mira->space(space), u"It goes on"_s));
    m_mira->sendAndReceive(*m_jonas);
    QCOMPARE(m_jonas->noteCount(m_jonas->space(space)), 1);
}

void ParcelExchangeTest::largeHistoriesAreCutIntoSeveralPackets()
{
    const SpaceId space = begin();
    const QString long1(1'000'000, u'x');
    QList<RecordId> notes;
    for (int i = 0; i < 9; ++i) {
        notes.append(m_mira->addNote(m_mira->space(space), long1 + QString::number(i)));
    }
    QVERIFY(PacketCutter(m_mira->engine()).cut(m_mira->space(space)).value() >= 3);
    m_mira->sendAndReceive(*m_jonas);
    for (int i = 0; i < 9; ++i) {
        QCOMPARE(m_jonas->note(notes.at(i)).size(), 1'000'001);
    }
}

QTEST_GUILESS_MAIN(ParcelExchangeTest)
#include "parcelexchangetest.moc"
