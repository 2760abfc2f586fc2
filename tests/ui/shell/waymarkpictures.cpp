// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the ways in, of every place of the window on its first day, and of every page of the sample:
//   waymarkpictures FOLDER SUFFIX light|dark|contrast WIDTHxHEIGHT SAMPLE [PLACE|"" [LANGUAGE]] [-reverse]
// SAMPLE is a folder that `waymark-cli sample` made; with PLACE, only that place of it is taken: "goals", or "mentor-reviews". -reverse lays
// the window out from right to left; WAYMARK_WORDS names a translation whose words it speaks.

#include "attesting.h"
#include "pagepicture.h"
#include "picturebook.h"
#include "recordpdf.h"
#include "sealing.h"
#include "workspace.h"

#include <KIconTheme>

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

static constexpr int patienceMs = 30'000;
static const QString passphrase = u"four quiet words here"_s;

static PictureOrder readOrder(const QStringList &arguments)
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
            .only = arguments.value(6)};
}

static bool waitUntil(PictureBook &book, WorkspaceSession::State state)
{
    const bool reached = QTest::qWaitFor([&] { return book.fixture().session().state() == state; }, patienceMs);
    book.settle();
    return reached;
}

static QString passphraseOf(const QString &sample, const QString &person)
{
    QFile file(sample + u"/passphrases.txt"_s);
    const QString all = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    for (const QString &line : all.split(u'\n')) {
        if (line.startsWith(person + u':')) {
            return line.sliced(person.size() + 1).trimmed();
        }
    }
    return {};
}

static void takeJournal(PictureBook &book)
{
    book.call(u"journal"_s, "choose", book.inList("entryAt", 1));
    book.take(u"journal-entry"_s);
    book.search(u"Petra"_s);
    book.take(u"journal-search"_s);
    book.search(u" nowhere"_s);
    book.take(u"journal-nothing"_s);
    book.go(u"journal"_s);
    book.call(u"journal"_s, "writeNew");
    book.take(u"journal-new"_s);
}

static void takeGoals(PictureBook &book)
{
    book.trigger("GoalActions", "Check in");
    book.takeWhole(u"goals-check-in"_s);
    book.go(u"goals"_s);
    book.settle();
    book.call(u"goals"_s, "showAspiration", book.inList("recordAt", 0));
    book.takeWhole(u"goals-aspiration"_s);
    book.call(u"goals"_s, "writeGoal", QString());
    book.take(u"goals-new"_s);
}

static void takeAssignments(PictureBook &book)
{
    book.show("view", u"brief"_s);
    book.take(u"assignments-brief"_s);
    book.show("view", u"attempt"_s);
    book.take(u"assignments-attempt"_s);
    book.show("view", u"compare"_s);
    book.take(u"assignments-compare"_s);
    book.call(u"assignments"_s, "choose", book.inList("idAt", 1));
    book.take(u"assignments-with-mentor"_s);
    book.call(u"assignments"_s, "choose", book.inList("idAt", 5));
    book.take(u"assignments-accepted"_s);
    book.call(u"assignments"_s, "takeNew");
    book.take(u"assignments-new"_s);
}

static void takeCompetencies(PictureBook &book)
{
    book.show("growing", true);
    book.take(u"competencies-growth"_s);
    book.show("rating", true);
    book.take(u"competencies-rating"_s);
    book.go(u"competencies"_s, u"bts.business-fundamentals"_s);
    book.takeWhole(u"competencies-one"_s);
}

/** The record of who is here, as she gives it to somebody: a PDF. */
static QString givenRecord(PictureBook &book)
{
    Workspace &workspace = book.fixture().session().workspace()->workspace();
    const IdentityCard card = workspace.identity().myCard().result().value();
    const RecordSelection all = workspace.record().everything().result().value();
    const auto record = workspace.record().exportClr({.selection = all, .holder = holderOf(card), .holderName = card.name, .audience = {}}).result();
    const auto pages = record.and_then([](const ExportedRecord &made) { return recordPdf(made.json); });
    const QByteArray pdf = pages.and_then([&](const QByteArray &open) { return sealFile(workspace, open).result(); }).value_or(QByteArray());
    QFile file(book.fixture().path(u"Career record.pdf"_s));
    return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? file.fileName() : QString();
}

