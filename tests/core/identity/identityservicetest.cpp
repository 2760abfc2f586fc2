// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identityservice.h"
#include "identityworkspace.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class IdentityServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewIdentityHasACard();
    void refusesABlankOrLongName();
    void hasOneIdentityOnly();
    void aSeedBringsThePersonBack();
    void twoPeopleMeet();
    void theFlowThroughTheService();
    void refusesAnswersOfStrangers();
    void anInvitationIsAnsweredOnce();
    void aWithdrawnInvitationTakesNoAnswer();
    void refusesAWrongNonce();
    void namesTheWordThatDiffers();
    void nobodyTakesAnothersDevice();
    void anOlderCardChangesNothing();
    void aRevokedDeviceLeavesTheCard();
    void aNewDeviceKeepsTheOldOpeningKey();
    void twoDevicesOfOnePersonAgree();
    void joiningNeedsTheRoleThatWasOffered();
    void listsUseIndexes();
};

void IdentityServiceTest::aNewIdentityHasACard()
{
    IdentityWorkspace mira(1, u" Mira\n"_s);
    const auto card = ownidentity::card(mira.database());
    QVERIFY(card);
    QCOMPARE(card->name, u"Mira"_s);
    QCOMPARE(card->person, mira.author.person);
    QVERIFY(card->device(mira.author.device) != nullptr);
    QCOMPARE(card->emailHash, hashedIdentity(u"me@example.org"_s, card->salt));
    QCOMPARE(ownidentity::author(mira.database())->device, mira.author.device);
    QCOMPARE(ownidentity::deviceKey(mira.database())->id(), mira.author.device);
    QCOMPARE(ownidentity::openingKeys(mira.database())->size(), std::size_t(1));
}

void IdentityServiceTest::refusesABlankOrLongName()
{
    TestStore empty({identitySchema()});
    const Making making{.now = 1, .random = empty.random()};
    Database &database = empty.engine().database();
    QCOMPARE(ownidentity::create(database, making, {.name = u" \t"_s, .email = {}, .deviceName = {}}).error(), (Error{Error::Kind::Blank, u"name"_s, {}}));
    QCOMPARE(ownidentity::create(database, making, {.name = QString(1025, u'x'), .email = {}, .deviceName = {}}).error().kind, Error::Kind::TooLong);
    QCOMPARE(ownidentity::create(database, making, {.name = u"M"_s, .email = {}, .deviceName = QString(257, u'x')}).error().field, u"device"_s);
    QCOMPARE(ownidentity::author(database).error(), (Error{Error::Kind::NotFound, u"identity"_s, {}}));
}

void IdentityServiceTest::hasOneIdentityOnly()
{
    IdentityWorkspace mira(1, u"Mira"_s);
    QCOMPARE(ownidentity::create(mira.database(), mira.making(), {.name = u"Again"_s, .email = {}, .deviceName = {}}).error().kind, Error::Kind::AlreadyKnown);
}

void IdentityServiceTest::aSeedBringsThePersonBack()
{
    IdentityWorkspace mira(1, u"Mira"_s);
    const SecretBytes seed = ownidentity::personKey(mira.database())->seed();
    TestStore fresh({identitySchema()}, 2);
    const auto author = ownidentity::create(fresh.engine().database(), {.now = 1, .random = fresh.random()}, {.name = u"Mira"_s, .email = {}, .deviceName = {}},
                                            seed);
    QVERIFY(author);
    QCOMPARE(author->person, mira.author.person);
    QVERIFY(author->device != mira.author.device);
}

