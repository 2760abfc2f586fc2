// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLocale>
#include <QQuickStyle>
#include <QtQuickTest>

using namespace Qt::StringLiterals;

class HandbookSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    /** The test's main makes no QApplication, which the desktop's style would need. */
    void applicationAvailable()
    {
        QQuickStyle::setStyle(u"Fusion"_s);
        QLocale::setDefault(QLocale::English);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(handbookqmltest, HandbookSetup)

#include "handbookqmltest.moc"
