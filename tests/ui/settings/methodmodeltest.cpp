// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "methodmodel.h"
#include "opensettingsfixture.h"

#include <QFile>
#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class MethodModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAnotherMethodWouldChangeBeforeItIsInUse();
    void saysWhereAFileHasAMistake();
};

static QString edited(MethodModel &model, OpenSettingsFixture &fixture, const QByteArray &before, const QByteArray &after)
{
    const QString path = fixture.two.path(u"method.json"_s);
    QSignalSpy exported(&model, &MethodModel::exported);
    model.exportTo(QUrl::fromLocalFile(path));
    if (!exported.wait(20'000)) {
        return {};
    }
    QFile file(path);
    QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    bytes.replace(before, after);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() ? path : QString();
}

void MethodModelTest::saysWhatAnotherMethodWouldChangeBeforeItIsInUse()
{
    OpenSettingsFixture fixture;
    MethodModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSettings(&fixture.settings);
    QTRY_VERIFY(!model.name().isEmpty());
    const Method before = told(fixture.two.mira().method().current());
    const QByteArray name = before.data().tracks.constFirst().name.toUtf8();
    const QString path = edited(model, fixture, '"' + name + '"', '"' + name + " of ours\"");
    model.look(QUrl::fromLocalFile(path));
    QTRY_VERIFY(model.isLooking());
    QVERIFY(model.rowCount() >= 1);
    QVERIFY(model.index(0).data(MethodModel::Words).toString().contains(" of ours"_L1));
    QCOMPARE(told(fixture.two.mira().method().current()), before);

    QSignalSpy imported(&model, &MethodModel::imported);
    model.import();
    QVERIFY(imported.wait(20'000));
    QVERIFY(!model.isLooking());
    QVERIFY(!(told(fixture.two.mira().method().current()) == before));
    model.importBuiltIn();
    QVERIFY(imported.wait(20'000));
    QCOMPARE(told(fixture.two.mira().method().current()).data().tracks.constFirst().name.toUtf8(), name);
}

void MethodModelTest::saysWhereAFileHasAMistake()
{
    OpenSettingsFixture fixture;
    MethodModel model;
    model.setSettings(&fixture.settings);
    const QString path = fixture.two.path(u"bad.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"id\": 7}");
    file.close();
    model.look(QUrl::fromLocalFile(path));
    QTRY_VERIFY(!model.problem().isEmpty());
    QVERIFY(!model.isLooking());
    model.look(QUrl::fromLocalFile(fixture.two.path(u"gone.json"_s)));
    QTRY_VERIFY(model.problem().contains("went away"_L1));
}

QTEST_GUILESS_MAIN(MethodModelTest)

#include "methodmodeltest.moc"