void IdentityServiceTest::twoPeopleMeet()
{
    IdentityWorkspace jonas(1, u"Jonas"_s);
    IdentityWorkspace mira(2, u"Mira"_s);
    const auto invitation = meeting::invite(jonas.database(), jonas.making(), Role::Mentor);
    QVERIFY(invitation);
    const auto acceptance = meeting::accept(mira.database(), mira.making(), *invitation);
    QVERIFY(acceptance);
    QCOMPARE(meeting::receiveAcceptance(jonas.database(), jonas.making(), *acceptance), Result<PersonId>(mira.author.person));

    IdentityRepository atJonas(jonas.database());
    IdentityRepository atMira(mira.database());
    const QString words = (*atJonas.person(mira.author.person))->words;
    QCOMPARE(words.split(u' ').size(), 5);
    QVERIFY((*atMira.person(jonas.author.person))->words.isEmpty());
    QCOMPARE(meeting::confirm(mira.database(), mira.making(), jonas.author.person, words).error().kind, Error::Kind::NotPossible);

    const auto opening = meeting::openingFor(jonas.database(), mira.author.person);
    QVERIFY(opening);
    QVERIFY(meeting::receiveOpening(mira.database(), jonas.author.person, *opening));
    QCOMPARE((*atMira.person(jonas.author.person))->words, words);

    QVERIFY(!(*atMira.person(jonas.author.person))->isConfirmed());
    QVERIFY(meeting::confirm(mira.database(), mira.making(), jonas.author.person, u"  "_s + words.toUpper()));
    QCOMPARE((*atMira.person(jonas.author.person))->confirmedAt, std::optional(mira.file.clock().now()));
    QCOMPARE(meeting::openingFor(mira.database(), jonas.author.person).error().kind, Error::Kind::NotFound);
}

void IdentityServiceTest::theFlowThroughTheService()
{
    IdentityWorkspace jonas(1, u"Jonas"_s);
    IdentityWorkspace mira(2, u"Mira"_s);
    IdentityService atJonas(jonas.file.store());
    const auto invitation = atJonas.invite(Role::Mentor).result();
    QVERIFY(invitation);
    QCOMPARE(atJonas.openInvitations().result()->size(), std::size_t(1));
    QByteArray acceptance;
    {
        IdentityService atMira(mira.file.store());
        const auto answer = atMira.accept(*invitation).result();
        QVERIFY(answer);
        acceptance = *answer;
        QCOMPARE(atMira.people().result()->front().name, u"Jonas"_s);
        QCOMPARE(atMira.devicesOf(jonas.author.person).result()->size(), std::size_t(1));
    }
    QVERIFY(atJonas.receiveAcceptance(acceptance).result());
    QVERIFY(atJonas.openInvitations().result()->empty());
    const auto person = atJonas.person(mira.author.person).result();
    QVERIFY(person);
    QVERIFY(atJonas.confirm(mira.author.person, person->words).result());
    QCOMPARE(atJonas.forget(mira.author.person).result().error().kind, Error::Kind::NotPossible);
    QCOMPARE(atJonas.cardOf(mira.author.person).result()->name, u"Mira"_s);

    const auto founded = atJonas.found(mira.author.person).result();
    QVERIFY(founded);
    QVERIFY(founded->space != privateSpace);
    QCOMPARE(atJonas.found(mira.author.person).result()->statement, founded->statement);
    const auto joined = mira.file.store().withEngine([&](ActionEngine &engine) { return joinSpace(engine, founded->statement.bytes); }).result();
    QVERIFY(joined);
    QCOMPARE(joined->statement.space(), founded->statement.space());

    QCOMPARE(atJonas.rename(u"Jonas Weg"_s, {}).result()->name, u"Jonas Weg"_s);
    const auto renamed = atJonas.myCard().result();
    QVERIFY(renamed && renamed->emailHash.isEmpty());
    IdentityService atMira(mira.file.store());
    QVERIFY(atMira.receiveCard(renamed->bytes).result());
    QCOMPARE(atMira.people().result()->front().name, u"Jonas Weg"_s);
    QVERIFY(atMira.forget(jonas.author.person).result());
    QVERIFY(atMira.people().result()->empty());
}

void IdentityServiceTest::refusesAnswersOfStrangers()
{
    IdentityWorkspace jonas(1, u"Jonas"_s);
    IdentityWorkspace mira(2, u"Mira"_s);
    IdentityWorkspace other(3, u"Other"_s);
    const auto invitation = meeting::invite(other.database(), other.making(), Role::Mentor);
    const auto acceptance = meeting::accept(mira.database(), mira.making(), *invitation);
    QCOMPARE(meeting::receiveAcceptance(jonas.database(), jonas.making(), *acceptance).error(), (Error{Error::Kind::Stranger, u"invitation"_s, {}}));
    QVERIFY(IdentityRepository(jonas.database()).people(10, 0)->empty());
    QCOMPARE(meeting::accept(other.database(), other.making(), *invitation).error(), (Error{Error::Kind::NotPossible, u"self"_s, {}}));
    QCOMPARE(receiveCard(jonas.file.engine(), ownidentity::card(other.database())->bytes).error(), (Error{Error::Kind::Stranger, u"person"_s, {}}));
}

