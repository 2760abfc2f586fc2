// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordeditor.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/** Noon of a day in spring, where nothing moves on. */
class StandingClock : public Clock
{
public:
    [[nodiscard]] qint64 now() const override { return QDateTime(QDate(2026, 3, 1), QTime(14, 2), QTimeZone::UTC).toMSecsSinceEpoch(); }
    [[nodiscard]] QTimeZone zone() const override { return QTimeZone::UTC; }
};

/** One line of text. What it asks for and what it stores waits until the test answers. */
class LineEditor : public RecordEditor
{
    Q_OBJECT

public:
    using Asked = std::shared_ptr<QPromise<Result<QString>>>;
    using Sent = std::pair<QString, std::shared_ptr<QPromise<Result<int>>>>;

    ~LineEditor() override { leave(); }

    void turn(int to)
    {
        turnTo([this, to] { id = to; });
    }
    void type(const QString &text) { edit(m_text, text); }
    void changedElsewhere() { loadAgain(); }
    void close() { leave(); }
    /** Answers what was asked for last. */
    void answer(const Result<QString> &text)
    {
        asked.back()->addResult(text);
        asked.back()->finish();
    }
    /** The storage is done with the oldest that it did not answer yet. */
    void finish(const Result<int> &stored)
    {
        sent.at(static_cast<std::size_t>(answered)).second->addResult(stored);
        sent.at(static_cast<std::size_t>(answered)).second->finish();
        ++answered;
    }
    [[nodiscard]] const QString &text() const { return m_text; }

    StandingClock clock;
    bool open = true;
    bool held = false;
    int id = 0;
    std::vector<Asked> asked;
    std::vector<Sent> sent;
    int answered = 0;
    QStringList behind;

protected:
    [[nodiscard]] const Clock *clockOf() const override { return open ? &clock : nullptr; }
    [[nodiscard]] bool isUnborn() const override { return id == 0; }
    [[nodiscard]] bool isChanged() const override { return m_text != m_stored; }
    [[nodiscard]] bool isWorthKeeping() const override { return !m_text.trimmed().isEmpty(); }
    [[nodiscard]] bool isHeld() const override { return held; }
    void clear() override
    {
        m_text.clear();
        m_stored.clear();
    }
    void ask() override
    {
        asked.push_back(std::make_shared<QPromise<Result<QString>>>());
        asked.back()->start();
        read(asked.back()->future(), [this](const QString &text) {
            m_text = m_text == m_stored ? text : m_text;
            m_stored = text;
        });
    }
    void write() override
    {
        sent.emplace_back(m_text, std::make_shared<QPromise<Result<int>>>());
        sent.back().second->start();
        store(sent.back().second->future(), [this, text = m_text](int kept) {
            id = kept;
            m_stored = text;
        });
    }
    void writeBehind() override { behind << m_text; }
    void markStored() override { m_stored = m_text; }

private:
    QString m_text;
    QString m_stored;
};

class RecordEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsWhatItTurnsTo();
    void saysWhyItCannotBeRead();
    void savesAfterAPauseAndLoadsAgain();
    void comesIntoBeingWithItsFirstSave();
    void keepsWhatIsTypedWhileItIsSaved();
    void saysWhyItIsNotSaved();
    void savesByItselfOnceThereIsRoom();
    void takesInWhatChangedElsewhere();
    void looksNowhereWhileItSaves();
    void dropsLateAnswersAboutAnother();
    void savesBeforeItGoes();
    void writesBehindWhatIsUnderWay();
    void holdsUntilItMaySave();
    void saysThatTheRecordIsGone();
    void showsTheNewestOfTwoAnswers();
    void doesNothingWithoutAWorkspace();
};

/** At record 1, which says "before". */
static void show(LineEditor &editor)
{
    editor.turn(1);
    editor.answer(u"before"_s);
    QTRY_COMPARE(editor.state(), RecordEditor::State::Ready);
}

void RecordEditorTest::loadsWhatItTurnsTo()
{
    LineEditor editor;
    QSignalSpy edited(&editor, &RecordEditor::edited);
    editor.turn(1);
    QCOMPARE(editor.state(), RecordEditor::State::Loading);
    editor.type(u"too early"_s);
    QCOMPARE(editor.text(), QString());
    editor.answer(u"before"_s);
    QTRY_COMPARE(editor.state(), RecordEditor::State::Ready);
    QCOMPARE(editor.text(), u"before"_s);
    QCOMPARE(editor.savedText(), u"Saved"_s);
    QCOMPARE(edited.size(), 1);
    editor.flush();
    QVERIFY(editor.sent.empty());
}

