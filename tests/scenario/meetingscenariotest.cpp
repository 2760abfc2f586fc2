// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangeperson.h"
#include "identityservice.h"
#include "notes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Two people meet and exchange by files alone, through the services that the window and the command line use. */
class MeetingScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPeopleMeetAndExchange();
};

namespace
{

struct Services {
    explicit Services(ExchangePerson &person)
        : store(person.store())
        , identity(store)
        , exchange(store, person.surroundings(), person.random())
        , folder(person.folder())
    {
    }

    Store &store;
    IdentityService identity;
    ExchangeService exchange;
    QString folder;
};

}

static Result<RecordId> addNote(Services &who, SpaceKey space, const QString &title)
{
    return who.store
        .act(NoteLabel::Add,
             [=](Writer &writer) -> Result<RecordId> {
                 const RecordId id = writer.newUuid();
                 WAYMARK_TRY(Statement statement, writer.prepare("INSERT INTO note (id, space, title) VALUES (?1, ?2, ?3)"));
                 WAYMARK_CHECK(statement.bind(1, id).bind(2, space).bind(3, title).run());
                 return id;
             })
        .result();
}

static Result<std::optional<QString>> note(Services &who, RecordId id)
{
    return who.store
        .read([=](Database &database) -> Result<std::optional<QString>> {
            WAYMARK_TRY(Statement statement, database.prepare("SELECT title FROM note WHERE id = ?1"));
            return statement.bind(1, id).readOne([](const Statement &row) { return row.text(0); });
        })
        .result();
}

void MeetingScenarioTest::twoPeopleMeetAndExchange()
{
    ExchangePerson miraHerself(u"Mira"_s, 1);
    ExchangePerson jonasHimself(u"Jonas"_s, 2);
    Services mira(miraHerself);
    Services jonas(jonasHimself);

    // Two small files, and each knows the other; nobody has compared anything yet.
    const Result<QByteArray> invitation = mira.identity.invite(Role::Mentee).result();
    QVERIFY(invitation);
    const Result<QByteArray> acceptance = jonas.identity.accept(*invitation).result();
    QVERIFY(acceptance);
    const Result<PersonId> jonasId = mira.identity.receiveAcceptance(*acceptance).result();
    QVERIFY(jonasId);
    const PersonId miraId = jonas.identity.people().result()->front().person;
    const Result<FoundedSpace> founded = mira.identity.found(*jonasId).result();
    QVERIFY(founded);

    const Result<RecordId> plan = addNote(mira, founded->space, u"Lead the quarterly review"_s);
    QVERIFY(plan);
    const Result<QStringList> parcels = mira.exchange.send({.person = *jonasId, .folder = mira.folder}).result();
    QVERIFY(parcels);
    const Result<ReceiveReport> opened = jonas.exchange.receive(parcels->first()).result();
    QVERIFY(opened);
    QCOMPARE(opened->newSpaces.size(), 1);
    QCOMPARE(note(jonas, *plan).value(), u"Lead the quarterly review"_s);

    // The five words on the phone.
    const QString words = mira.identity.person(*jonasId).result()->words;
    QCOMPARE(jonas.identity.person(miraId).result()->words, words);
    QVERIFY(mira.identity.confirm(*jonasId, words).result());
    QVERIFY(jonas.identity.confirm(miraId, words).result());
    QVERIFY(jonas.identity.person(miraId).result()->isConfirmed());

    // His parcel says what he has.
    const Result<RecordId> answer = addNote(jonas, opened->newSpaces.first(), u"Which two of them alone?"_s);
    QVERIFY(answer);
    const Result<QStringList> back = jonas.exchange.send({.person = miraId, .folder = jonas.folder}).result();
    QVERIFY(back);
    QVERIFY(mira.exchange.receive(back->first()).result());
    QCOMPARE(note(mira, *answer).value(), u"Which two of them alone?"_s);
    QCOMPARE(mira.exchange.receiptOf(*plan).result()->state, ReceiptState::Delivered);
    QCOMPARE(mira.exchange.statusOf(*jonasId).result()->delivered, 1);
}

QTEST_GUILESS_MAIN(MeetingScenarioTest)
#include "meetingscenariotest.moc"