void IdentityServiceTest::anInvitationIsAnsweredOnce()
{
    IdentityWorkspace jonas(1, u"Jonas"_s);
    IdentityWorkspace mira(2, u"Mira"_s);
    IdentityWorkspace other(3, u"Other"_s);
    const auto invitation = meeting::invite(jonas.database(), jonas.making(), Role::Mentee);
    const auto first = meeting::accept(mira.database(), mira.making(), *invitation);
    QCOMPARE(meeting::accept(mira.database(), mira.making(), *invitation), first);
    const auto second = meeting::accept(other.database(), other.making(), *invitation);
    QVERIFY(meeting::receiveAcceptance(jonas.database(), jonas.making(), *first));
    for (const auto &again : {*first, *second}) {
        QCOMPARE(meeting::receiveAcceptance(jonas.database(), jonas.making(), again).error(), (Error{Error::Kind::AlreadyKnown, u"invitation"_s, {}}));
    }
    QCOMPARE(IdentityRepository(jonas.database()).people(10, 0)->size(), std::size_t(1));
}

void IdentityServiceTest::aWithdrawnInvitationTakesNoAnswer()
{
    IdentityWorkspace jonas(1, u"Jonas"_s);
    IdentityWorkspace mira(2, u"Mira"_s);
    const auto invitation = meeting::invite(jonas.database(), jonas.making(), Role::Mentor);
    const auto acceptance = meeting::accept(mira.database(), mira.making(), *invitation);
    const QByteArray id = Invitation::read(*invitation)->id();
    QVERIFY(meeting::withdraw(jonas.database(), id));
    QCOMPARE(meeting::withdraw(jonas.database(), id).error().kind, Error::Kind::NotFound);
    QCOMPARE(meeting::receiveAcceptance(jonas.database(), jonas.making(), *acceptance).error().kind, Error::Kind::Stranger);
}

void IdentityServiceTest::refusesAWrongNonce()
{
    IdentityWorkspace jonas(1, u"Jonas"_s);
    IdentityWorkspace mira(2, u"Mira"_s);
    const auto invitation = meeting::invite(jonas.database(), jonas.making(), Role::Mentor);
    QVERIFY(meeting::accept(mira.database(), mira.making(), *invitation));
    const Opening wrong{.invitation = Invitation::read(*invitation)->id(), .nonce = QByteArray(32, 'x')};
    QCOMPARE(meeting::receiveOpening(mira.database(), jonas.author.person, wrong).error(), (Error{Error::Kind::NotVerified, u"nonce"_s, {}}));
    QCOMPARE(meeting::receiveOpening(mira.database(), mira.author.person, wrong).error().kind, Error::Kind::NotFound);
    QVERIFY((*IdentityRepository(mira.database()).person(jonas.author.person))->words.isEmpty());
}

void IdentityServiceTest::namesTheWordThatDiffers()
{
    IdentityWorkspace jonas(1, u"Jonas"_s);
    IdentityWorkspace mira(2, u"Mira"_s);
    const auto acceptance = meeting::accept(mira.database(), mira.making(), *meeting::invite(jonas.database(), jonas.making(), Role::Mentor));
    QVERIFY(meeting::receiveAcceptance(jonas.database(), jonas.making(), *acceptance));
    const QString words = (*IdentityRepository(jonas.database()).person(mira.author.person))->words;
    QStringList wrong = words.split(u' ');
    wrong[2] = u"nothing"_s;
    const auto confirm = [&](const QString &heard) { return meeting::confirm(jonas.database(), jonas.making(), mira.author.person, heard); };
    QCOMPARE(confirm(wrong.join(u' ')).error(), (Error{Error::Kind::WrongWord, u"3"_s, {}}));
    QCOMPARE(confirm(words.section(u' ', 0, 3)).error().field, u"5"_s);
    QCOMPARE(confirm(words + u" zoo"_s).error().field, u"6"_s);
    QVERIFY(!(*IdentityRepository(jonas.database()).person(mira.author.person))->isConfirmed());
    QCOMPARE(meeting::confirm(jonas.database(), jonas.making(), jonas.author.person, words).error().kind, Error::Kind::NotFound);
}

