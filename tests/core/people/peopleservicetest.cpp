// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peopleservice.h"
#include "peopleschema.h"
#include "queryplan.h"
#include "teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class PeopleServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBeforeItIsSaved();
    void savesAndLoads();
    void refusesBlankName();
    void shareWritesACopy();
    void emailStaysHereUnlessAskedFor();
    void copiesFollowTheOriginal();
    void sharingTwiceKeepsOneCopy();
    void stopSharingTakesTheCopyAway();
    void shareNeedsAMentorship();
    void lateSaveIsAConflict();
    void readsEveryRow();
    void listsAreDrivenByIndexes();
};

template<typename T>
static T needed(const QFuture<Result<T>> &future)
{
    const Result<T> result = future.result();
    if (!result) {
        qFatal("%s %s %s", qPrintable(codeOf(result.error().kind)), qPrintable(result.error().field), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *result;
    }
}

/** Mira's workspace with a mentorship. */
struct People {
    TestStore workspace{{peopleSchema()}};
    Store &store = workspace.store();
    PeopleService service{store, workspace.author().person};
    SpaceKey mentorship = needed(store.withEngine([this](ActionEngine &engine) {
        return engine.addSpace({QByteArray(32, 'm')}, "mentorship", {{workspace.author().person, Role::Mentee}, {TestStore::authorOf(2).person, Role::Mentor}});
    }));
};

static ProfileDraft mira()
{
    ProfileDraft draft;
    draft.name = u"Mira Kovač"_s;
    draft.headline = u"Architect"_s;
    draft.email = u"mira@example.org"_s;
    draft.mentee = true;
    return draft;
}

void PeopleServiceTest::nothingBeforeItIsSaved()
{
    People people;
    QVERIFY(!needed(people.service.mine()));
    QVERIFY(!needed(people.service.profileOf(people.workspace.author().person)));
}

void PeopleServiceTest::savesAndLoads()
{
    People people;
    const ProfileId id = needed(people.service.saveMine(mira()));
    const auto loaded = needed(people.service.mine());
    QVERIFY(loaded);
    QCOMPARE(loaded->profile.id(), id);
    QCOMPARE(loaded->profile.values(), mira());
    QCOMPARE(loaded->profile.person(), people.workspace.author().person);

    ProfileDraft changed = mira();
    changed.mentor = true;
    changed.photo = QUuid::createUuid();
    QCOMPARE(needed(people.service.saveMine(changed, loaded->seen)), id);
    QCOMPARE(needed(people.service.mine())->profile.values(), changed);
    QCOMPARE(needed(people.service.profileOf(people.workspace.author().person))->values(), changed);
}

void PeopleServiceTest::refusesBlankName()
{
    People people;
    const auto result = people.service.saveMine({}).result();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Blank);
    QVERIFY(!needed(people.service.mine()));
}

void PeopleServiceTest::shareWritesACopy()
{
    People people;
    needed(people.service.saveMine(mira()));
    const ProfileId copy = needed(people.service.shareMine(people.mentorship));
    QVERIFY(copy != needed(people.service.mine())->profile.id());
    const auto shared = needed(people.service.profilesIn(people.mentorship));
    QCOMPARE(shared.size(), std::size_t(1));
    QCOMPARE(shared.front().id(), copy);
    QCOMPARE(shared.front().values().name, mira().name);
    QCOMPARE(needed(people.service.mine())->shares.front().space, people.mentorship);
    QCOMPARE(needed(people.service.profilesIn(privateSpace)).size(), std::size_t(1));
}

void PeopleServiceTest::emailStaysHereUnlessAskedFor()
{
    People people;
    needed(people.service.saveMine(mira()));
    needed(people.service.shareMine(people.mentorship));
    QCOMPARE(needed(people.service.profilesIn(people.mentorship)).front().values().email, QString());
    needed(people.service.shareMine(people.mentorship, true));
    QCOMPARE(needed(people.service.profilesIn(people.mentorship)).front().values().email, mira().email);
    needed(people.service.shareMine(people.mentorship, false));
    needed(people.service.saveMine(mira()));
    QCOMPARE(needed(people.service.profilesIn(people.mentorship)).front().values().email, QString());
}

