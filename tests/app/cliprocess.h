// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace waymark
{

/** How a command ended. */
struct Finished {
    int exitCode = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

/**
 * Runs waymark-cli; what it asks for comes from @p answers, a line each, through its standard input. @p state: the folder of what
 * the computer keeps besides, where it is not this one's.
 */
inline Finished cli(QStringList words, const QStringList &answers = {}, const QString &state = {})
{
    if (!answers.isEmpty()) {
        words += {QStringLiteral("--passphrase-fd"), QStringLiteral("0")};
    }
    QProcess process;
    if (!state.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_STATE_HOME"), state);
        process.setProcessEnvironment(environment);
    }
    process.start(QStringLiteral(WAYMARK_CLI), words);
    process.write(answers.join(u'\n').toUtf8() + '\n');
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {.exitCode = ended ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

}
