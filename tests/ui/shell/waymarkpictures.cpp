// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the ways in, and of every place of the window on its first day and in the sample:
//   waymarkpictures FOLDER SUFFIX light|dark|contrast WIDTHxHEIGHT SAMPLE [PLACE] [-reverse]
// SAMPLE is a folder that `waymark-cli sample` made; with PLACE, only that place of it is taken. -reverse lays the
// window out from right to left; WAYMARK_WORDS names a translation whose words it speaks.

#include "windowfixture.h"
#include "workspace.h"

#include <KIconTheme>

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QQmlListReference>
#include <QTest>

#include <iostream>

using namespace waymark;
using namespace Qt::StringLiterals;

static constexpr int settleMs = 1200;
static constexpr int patienceMs = 30'000;
static const QString passphrase = u"four quiet words here"_s;

struct Wanted {
    QString folder;
    QString suffix;
    Appearance::Choice look = Appearance::Choice::Light;
    QSize size;
    QString sample;
    QString place;
};

static Wanted readArguments(const QStringList &arguments)
{
    const QStringList size = arguments.value(4).split(u'x');
    const QString look = arguments.value(3);
    return {.folder = arguments.value(1),
            .suffix = arguments.value(2),
            .look = look == "dark"_L1   ? Appearance::Choice::Dark
                : look == "contrast"_L1 ? Appearance::Choice::Contrast
                                        : Appearance::Choice::Light,
            .size = {size.value(0).toInt(), size.value(1).toInt()},
            .sample = arguments.value(5),
            .place = arguments.value(6)};
}

static void take(const Wanted &wanted, QQuickWindow *window, const QString &name)
{
    QTest::qWait(settleMs);
    const QString path = QDir(wanted.folder).filePath(name + wanted.suffix + u".png"_s);
    window->grabWindow().convertToFormat(QImage::Format_RGB888).save(path);
    std::cout << qPrintable(path) << '\n';
}

/** The places of the window that the person has, by name and in their order. */
static QStringList placesOf(const QQuickWindow *window)
{
    QStringList names;
    const QQmlListReference rows(window->property("places").value<QObject *>(), "rows");
    for (qsizetype i = 0; i < rows.count(); ++i) {
        names << rows.at(i)->property("name").toString();
    }
    return names;
}

class Pictures
{
public:
    explicit Pictures(Wanted wanted)
        : m_wanted(std::move(wanted))
        , m_fixture(m_wanted.sample)
    {
        m_fixture.window()->resize(m_wanted.size);
        m_fixture.appearance().setChoice(m_wanted.look);
        m_fixture.clock().set(QDate::currentDate(), QTime(9, 41));
    }

    [[nodiscard]] bool takeAll()
    {
        if (!m_wanted.place.isEmpty()) {
            return takeSample(u"mentee"_s);
        }
        return takeWaysIn() && takeFirstDay() && takeSample(u"mentee"_s) && takeSample(u"mentor"_s);
    }

private:
    [[nodiscard]] bool takeWaysIn()
    {
        take(m_wanted, m_fixture.window(), u"welcome"_s);
        const bool pressed = m_fixture.press(u"Start"_s);
        take(m_wanted, m_fixture.window(), u"start"_s);
        return pressed;
    }

    [[nodiscard]] bool takeFirstDay()
    {
        m_fixture.session().create(u"Mira Kovač"_s, passphrase, true, true, m_fixture.path(u"Mira Kovač.waymark"_s));
        if (!waitUntilOpen()) {
            return false;
        }
        takePlaces(u"first-day-"_s);
        m_fixture.session().lock();
        take(m_wanted, m_fixture.window(), u"unlock"_s);
        return true;
    }

    /** The workspace of @p person in the sample; nothing without a sample. */
    [[nodiscard]] bool takeSample(const QString &person)
    {
        if (m_wanted.sample.isEmpty()) {
            return true;
        }
        if (person == "mentee"_L1) {
            m_fixture.session().openSample();
        } else {
            m_fixture.session().leave();
            m_fixture.session().choose(QUrl::fromLocalFile(m_wanted.sample + u'/' + person + u".waymark"_s));
            (void)QTest::qWaitFor([this] { return m_fixture.session().state() == WorkspaceSession::State::Locked; }, patienceMs);
            m_fixture.session().unlock(passphraseOf(person));
        }
        if (!waitUntilOpen()) {
            return false;
        }
        takePlaces(person == "mentee"_L1 ? QString() : person + u'-');
        return true;
    }

    [[nodiscard]] QString passphraseOf(const QString &person) const
    {
        QFile file(m_wanted.sample + u"/passphrases.txt"_s);
        const QString all = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        for (const QString &line : all.split(u'\n')) {
            if (line.startsWith(person + u':')) {
                return line.sliced(person.size() + 1).trimmed();
            }
        }
        return {};
    }

    [[nodiscard]] bool waitUntilOpen()
    {
        const bool open = QTest::qWaitFor([this] { return m_fixture.session().state() == WorkspaceSession::State::Open; }, patienceMs);
        QTest::qWait(settleMs);
        return open;
    }

    void takePlaces(const QString &prefix)
    {
        QObject *places = m_fixture.window()->property("places").value<QObject *>();
        for (const QString &name : placesOf(m_fixture.window())) {
            if (m_wanted.place.isEmpty() || m_wanted.place == name) {
                QMetaObject::invokeMethod(places, "go", Q_ARG(QString, name), Q_ARG(QString, QString()));
                take(m_wanted, m_fixture.window(), prefix + name);
            }
        }
        if (m_wanted.place.isEmpty() || m_wanted.place == u"sessions") {
            takeSession(places, prefix);
        }
    }

    /** A session that was held, and the hours of all; nothing where none was. */
    void takeSession(QObject *places, const QString &prefix)
    {
        const auto held = m_fixture.session().workspace()->workspace().sessions().ledger(1).result();
        if (!held || held->empty()) {
            return;
        }
        const QString id = held->front().id.value.toString(QUuid::WithoutBraces);
        QMetaObject::invokeMethod(places, "go", Q_ARG(QString, u"sessions"_s), Q_ARG(QString, id));
        take(m_wanted, m_fixture.window(), prefix + u"session"_s);
        QMetaObject::invokeMethod(places, "perform", Q_ARG(QString, u"sessions"_s), Q_ARG(int, 1));
        take(m_wanted, m_fixture.window(), prefix + u"session-hours"_s);
    }

    Wanted m_wanted;
    WindowFixture m_fixture;
};

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    prepareEnvironment(home.path());
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    prepareApplication(qEnvironmentVariable("WAYMARK_WORDS"));
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const Wanted wanted = readArguments(QApplication::arguments());
    QDir().mkpath(wanted.folder);
    QCursor::setPos(0, 0);
    return Pictures(wanted).takeAll() ? 0 : 1;
}
