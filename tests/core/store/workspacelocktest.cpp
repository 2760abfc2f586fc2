// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacelock.h"

#include "workspacefixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waymark;
using Kind = WorkspaceLock::Kind;

class WorkspaceLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSharedByMany();
    void isAloneOrNotAtAll();
    void staysSharedWhenItCannotBeAlone();
    void saysWhichOtherProgramHasIt();
    void endsWithTheProgram();
    void forgetsWhoIsGone();
    void needsAFolder();

private:
    /** Another program that holds the lock until its input ends. */
    [[nodiscard]] std::unique_ptr<QProcess> otherProgram()
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), {u"hold"_s, path()});
        return process->waitForReadyRead() ? std::move(process) : nullptr;
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.waymark-lock"_s); }

    QTemporaryDir m_folder;
};

void WorkspaceLockTest::isSharedByMany()
{
    const auto first = WorkspaceLock::take(path(), Kind::Shared);
    VERIFY_DONE(first);
    VERIFY_DONE(WorkspaceLock::take(path(), Kind::Shared));
    QVERIFY(WorkspaceLock::holders(path()).contains(WorkspaceLock::self()));
}

void WorkspaceLockTest::isAloneOrNotAtAll()
{
    {
        const auto shared = WorkspaceLock::take(path(), Kind::Shared);
        VERIFY_FAILS(WorkspaceLock::take(path(), Kind::Alone), Error::Kind::InUse);
    }
    const auto alone = WorkspaceLock::take(path(), Kind::Alone);
    VERIFY_DONE(alone);
    VERIFY_FAILS(WorkspaceLock::take(path(), Kind::Shared), Error::Kind::InUse);
}

void WorkspaceLockTest::staysSharedWhenItCannotBeAlone()
{
    auto first = *WorkspaceLock::take(path(), Kind::Shared);
    {
        auto second = *WorkspaceLock::take(path(), Kind::Shared);
        VERIFY_FAILS(first.becomeAlone(), Error::Kind::InUse);
        VERIFY_FAILS(second.becomeAlone(), Error::Kind::InUse);
    }
    VERIFY_DONE(first.becomeAlone());
    VERIFY_FAILS(WorkspaceLock::take(path(), Kind::Shared), Error::Kind::InUse);
    VERIFY_DONE(first.becomeShared());
    VERIFY_DONE(WorkspaceLock::take(path(), Kind::Shared));
}

void WorkspaceLockTest::saysWhichOtherProgramHasIt()
{
    const auto other = otherProgram();
    QVERIFY(other);
    auto mine = *WorkspaceLock::take(path(), Kind::Shared);
    const auto alone = mine.becomeAlone();
    VERIFY_FAILS(alone, Error::Kind::InUse);
    QVERIFY(alone.error().detail.contains(u"the other one (%1, "_s.arg(other->processId())));
    QCOMPARE(WorkspaceLock::holders(path()).size(), 2);
    other->closeWriteChannel();
    QVERIFY(other->waitForFinished());
    VERIFY_DONE(mine.becomeAlone());
    QCOMPARE(WorkspaceLock::holders(path()), QList{WorkspaceLock::self()});
}

void WorkspaceLockTest::endsWithTheProgram()
{
    const auto other = otherProgram();
    QVERIFY(other);
    VERIFY_FAILS(WorkspaceLock::take(path(), Kind::Alone), Error::Kind::InUse);
    other->kill();
    QVERIFY(other->waitForFinished());
    VERIFY_DONE(WorkspaceLock::take(path(), Kind::Alone));
}

void WorkspaceLockTest::forgetsWhoIsGone()
{
    QVERIFY(putBytes(path(), "999999999\tcrashed\t" + WorkspaceLock::self().host.toUtf8() + "\nnonsense\n-1\tx\ty\n77\tfar\tanother-computer\n"));
    const auto lock = WorkspaceLock::take(path(), Kind::Shared);
    QCOMPARE(WorkspaceLock::holders(path()), QList({LockHolder{.pid = 77, .program = u"far"_s, .host = u"another-computer"_s}, WorkspaceLock::self()}));
}

void WorkspaceLockTest::needsAFolder()
{
    VERIFY_FAILS(WorkspaceLock::take(m_folder.filePath(u"none/a.waymark-lock"_s), Kind::Shared), Error::Kind::NotFound);
}

static int holdLock(const QString &path)
{
    QCoreApplication::setApplicationName(u"the other one"_s);
    const auto lock = WorkspaceLock::take(path, Kind::Shared);
    std::puts("held");
    std::fflush(stdout);
    while (lock && std::getchar() != EOF) { }
    return lock ? 0 : 1;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "hold"_L1) {
        return holdLock(arguments.value(2));
    }
    WorkspaceLockTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "workspacelocktest.moc"
