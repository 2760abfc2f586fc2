// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "badinputwindow.h"
#include "parcelsending.h"
#include "twoworkspaces.h"

#include <QDir>
#include <QRegularExpression>

using namespace waymark;
using namespace Qt::StringLiterals;

/** Parcels that cannot be taken in, dropped on the window: the sentence on the page of the exchange, and that nothing came in. */
class BadParcelWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusesWhatWasChangedOnTheWay_data();
    void refusesWhatWasChangedOnTheWay();
    void refusesWhatIsForSomebodyElse();
    void refusesWhatAStrangerSends();
    void refusesWhatWasOpenedBefore();
    void refusesWhatALostDeviceSends();
    void asksBeforeItSignsWithAClockThatIsBehind();

private:
    [[nodiscard]] Workspace &mira() { return m_window->session().workspace()->workspace(); }
    /** A workspace of somebody else. */
    [[nodiscard]] std::unique_ptr<Workspace> make(const QString &name);
    /** Mira, who is the mentee, and @p other meet by files; all words are compared. */
    void meet(Workspace &other);
    /** A parcel from @p from to @p to, with something new in it. */
    [[nodiscard]] QString parcel(Workspace &from, const PersonId &to);
    [[nodiscard]] size_t agreements() { return told(mira().mentoring().engagements(told(mira().mentoring().mentorships()).front().space)).size(); }
    [[nodiscard]] bool drop(const QString &file) { return m_window->driver().drop({QUrl::fromLocalFile(file)}, u"New entry"_s); }

    SystemRandom m_random;
    std::unique_ptr<BadInputWindow> m_window;
    std::unique_ptr<Workspace> m_jonas;
    int m_parcels = 0;
};

void BadParcelWindowTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"/Waymark/.*\\.qml:"_s));
    m_window = std::make_unique<BadInputWindow>();
    QVERIFY(m_window->window());
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window()));
    QVERIFY(m_window->start());
    m_jonas = make(u"Jonas"_s);
    QVERIFY(m_jonas);
    meet(*m_jonas);
    m_window->go(u"journal"_s);
}

void BadParcelWindowTest::cleanup()
{
    m_jonas.reset();
    m_window.reset();
}

std::unique_ptr<Workspace> BadParcelWindowTest::make(const QString &name)
{
    auto made = Workspace::create(
        {.path = m_window->path(name + u".waymark"_s), .passphrase = u"the path was here"_s, .name = name, .email = {}, .deviceName = {}},
        {.clock = m_window->clock(), .random = m_random, .markerFolder = m_window->path(u"state-"_s + name)});
    return made ? std::move(*made) : nullptr;
}

void BadParcelWindowTest::meet(Workspace &other)
{
    const PersonId person = told(mira().identity().receiveAcceptance(told(other.identity().accept(told(mira().identity().invite(Role::Mentee))))));
    told(mira().identity().found(person));
    const QString folder = m_window->path(u"founding-%1"_s.arg(++m_parcels));
    QVERIFY(QDir().mkpath(folder));
    for (const QString &file : told(mira().exchange().send({.person = person, .folder = folder, .again = false}))) {
        told(other.exchange().receive(file));
    }
}

QString BadParcelWindowTest::parcel(Workspace &from, const PersonId &to)
{
    EngagementDraft draft;
    draft.start = m_window->clock().today();
    // Nothing that becomes small when it is compressed.
    draft.agreement = QString::fromLatin1(m_random.bytes(6000).toBase64());
    m_window->clock().advance(1);
    told(from.mentoring().open(told(from.mentoring().mentorships()).front().space, draft));
    const QString folder = m_window->path(u"parcel-%1"_s.arg(++m_parcels));
    return QDir().mkpath(folder) ? told(from.exchange().send({.person = to, .folder = folder, .again = false})).value(0) : QString();
}

void BadParcelWindowTest::refusesWhatWasChangedOnTheWay_data()
{
    QTest::addColumn<bool>("cut");

    QTest::newRow("cut short") << true;
    QTest::newRow("one bit other") << false;
}

