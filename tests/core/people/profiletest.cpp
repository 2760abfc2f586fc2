// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile.h"
#include "text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createChecks_data();
    void createChecks();
    void createTidiesLines();
    void readsWhatBreaksRules_data();
    void readsWhatBreaksRules();
    void initials_data();
    void initials();
    void looksLikeEmail_data();
    void looksLikeEmail();
    void idIsThePersonsOwn();
};

static PersonId person(char c)
{
    return {QByteArray(32, c)};
}

void ProfileTest::createChecks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("error");

    QTest::newRow("fine") << u"Mira"_s << u"mira@example.org"_s << QString();
    QTest::newRow("no address") << u"Mira"_s << QString() << QString();
    QTest::newRow("no name") << u" \n"_s << QString() << u"blank name"_s;
    QTest::newRow("long name") << QString(maximumTextBytes + 1, u'x') << QString() << u"too-long name"_s;
    QTest::newRow("no address at all") << u"Mira"_s << u"mira"_s << u"invalid email"_s;
}

void ProfileTest::createChecks()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QString, error);

    ProfileDraft draft;
    draft.name = name;
    draft.email = email;
    const auto profile = Profile::create({}, person('a'), draft);
    QCOMPARE(profile ? QString() : QString(codeOf(profile.error().kind) + u' ' + profile.error().field), error);
}

void ProfileTest::createTidiesLines()
{
    ProfileDraft draft;
    draft.name = u"  Mira \n Kovač\u0007 "_s;
    draft.headline = u"Architect\tof payments"_s;
    draft.email = u" mira@example.org "_s;
    const auto profile = Profile::create({}, person('a'), draft);
    QVERIFY(profile);
    QCOMPARE(profile->values().name, u"Mira Kovač"_s);
    QCOMPARE(profile->values().headline, u"Architect of payments"_s);
    QCOMPARE(profile->values().email, u"mira@example.org"_s);
}

void ProfileTest::readsWhatBreaksRules_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QStringList>("fields");

    QTest::newRow("nothing wrong") << u"Mira"_s << QString() << QStringList();
    QTest::newRow("no name") << QString() << QString() << QStringList{u"name"_s};
    QTest::newRow("both") << u"  "_s << u"@"_s << QStringList{u"name"_s, u"email"_s};
}

void ProfileTest::readsWhatBreaksRules()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QStringList, fields);

    ProfileDraft values;
    values.name = name;
    values.email = email;
    const Profile profile = Profile::fromStore({}, person('a'), values);
    QCOMPARE(profile.values(), values);
    QStringList found;
    for (const Error &error : profile.problems()) {
        found.append(error.field);
    }
    QCOMPARE(found, fields);
}

void ProfileTest::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");

    QTest::newRow("two words") << u"Mira Kovač"_s << u"MK"_s;
    QTest::newRow("three words") << u"jonas van dam"_s << u"JD"_s;
    QTest::newRow("one word") << u"Mira"_s << u"M"_s;
    QTest::newRow("none") << u"  "_s << QString();
    QTest::newRow("outside the basic plane") << u"𐐨x yy"_s << u"𐐀Y"_s;
}

void ProfileTest::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);

    ProfileDraft values;
    values.name = name;
    QCOMPARE(Profile::fromStore({}, {}, values).initials(), initials);
}

void ProfileTest::looksLikeEmail_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");

    QTest::newRow("usual") << u"a@b.org"_s << true;
    QTest::newRow("local host") << u"a@b"_s << true;
    QTest::newRow("nothing before") << u"@b.org"_s << false;
    QTest::newRow("nothing behind") << u"a@"_s << false;
    QTest::newRow("two signs") << u"a@b@c"_s << false;
    QTest::newRow("a space") << u"a b@c"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void ProfileTest::looksLikeEmail()
{
    QFETCH(QString, address);
    QFETCH(bool, expected);
    QCOMPARE(waymark::looksLikeEmail(address), expected);
}

void ProfileTest::idIsThePersonsOwn()
{
    QCOMPARE(profileIdOf(person('a')), profileIdOf(person('a')));
    QVERIFY(profileIdOf(person('a')) != profileIdOf(person('b')));
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "profiletest.moc"
