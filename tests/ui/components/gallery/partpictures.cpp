// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of every shared part in its states:
//   partpictures FOLDER SUFFIX SCHEME WIDTHxHEIGHT
// SCHEME is the name of a colour scheme: BreezeLight, BreezeDark.

#include <KColorSchemeManager>
#include <KIconTheme>
#include <KLocalizedString>

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <iostream>

using namespace Qt::StringLiterals;

static constexpr int settleMs = 1200;

static bool takeAll(const QStringList &arguments)
{
    QQmlApplicationEngine engine;
    engine.loadFromModule("Waymark.Gallery", "Gallery");
    auto *window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (!window) {
        return false;
    }
    const QStringList size = arguments.value(4).split(u'x');
    window->resize(size.value(0).toInt(), size.value(1).toInt());
    for (const QString &page : window->property("pages").toStringList()) {
        QMetaObject::invokeMethod(window, "show", Q_ARG(QString, page));
        QTest::qWait(settleMs);
        const QString path = QDir(arguments.value(1)).filePath(u"parts-"_s + page + arguments.value(2) + u".png"_s);
        window->grabWindow().convertToFormat(QImage::Format_RGB888).save(path);
        std::cout << qPrintable(path) << '\n';
    }
    return true;
}

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    KLocalizedString::setApplicationDomain("waymark");
    QApplication::setStyle(u"breeze"_s);
    QQuickStyle::setStyle(u"org.kde.desktop"_s);
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    KColorSchemeManager *schemes = KColorSchemeManager::instance();
    schemes->activateScheme(schemes->indexForSchemeId(QApplication::arguments().value(3)));
    QDir().mkpath(QApplication::arguments().value(1));
    QCursor::setPos(0, 0);
    return takeAll(QApplication::arguments()) ? 0 : 1;
}
