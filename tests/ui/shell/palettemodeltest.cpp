// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palettemodel.h"

#include "workspacefolder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class PaletteModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersActionsThenPlaces();
    void keepsWhatHasAllWords();
    void tellsWhatWasChosen();
    void findsWhatWasWritten();
    void leavesOutWhatNoPlaceOpens();
};

static QStringList texts(const PaletteModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all << model.index(row).data(PaletteModel::TextRole).toString();
    }
    return all;
}

static void offer(PaletteModel &model)
{
    model.offerCommand(u"lock"_s, u"Lock"_s, u"object-locked-symbolic"_s, u"Ctrl+L"_s);
    model.offerPlace(u"journal"_s, u"Journal"_s, u"view-calendar-journal"_s, {u"Write a journal entry"_s});
}

void PaletteModelTest::offersActionsThenPlaces()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    offer(model);
    QCOMPARE(texts(model), QStringList({u"Lock"_s, u"Write a journal entry"_s, u"Journal"_s}));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void PaletteModelTest::keepsWhatHasAllWords()
{
    PaletteModel model;
    offer(model);
    model.setText(u"entry WRITE"_s);
    QCOMPARE(texts(model), QStringList(u"Write a journal entry"_s));
    model.setText(u"nothing has this"_s);
    QCOMPARE(model.rowCount(), 0);
}

void PaletteModelTest::tellsWhatWasChosen()
{
    PaletteModel model;
    offer(model);
    const QSignalSpy command(&model, &PaletteModel::commandChosen);
    const QSignalSpy action(&model, &PaletteModel::actionChosen);
    const QSignalSpy place(&model, &PaletteModel::placeChosen);
    model.choose(0);
    model.choose(1);
    model.choose(2);
    model.choose(3);
    model.choose(-1);
    QCOMPARE(command.size(), 1);
    QCOMPARE(command.constFirst(), QVariantList({u"lock"_s}));
    QCOMPARE(action.size(), 1);
    QCOMPARE(action.constFirst(), QVariantList({u"journal"_s, 0}));
    QCOMPARE(place.size(), 1);
    QCOMPARE(place.constFirst(), QVariantList({u"journal"_s, QString()}));
}

void PaletteModelTest::findsWhatWasWritten()
{
    WorkspaceFolder folder;
    QVERIFY(folder.make());
    const auto workspace = folder.open();
    QVERIFY(workspace);
    JournalDraft draft;
    draft.day = QDate(2026, 3, 1);
    draft.title = u"Stakeholder map"_s;
    const auto id = (*workspace)->journal().add(draft).result();
    QVERIFY(id);
    OpenWorkspace open(**workspace);
    PaletteModel model;
    model.setWorkspace(&open);
    offer(model);
    model.setText(u"stakeholder"_s);
    QTRY_COMPARE(texts(model), QStringList(u"Stakeholder map"_s));

    const QSignalSpy place(&model, &PaletteModel::placeChosen);
    model.choose(0);
    QCOMPARE(place.constFirst(), QVariantList({u"journal"_s, id->value.toString(QUuid::WithoutBraces)}));
}

void PaletteModelTest::leavesOutWhatNoPlaceOpens()
{
    WorkspaceFolder folder;
    QVERIFY(folder.make());
    const auto workspace = folder.open();
    QVERIFY(workspace);
    GoalDraft draft;
    draft.title = u"Stakeholder goal"_s;
    QVERIFY((*workspace)->goals().add(draft).result());
    OpenWorkspace open(**workspace);
    PaletteModel model;
    model.setWorkspace(&open);
    offer(model);
    model.setText(u"stakeholder"_s);
    QVERIFY(model.isSearching());
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(PaletteModelTest)

#include "palettemodeltest.moc"
