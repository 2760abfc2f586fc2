// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "passphrase.h"
#include "text.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace waymark
{

/** More than any invitation, method, record or text; parcels and attachments are not read as a whole. */
static constexpr qint64 mostBytesRead = qint64(64) * 1024 * 1024;

Session::Session(QString workspacePath, std::optional<int> passphraseDescriptor, QString markerFolder)
    : m_path(std::move(workspacePath))
    , m_descriptor(passphraseDescriptor)
    , m_markerFolder(std::move(markerFolder))
{
}

Result<QString> Session::passphrase(const QString &question) const
{
    return readPassphrase(m_descriptor, question);
}

Result<QString> Session::newPassphrase(const QString &question) const
{
    WAYMARK_TRY(const QString words, passphrase(question));
    if (!m_descriptor) {
        WAYMARK_TRY(const QString again, passphrase(question + u", again"_s));
        if (again != words) {
            return failure(Error::Kind::NotPossible, u"the two are not the same"_s);
        }
    }
    return words;
}

Result<FileHead> Session::head() const
{
    if (m_path.isEmpty()) {
        return failure(Error::Kind::NotFound, u"workspace: name it with --workspace FILE or in WAYMARK_WORKSPACE"_s);
    }
    return FileHead::read(m_path);
}

Result<Workspace *> Session::workspace()
{
    if (!m_workspace) {
        WAYMARK_CHECK(head());
        WAYMARK_TRY(const QString words, passphrase(u"Passphrase"_s));
        WAYMARK_TRY(m_workspace, Workspace::open(m_path, words, surroundings()));
    }
    return m_workspace.get();
}

Result<QUuid> idFrom(const QString &text, const QString &field)
{
    const QUuid id = QUuid::fromString(text);
    return id.isNull() ? failure(Error::Kind::Invalid, field) : Result<QUuid>(id);
}

Result<QDate> dayFrom(const QString &text, QDate today)
{
    const QDate day = text.isEmpty() ? today : QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : failure(Error::Kind::Invalid, u"day"_s);
}

Result<std::optional<int>> levelFrom(const QString &text, const QString &field, int lowest, int highest)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int level = text.toInt(&isNumber);
    return isNumber && level >= lowest && level <= highest ? Result<std::optional<int>>(level) : failure(Error::Kind::OutOfRange, field);
}

void tellAside(const QString &sentence)
{
    QTextStream(stderr) << u"waymark-cli: "_s << sentence << u'\n';
}

void tellOfControlCharacters(const QString &text, const QString &name)
{
    // Ends of lines are no loss.
    if (cleaned(QString(text).replace(u"\r\n"_s, u"\n"_s)).changed) {
        tellAside(u"Control characters were left out of %1."_s.arg(name));
    }
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    const bool open = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        return failure(QFile::exists(path) ? Error::Kind::NotAllowed : Error::Kind::NotFound, u"file "_s + path);
    }
    QByteArray bytes = file.read(mostBytesRead + 1);
    return bytes.size() > mostBytesRead ? failure(Error::Kind::TooLarge, u"file "_s + path) : Result<QByteArray>(std::move(bytes));
}

Result<QString> textFrom(const QString &path)
{
    WAYMARK_TRY(const QByteArray bytes, readFile(path));
    const QString text = QString::fromUtf8(bytes);
    tellOfControlCharacters(text, path);
    return optionalText(text, u"body"_s);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    if (const QString folder = QFileInfo(path).absolutePath(); !QFileInfo(folder).isDir()) {
        return failure(Error::Kind::NotFound, u"folder "_s + folder);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(Error::Kind::ReadOnly, path);
    }
    const bool written = file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<void>() : failure(Error::Kind::DiskFull, path);
}

Result<LoadedVersions> basedOn(const QString &text)
{
    if (text.isEmpty()) {
        return LoadedVersions();
    }
    const auto versions = loadedVersionsFromText(text);
    return versions ? Result<LoadedVersions>(*versions) : failure(Error::Kind::Invalid, u"based-on"_s);
}

QString instantText(qint64 milliseconds)
{
    return milliseconds == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(milliseconds).toString(u"yyyy-MM-dd hh:mm"_s);
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

}
