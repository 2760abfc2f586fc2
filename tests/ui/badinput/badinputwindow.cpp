// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "badinputwindow.h"

#include <KIconTheme>

#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark
{

bool BadInputWindow::start(const QString &file)
{
    session().create(u"Mira Kovač"_s, passphrase, true, true, file.isEmpty() ? path(u"Mira.waymark"_s) : file);
    return QTest::qWaitFor([this] { return isOpen(); }, 60'000) && driver().waitUntilStill(u"New entry"_s);
}

bool BadInputWindow::unlock(const QString &words)
{
    return type(u"Passphrase"_s, words) && press(u"Open"_s) && QTest::qWaitFor([this] { return !session().isBusy(); }, 60'000);
}

void BadInputWindow::go(const QString &place, const QString &record)
{
    QMetaObject::invokeMethod(window()->property("places").value<QObject *>(), "go", Q_ARG(QString, place), Q_ARG(QString, record));
}

QString BadInputWindow::told(const QString &words) const
{
    QString all;
    const bool found = QTest::qWaitFor(
        [&] {
            all = driver().said(words);
            return !all.isEmpty();
        },
        30'000);
    return found ? all : QString();
}

QString BadInputWindow::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(name));
    }
    return file.fileName();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

WindowApplication::WindowApplication(int &argc, char **argv)
{
    prepareEnvironment(m_home.path());
    KIconTheme::initTheme();
    m_application.emplace(argc, argv);
    prepareApplication();
}

}
