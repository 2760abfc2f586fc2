// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "methodservice.h"
#include "methodfile.h"
#include "methodlabels.h"
#include "methodrepository.h"
#include "methodschema.h"

#include "teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class MethodServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void usesBuiltInUntilAnotherIsImported();
    void importReportsAndTakesEffect();
    void importStaysAfterARestart();
    void laterImportReplacesEarlier();
    void previewWritesNothing();
    void keepsCompetenciesThatWereAssessed();
    void tellsWhenAssessmentsCannotBeRead();
    void refusesDamageAndKeepsWhatIsThere();
    void importsNothingThatChangesNothing();
    void importOfBuiltInGoesBack();
    void undoBringsTheFormerBack();
    void exportedFileIsReadElsewhereAsTheSame();
    void passesOverADocumentItCannotRead();
    void refusesADocumentOverTheLimit();

private:
    [[nodiscard]] qint64 documents();
    void reopen();

    std::unique_ptr<TestStore> m_test;
    std::unique_ptr<MethodService> m_service;
    Result<QSet<QString>> m_assessed;
};

static const QString compliance = u"bts.compliance"_s;

/** The built-in method without compliance. */
static Method smallMethod()
{
    MethodData data = builtInMethod().data();
    data.name = u"Our way"_s;
    data.version = u"2.0"_s;
    data.competencies.removeIf([](const MethodCompetency &competency) { return competency.id == compliance; });
    for (MethodCanvas &canvas : data.canvases) {
        canvas.competencies.removeAll(compliance);
    }
    data.templates.removeIf([](const AssignmentTemplate &task) { return task.competencies.contains(compliance); });
    return Method::create(std::move(data)).value();
}

static Method renamedMethod(const QString &name)
{
    MethodData data = builtInMethod().data();
    data.name = name;
    return Method::create(std::move(data)).value();
}

void MethodServiceTest::reopen()
{
    m_service = std::make_unique<MethodService>(m_test->store(), [this](Database &) { return m_assessed; });
}

void MethodServiceTest::init()
{
    m_assessed = QSet<QString>();
    m_test = std::make_unique<TestStore>(std::vector{methodSchema()});
    reopen();
}

void MethodServiceTest::cleanup()
{
    m_service.reset();
    m_test.reset();
}

qint64 MethodServiceTest::documents()
{
    return m_test->store().read([](Database &database) { return database.number("SELECT count(*) FROM method_document"); }).result().value();
}

void MethodServiceTest::usesBuiltInUntilAnotherIsImported()
{
    const Result<Method> method = m_service->current().result();
    QVERIFY(method);
    QVERIFY(*method == builtInMethod());
}

void MethodServiceTest::importReportsAndTakesEffect()
{
    QVERIFY(m_service->current().result());
    const Result<MethodDiff> diff = m_service->import(toJson(smallMethod())).result();
    QVERIFY(diff);
    QCOMPARE(diff->formerVersion, u"1.1"_s);
    QCOMPARE(diff->version, u"2.0"_s);
    QVERIFY(!diff->of(MethodChange::Kind::Removed).isEmpty());
    QVERIFY(*m_service->current().result() == smallMethod());
}

void MethodServiceTest::importStaysAfterARestart()
{
    QVERIFY(m_service->import(toJson(smallMethod())).result());
    m_service.reset();
    m_test->reopen();
    reopen();
    QVERIFY(*m_service->current().result() == smallMethod());
}

void MethodServiceTest::laterImportReplacesEarlier()
{
    QVERIFY(m_service->import(toJson(renamedMethod(u"Second"_s))).result());
    m_test->clock().advance(1);
    QVERIFY(m_service->import(toJson(renamedMethod(u"Third"_s))).result());
    QCOMPARE(m_service->current().result()->data().name, u"Third"_s);
}

void MethodServiceTest::previewWritesNothing()
{
    const Result<MethodDiff> diff = m_service->preview(toJson(smallMethod())).result();
    QVERIFY(diff);
    QVERIFY(!diff->isEmpty());
    QCOMPARE(documents(), 0);
    QVERIFY(*m_service->current().result() == builtInMethod());
}

