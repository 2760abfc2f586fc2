// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QQuickStyle>
#include <QTemporaryDir>
#include <QtQuickTest>

using namespace Qt::StringLiterals;

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    /** The test's main makes no QApplication, which the desktop's style would need. */
    void applicationAvailable()
    {
        QQuickStyle::setStyle(u"Fusion"_s);
        qputenv("HOME", m_home.path().toLocal8Bit()); // where own words are kept
    }

private:
    QTemporaryDir m_home;
};

QUICK_TEST_MAIN_WITH_SETUP(componentsqmltest, Setup)

#include "componentsqmltest.moc"
