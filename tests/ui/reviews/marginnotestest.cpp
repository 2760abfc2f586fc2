// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marginnotes.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/** Notes as the page has them: an anchor each, and a height of their own. */
class MarginNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standBesideTheirLineAndNeverOverlap();
};

static QQuickItem *note(QQmlEngine &engine, QQuickItem *parent, qreal anchor, qreal height)
{
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nItem { property real anchorY }", {});
    auto *item = qobject_cast<QQuickItem *>(component.create());
    item->setParent(parent);
    item->setHeight(height);
    item->setProperty("anchorY", anchor);
    item->setParentItem(parent);
    return item;
}

void MarginNotesTest::standBesideTheirLineAndNeverOverlap()
{
    QQmlEngine engine;
    QQuickWindow window;
    MarginNotes notes(window.contentItem());
    notes.setWidth(200);
    notes.setProperty("spacing", 8);
    const QQuickItem *second = note(engine, &notes, 30, 50);
    QQuickItem *first = note(engine, &notes, 10, 40);
    notes.ensurePolished();
    QCOMPARE(first->y(), 10);
    QCOMPARE(second->y(), 58);
    QCOMPARE(second->width(), 200);
    QCOMPARE(notes.implicitHeight(), 108);

    first->setProperty("anchorY", 400);
    notes.ensurePolished();
    QCOMPARE(second->y(), 30);
    QCOMPARE(first->y(), 400);
    first->setHeight(60);
    notes.ensurePolished();
    QCOMPARE(notes.implicitHeight(), 460);
}

QTEST_MAIN(MarginNotesTest)

#include "marginnotestest.moc"
