// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heads.h"
#include "notes.h"
#include "teststore.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace waymark;

/** A workspace on its two storage threads, and two programs on one file. */
class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersWhatAnActionGives();
    void givesTheErrorOfAnActionAndWritesNothing();
    void tellsTheChangeBeforeTheAnswer();
    void neitherReadsNorWritesOnTheCallersThread();
    void readsWhatWasCommitted();
    void doesWhatWasBegunBeforeItGoes();
    void typingGoesBeforeBackgroundWork();
    void twoProgramsWriteTheSameFile();
    void seesThatAnotherProgramWrote();
    void versionsTravelAsText();

private:
    static Result<QUuid> addNote(Writer &writer, const QString &title);
    qint64 count(Store &store);

    std::unique_ptr<TestStore> m_store;
};

void StoreTest::init()
{
    m_store = std::make_unique<TestStore>(std::vector{noteSchema()});
}

Result<QUuid> StoreTest::addNote(Writer &writer, const QString &title)
{
    const QUuid id = writer.newUuid();
    WAYMARK_TRY(Statement insert, writer.prepare("INSERT INTO note (id, space, title) VALUES (?1, 1, ?2)"));
    return insert.bind(1, id).bind(2, title).run().transform([id] { return id; });
}

qint64 StoreTest::count(Store &store)
{
    return store.read([](Database &database) { return database.number("SELECT count(*) FROM note"); }).result().value_or(-1);
}

void StoreTest::answersWhatAnActionGives()
{
    const Result<QUuid> id = m_store->store().act(NoteLabel::Add, [](Writer &writer) { return addNote(writer, u"one"_s); }).result();
    QVERIFY(id);
    QVERIFY(!id->isNull());
    QCOMPARE(count(m_store->store()), 1);
}

void StoreTest::givesTheErrorOfAnActionAndWritesNothing()
{
    const auto result = m_store->store()
                            .act(NoteLabel::Add,
                                 [](Writer &writer) -> Result<QUuid> {
                                     WAYMARK_CHECK(addNote(writer, u"one"_s));
                                     return failure(Error::Kind::Blank, u"title"_s);
                                 })
                            .result();
    QCOMPARE(result.error(), (Error{Error::Kind::Blank, u"title"_s, {}}));
    QCOMPARE(count(m_store->store()), 0);
}

void StoreTest::tellsTheChangeBeforeTheAnswer()
{
    QList<RecordId> told;
    connect(
        &m_store->store(), &Store::changed, &m_store->store(), [&told](const ChangeSet &changes) { told = changes.records.value(u"note"_s); },
        Qt::DirectConnection);
    const Result<QUuid> id = m_store->store().act(NoteLabel::Add, [](Writer &writer) { return addNote(writer, u"one"_s); }).result();
    QCOMPARE(told, QList<RecordId>{*id});
}

void StoreTest::neitherReadsNorWritesOnTheCallersThread()
{
    Qt::HANDLE writing = nullptr;
    Qt::HANDLE reading = nullptr;
    QVERIFY(m_store->store()
                .act(NoteLabel::Add,
                     [&](Writer &writer) {
                         writing = QThread::currentThreadId();
                         return addNote(writer, u"one"_s);
                     })
                .result());
    QVERIFY(m_store->store()
                .read([&](Database &database) {
                    reading = QThread::currentThreadId();
                    return database.number("SELECT 1");
                })
                .result());
    QCOMPARE_NE(writing, QThread::currentThreadId());
    QCOMPARE_NE(reading, QThread::currentThreadId());
    QCOMPARE_NE(reading, writing);
}

void StoreTest::readsWhatWasCommitted()
{
    Store &store = m_store->store();
    for (int i = 1; i <= 20; ++i) {
        QVERIFY(store.act(NoteLabel::Add, [i](Writer &writer) { return addNote(writer, QString::number(i)); }).result());
        QCOMPARE(count(store), i);
    }
}

