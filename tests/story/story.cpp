// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story.h"

#include "assignmentsteps.h"
#include "exchangesteps.h"
#include "goalsteps.h"
#include "journalsteps.h"
#include "ratingsteps.h"
#include "recordsteps.h"
#include "reviewsteps.h"
#include "welcomesteps.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark
{

static const QString title = u"Write a business case"_s;
static const QStringList criteria{u"Problem and drivers"_s, u"Options compared"_s, u"Value and cost"_s, u"Decision asked for"_s};

Story::Story(const QString &folder, const Surroundings &surroundings)
    : m_folder(folder)
    , m_surroundings(surroundings)
{
}

std::unique_ptr<StoryPerson> Story::newPerson(const QString &name, const QString &passphrase, const QString &file)
{
    const QString own = m_aside.filePath(name.section(u' ', 0, 0));
    QDir().mkpath(own + u"/outbox"_s);
    const StoryPerson::World world{.clock = m_surroundings.clock,
                                   .random = m_surroundings.random,
                                   .engine = m_engine,
                                   .trouble = m_trouble,
                                   .hand = m_surroundings.hand};
    return std::make_unique<StoryPerson>(StoryPerson::Who{.name = name, .passphrase = passphrase, .workspace = m_folder.path(file), .folder = own}, world);
}

StoryPerson &Story::mira()
{
    if (!m_mira) {
        m_mira = newPerson(u"Mira Kovač"_s, u"a cairn on every ridge 7"_s, u"mentee.waymark"_s);
    }
    return *m_mira;
}

StoryPerson &Story::jonas()
{
    if (!m_jonas) {
        m_jonas = newPerson(u"Jonas Lindqvist"_s, u"the path was here before 4"_s, u"mentor.waymark"_s);
    }
    return *m_jonas;
}

void Story::menteeBegins()
{
    mira().sitDown();
    tell(mira(), u"welcome"_s);
    WelcomeSteps::describe(mira(), Role::Mentee);
    tell(mira(), u"start"_s);
    WelcomeSteps::begin(mira());
    tell(mira(), u"first-day"_s);
    JournalSteps::writeFirst(mira(),
                             {.title = u"The steering group said no"_s,
                              .body = u"They asked what it is worth and I had only *faster* and *cheaper*. Next time I bring numbers that I can defend."_s,
                              .mood = u"Bad"_s,
                              .tag = u"business-case"_s});
    tell(mira(), u"first-entry"_s);
    JournalSteps::write(mira(),
                        {.title = u"Lunch with Ines from finance"_s,
                         .body = u"She showed me how they count a licence that ends in the middle of the year. I had it wrong in both directions."_s,
                         .mood = u"Good"_s,
                         .tag = u"finance"_s});
    tell(mira(), u"journal"_s);
    GoalSteps::aspire(mira(),
                      {.title = u"Lead architecture for a whole business line"_s,
                       .vision = u"Payments asks me before it buys, and knows why."_s,
                       .motivation = u"I am tired of repairing decisions that nobody prepared."_s});
    tell(mira(), u"aspiration"_s);
    GoalSteps::set(mira(),
                   {.title = u"Win the steering group for one payments platform"_s,
                    .specific = u"Put the case for one platform to the steering group, and get a decision"_s,
                    .counted = u"members in favour"_s,
                    .from = u"2"_s,
                    .to = u"7"_s,
                    .unit = u"members"_s,
                    .achievable = u"Two afternoons a week, and Ines from finance checks the numbers"_s,
                    .relevant = u"The third stack costs more each month"_s,
                    .due = u"2027-03-31"_s});
    tell(mira(), u"goal"_s);
    GoalSteps::checkIn(mira(), {.now = u"3"_s, .confidence = 6, .happened = u"Henrik wants to see the second half first"_s});
    tell(mira(), u"check-in"_s);
    RatingSteps::rate(
        mira(),
        {{.competency = u"Business Valuation"_s, .step = u"Basic"_s, .level = 2}, {.competency = u"Writing Skills"_s, .step = u"Delivery"_s, .level = 3}});
    tell(mira(), u"competencies"_s);
}

void Story::menteeHandsIn()
{
    AssignmentSteps::take(mira(), u"business case"_s, title);
    tell(mira(), u"assignment"_s);
    AssignmentSteps::write(
        mira(), {.text = StoryFolder::text(u"business-case-1.md"_s), .context = u"payments, Northbank"_s, .evidence = StoryFolder::file(u"costs.csv"_s)});
    tell(mira(), u"draft"_s);
    AssignmentSteps::handIn(mira(), {});
    tell(mira(), u"handed-in"_s);
}

void Story::theyMeet()
{
    const QString invitation = m_folder.parcel(u"1-invitation.waymark-invitation"_s);
    const QString answer = m_folder.parcel(u"2-answer.waymark-answer"_s);
    ExchangeSteps::invite(mira(), invitation);
    tell(mira(), u"invitation"_s);

    jonas().sitDown();
    WelcomeSteps::describe(jonas(), Role::Mentor);
    WelcomeSteps::begin(jonas());
    tell(jonas(), u"first-day"_s);
    ExchangeSteps::accept(jonas(), invitation, answer);
    tell(jonas(), u"accepted"_s);

    mira().sitDown();
    ExchangeSteps::openAnswer(mira(), answer);
    AssignmentSteps::give(mira(), jonas().firstName());
    tell(mira(), u"for-jonas"_s);
    send(mira(), jonas(), 3);
    tell(mira(), u"five-words"_s);
    open(jonas(), mira());
    tell(jonas(), u"five-words"_s);
    compareWords();
}

/** On the phone: each reads what stands on the own screen. */
void Story::compareWords()
{
    const QString here = ExchangeSteps::wordsOn(jonas());
    mira().sitDown();
    const QString there = ExchangeSteps::wordsOn(mira());
    if (here != there || here.split(u", "_s).size() != 5) {
        mira().fail(u"five words that differ: %1; %2"_s.arg(here, there));
    }
    ExchangeSteps::confirm(mira());
    jonas().sitDown();
    ExchangeSteps::confirm(jonas());
}

void Story::mentorSendsItBack()
{
    jonas().goTo(u"Reviews"_s);
    ReviewSteps::comment(jonas(), u"The platform will save a lot of money and make us faster."_s,
                         u"How much, from when, and who says so? This is the sentence the steering group will read first."_s);
    ReviewSteps::rate(jonas(), criteria, 2,
                      u"The problem is clear and the proposal is bold. The value is asserted, not shown: give me the numbers you would defend."_s);
    tell(jonas(), u"review"_s);
    ReviewSteps::sendBack(jonas());
    tell(jonas(), u"sent-back"_s);
    send(jonas(), mira(), 4);
    tell(jonas(), u"parcel"_s);
}

void Story::menteeRevises()
{
    open(mira(), jonas());
    tell(mira(), u"came-back"_s);
    mira().goTo(u"Assignments"_s);
    mira().see(u"Text of the draft"_s);
    tell(mira(), u"asked-for"_s);
    AssignmentSteps::write(mira(), {.text = StoryFolder::text(u"business-case-2.md"_s), .context = u"payments, Northbank"_s, .evidence = {}});
    tell(mira(), u"second-draft"_s);
    AssignmentSteps::handIn(mira(), jonas().firstName());
    send(mira(), jonas(), 5);
}

void Story::mentorAttests()
{
    open(jonas(), mira());
    jonas().goTo(u"Reviews"_s);
    ReviewSteps::rate(jonas(), criteria, 3, u"Now a board can decide on it. I would sign the cost side as it stands."_s);
    ReviewSteps::attest(
        jonas(),
        {.competency = u"Business Valuation"_s, .level = u"3 Delivery"_s, .words = u"Mira counts what she can defend and leaves out what she cannot."_s});
    ReviewSteps::attest(jonas(), {.competency = u"Writing Skills"_s, .level = u"4 Experienced"_s, .words = u"Two pages, one question, one answer."_s});
    tell(jonas(), u"attesting"_s);
    ReviewSteps::accept(jonas());
    tell(jonas(), u"accepted-and-attested"_s);
    send(jonas(), mira(), 6);
    jonas().goTo(u"Mentees"_s);
    tell(jonas(), u"mentees"_s);
}

void Story::menteeExports()
{
    open(mira(), jonas());
    mira().goTo(u"Assignments"_s);
    tell(mira(), u"accepted"_s);
    mira().goTo(u"Competencies"_s);
    tell(mira(), u"grown"_s);
    mira().goTo(u"Record"_s);
    tell(mira(), u"record"_s);
    RecordSteps::exportTo(mira(), u"Certification board"_s, m_folder.record());
    tell(mira(), u"exported"_s);
    writePassphrases();
}

static bool writeForged(const QString &from, const QString &to)
{
    QFile record(from);
    QFile forged(to);
    if (!record.open(QIODevice::ReadOnly) || !forged.open(QIODevice::WriteOnly)) {
        return false;
    }
    const QByteArray bytes = record.readAll();
    const QByteArray changed = QByteArray(bytes).replace("Mira counts", "Mira always counts");
    return changed != bytes && forged.write(changed) == changed.size();
}

void Story::recordsAreChecked()
{
    const QString holds = RecordSteps::check(mira(), m_folder.credential());
    tell(mira(), u"verified"_s);
    const QString forged = m_aside.filePath(u"forged.json"_s);
    if (mira().isWell() && !writeForged(m_folder.credential(), forged)) {
        mira().fail(u"a record to forge"_s);
    }
    const QString refused = RecordSteps::check(mira(), forged);
    tell(mira(), u"forged-refused"_s);
    if (mira().isWell() && (!holds.startsWith("Every signature"_L1) || refused.startsWith("Every signature"_L1))) {
        mira().fail(u"a true record and a forged one told apart: %1; %2"_s.arg(holds, refused));
    }
}

void Story::send(StoryPerson &from, const StoryPerson &to, int step)
{
    const QString outbox = from.who().folder + u"/outbox"_s;
    if (step <= 4) {
        ExchangeSteps::sendFirst(from, to.who().name, outbox);
    } else {
        ExchangeSteps::sendAgain(from, to.who().name, outbox);
    }
    m_carried = m_folder.carry(outbox, step);
}

void Story::open(StoryPerson &to, const StoryPerson &from)
{
    to.sitDown();
    for (const QString &parcel : m_carried) {
        ExchangeSteps::openParcel(to, parcel, from.firstName());
    }
}

void Story::writePassphrases()
{
    QFile file(m_folder.path(u"passphrases.txt"_s));
    const QString words = u"mentee: %1\nmentor: %2\n"_s.arg(mira().who().passphrase, jonas().who().passphrase);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(words.toUtf8()) < 0) {
        mira().fail(u"a file with the passphrases"_s);
    }
}

void Story::act()
{
    menteeBegins();
    menteeHandsIn();
    theyMeet();
    mentorSendsItBack();
    menteeRevises();
    mentorAttests();
    menteeExports();
    recordsAreChecked();
}

}
