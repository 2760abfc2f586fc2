// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windowfixture.h"

#include <QApplication>
#include <QTest>

namespace waymark
{

/** The window of somebody who meets what cannot be used, and how it tells that. */
class BadInputWindow : public WindowFixture
{
public:
    static inline const QString passphrase = QStringLiteral("four quiet words here");

    using WindowFixture::WindowFixture;

    /** Mira's workspace in @p file, made and open at its first page. */
    [[nodiscard]] bool start(const QString &file = {});
    /** Types the passphrase on the page that asks for it. */
    [[nodiscard]] bool unlock(const QString &words = passphrase);
    /** Goes to a place of the sidebar by its name in the program, such as "journal". */
    void go(const QString &place, const QString &record = {});
    /** Waits until something is said with @p words in it, where it can be seen; gives all of it, or nothing. */
    [[nodiscard]] QString told(const QString &words) const;
    /** A file in the folder of the test. */
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] bool isOpen() { return session().state() == WorkspaceSession::State::Open; }
};

[[nodiscard]] QByteArray contentOf(const QString &path);

/** The application as the program sets it up, with a home folder of the test's own. */
class WindowApplication
{
public:
    WindowApplication(int &argc, char **argv);

private:
    QTemporaryDir m_home;
    std::optional<QApplication> m_application;
};

}