void StoreTest::doesWhatWasBegunBeforeItGoes()
{
    QList<QFuture<Result<QUuid>>> begun;
    for (int i = 0; i < 50; ++i) {
        begun.append(m_store->store().act(NoteLabel::Add, [i](Writer &writer) { return addNote(writer, QString::number(i)); }));
    }
    m_store->reopen();
    for (const QFuture<Result<QUuid>> &future : std::as_const(begun)) {
        QVERIFY(future.isFinished());
        QVERIFY(future.result());
    }
    QCOMPARE(count(m_store->store()), 50);
}

void StoreTest::typingGoesBeforeBackgroundWork()
{
    TaskThread thread;
    std::mutex gate;
    gate.lock();
    QList<int> order;
    const auto first = thread.run<int>(TaskThread::Priority::Background, [&] {
        const std::scoped_lock lock(gate);
        return 0;
    });
    const auto background = thread.run<int>(TaskThread::Priority::Background, [&] {
        order.append(2);
        return 2;
    });
    const auto typing = thread.run<int>(TaskThread::Priority::Typing, [&] {
        order.append(1);
        return 1;
    });
    gate.unlock();
    QCOMPARE(first.result() + background.result() + typing.result(), 3);
    QCOMPARE(order, (QList{1, 2}));
}

void StoreTest::twoProgramsWriteTheSameFile()
{
    Store &window = m_store->store();
    auto other = Database::open(m_store->path(), TestStore::key(), Database::Mode::ReadWrite);
    QVERIFY(other);
    ActionEngine commandLine(*std::move(other), std::make_shared<const Schema>(m_store->schema()), m_store->author(), m_store->clock(), m_store->random());
    for (int i = 0; i < 30; ++i) {
        const auto typed = window.act(NoteLabel::Add, [](Writer &writer) { return addNote(writer, u"window"_s); });
        QVERIFY(commandLine.act(NoteLabel::Add, [](Writer &writer) { return addNote(writer, u"command line"_s).transform([](const QUuid &) { }); }));
        QVERIFY(typed.result());
    }
    QCOMPARE(count(window), 60);
    const auto counters = window.read([](Database &database) { return database.number("SELECT count(DISTINCT counter) FROM wm_action"); }).result();
    QCOMPARE(counters.value_or(0), 60);
}

void StoreTest::seesThatAnotherProgramWrote()
{
    Store &window = m_store->store();
    QSignalSpy spy(&window, &Store::changed);
    const auto looked = [&window] {
        window.lookForOtherPrograms();
        return window.withEngine([](ActionEngine &) -> Result<void> { return {}; }).result().has_value(); // stands behind the look
    };
    QVERIFY(looked());
    QVERIFY(window.act(NoteLabel::Add, [](Writer &writer) { return addNote(writer, u"mine"_s); }).result());
    spy.clear();
    QVERIFY(looked());
    QCOMPARE(spy.count(), 0);
    {
        auto other = Database::open(m_store->path(), TestStore::key(), Database::Mode::ReadWrite);
        QVERIFY(other);
        QVERIFY((*other)->execute("INSERT INTO wm_setting (key, value) VALUES ('other', 1)"));
    }
    QVERIFY(looked());
    QCOMPARE(spy.count(), 1);
    QVERIFY(spy.constFirst().constFirst().value<ChangeSet>().everything);
}

void StoreTest::versionsTravelAsText()
{
    const LoadedVersions versions{{10, {{7, TestStore::authorOf(1).device}, {9, TestStore::authorOf(2).device}}}, {11, {{3, TestStore::authorOf(1).device}}}};
    QCOMPARE(loadedVersionsFromText(toText(versions)), versions);
    QVERIFY(!loadedVersionsFromText(u"not versions"_s));
    QVERIFY(!loadedVersionsFromText(QString()));
    QVERIFY(!loadedVersionsFromText(toText(versions).chopped(5)));
}

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
