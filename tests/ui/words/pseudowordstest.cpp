// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownwords.h"
#include "windowfixture.h"

#include "samplefolder.h"

#include <KIconTheme>

#include <QApplication>
#include <QQmlListReference>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

static constexpr int patienceMs = 120'000;

/** The window in words that nobody speaks: what is not in brackets was never given to a translator. */
class PseudoWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_left.clear(); }
    void speaksIt();
    void leavesNoWordOfTheWaysIn();
    void leavesNoWord_data();
    void leavesNoWord();

private:
    void lookAround(const QString &where);
    void go(const QString &place, const QString &record = {});
    void lookAtPlaces();
    [[nodiscard]] bool open(const QString &person);
    [[nodiscard]] QStringList placeNames() const;

    QTemporaryDir m_sample;
    std::unique_ptr<SaidByPeople> m_said;
    std::unique_ptr<WindowFixture> m_window;
    QStringList m_left; ///< texts that are no translation, and where they were seen
};

void PseudoWordsTest::initTestCase()
{
    const QString resources = QStringLiteral(WAYMARK_RESOURCES);
    m_said = std::make_unique<SaidByPeople>(QStringList{resources + u"/sample"_s, resources + u"/method"_s, resources + u"/handbook"_s});
    m_said->add({u"&Close"_s, u"Close"_s, u"More Actions"_s, u"Show Password"_s, u"Hide Password"_s}); // Qt and Kirigami translate these
    m_said->add({u"Qt"_s, u"KDE Frameworks"_s, u"Kirigami"_s, u"Breeze icons"_s, u"SQLCipher"_s, u"SQLite"_s, u"SQLiteCpp"_s, u"libsodium"_s, u"OpenSSL"_s,
                 u"Zstandard"_s});
    m_said->add({u"LGPL-3.0"_s, u"GPL-3.0"_s, u"LGPL-2.1-or-later"_s, u"BSD-3-Clause"_s, u"MIT"_s, u"ISC"_s, u"Apache-2.0"_s});
    for (const QString &code : {u"en"_s, u"en_GB"_s, u"de"_s}) {
        m_said->add({QLocale(code).nativeLanguageName(), QLocale(code).nativeTerritoryName(), u"English"_s});
    }
    m_window = std::make_unique<WindowFixture>(m_sample.filePath(u"sample"_s));
    QVERIFY(m_window->window());
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window()));
}

/** Notes what has no brackets, when the page has come to rest. */
void PseudoWordsTest::lookAround(const QString &where)
{
    QStringList words;
    int same = 0;
    (void)QTest::qWaitFor(
        [&] {
            QStringList now = shownWords(m_window->window()->contentItem());
            now.sort();
            same = now == words ? same + 1 : 0;
            words = now;
            return same > 20;
        },
        patienceMs);
    for (const QString &text : std::as_const(words)) {
        if (!m_said->contains(outsideBrackets(text))) {
            m_left.append(where + u": "_s + text);
        }
    }
}

void PseudoWordsTest::go(const QString &place, const QString &record)
{
    QMetaObject::invokeMethod(m_window->window()->property("places").value<QObject *>(), "go", Q_ARG(QString, place), Q_ARG(QString, record));
    lookAround(record.isEmpty() ? place : place + u'/' + record);
}

QStringList PseudoWordsTest::placeNames() const
{
    QStringList names;
    const QQmlListReference rows(m_window->window()->property("places").value<QObject *>(), "rows");
    for (qsizetype i = 0; i < rows.count(); ++i) {
        names << rows.at(i)->property("name").toString();
    }
    return names;
}

bool PseudoWordsTest::open(const QString &person)
{
    WorkspaceSession &session = m_window->session();
    const SamplePaths paths(m_sample.filePath(u"sample"_s));
    if (person == "mentee"_L1) {
        session.openSample();
    } else {
        session.leave();
        session.choose(QUrl::fromLocalFile(paths.mentor));
        if (!QTest::qWaitFor([&] { return session.state() == WorkspaceSession::State::Locked; }, patienceMs)) {
            return false;
        }
        lookAround(u"unlock"_s);
        session.unlock(samplePassphrase(m_sample.filePath(u"sample"_s), person));
    }
    return QTest::qWaitFor([&] { return session.state() == WorkspaceSession::State::Open && !session.personName().isEmpty(); }, patienceMs);
}

/** So that a test without its translation, or one that sees nothing, does not pass. */
void PseudoWordsTest::speaksIt()
{
    const QStringList words = shownWords(m_window->window()->contentItem());
    QVERIFY(words.size() > 5);
    QVERIFY(std::ranges::count_if(words, [](const QString &text) { return text.startsWith(u'[') && text.endsWith(u']'); }) > 5);
    QVERIFY(!m_said->contains(outsideBrackets(u"Hard-wired words"_s)));
    QVERIFY(m_said->contains(outsideBrackets(u"[Ŵàýmàŕķ]"_s)));
}

void PseudoWordsTest::leavesNoWordOfTheWaysIn()
{
    lookAround(u"welcome"_s);
    QTest::keyClick(m_window->window(), Qt::Key_Question, Qt::ControlModifier);
    lookAround(u"keys"_s);
    QTest::keyClick(m_window->window(), Qt::Key_Escape);
    QVERIFY2(m_left.isEmpty(), qPrintable(m_left.join(u'\n')));
}

void PseudoWordsTest::lookAtPlaces()
{
    const QStringList names = placeNames();
    for (const QString &name : names) {
        go(name);
    }
    for (const auto part : {u"profile", u"security", u"backups", u"appearance", u"language", u"notices", u"method", u"about"}) {
        go(u"settings"_s, QString::fromUtf16(part));
    }
    for (const auto part : {u"invite", u"devices", u"diary"}) {
        go(u"exchange"_s, QString::fromUtf16(part));
    }
    QTest::keyClick(m_window->window(), Qt::Key_K, Qt::ControlModifier);
    lookAround(u"palette"_s);
    QTest::keyClick(m_window->window(), Qt::Key_Escape);
}

void PseudoWordsTest::leavesNoWord_data()
{
    QTest::addColumn<QString>("person");

    QTest::newRow("mentee") << u"mentee"_s;
    QTest::newRow("mentor") << u"mentor"_s;
}

void PseudoWordsTest::leavesNoWord()
{
    QFETCH(QString, person);
    QVERIFY(open(person));
    QVERIFY(placeNames().size() > 5);
    lookAtPlaces();
    QVERIFY2(m_left.isEmpty(), qPrintable(m_left.join(u'\n')));
}

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    prepareEnvironment(home.path());
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    prepareApplication(QStringLiteral(WAYMARK_PSEUDO_WORDS));
    PseudoWordsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "pseudowordstest.moc"