void IdentityServiceTest::nobodyTakesAnothersDevice()
{
    // A person whose table row says that a device is Mira's: Other's card with the same device is refused.
    IdentityWorkspace jonas(1, u"Jonas"_s);
    IdentityWorkspace other(3, u"Other"_s);
    const auto card = ownidentity::card(other.database());
    KnownDevice hers{.certificate = card->devices.first(), .state = KnownDevice::State::InUse, .revocation = {}};
    hers.certificate.person = jonas.author.person;
    hers.certificate.bytes = ownidentity::card(jonas.database())->devices.first().bytes;
    QVERIFY(IdentityRepository(jonas.database()).saveDevice(hers));
    const auto invitation = meeting::invite(other.database(), other.making(), Role::Mentor);
    QCOMPARE(meeting::accept(jonas.database(), jonas.making(), *invitation).error(), (Error{Error::Kind::NotAllowed, u"device"_s, {}}));
}

void IdentityServiceTest::anOlderCardChangesNothing()
{
    IdentityWorkspace jonas(1, u"Jonas"_s);
    IdentityWorkspace mira(2, u"Mira"_s);
    const QByteArray old = ownidentity::card(jonas.database())->bytes;
    QVERIFY(meeting::accept(mira.database(), mira.making(), *meeting::invite(jonas.database(), jonas.making(), Role::Mentor)));
    QCOMPARE(receiveCard(mira.file.engine(), old).error(), (Error{Error::Kind::AlreadyKnown, u"card"_s, {}}));
    const auto renamed = ownidentity::rename(jonas.database(), jonas.making(), u"J"_s, {});
    QVERIFY(receiveCard(mira.file.engine(), renamed->bytes));
    QCOMPARE(receiveCard(mira.file.engine(), old).error().kind, Error::Kind::AlreadyKnown);
    QCOMPARE((*IdentityRepository(mira.database()).person(jonas.author.person))->name, u"J"_s);
}

void IdentityServiceTest::aRevokedDeviceLeavesTheCard()
{
    IdentityWorkspace jonas(1, u"Jonas"_s);
    IdentityWorkspace mira(2, u"Mira"_s);
    QVERIFY(meeting::accept(mira.database(), mira.making(), *meeting::invite(jonas.database(), jonas.making(), Role::Mentor)));
    const DeviceId old = jonas.author.device;
    QCOMPARE(ownidentity::revokeDevice(jonas.database(), jonas.making(), old, {}).error(), (Error{Error::Kind::NotPossible, u"device"_s, {}}));
    QVERIFY(ownidentity::becomeNewDevice(jonas.database(), jonas.making(), ownidentity::FormerDevice::GoesOn));
    const SpaceId space{QByteArray(32, 's')};
    const auto card = ownidentity::revokeDevice(jonas.database(), jonas.making(), old, {{space, 7}});
    QVERIFY(card);
    QVERIFY(card->device(old) == nullptr);
    QCOMPARE(card->devices.size(), 1);
    QCOMPARE(ownidentity::revokeDevice(jonas.database(), jonas.making(), old, {}).error().kind, Error::Kind::AlreadyKnown);
    QCOMPARE(ownidentity::revokeDevice(jonas.database(), jonas.making(), mira.author.device, {}).error().kind, Error::Kind::NotFound);

    QVERIFY(receiveCard(mira.file.engine(), card->bytes));
    const auto known = IdentityRepository(mira.database()).device(old);
    QVERIFY(known && *known);
    QCOMPARE((*known)->state, KnownDevice::State::Revoked);
    QCOMPARE((*known)->lastSequence(space), std::optional<qint64>(7));
    QCOMPARE(IdentityRepository(mira.database()).devices(jonas.author.person)->size(), std::size_t(2));
}

void IdentityServiceTest::aNewDeviceKeepsTheOldOpeningKey()
{
    IdentityWorkspace mira(1, u"Mira"_s);
    const auto before = ownidentity::deviceKey(mira.database());
    const auto author = ownidentity::becomeNewDevice(mira.database(), mira.making(), ownidentity::FormerDevice::GivesUp);
    QVERIFY(author);
    QVERIFY(author->device != mira.author.device);
    QCOMPARE(author->person, mira.author.person);
    const auto keys = ownidentity::openingKeys(mira.database());
    QCOMPARE(keys->size(), std::size_t(2));
    QVERIFY(std::ranges::contains(*keys, before->opening().publicKey(), &OpeningKey::publicKey));
    QVERIFY(IdentityRepository(mira.database()).secrets(mira.author.device)->signing.isEmpty());
    const auto card = ownidentity::card(mira.database());
    QCOMPARE(card->devices.size(), 1);
    QCOMPARE(card->devices.first().name, u"Laptop"_s);
    QCOMPARE(card->former.first().device, mira.author.device);
}

