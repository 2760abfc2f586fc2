// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parcelsending.h"

#include "describe.h"
#include "exchangeoverview.h"
#include "exchangewords.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace waymark
{

void ParcelSending::setPerson(const QString &person)
{
    if (m_person != person) {
        m_person = person;
        m_clockDoubted = false;
        m_errorText.clear();
        m_resultText.clear();
        m_files.clear();
        Q_EMIT personChanged();
        Q_EMIT stateChanged();
        Q_EMIT folderChanged();
    }
}

QString ParcelSending::settingsKey() const
{
    return u"exchange/folder-"_s + m_person.left(16);
}

QString ParcelSending::folderPath() const
{
    const QString path = QSettings().value(settingsKey()).toString();
    return QFileInfo(path).isDir() ? path : QString();
}

QString ParcelSending::folderName() const
{
    const QString path = folderPath();
    return path.isEmpty() ? QString() : folderWords(path);
}

QUrl ParcelSending::folder() const
{
    const QString path = folderPath();
    return path.isEmpty() ? QUrl() : QUrl::fromLocalFile(path);
}

void ParcelSending::send()
{
    start(folderPath(), false);
}

void ParcelSending::sendTo(const QUrl &folder)
{
    start(folder.toLocalFile(), false);
}

void ParcelSending::sendAgain(const QUrl &folder)
{
    start(folder.toLocalFile(), true);
}

void ParcelSending::start(const QString &folder, bool again)
{
    if (!m_exchange || m_busy) {
        return;
    }
    m_busy = true;
    m_lastFolder = folder;
    m_lastAgain = again;
    m_clockDoubted = false;
    m_errorText.clear();
    m_resultText.clear();
    Q_EMIT stateChanged();
    m_sign = StopSign::make();
    connect(m_sign.get(), &StopSign::moved, this, &ParcelSending::setProgress);
    setProgress(0);
    m_exchange->workspace()
        .exchange()
        .send({.person = personFrom(m_person), .folder = folder, .again = again}, StopSign::progress(m_sign))
        .then(this, [this, folder](const Result<QStringList> &files) { receive(folder, files); });
}

void ParcelSending::setProgress(qreal part)
{
    m_progress = part;
    Q_EMIT progressChanged();
}

void ParcelSending::cancel()
{
    if (m_sign) {
        m_sign->stop();
    }
}

void ParcelSending::trustClock()
{
    if (m_exchange && m_clockDoubted) {
        m_exchange->workspace().trustClock();
        start(m_lastFolder, m_lastAgain);
    }
}

void ParcelSending::receive(const QString &folder, const Result<QStringList> &files)
{
    m_busy = false;
    m_sign.reset();
    m_files = files.value_or(QStringList());
    m_clockDoubted = !files && isAboutTheClock(files.error());
    m_errorText = files ? QString() : describeSending(files.error());
    m_resultText = files ? wordsAbout(*files, folder) : QString();
    if (files) {
        QSettings().setValue(settingsKey(), folder);
        Q_EMIT folderChanged();
    }
    Q_EMIT stateChanged();
    if (m_exchange) {
        m_exchange->noteExchanged();
    }
}

QString ParcelSending::wordsAbout(const QStringList &files, const QString &folder) const
{
    if (files.isEmpty()) {
        return tr("There was nothing new to send.");
    }
    qint64 bytes = 0;
    for (const QString &file : files) {
        bytes += QFileInfo(file).size();
    }
    if (files.size() == 1) {
        return tr("‘%1’, %2, is in ‘%3’. Hand it to %4 by any way you like: nobody else can open it.")
            .arg(QFileInfo(files.constFirst()).fileName(), sizeWords(bytes), folderWords(folder), m_firstName);
    }
    return tr("%n file(s), %1 together, are in ‘%2’. Hand all of them to %3, in any order: nobody else can open them.", nullptr, static_cast<int>(files.size()))
        .arg(sizeWords(bytes), folderWords(folder), m_firstName);
}

void ParcelSending::showFolder() const
{
    QDesktopServices::openUrl(folder());
}

}
