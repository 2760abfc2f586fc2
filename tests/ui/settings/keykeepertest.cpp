// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keykeeper.h"
#include "openedfile.h"
#include "opensettingsfixture.h"

using namespace waymark;
using namespace Qt::StringLiterals;

class KeyKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAWrongPassphraseAndClosesNothing();
    void givesTheWorkspaceAnotherKey();
};

void KeyKeeperTest::refusesAWrongPassphraseAndClosesNothing()
{
    OpenSettingsFixture fixture;
    KeyKeeper keeper;
    keeper.setSettings(&fixture.settings);
    QVERIFY(!keeper.keyName().isEmpty());
    bool closed = false;
    connect(&fixture.settings, &OpenSettings::closedWorkWanted, this, [&closed] { closed = true; });
    keeper.change(u"not this one"_s, u"something else altogether"_s);
    QTRY_VERIFY(!keeper.isBusy());
    QVERIFY(keeper.problem().startsWith("This passphrase does not open the file."_L1));
    QVERIFY(!closed);
}

void KeyKeeperTest::givesTheWorkspaceAnotherKey()
{
    OpenSettingsFixture fixture;
    KeyKeeper keeper;
    keeper.setSettings(&fixture.settings);
    const QString former = keeper.keyName();
    std::optional<ClosedWork> work;
    connect(&fixture.settings, &OpenSettings::closedWorkWanted, this, [&work](const ClosedWork &wanted) { work = wanted; });
    keeper.change(TwoWorkspaces::miraPassphrase, u"something else altogether"_s);
    QTRY_VERIFY(work.has_value());

    // A copy, as this test cannot close the workspace that the fixture holds.
    told(fixture.two.mira().emptyLog());
    const QString copy = fixture.two.path(u"copy.waymark"_s);
    const WorkspaceKey present = told(keyOf(fixture.two.mira().path(), TwoWorkspaces::miraPassphrase));
    QVERIFY(QFile::copy(fixture.two.mira().path(), copy));
    SystemRandom random;
    const KeyChanged changed = told(changePassphrase(copy, present, u"something else altogether"_s, fixture.two.clock(), random));
    QCOMPARE(changed.formerKeyName, former);
    QVERIFY(changed.keyName != former);
    QVERIFY(told(keyOf(copy, u"something else altogether"_s)) == changed.key);
    // While somebody has the file open, nothing happens to it.
    QCOMPARE(work->work().error().kind, Error::Kind::InUse);
}

QTEST_GUILESS_MAIN(KeyKeeperTest)

#include "keykeepertest.moc"
