// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "badinputwindow.h"
#include "smalldisk.h"
#include "text.h"
#include "workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

using namespace waymark;
using namespace Qt::StringLiterals;

/** What is typed, pasted or dropped and cannot be kept: the sentence, where it stands, and that nothing of it is lost. */
class BadTextWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void keepsWhatIsTypedOnAFullDiskAndSavesItOnceThereIsRoom();
    void asksBeforeItClosesWithWhatIsNotSaved();
    void keepsTenMegabytesOfPastedTextAsAFile();
    void pastesNoTextThatAFieldCannotHold();
    void saysWhyADroppedFileIsNotAttached_data();
    void saysWhyADroppedFileIsNotAttached();
    void attachesAnEmptyFile();
    void refusesAbsurdDays_data();
    void refusesAbsurdDays();
    void saysThatAGoalNeedsATitle();
    void keepsTheDraftWhileTheLanguageIsChosen();

private:
    /** Mira's workspace on the small disk, which has room no more; an entry is open that says "Kept". */
    [[nodiscard]] bool startOn(SmallDisk &disk);
    /** An entry with this title is open and saved. */
    [[nodiscard]] bool writeEntry(const QString &title);
    [[nodiscard]] bool paste(const QString &field, const QString &text);
    [[nodiscard]] JournalService &journal() { return m_window->session().journal()->service(); }
    /** What is stored of the one entry that there is. */
    [[nodiscard]] QString storedBody();
    [[nodiscard]] std::vector<Attachment> storedFiles();
    [[nodiscard]] std::vector<GoalRow> storedGoals()
    {
        return m_window->session().workspace()->workspace().goals().openGoals(m_window->clock().today()).result().value_or(std::vector<GoalRow>());
    }

    std::unique_ptr<BadInputWindow> m_window;
};

void BadTextWindowTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"/Waymark/.*\\.qml:"_s));
    m_window = std::make_unique<BadInputWindow>();
    QVERIFY(m_window->window());
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window()));
}