void RecordEditorTest::saysWhyItCannotBeRead()
{
    LineEditor editor;
    editor.turn(1);
    editor.answer(failure(Error::Kind::Storage));
    QTRY_COMPARE(editor.state(), RecordEditor::State::Failed);
    QVERIFY(!editor.errorText().isEmpty());
    editor.reload();
    QCOMPARE(editor.state(), RecordEditor::State::Loading);
    editor.answer(u"before"_s);
    QTRY_COMPARE(editor.state(), RecordEditor::State::Ready);
    QCOMPARE(editor.errorText(), QString());
}

void RecordEditorTest::savesAfterAPauseAndLoadsAgain()
{
    LineEditor editor;
    show(editor);
    editor.type(u"after"_s);
    QCOMPARE(editor.savedText(), u"Saving…"_s);
    QVERIFY(editor.sent.empty());
    QTRY_COMPARE(editor.sent.size(), 1U);
    QCOMPARE(editor.sent.back().first, u"after"_s);
    editor.finish(1);
    QTRY_COMPARE(editor.asked.size(), 2U);
    editor.answer(u"after"_s);
    QTRY_VERIFY(editor.savedText().startsWith("Saved "_L1));
    QVERIFY(editor.savedText().contains("02"_L1));
}

void RecordEditorTest::comesIntoBeingWithItsFirstSave()
{
    LineEditor editor;
    editor.turn(0);
    QCOMPARE(editor.state(), RecordEditor::State::Ready);
    QVERIFY(editor.asked.empty());
    QCOMPARE(editor.savedText(), QString());
    editor.type(u"  "_s);
    editor.flush();
    QVERIFY(editor.sent.empty());
    QCOMPARE(editor.savedText(), QString());
    editor.type(u"first words"_s);
    editor.flush();
    QCOMPARE(editor.sent.size(), 1U);
    editor.finish(7);
    QTRY_COMPARE(editor.id, 7);
    QTRY_COMPARE(editor.asked.size(), 1U);
}

void RecordEditorTest::keepsWhatIsTypedWhileItIsSaved()
{
    LineEditor editor;
    show(editor);
    editor.type(u"one"_s);
    editor.flush();
    editor.type(u"one two"_s);
    editor.flush();
    QCOMPARE(editor.sent.size(), 1U);
    editor.finish(1);
    QTRY_COMPARE(editor.asked.size(), 2U);
    editor.answer(u"one"_s);
    QTRY_COMPARE(editor.sent.size(), 2U);
    QCOMPARE(editor.text(), u"one two"_s);
    QCOMPARE(editor.sent.back().first, u"one two"_s);
}

void RecordEditorTest::saysWhyItIsNotSaved()
{
    LineEditor editor;
    show(editor);
    editor.type(u"after"_s);
    editor.flush();
    editor.finish(failure(Error::Kind::TooLong, u"text"_s));
    QTRY_VERIFY(editor.saveFailed());
    QCOMPARE(editor.savedText(), u"Not saved"_s);
    QVERIFY(editor.saveProblem().startsWith("Not saved: this text is longer than 1 MiB"_L1));
    QCOMPARE(editor.text(), u"after"_s);
    editor.type(u"after all"_s);
    QVERIFY(!editor.saveFailed());
    QCOMPARE(editor.saveProblem(), QString());
    editor.flush();
    QCOMPARE(editor.sent.size(), 2U);
}