void MethodServiceTest::keepsCompetenciesThatWereAssessed()
{
    m_assessed = QSet<QString>{compliance};
    const Result<MethodDiff> diff = m_service->import(toJson(smallMethod())).result();
    QVERIFY(diff);
    const QList<MethodChange> kept = diff->of(MethodChange::Kind::Kept);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().name, u"Compliance"_s);
    QVERIFY(m_service->current().result()->competency(compliance)->retired);

    m_test->clock().advance(1);
    QVERIFY(m_service->import(toJson(renamedMethod(u"Back"_s))).result());
    QVERIFY(!m_service->current().result()->competency(compliance)->retired);
}

void MethodServiceTest::tellsWhenAssessmentsCannotBeRead()
{
    m_assessed = failure(Error::Kind::Storage);
    const Result<MethodDiff> diff = m_service->import(toJson(smallMethod())).result();
    QVERIFY(!diff);
    QCOMPARE(diff.error().kind, Error::Kind::Storage);
    QCOMPARE(documents(), 0);
}

void MethodServiceTest::refusesDamageAndKeepsWhatIsThere()
{
    QByteArray json = toJson(smallMethod());
    json.replace("\"pillar\": \"human-dynamics\"", "\"pillar\": \"humans\"");
    const Result<MethodDiff> diff = m_service->import(json).result();
    QVERIFY(!diff);
    QCOMPARE(diff.error().kind, Error::Kind::NotFound);
    QCOMPARE(diff.error().field, u"levels[0].pillarTargets.ranges[1].pillar"_s);
    QCOMPARE(documents(), 0);
    QVERIFY(*m_service->current().result() == builtInMethod());
}

void MethodServiceTest::importsNothingThatChangesNothing()
{
    const Result<MethodDiff> diff = m_service->import(toJson(builtInMethod())).result();
    QVERIFY(diff);
    QVERIFY(diff->isEmpty());
    QCOMPARE(documents(), 0);
}

void MethodServiceTest::importOfBuiltInGoesBack()
{
    QVERIFY(m_service->import(toJson(smallMethod())).result());
    m_test->clock().advance(1);
    QVERIFY(m_service->importBuiltIn().result());
    QVERIFY(*m_service->current().result() == builtInMethod());
}

void MethodServiceTest::undoBringsTheFormerBack()
{
    QVERIFY(m_service->import(toJson(renamedMethod(u"Second"_s))).result());
    m_test->clock().advance(1);
    QVERIFY(m_service->import(toJson(renamedMethod(u"Third"_s))).result());
    QVERIFY(m_test->store().withEngine([](ActionEngine &engine) { return engine.undo(); }).result());
    QCOMPARE(m_service->current().result()->data().name, u"Second"_s);
}

void MethodServiceTest::exportedFileIsReadElsewhereAsTheSame()
{
    QVERIFY(m_service->import(toJson(smallMethod())).result());
    const Result<QByteArray> file = m_service->exported().result();
    QVERIFY(file);

    TestStore other({methodSchema()}, 2);
    MethodService service(other.store(), [](Database &) -> Result<QSet<QString>> { return QSet<QString>(); });
    QVERIFY(service.import(*file).result());
    QCOMPARE(*service.exported().result(), *file);
}

void MethodServiceTest::passesOverADocumentItCannotRead()
{
    QVERIFY(m_service->import(toJson(smallMethod())).result());
    const Result<void> added =
        m_test->store()
            .act(MethodLabel::Import,
                 [](Writer &writer) -> Result<void> {
                     WAYMARK_TRY(Statement insert, writer.prepare("INSERT INTO method_document (id, space, document, imported_at) VALUES (?1, ?2, ?3, ?4)"));
                     return insert.bind(1, writer.newUuid()).bind(2, privateSpace).bind(3, u"of a later program"_s).bind(4, writer.now() + 1).run();
                 })
            .result();
    QVERIFY(added);
    QVERIFY(*m_service->current().result() == smallMethod());
}

void MethodServiceTest::refusesADocumentOverTheLimit()
{
    MethodData data = builtInMethod().data();
    data.templates[0].brief = QString(1024 * 1024, u'x');
    const Method large = Method::create(std::move(data)).value();
    const auto added = m_test->store().act(MethodLabel::Import, [&](Writer &writer) { return MethodRepository::add(writer, large); }).result();
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(MethodServiceTest)

#include "methodservicetest.moc"
