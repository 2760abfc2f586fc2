// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "errorsentence.h"
#include "session.h"
#include "verb.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace waymark
{

/** Somebody at the command line, with a workspace that is opened once: commands run here, in this process. */
class CliSession
{
public:
    explicit CliSession(const QString &name)
        : m_name(name)
    {
    }

    /** Makes the workspace. Errors: those of Workspace::create. */
    [[nodiscard]] Result<void> begin()
    {
        const NewWorkspace wanted{.path = m_session.path(),
                                  .passphrase = passphrase(),
                                  .name = m_name,
                                  .email = QStringLiteral("%1@example.org").arg(m_name),
                                  .deviceName = QStringLiteral("Laptop")};
        return Workspace::create(wanted, m_session.surroundings()).transform([this](std::unique_ptr<Workspace> workspace) {
            m_session.adopt(std::move(workspace));
        });
    }

    /** Runs one command. A command that does not parse fails with Blank and the parser's words. */
    [[nodiscard]] Result<Answer> run(QStringList words)
    {
        const Verb *verb = words.size() > 1 ? findVerb(words.first(2).join(u' ')) : nullptr;
        words = words.sliced(verb == nullptr ? 0 : 1);
        verb = verb == nullptr ? findVerb(words.constFirst()) : verb;
        if (verb == nullptr) {
            return failure(Error::Kind::NotFound, words.constFirst());
        }
        QCommandLineParser parser;
        parser.addOptions(verb->options);
        parser.addOption(option(QStringLiteral("passphrase-fd"), {}, QStringLiteral("N")));
        if (!parser.parse(words)) {
            return failure(Error::Kind::Blank, parser.errorText());
        }
        return verb->run(m_session, parser);
    }
    /** The JSON of a command that has to succeed; Undefined where it failed. */
    [[nodiscard]] QJsonValue json(const QStringList &words)
    {
        const Result<Answer> answer = run(words);
        if (!answer) {
            qWarning("%s: %s %s", qPrintable(words.join(u' ')), qPrintable(codeOf(answer.error().kind)), qPrintable(answer.error().field));
        }
        return answer ? answer->json : QJsonValue(QJsonValue::Undefined);
    }
    /** The id that it gives. */
    [[nodiscard]] QString id(const QStringList &words) { return json(words)[u"id"].toString(); }
    /** The kind of error with which it fails; nothing where it does not. */
    [[nodiscard]] std::optional<Error::Kind> fails(const QStringList &words)
    {
        const Result<Answer> answer = run(words);
        return answer ? std::nullopt : std::optional(answer.error().kind);
    }

    /** The sentence with which it is refused; empty where it is not. */
    [[nodiscard]] QString refusal(const QStringList &words)
    {
        const Result<Answer> answer = run(words);
        return answer ? QString() : sentenceOf(answer.error());
    }
    /** Goes on with a copy of the file of @p other, as on another computer. */
    [[nodiscard]] Result<void> copy(CliSession &other)
    {
        WAYMARK_TRY(Workspace * original, other.session().workspace());
        WAYMARK_CHECK(original->emptyLog().result());
        m_session.close();
        if (!QFile::copy(original->path(), m_session.path())) {
            return failure(Error::Kind::Storage);
        }
        return Workspace::openWithKey(m_session.path(), original->file().key(), m_session.surroundings())
            .transform([this](std::unique_ptr<Workspace> workspace) { m_session.adopt(std::move(workspace)); });
    }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    [[nodiscard]] static QString passphrase() { return QStringLiteral("a long walk in the rain"); }

private:
    QString m_name;
    QTemporaryDir m_folder;
    Session m_session{m_folder.filePath(m_name + QStringLiteral(".waymark")), std::nullopt, m_folder.filePath(QStringLiteral("state"))};
};

}
