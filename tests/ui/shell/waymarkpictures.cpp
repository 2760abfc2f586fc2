// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of every page of the window, with entries as somebody might write them:
//   waymarkpictures FOLDER SUFFIX light|dark WIDTHxHEIGHT

#include "windowfixture.h"

#include <KIconTheme>

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QTest>

#include <functional>
#include <iostream>

using namespace waymark;
using namespace Qt::StringLiterals;

static constexpr int settleMs = 1200;
static const QString passphrase = u"four quiet words here"_s;

static JournalDraft entry(QDate day, std::optional<int> mood, const QString &title, const QString &body = {})
{
    JournalDraft draft;
    draft.day = day;
    draft.mood = mood;
    draft.title = title;
    draft.body = body;
    return draft;
}

static JournalDraft todaysEntry()
{
    JournalDraft draft = entry({2026, 11, 19}, 4, u"Stakeholder map for the payments split"_s,
                               u"Before the split, one team owned **authorise, clear and settle**. From April it is three, and nobody has yet said who "
                               "answers when a payment is authorised but never settles.\n\n"
                               "## Who I had missed\n\n"
                               "- **Card operations.** They reconcile by hand every morning. Henrik’s team is four people, and the target design removes "
                               "half of their day.\n"
                               "- **Finance control.** Not on my map at all. They close the month on the batch file that we plan to retire.\n"
                               "- **Petra** sponsors the split, but her measure is *cost per transaction*, not risk.\n\n"
                               "## What I learned\n\n"
                               "I drew power and interest first, because the template does. It told me nothing new. When I asked instead **“what do you do "
                               "on the morning it fails?”**, the map redrew itself in one afternoon.\n\n"
                               "> A stakeholder is somebody whose morning changes.\n\n"
                               "## Next time\n\n"
                               "Start from the failure, then draw. Take the map to session 12 and ask Jonas how he would tell Petra about finance control."_s);
    draft.energy = 3;
    draft.confidence = 2;
    return draft;
}

static std::vector<JournalDraft> earlierEntries()
{
    return {
        entry({2026, 11, 2}, 3, u"A week without meetings"_s),
        entry({2026, 11, 3}, 4, u"Reading: why decisions are forgotten"_s),
        entry({2026, 11, 5}, 2, u"The estimate that nobody believed"_s),
        entry({2026, 11, 6}, 3, u"Reading: views before viewpoints"_s),
        entry({2026, 11, 9}, 4, u"Three questions for Petra"_s),
        entry({2026, 11, 10}, 3, u"Session 11, what I take with me"_s),
        entry({2026, 11, 12}, 4, u"Notes on benefits realization"_s),
        entry({2026, 11, 13}, 2, u"I talked over Henrik again"_s),
        entry({2026, 11, 16}, 3, u"Decision: settle by event, not by batch"_s),
        entry({2026, 11, 17}, 5, u"First review without a script"_s),
        entry({2026, 11, 18}, 3, u"What Petra asked about cost"_s),
    };
}

class Pictures
{
public:
    Pictures(const QStringList &arguments)
        : m_folder(arguments.value(1))
        , m_suffix(arguments.value(2))
    {
        const QStringList size = arguments.value(4).split(u'x');
        m_window.window()->resize(size.value(0).toInt(), size.value(1).toInt());
        m_window.appearance().setChoice(arguments.value(3) == "dark"_L1 ? Appearance::Choice::Dark : Appearance::Choice::Light);
        m_window.clock().set(QDate(2026, 11, 18), QTime(8, 0));
    }

    [[nodiscard]] bool takeAll()
    {
        take(u"01-welcome"_s);
        if (!m_window.press(u"Start"_s)) {
            return false;
        }
        take(u"02-start"_s);
        m_window.session().create(u"Mira Kovač"_s, passphrase, true, false, m_window.path(u"Mira Kovač.waymark"_s));
        if (!QTest::qWaitFor([this] { return m_window.session().state() == WorkspaceSession::State::Open; }, 30'000)) {
            return false;
        }
        take(u"04-journal-empty"_s);
        write();
        take(u"05-journal"_s);
        m_window.session().lock();
        take(u"03-unlock"_s);
        return true;
    }

private:
    void write()
    {
        JournalService &journal = m_window.session().journal()->service();
        for (const JournalDraft &draft : earlierEntries()) {
            m_window.clock().advance(1000);
            m_ok = journal.add(draft).result().has_value() && m_ok;
        }
        m_window.clock().set(QDate(2026, 11, 19), QTime(9, 12));
        m_ok = journal.add(todaysEntry(), {u"stakeholders"_s, u"payments"_s, u"learning"_s}).result().has_value() && m_ok;
        m_window.clock().set(QDate(2026, 11, 19), QTime(9, 41));
        m_window.session().lock();
        m_window.session().unlock(passphrase);
        m_ok = QTest::qWaitFor([this] { return m_window.session().state() == WorkspaceSession::State::Open; }, 30'000) && m_ok;
    }

    void take(const QString &name)
    {
        QTest::qWait(settleMs);
        const QString path = QDir(m_folder).filePath(name + m_suffix + u".png"_s);
        m_window.window()->grabWindow().convertToFormat(QImage::Format_RGB888).save(path);
        std::cout << qPrintable(path) << '\n';
    }

    QString m_folder;
    QString m_suffix;
    WindowFixture m_window;
    bool m_ok = true;
};

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    prepareEnvironment(home.path());
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    prepareApplication();
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QDir().mkpath(QApplication::arguments().value(1));
    QCursor::setPos(0, 0);
    Pictures pictures(QApplication::arguments());
    return pictures.takeAll() ? 0 : 1;
}
