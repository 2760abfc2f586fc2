// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificationservice.h"
#include "certificationschema.h"
#include "heads.h"
#include "mentorshippair.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** The rooms in which somebody writes for a certification. */
class CertificationServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsCaseStudies();
    void pagesThem();
    void keepsWhatShowsThem();
    void takesEverythingAway();
    void keepsOneTextForAPlace();
    void keepsBothWhereTwoWrote();
    void refusesWhatIsNotThere();
    void listsAlongAnIndex();
};

static CaseStudyDraft named(const QString &title)
{
    CaseStudyDraft draft;
    draft.title = title;
    return draft;
}

void CertificationServiceTest::keepsCaseStudies()
{
    TestStore store({certificationSchema()});
    CertificationService service(store.store());
    CaseStudyDraft draft = named(u"  One platform  "_s);
    draft.from = QDate(2024, 5, 1);
    const CaseStudyId id = needed(service.addCase(draft));
    const auto loaded = needed(service.caseStudy(id));
    QVERIFY(loaded);
    QCOMPARE(loaded->study.values.title, u"One platform"_s);
    QCOMPARE(loaded->study.values.from, std::optional(QDate(2024, 5, 1)));

    draft.outcome = u"Cheaper by 1.4 million"_s;
    needed(service.editCase(id, draft, loaded->seen));
    QCOMPARE(needed(service.caseStudy(id))->study.values.outcome, draft.outcome);
}

void CertificationServiceTest::pagesThem()
{
    TestStore store({certificationSchema()});
    CertificationService service(store.store());
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s}) {
        needed(service.addCase(named(title)));
        store.clock().advance(1000);
    }
    const auto first = needed(service.caseStudies({}, 2));
    QCOMPARE(first.size(), 2U);
    QCOMPARE(first.front().study.values.title, u"c"_s);
    const auto rest = needed(service.caseStudies(first.back().study.id, 2));
    QCOMPARE(rest.size(), 1U);
    QCOMPARE(rest.front().study.values.title, u"a"_s);
}

void CertificationServiceTest::keepsWhatShowsThem()
{
    TestStore store({certificationSchema()});
    CertificationService service(store.store());
    const CaseStudyId study = needed(service.addCase(named(u"a"_s)));
    store.clock().advance(1000);
    const CaseStudyId other = needed(service.addCase(named(u"b"_s)));
    const CaseEvidenceId evidence = needed(service.addEvidence(study, other.value, u"The other one"_s));
    QCOMPARE(needed(service.addEvidence(study, other.value, u"Once more"_s)), evidence);
    QCOMPARE(needed(service.caseStudy(study))->evidence.size(), 1U);
    QCOMPARE(needed(service.caseStudies()).back().evidence, 1);
    needed(service.removeEvidence(evidence));
    QVERIFY(needed(service.caseStudy(study))->evidence.empty());
    QCOMPARE(needed(service.addEvidence(study, other.value, u"After all"_s)), evidence);
    QCOMPARE(needed(service.caseStudy(study))->evidence.size(), 1U);
}

void CertificationServiceTest::takesEverythingAway()
{
    TestStore store({certificationSchema()});
    CertificationService service(store.store());
    const CaseStudyId study = needed(service.addCase(named(u"a"_s)));
    needed(service.removeCase(study));
    QVERIFY(!needed(service.caseStudy(study)));
    QVERIFY(needed(service.caseStudies()).empty());
    QCOMPARE(errorOf(service.removeCase(study)).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(service.editCase(study, named(u"a"_s), {})).kind, Error::Kind::NotFound);
}

void CertificationServiceTest::keepsOneTextForAPlace()
{
    TestStore store({certificationSchema()});
    CertificationService service(store.store());
    const PackPlace place{.room = PackRoom::Skills, .topic = u"design"_s};
    QVERIFY(needed(service.text(place)).text.body.isEmpty());
    needed(service.write({.place = place, .body = u"First"_s}));
    const LoadedPackText loaded = needed(service.text(place));
    needed(service.write({.place = place, .body = u"Second"_s}, loaded.seen));
    QCOMPARE(needed(service.text(place)).text.body, u"Second"_s);
    QVERIFY(needed(service.text({.room = PackRoom::Skills, .topic = u"people"_s})).text.body.isEmpty());
}

void CertificationServiceTest::keepsBothWhereTwoWrote()
{
    TestStore store({certificationSchema()});
    CertificationService service(store.store());
    const PackPlace place{.room = PackRoom::Summary, .topic = {}};
    needed(service.write({.place = place, .body = u"First"_s}));
    const LoadedVersions seen = needed(service.text(place)).seen;
    needed(service.write({.place = place, .body = u"Hers"_s}, seen));
    store.clock().advance(3'600'000);
    needed(service.write({.place = place, .body = u"His"_s}, seen));
    const auto conflictsFound = needed(store.store().read([](Database &database) { return conflictCount(database); }));
    QCOMPARE(conflictsFound, 1);
}

void CertificationServiceTest::refusesWhatIsNotThere()
{
    TestStore store({certificationSchema()});
    CertificationService service(store.store());
    const CaseStudyId study = needed(service.addCase(named(u"a"_s)));
    QCOMPARE(errorOf(service.addEvidence(study, QUuid::createUuidV5(QUuid(), u"x"_s), u"x"_s)).field, u"record"_s);
    QCOMPARE(errorOf(service.addEvidence(study, study.value, u"itself"_s)).field, u"record"_s);
    QCOMPARE(errorOf(service.addEvidence({}, study.value, u"x"_s)).field, u"case study"_s);
    QCOMPARE(errorOf(service.addEvidence(study, study.value, u" "_s)).kind, Error::Kind::Blank);
    QCOMPARE(errorOf(service.text({.room = PackRoom::Presentation, .topic = {}})).kind, Error::Kind::Blank);
}

void CertificationServiceTest::listsAlongAnIndex()
{
    TestStore store({certificationSchema()});
    CertificationService service(store.store());
    const CaseStudyId study = needed(service.addCase(named(u"a"_s)));
    needed(service.caseStudies());
    needed(service.caseStudies(study));
    needed(service.caseStudy(study));
    const QString slow = slowQuestions(needed(store.store().read([](Database &database) { return queryPlans(database); })));
    QVERIFY2(slow.isEmpty(), qPrintable(slow));
}

QTEST_GUILESS_MAIN(CertificationServiceTest)
#include "certificationservicetest.moc"
