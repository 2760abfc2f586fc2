// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace.h"

#include <optional>

namespace waymark
{

/** What every command is given: where the workspace is, how to open it, the computer's clock. */
class Session
{
public:
    Session(QString workspacePath, std::optional<int> passphraseDescriptor, QString markerFolder = {});

    /** The workspace, opened when it is first asked for. Errors: those of readPassphrase and Workspace::open; NotFound "workspace" where none was named. */
    [[nodiscard]] Result<Workspace *> workspace();
    /** The head of the workspace's file, so that what is none is named before a passphrase is asked for. Errors: NotFound "workspace" where none was named; those of FileHead::read. */
    [[nodiscard]] Result<FileHead> head() const;
    /** A passphrase for something else than opening. */
    [[nodiscard]] Result<QString> passphrase(const QString &question) const;
    /** A passphrase that is about to count: asked for twice at a terminal, where a slip of the finger would not be seen. Errors: those of passphrase(); NotPossible. */
    [[nodiscard]] Result<QString> newPassphrase(const QString &question) const;
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Workspace::Surroundings surroundings() { return {.clock = m_clock, .random = m_random, .markerFolder = m_markerFolder}; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /** The workspace is closed: before its file is swapped. */
    void close() { m_workspace.reset(); }
    void adopt(std::unique_ptr<Workspace> workspace) { m_workspace = std::move(workspace); }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    QString m_path;
    std::optional<int> m_descriptor;
    QString m_markerFolder;
    std::unique_ptr<Workspace> m_workspace;
};

/** Says something beside the answer, on standard error. */
void tellAside(const QString &sentence);
/** Tells the person where control characters will be left out of @p text, which is called @p name. */
void tellOfControlCharacters(const QString &text, const QString &name);

/** The id that a person typed or pasted. Errors: Invalid with @p field. */
[[nodiscard]] Result<QUuid> idFrom(const QString &text, const QString &field);
/** "2026-03-01"; today where @p text is empty. Errors: Invalid "day". */
[[nodiscard]] Result<QDate> dayFrom(const QString &text, QDate today);
/** A number within bounds, or nothing where @p text is empty. Errors: OutOfRange with @p field. */
[[nodiscard]] Result<std::optional<int>> levelFrom(const QString &text, const QString &field, int lowest, int highest);
/** The file @p path, or with "-" standard input. Errors: those of readFile(), TooLong "body". */
[[nodiscard]] Result<QString> textFrom(const QString &path);
/** Writes a file whole or not at all. Errors: NotFound, ReadOnly, DiskFull. */
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);
/** Errors: NotFound, NotAllowed, TooLarge over 64 MiB. */
[[nodiscard]] Result<QByteArray> readFile(const QString &path);
/** The versions of --based-on. Errors: Invalid "based-on". */
[[nodiscard]] Result<LoadedVersions> basedOn(const QString &text);
/** "2026-03-01 14:02" where the person is. */
[[nodiscard]] QString instantText(qint64 milliseconds);
[[nodiscard]] QString idText(const QUuid &id);

}