void PeopleServiceTest::copiesFollowTheOriginal()
{
    People people;
    needed(people.service.saveMine(mira()));
    needed(people.service.shareMine(people.mentorship));
    ProfileDraft changed = mira();
    changed.headline = u"Lead architect"_s;
    needed(people.service.saveMine(changed, needed(people.service.mine())->seen));
    QCOMPARE(needed(people.service.profilesIn(people.mentorship)).front().values().headline, u"Lead architect"_s);
}

void PeopleServiceTest::sharingTwiceKeepsOneCopy()
{
    People people;
    needed(people.service.saveMine(mira()));
    const ProfileId first = needed(people.service.shareMine(people.mentorship));
    QCOMPARE(needed(people.service.shareMine(people.mentorship)), first);
    QCOMPARE(needed(people.service.profilesIn(people.mentorship)).size(), std::size_t(1));
}

void PeopleServiceTest::stopSharingTakesTheCopyAway()
{
    People people;
    needed(people.service.saveMine(mira()));
    needed(people.service.shareMine(people.mentorship));
    needed(people.service.stopSharingMine(people.mentorship));
    QVERIFY(needed(people.service.profilesIn(people.mentorship)).empty());
    QVERIFY(needed(people.service.mine())->shares.empty());
    QCOMPARE(people.service.stopSharingMine(people.mentorship).result().error().kind, Error::Kind::NotFound);
    needed(people.service.shareMine(people.mentorship));
    QCOMPARE(needed(people.service.profilesIn(people.mentorship)).size(), std::size_t(1));
}

void PeopleServiceTest::shareNeedsAMentorship()
{
    People people;
    QCOMPARE(people.service.shareMine(people.mentorship).result().error().kind, Error::Kind::NotFound);
    needed(people.service.saveMine(mira()));
    QCOMPARE(people.service.shareMine(privateSpace).result().error().kind, Error::Kind::NotPossible);
}

void PeopleServiceTest::lateSaveIsAConflict()
{
    People people;
    needed(people.service.saveMine(mira()));
    const LoadedVersions seen = needed(people.service.mine())->seen;
    ProfileDraft first = mira();
    first.headline = u"One"_s;
    needed(people.service.saveMine(first, seen));
    people.workspace.clock().advance(10 * 60 * 1000);
    ProfileDraft second = mira();
    second.headline = u"Two"_s;
    needed(people.service.saveMine(second, seen));
    QCOMPARE(needed(people.service.mine())->seen.value(12).size(), qsizetype(2));
}

void PeopleServiceTest::readsEveryRow()
{
    People people;
    const auto write = people.store.act(Label{"test.write"}, [](Writer &writer) -> Result<void> {
        WAYMARK_TRY(Statement statement, writer.prepare("INSERT INTO profile (id, space, person, photo, mentee) VALUES (?1, 1, x'01', x'0203', -7)"));
        return statement.bind(1, writer.newUuid()).run();
    });
    needed(write);
    const auto profiles = needed(people.service.profilesIn(privateSpace));
    QCOMPARE(profiles.size(), std::size_t(1));
    QVERIFY(profiles.front().values().mentee);
    QCOMPARE(profiles.front().problems().size(), qsizetype(1));
}

void PeopleServiceTest::listsAreDrivenByIndexes()
{
    People people;
    const QStringList plans = needed(people.store.read([&](Database &database) -> Result<QStringList> {
        PeopleRepository repository(database);
        WAYMARK_CHECK(repository.profilesIn(people.mentorship));
        WAYMARK_CHECK(repository.profilesOf(people.workspace.author().person));
        WAYMARK_CHECK(repository.shares(profileIdOf(people.workspace.author().person)));
        return queryPlans(database);
    }));
    QCOMPARE_GE(plans.size(), 3);
    QCOMPARE(slowSteps(plans), QStringList());
}

QTEST_GUILESS_MAIN(PeopleServiceTest)
#include "peopleservicetest.moc"