void BadParcelWindowTest::refusesWhatWasChangedOnTheWay()
{
    QFETCH(bool, cut);
    const QString good = parcel(*m_jonas, mira().me());
    QByteArray bytes = contentOf(good);
    QVERIFY(bytes.size() > 4096);
    bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
    const QString bad = m_window->write(u"bad.waymark-parcel"_s, cut ? contentOf(good).chopped(1000) : bytes);
    QVERIFY(drop(bad));
    const QString said = m_window->told(u"did not arrive whole"_s);
    QVERIFY2(said.contains(u"Nothing of it was taken in. Ask for it once more."_s), qPrintable(said));
    QVERIFY(m_window->named(u"‘bad.waymark-parcel’ was not opened"_s)); // on the page of the exchange, which names the file
    QCOMPARE(agreements(), 0U);

    QVERIFY(m_window->driver().drop({QUrl::fromLocalFile(good)}, u"Close this message"_s));
    QVERIFY(!m_window->told(u"A parcel from Jonas is in"_s).isEmpty());
    QCOMPARE(agreements(), 1U);
}

void BadParcelWindowTest::refusesWhatIsForSomebodyElse()
{
    QVERIFY(drop(parcel(mira(), m_jonas->me())));
    QVERIFY(m_window->told(u"This was made for somebody else"_s).contains(u"Nothing was taken in."_s));
}

/** Ada's words were not the same, so Mira forgot her; Ada has what she needs to send. */
void BadParcelWindowTest::refusesWhatAStrangerSends()
{
    const auto ada = make(u"Ada"_s);
    meet(*ada);
    told(mira().identity().forget(ada->me()));
    QVERIFY(drop(parcel(*ada, mira().me())));
    QVERIFY(m_window->told(u"This comes from somebody you have not met in Waymark."_s).contains(u"Begin with an invitation"_s));
    QCOMPARE(told(mira().identity().people()).size(), 1U);
}

void BadParcelWindowTest::refusesWhatWasOpenedBefore()
{
    const QString file = parcel(*m_jonas, mira().me());
    QVERIFY(drop(file));
    QVERIFY(!m_window->told(u"A parcel from Jonas is in"_s).isEmpty());
    QVERIFY(m_window->driver().drop({QUrl::fromLocalFile(file)}, u"Close this message"_s));
    QVERIFY(!m_window->told(u"You opened this before: everything in it is here. Nothing was changed."_s).isEmpty());
    QCOMPARE(agreements(), 1U);
}

void BadParcelWindowTest::refusesWhatALostDeviceSends()
{
    const QString file = parcel(*m_jonas, mira().me());
    const DeviceId lost = told(m_jonas->identity().myDevices()).front().certificate.device;
    told(m_jonas->identity().becomeNewDevice(ownidentity::FormerDevice::GoesOn, u"another one"_s));
    told(mira().identity().receiveCard(told(m_jonas->identity().revokeDevice(lost, {})).bytes));
    QVERIFY(drop(file));
    QVERIFY(m_window->told(u"This was sent from a device that its owner declared lost."_s).contains(u"Ask the person for a parcel from another device."_s));
    QCOMPARE(agreements(), 0U);
}

void BadParcelWindowTest::asksBeforeItSignsWithAClockThatIsBehind()
{
    EngagementDraft draft;
    draft.start = m_window->clock().today();
    told(mira().mentoring().open(told(mira().mentoring().mentorships()).front().space, draft));
    m_window->clock().advance(-24LL * 60 * 60 * 1000);
    m_window->go(u"exchange"_s);
    ParcelSending *sending = nullptr;
    QTRY_VERIFY((sending = m_window->driver().object<ParcelSending>()) && !sending->property("person").toString().isEmpty());
    const QString folder = m_window->path(u"out"_s);
    QVERIFY(QDir().mkpath(folder));
    sending->sendTo(QUrl::fromLocalFile(folder)); // as the dialog would
    QVERIFY(!m_window->told(u"clock is behind the newest time that is known here, so nothing was signed."_s).isEmpty());
    QVERIFY(QDir(folder).isEmpty());
    QVERIFY(m_window->press(u"My clock is right: sign"_s));
    QVERIFY(!m_window->told(u"Hand it to Jonas"_s).isEmpty());
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
}

int main(int argc, char *argv[])
{
    const WindowApplication application(argc, argv);
    BadParcelWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "badparcelwindowtest.moc"