bool BadTextWindowTest::writeEntry(const QString &title)
{
    QTest::keyClick(m_window->window(), Qt::Key_N, Qt::ControlModifier);
    return m_window->type(u"Title"_s, title) && QTest::qWaitFor([this] { return journal().entryCount().result() == 1; }, 30'000)
        && !m_window->told(u"Saved "_s).isEmpty();
}

bool BadTextWindowTest::paste(const QString &field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    const bool there = m_window->driver().focus(field);
    m_window->driver().key(Qt::Key_V, Qt::ControlModifier);
    return there;
}

QString BadTextWindowTest::storedBody()
{
    const auto rows = journal().entries().result();
    const auto entry = rows && rows->size() == 1 ? journal().entry(rows->front().key.id).result() : Result<LoadedJournalEntry>(failure(Error::Kind::NotFound));
    return entry ? entry->entry.values().body : QString();
}

std::vector<Attachment> BadTextWindowTest::storedFiles()
{
    const auto rows = journal().entries().result();
    return rows && rows->size() == 1 ? m_window->session().journal()->attachments()->of(rows->front().key.id.value).result().value_or(std::vector<Attachment>())
                                     : std::vector<Attachment>();
}

bool BadTextWindowTest::startOn(SmallDisk &disk)
{
    return m_window->start(disk.path(u"Mira.waymark"_s)) && writeEntry(u"Kept"_s) && disk.fill();
}

void BadTextWindowTest::keepsWhatIsTypedOnAFullDiskAndSavesItOnceThereIsRoom()
{
    SmallDisk disk;
    QVERIFY2(disk.isThere(), "run this with ./dev");
    QVERIFY(startOn(disk));
    const QString text = QString(200'000, u'x'); // more than the log has room for
    QVERIFY(paste(u"Text of the entry"_s, text));
    const QString sentence = m_window->told(u"Not saved: the disk is full."_s);
    QVERIFY2(sentence.contains(u"What you typed stays here and is saved by itself as soon as there is room"_s), qPrintable(sentence));
    const QQuickItem *alert = m_window->named(sentence);
    QVERIFY(alert);
    QVERIFY(alert->mapToScene({0, 0}).y() > m_window->named(u"Title"_s)->mapToScene({0, 0}).y()); // at the bar below the text
    QCOMPARE(m_window->driver().textIn(u"Text of the entry"_s).size(), text.size());

    m_window->go(u"today"_s);
    QVERIFY(!m_window->told(u"This page stays open until it is saved"_s).isEmpty());
    QVERIFY(m_window->named(u"Title"_s));
    QTest::keyClick(m_window->window(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_window->isOpen());

    disk.free();
    QVERIFY(m_window->driver().waitUntilGone(sentence));
    QTRY_COMPARE_WITH_TIMEOUT(storedBody().size(), text.size(), 30'000);
    m_window->go(u"today"_s);
    QTRY_VERIFY(!m_window->named(u"Title"_s));
}

void BadTextWindowTest::asksBeforeItClosesWithWhatIsNotSaved()
{
    SmallDisk disk;
    QVERIFY2(disk.isThere(), "run this with ./dev");
    QVERIFY(startOn(disk));
    QVERIFY(paste(u"Text of the entry"_s, QString(200'000, u'x')));
    QVERIFY(!m_window->told(u"Not saved: the disk is full."_s).isEmpty());
    QVERIFY(!m_window->window()->close());
    QVERIFY(!m_window->told(u"If you close the window now, it is lost."_s).isEmpty());
    QVERIFY(m_window->press(u"Leave it open"_s));
    QVERIFY(m_window->driver().waitUntilGone(u"Leave it open"_s));
    QVERIFY(m_window->window()->isVisible());
    QVERIFY(!m_window->window()->close());
    QVERIFY(m_window->press(u"Close it and lose the text"_s));
    QTRY_VERIFY(!m_window->window()->isVisible());
}

void BadTextWindowTest::keepsTenMegabytesOfPastedTextAsAFile()
{
    QVERIFY(m_window->start());
    QVERIFY(writeEntry(u"Minutes"_s));
    QVERIFY(m_window->type(u"Text of the entry"_s, u"Before."_s));
    const QString text = QString(u"ten signs.").repeated(1024 * 1024);
    QVERIFY(paste(u"Text of the entry"_s, text));
    QCOMPARE(m_window->driver().textIn(u"Text of the entry"_s), u"Before."_s); // never laid out, so nothing waits for it
    const QString sentence = m_window->told(u"The pasted text is"_s);
    QVERIFY2(sentence.contains(u"attached as ‘Pasted text.txt’"_s), qPrintable(sentence));
    QTRY_COMPARE_WITH_TIMEOUT(storedFiles().size(), 1U, 30'000);
    QCOMPARE(storedFiles().front().content.size, text.size());
    QVERIFY(!m_window->told(u"Pasted text.txt"_s).isEmpty());
    m_window->driver().type(u" After."_s);
    QTRY_COMPARE(storedBody(), u"Before. After."_s);
}

void BadTextWindowTest::pastesNoTextThatAFieldCannotHold()
{
    QVERIFY(m_window->start());
    m_window->go(u"goals"_s);
    QVERIFY(m_window->press(u"New goal"_s));
    QVERIFY(m_window->type(u"Title of the goal"_s, u"Speak up"_s));
    QVERIFY(paste(u"Title of the goal"_s, QString(maximumTextBytes + 1, u'x')));
    QVERIFY(m_window->told(u"This was not pasted"_s).contains(u"longer than 1 MiB"_s));
    QCOMPARE(m_window->driver().textIn(u"Title of the goal"_s), u"Speak up"_s);
}

void BadTextWindowTest::saysWhyADroppedFileIsNotAttached_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");

    QTest::newRow("a folder") << u"folder"_s << u"‘folder’ is a folder, and only files can be attached."_s;
    QTest::newRow("over 2 GiB") << u"sparse"_s << u"‘sparse’ is larger than 2 GiB"_s;
    QTest::newRow("gone") << u"gone.pdf"_s << u"‘gone.pdf’ is not there any more"_s;
}

void BadTextWindowTest::saysWhyADroppedFileIsNotAttached()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    QVERIFY(m_window->start());
    QVERIFY(writeEntry(u"Evidence"_s));
    QVERIFY(QDir().mkdir(m_window->path(u"folder"_s)));
    QFile sparse(m_window->path(u"sparse"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize((qint64(1) << 31) + 1));
    const QUrl good = QUrl::fromLocalFile(m_window->write(u"good.txt"_s, "good"));
    QVERIFY(m_window->driver().drop({QUrl::fromLocalFile(m_window->path(name)), good}, u"Text of the entry"_s));
    QVERIFY(m_window->told(says).startsWith(says));
    QVERIFY(!m_window->told(u"good.txt"_s).isEmpty()); // what was dropped with it is there
    QCOMPARE(storedFiles().size(), 1U);
    QCOMPARE(m_window->driver().textIn(u"Title"_s), u"Evidence"_s);
}

void BadTextWindowTest::attachesAnEmptyFile()
{
    QVERIFY(m_window->start());
    QVERIFY(writeEntry(u"Evidence"_s));
    QVERIFY(m_window->driver().drop({QUrl::fromLocalFile(m_window->write(u"empty.txt"_s, {}))}, u"Text of the entry"_s));
    QVERIFY(!m_window->told(u"empty.txt"_s).isEmpty());
    QCOMPARE(storedFiles().size(), 1U);
    QCOMPARE(storedFiles().front().content.size, 0);
}

void BadTextWindowTest::refusesAbsurdDays_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("the year 1") << u"0001-01-01"_s;
    QTest::newRow("the year 9999") << u"9999-12-31"_s;
}

void BadTextWindowTest::refusesAbsurdDays()
{
    QFETCH(QString, typed);
    QVERIFY(m_window->start());
    m_window->go(u"goals"_s);
    QVERIFY(m_window->press(u"New goal"_s));
    QVERIFY(m_window->type(u"Title of the goal"_s, u"Speak up"_s));
    QVERIFY(m_window->type(u"Last day"_s, typed));
    m_window->driver().key(Qt::Key_Return);
    QVERIFY(!m_window->told(u"The year has to lie between 1900 and 2200."_s).isEmpty());
    QCOMPARE(m_window->driver().textIn(u"Last day"_s), typed); // to be put right
    QTRY_COMPARE(storedGoals().size(), 1U);
    QVERIFY(!storedGoals().front().goal.values().due);
}

void BadTextWindowTest::saysThatAGoalNeedsATitle()
{
    QVERIFY(m_window->start());
    m_window->go(u"goals"_s);
    QVERIFY(m_window->press(u"New goal"_s));
    QVERIFY(m_window->type(u"Specific"_s, u"Say what I think in every review"_s));
    QVERIFY(!m_window->told(u"Not saved: a goal needs a title"_s).isEmpty());
    QVERIFY(m_window->type(u"Title of the goal"_s, u"Speak up"_s));
    QVERIFY(m_window->driver().waitUntilGone(u"Not saved: a goal needs a title"_s));
    QTRY_COMPARE(storedGoals().size(), 1U);
}

void BadTextWindowTest::keepsTheDraftWhileTheLanguageIsChosen()
{
    QVERIFY(m_window->start());
    QVERIFY(writeEntry(u"Open"_s));
    QVERIFY(m_window->type(u"Text of the entry"_s, u"In the middle of a sen"_s));
    m_window->go(u"settings"_s, u"language"_s);
    QVERIFY(m_window->press(u"Deutsch"_s));
    QVERIFY(!m_window->told(u"Waymark speaks it when it starts again."_s).isEmpty());
    m_window->go(u"journal"_s);
    QVERIFY(m_window->waitFor(u"Text of the entry"_s));
    QTRY_COMPARE(m_window->driver().textIn(u"Text of the entry"_s), u"In the middle of a sen"_s);
    QVERIFY(m_window->type(u"Text of the entry"_s, u"tence."_s));
    QTRY_VERIFY(storedBody().contains(u"tence."_s));
}

int main(int argc, char *argv[])
{
    const WindowApplication application(argc, argv);
    BadTextWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "badtextwindowtest.moc"