void RecordEditorTest::savesByItselfOnceThereIsRoom()
{
    LineEditor editor;
    show(editor);
    editor.type(u"after"_s);
    editor.flush();
    editor.finish(failure(Error::Kind::DiskFull));
    QTRY_VERIFY(editor.saveProblem().startsWith("Not saved: the disk is full."_L1));
    editor.type(u"after all"_s);
    QVERIFY(editor.saveFailed()); // until it is stored
    QTRY_COMPARE(editor.sent.size(), 2U);
    editor.finish(failure(Error::Kind::DiskFull));
    QTRY_COMPARE_WITH_TIMEOUT(editor.sent.size(), 3U, 20'000);
    QCOMPARE(editor.sent.back().first, u"after all"_s);
    editor.finish(1);
    QTRY_COMPARE(editor.asked.size(), 2U);
    editor.answer(u"after all"_s);
    QTRY_VERIFY(editor.savedText().startsWith("Saved "_L1));
    QCOMPARE(editor.saveProblem(), QString());
}

void RecordEditorTest::takesInWhatChangedElsewhere()
{
    LineEditor editor;
    show(editor);
    editor.changedElsewhere();
    editor.answer(u"changed elsewhere"_s);
    QTRY_COMPARE(editor.text(), u"changed elsewhere"_s);
    editor.type(u"typed here"_s);
    editor.changedElsewhere();
    editor.answer(u"and again"_s);
    QTRY_COMPARE(editor.sent.size(), 1U);
    QCOMPARE(editor.text(), u"typed here"_s);
}

/** What it would find is what it stores just now, or older. */
void RecordEditorTest::looksNowhereWhileItSaves()
{
    LineEditor editor;
    show(editor);
    editor.type(u"after"_s);
    editor.flush();
    editor.changedElsewhere();
    QCOMPARE(editor.asked.size(), 1U);
    editor.finish(1);
    QTRY_COMPARE(editor.asked.size(), 2U);
    editor.changedElsewhere();
    QCOMPARE(editor.asked.size(), 2U);
    editor.answer(u"after"_s);
    QTRY_VERIFY(editor.savedText().startsWith("Saved "_L1));
    editor.changedElsewhere();
    QCOMPARE(editor.asked.size(), 3U);
}

void RecordEditorTest::dropsLateAnswersAboutAnother()
{
    LineEditor editor;
    editor.turn(1);
    const LineEditor::Asked first = editor.asked.back();
    editor.turn(2);
    editor.answer(u"second"_s);
    QTRY_COMPARE(editor.text(), u"second"_s);
    first->addResult(u"first"_s);
    first->finish();
    QCoreApplication::processEvents();
    QCOMPARE(editor.text(), u"second"_s);
    QCOMPARE(editor.state(), RecordEditor::State::Ready);
}

void RecordEditorTest::savesBeforeItGoes()
{
    LineEditor editor;
    show(editor);
    editor.type(u"at the last moment"_s);
    editor.turn(2);
    QCOMPARE(editor.sent.size(), 1U);
    QCOMPARE(editor.sent.back().first, u"at the last moment"_s);
    editor.answer(u"second"_s);
    QTRY_COMPARE(editor.text(), u"second"_s);
    editor.type(u"before the lock"_s);
    editor.close();
    QCOMPARE(editor.sent.back().first, u"before the lock"_s);
    editor.close();
    QCOMPARE(editor.sent.size(), 2U);
}

void RecordEditorTest::writesBehindWhatIsUnderWay()
{
    LineEditor editor;
    show(editor);
    editor.type(u"one"_s);
    editor.flush();
    editor.type(u"one two"_s);
    editor.close();
    QCOMPARE(editor.behind, QStringList(u"one two"_s));
    QCOMPARE(editor.sent.size(), 1U);
}

void RecordEditorTest::holdsUntilItMaySave()
{
    LineEditor editor;
    show(editor);
    editor.held = true;
    editor.type(u"another wording"_s);
    editor.flush();
    QVERIFY(editor.sent.empty());
    editor.held = false;
    editor.flush();
    QCOMPARE(editor.sent.size(), 1U);
}

void RecordEditorTest::saysThatTheRecordIsGone()
{
    LineEditor editor;
    show(editor);
    QSignalSpy gone(&editor, &RecordEditor::gone);
    editor.type(u"typed into nothing"_s);
    editor.changedElsewhere();
    editor.answer(failure(Error::Kind::NotFound));
    QTRY_COMPARE(gone.size(), 1);
    editor.flush();
    QVERIFY(editor.sent.empty());
    editor.changedElsewhere();
    editor.answer(failure(Error::Kind::NotFound));
    QCOMPARE(gone.size(), 1);
}

void RecordEditorTest::showsTheNewestOfTwoAnswers()
{
    LineEditor editor;
    show(editor);
    editor.changedElsewhere();
    const LineEditor::Asked older = editor.asked.back();
    editor.changedElsewhere();
    editor.answer(u"new"_s);
    older->addResult(u"old"_s);
    older->finish();
    QCOMPARE(editor.text(), u"new"_s);
}

void RecordEditorTest::doesNothingWithoutAWorkspace()
{
    LineEditor editor;
    show(editor);
    editor.open = false;
    editor.type(u"after the lock"_s);
    editor.flush();
    editor.changedElsewhere();
    editor.close();
    QVERIFY(editor.sent.empty());
    QCOMPARE(editor.asked.size(), 1U);
}

QTEST_GUILESS_MAIN(RecordEditorTest)

#include "recordeditortest.moc"