void IdentityServiceTest::twoDevicesOfOnePersonAgree()
{
    IdentityWorkspace laptop(1, u"Mira"_s);
    TestStore desktop({identitySchema()}, 2);
    const SecretBytes seed = ownidentity::personKey(laptop.database())->seed();
    QVERIFY(ownidentity::create(desktop.engine().database(), {.now = laptop.file.clock().now(), .random = desktop.random()},
                                {.name = u"Mira"_s, .email = {}, .deviceName = u"Desktop"_s}, seed));
    QVERIFY(receiveCard(laptop.file.engine(), ownidentity::card(desktop.engine().database())->bytes));
    QCOMPARE(ownidentity::card(laptop.database())->devices.size(), 2);
    QVERIFY(receiveCard(desktop.engine(), ownidentity::card(laptop.database())->bytes));
    QCOMPARE(ownidentity::card(desktop.engine().database())->devices.size(), 2);
    // Nothing new: the card stays, so two devices do not answer each other for ever.
    const QByteArray settled = ownidentity::card(desktop.engine().database())->bytes;
    QVERIFY(receiveCard(desktop.engine(), ownidentity::card(laptop.database())->bytes));
    QCOMPARE(ownidentity::card(desktop.engine().database())->bytes, settled);

    QVERIFY(ownidentity::stripDeviceKeys(laptop.database()));
    QCOMPARE(ownidentity::deviceKey(laptop.database()).error(), (Error{Error::Kind::NotFound, u"device"_s, {}}));
}

void IdentityServiceTest::joiningNeedsTheRoleThatWasOffered()
{
    IdentityWorkspace jonas(1, u"Jonas"_s);
    IdentityWorkspace mira(2, u"Mira"_s);
    const auto invitation = meeting::invite(jonas.database(), jonas.making(), Role::Mentor);
    QVERIFY(meeting::receiveAcceptance(jonas.database(), jonas.making(), *meeting::accept(mira.database(), mira.making(), *invitation)));
    const auto certificate = ownidentity::card(jonas.database())->devices.first();
    const auto device = ownidentity::deviceKey(jonas.database());
    const auto turned = FoundingStatement::makeMentorship(certificate, *device, {{jonas.author.person, Role::Mentee}, {mira.author.person, Role::Mentor}}, 1,
                                                          jonas.file.random());
    QCOMPARE(meeting::join(mira.database(), turned->bytes).error(), (Error{Error::Kind::NotAllowed, u"role"_s, {}}));
    const auto without = FoundingStatement::makeMentorship(
        certificate, *device, {{jonas.author.person, Role::Mentor}, {PersonId{QByteArray(32, 'x')}, Role::Mentee}}, 1, jonas.file.random());
    QCOMPARE(meeting::join(mira.database(), without->bytes).error().kind, Error::Kind::NotForMe);
    IdentityWorkspace other(3, u"Other"_s);
    QCOMPARE(meeting::join(other.database(), turned->bytes).error(), (Error{Error::Kind::Stranger, u"owner"_s, {}}));
    QVERIFY(meeting::join(mira.database(), meeting::found(jonas.database(), jonas.making(), mira.author.person)->bytes));
}

void IdentityServiceTest::listsUseIndexes()
{
    IdentityWorkspace mira(1, u"Mira"_s);
    for (const std::string_view sql : {"EXPLAIN QUERY PLAN SELECT certificate FROM identity_device WHERE person = ?1",
                                       "EXPLAIN QUERY PLAN SELECT invitation FROM identity_meeting WHERE person = ?1",
                                       "EXPLAIN QUERY PLAN SELECT statement FROM identity_founding WHERE person = ?1"}) {
        auto statement = mira.database().prepare(sql);
        QVERIFY(statement);
        const auto plan = statement->readAll([](const Statement &row) { return row.text(3); });
        QVERIFY(plan && plan->front().startsWith(u"SEARCH"_s));
    }
}

QTEST_GUILESS_MAIN(IdentityServiceTest)
#include "identityservicetest.moc"