static void takeRecord(PictureBook &book)
{
    book.show("mode", u"choose"_s);
    book.take(u"record-choose"_s);
    book.show("mode", u"preview"_s);
    (void)QTest::qWaitFor([&book] { return book.page()->findChild<PagePicture *>() != nullptr; }, patienceMs);
    book.take(u"record-preview"_s);
    book.go(u"record"_s, u"check"_s);
    book.take(u"record-check"_s);
    const QString pdf = givenRecord(book);
    QMetaObject::invokeMethod(book.page(), "checkFile", Q_ARG(QUrl, QUrl::fromLocalFile(pdf)));
    book.takeWhole(u"record-checked"_s);
}

static void takeExchange(PictureBook &book)
{
    for (const QString &part : {u"invite"_s, u"devices"_s, u"diary"_s}) {
        book.go(u"exchange"_s, part);
        book.takeWhole(u"exchange-"_s + part);
    }
}

static void takeSettings(PictureBook &book)
{
    for (const QString &part : {u"security"_s, u"backups"_s, u"appearance"_s, u"language"_s, u"method"_s, u"about"_s}) {
        book.go(u"settings"_s, part);
        book.takeWhole(u"settings-"_s + part);
    }
}

static void takeHandbook(PictureBook &book)
{
    book.go(u"handbook"_s, u"goals"_s);
    book.take(u"handbook-goals"_s);
}

static void takeMentees(PictureBook &book)
{
    if (book.fixture().press(QCoreApplication::translate("MenteeTile", "Open %1").arg(u"Mira Kovač"_s))) {
        book.takeWhole(u"mentees-one"_s);
    }
}

/** The first file of the page that can be looked at, over it. */
static void takeEvidence(PictureBook &book)
{
    const QStringList words = QCoreApplication::translate("EvidenceRow", "Look at %1").split(u"%1"_s);
    const WindowDriver &driver = book.fixture().driver();
    const QQuickItem *file = driver.find([&words](const QString &name) { return name.startsWith(words.constFirst()) && name.endsWith(words.constLast()); });
    if (file && book.fixture().press(spokenName(*file))) {
        book.take(u"reviews-evidence"_s);
        driver.key(Qt::Key_Escape);
    }
}

static void takeReviews(PictureBook &book)
{
    takeEvidence(book);
    book.showLast();
    book.show("showsBefore", true);
    book.take(u"reviews-last-attempt"_s);
    book.call(u"reviews"_s, "give");
    book.take(u"reviews-give"_s);
}

/** A session that was held, and the hours of all; nothing where none was. */
static void takeSessions(PictureBook &book)
{
    const auto held = book.fixture().session().workspace()->workspace().sessions().ledger(1).result();
    if (!held || held->empty()) {
        return;
    }
    book.go(u"sessions"_s, held->front().id.value.toString(QUuid::WithoutBraces));
    book.takeWhole(u"session"_s);
    book.call(u"sessions"_s, "showHours");
    book.takeWhole(u"session-hours"_s);
}

/** The further pages of a place of the sample. */
static void takePages(PictureBook &book, const QString &place)
{
    static const QHash<QString, void (*)(PictureBook &)> pages = {
        {u"journal"_s, takeJournal},   {u"goals"_s, takeGoals},       {u"assignments"_s, takeAssignments},
        {u"record"_s, takeRecord},     {u"exchange"_s, takeExchange}, {u"competencies"_s, takeCompetencies},
        {u"settings"_s, takeSettings}, {u"mentees"_s, takeMentees},   {u"reviews"_s, takeReviews},
        {u"handbook"_s, takeHandbook}, {u"sessions"_s, takeSessions},
    };
    if (const auto further = pages.value(place)) {
        further(book);
    }
}

static void takePlaces(PictureBook &book, bool whole)
{
    for (const QString &place : book.places()) {
        if (!book.wants(place)) {
            continue;
        }
        book.go(place);
        if (book.oneColumn()) {
            book.take(place);
            book.showLast();
            book.takeWhole(place + u"-page"_s);
        } else {
            book.takeWhole(place);
        }
        if (whole) {
            takePages(book, place);
        }
    }
}

