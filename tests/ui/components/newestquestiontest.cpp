// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newestquestion.h"

#include <QFuture>
#include <QPromise>
#include <QTest>

using namespace waymark;

/** Asks, and notes the answers that count. */
class Asker : public QObject
{
    Q_OBJECT

public:
    void ask(QFuture<int> answer)
    {
        answer.then(this, m_question.asks([this](const int &found) { heard.append(found); }));
    }

    QList<int> heard;

private:
    NewestQuestion m_question;
};

class NewestQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsOneAnswer();
    void dropsAnOlderAnswerThatComesLater();
    void hearsEachOfSeveralOneAfterTheOther();
};

void NewestQuestionTest::hearsOneAnswer()
{
    Asker asker;
    asker.ask(QtFuture::makeReadyValueFuture(1));
    QCOMPARE(asker.heard, QList{1});
}

void NewestQuestionTest::dropsAnOlderAnswerThatComesLater()
{
    Asker asker;
    QPromise<int> slow;
    slow.start();
    asker.ask(slow.future());
    asker.ask(QtFuture::makeReadyValueFuture(2));
    slow.addResult(1);
    slow.finish();
    QCoreApplication::processEvents();
    QCOMPARE(asker.heard, QList{2});
}

void NewestQuestionTest::hearsEachOfSeveralOneAfterTheOther()
{
    Asker asker;
    asker.ask(QtFuture::makeReadyValueFuture(1));
    asker.ask(QtFuture::makeReadyValueFuture(2));
    QCOMPARE(asker.heard, (QList{1, 2}));
}

QTEST_GUILESS_MAIN(NewestQuestionTest)

#include "newestquestiontest.moc"
