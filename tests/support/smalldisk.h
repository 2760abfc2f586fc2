// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace waymark
{

/** A folder of its own on the disk of 16 MiB that ./dev gives to tests. Tests that use it name LOCK full-disk. */
class SmallDisk
{
public:
    SmallDisk()
        : m_folder(qEnvironmentVariable("WAYMARK_TEST_FULL_DISK") + QStringLiteral("/disk-XXXXXX"))
    {
    }

    /** False where the test does not run with ./dev. */
    [[nodiscard]] bool isThere() const { return !qEnvironmentVariableIsEmpty("WAYMARK_TEST_FULL_DISK") && m_folder.isValid(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /** Leaves no room for anything. */
    [[nodiscard]] bool fill() const
    {
        QFile ballast(path(QStringLiteral("ballast")));
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            return false;
        }
        for (int part : {64 * 1024, 1024, 1}) {
            while (ballast.write(QByteArray(part, 'b')) == part) { }
        }
        return true;
    }
    void free() const { QFile::remove(path(QStringLiteral("ballast"))); }

private:
    QTemporaryDir m_folder;
};

}