/** What lies over the pages. */
static void takeOverlays(PictureBook &book)
{
    if (!book.wants(u"palette"_s)) {
        return;
    }
    const WindowDriver &driver = book.fixture().driver();
    book.go(u"today"_s);
    driver.key(Qt::Key_K, Qt::ControlModifier);
    book.take(u"palette"_s);
    driver.type(u"petra"_s);
    book.take(u"palette-found"_s);
    driver.key(Qt::Key_Escape);
    book.settle();
    driver.key(Qt::Key_Question, Qt::ControlModifier);
    book.take(u"keys"_s);
    driver.key(Qt::Key_Escape);
    book.settle();
    driver.key(Qt::Key_F1);
    book.take(u"help"_s);
}

static bool takeWaysIn(PictureBook &book)
{
    book.take(u"welcome"_s);
    const bool pressed = book.fixture().press(QCoreApplication::translate("WelcomePage", "Start"));
    book.take(u"start"_s);
    return pressed;
}

static bool takeFirstDay(PictureBook &book)
{
    WorkspaceSession &session = book.fixture().session();
    session.create(u"Mira Kovač"_s, passphrase, true, true, book.fixture().path(u"Mira Kovač.waymark"_s));
    if (!waitUntil(book, WorkspaceSession::State::Open)) {
        return false;
    }
    book.setPrefix(u"first-day-"_s);
    takePlaces(book, false);
    book.setPrefix({});
    session.lock();
    book.take(u"unlock"_s);
    session.unlock(u"not these words"_s);
    (void)QTest::qWaitFor([&] { return !session.errorText().isEmpty(); }, patienceMs);
    book.take(u"unlock-wrong"_s);
    return true;
}

static bool takeMentee(PictureBook &book)
{
    book.fixture().session().openSample();
    if (!waitUntil(book, WorkspaceSession::State::Open)) {
        return false;
    }
    takePlaces(book, true);
    takeOverlays(book);
    return true;
}

static bool takeMentor(PictureBook &book)
{
    WorkspaceSession &session = book.fixture().session();
    session.leave();
    session.choose(QUrl::fromLocalFile(book.order().sample + u"/mentor.waymark"_s));
    if (!waitUntil(book, WorkspaceSession::State::Locked)) {
        return false;
    }
    session.unlock(passphraseOf(book.order().sample, u"mentor"_s));
    if (!waitUntil(book, WorkspaceSession::State::Open)) {
        return false;
    }
    book.setPrefix(u"mentor-"_s);
    takePlaces(book, true);
    return true;
}

static bool warned = false;
static QtMessageHandler printMessage = nullptr;

/** A page that warns is no page to show. */
static void noteWarning(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    warned = warned || (type != QtDebugMsg && type != QtInfoMsg && text.contains("/Waymark/"_L1) && text.contains(".qml:"_L1));
    printMessage(type, context, text);
}

static bool takeAll(PictureBook &book)
{
    const bool everything = book.order().only.isEmpty();
    const bool sample = !book.order().sample.isEmpty();
    if (everything && !(takeWaysIn(book) && takeFirstDay(book))) {
        return false;
    }
    const bool ofMentor = book.order().only.startsWith("mentor-"_L1);
    return !sample || ((ofMentor || takeMentee(book)) && ((!everything && !ofMentor) || takeMentor(book)));
}

int main(int argc, char *argv[])
{
    printMessage = qInstallMessageHandler(noteWarning);
    const QTemporaryDir home;
    prepareEnvironment(home.path());
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    const QString language = QApplication::arguments().value(7);
    QLocale::setDefault(language.isEmpty() ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language));
    prepareApplication(qEnvironmentVariable("WAYMARK_WORDS"));
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    const PictureOrder order = readOrder(QApplication::arguments());
    QDir().mkpath(order.folder);
    QCursor::setPos(0, 0);
    PictureBook book(order);
    return takeAll(book) && !warned ? 0 : 1;
}
