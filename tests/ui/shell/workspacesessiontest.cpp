// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacesession.h"
#include "fixedclock.h"
#include "random.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace waymark;
using namespace Qt::StringLiterals;

using State = WorkspaceSession::State;

static const QString passphrase = u"four quiet words here"_s;

class WorkspaceSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void closesWithoutMakingThePersonWait();
    void keepsWhatWasBegunWhenItGoes();
    void namesThePersonOfAWorkspaceWithoutAProfile();

private:
    /** A workspace that is open. */
    [[nodiscard]] std::unique_ptr<WorkspaceSession> opened();

    QTemporaryDir m_folder;
    FixedClock m_clock;
    SystemRandom m_random;
};

void WorkspaceSessionTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"waymark"_s);
    QCoreApplication::setApplicationName(u"workspacesessiontest"_s);
}

std::unique_ptr<WorkspaceSession> WorkspaceSessionTest::opened()
{
    const Workspace::Surroundings surroundings{.clock = m_clock, .random = m_random, .markerFolder = m_folder.filePath(u"marker"_s)};
    auto session = std::make_unique<WorkspaceSession>(surroundings, QString());
    const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".waymark"_s);
    session->create(u"Mira"_s, passphrase, true, false, path);
    return QTest::qWaitFor([&session] { return session->state() == State::Open; }, 60'000) ? std::move(session) : nullptr;
}

void WorkspaceSessionTest::closesWithoutMakingThePersonWait()
{
    const auto session = opened();
    QVERIFY(session);
    std::promise<void> mayEnd;
    const auto slow = session->workspace()->workspace().store().withEngine([end = mayEnd.get_future().share()](ActionEngine &) -> Result<void> {
        end.wait();
        return {};
    });
    session->lock(); // would wait for ever
    QCOMPARE(session->state(), State::Locked);
    QVERIFY(session->isClosing());
    QVERIFY(!session->workspace());
    QVERIFY(!slow.isFinished());

    session->unlock(passphrase);
    QVERIFY(session->isBusy());
    mayEnd.set_value();
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), State::Open, 60'000);
    QTRY_VERIFY(!session->isClosing());
}

void WorkspaceSessionTest::keepsWhatWasBegunWhenItGoes()
{
    auto session = opened();
    QVERIFY(session);
    JournalDraft draft;
    draft.day = m_clock.today();
    draft.title = u"Written at the last moment"_s;
    const auto added = session->journal()->service().add(draft);
    const QString path = session->path();
    session.reset();
    QVERIFY(added.isFinished());
    QVERIFY(added.result());
    const auto again = Workspace::open(path, passphrase, {.clock = m_clock, .random = m_random, .markerFolder = m_folder.filePath(u"marker"_s)});
    QVERIFY(again);
    QCOMPARE((*again)->journal().entryCount().result(), 1);
}

void WorkspaceSessionTest::namesThePersonOfAWorkspaceWithoutAProfile()
{
    const Workspace::Surroundings surroundings{.clock = m_clock, .random = m_random, .markerFolder = m_folder.filePath(u"marker"_s)};
    const QString path = m_folder.filePath(u"jonas.waymark"_s);
    QVERIFY(Workspace::create({.path = path, .passphrase = passphrase, .name = u"Jonas Lindqvist"_s, .email = {}, .deviceName = u"desk"_s}, surroundings));
    const auto session = opened();
    QVERIFY(session);
    QTRY_COMPARE(session->personName(), u"Mira"_s);
    session->leave();
    QCOMPARE(session->personName(), QString());
    session->choose(QUrl::fromLocalFile(path));
    QTRY_COMPARE(session->state(), State::Locked);
    session->unlock(passphrase);
    QTRY_COMPARE_WITH_TIMEOUT(session->personName(), u"Jonas Lindqvist"_s, 60'000);
    QVERIFY(session->isMentee() && session->isMentor());
}

QTEST_MAIN(WorkspaceSessionTest)

#include "workspacesessiontest.moc"
