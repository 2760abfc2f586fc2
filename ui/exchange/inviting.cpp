// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inviting.h"

#include "describe.h"
#include "exchangewords.h"
#include "invitation.h"
#include "text.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

void Inviting::setExchange(OpenExchange *exchange)
{
    if (m_exchange != exchange) {
        m_exchange = exchange;
        askName();
        look();
        Q_EMIT exchangeChanged();
    }
}

void Inviting::askName()
{
    if (!m_exchange) {
        return;
    }
    m_exchange->workspace().identity().myCard().then(this, [this](const Result<IdentityCard> &card) {
        m_myName = card ? shown(card->name) : QString();
        Q_EMIT exchangeChanged();
    });
}

void Inviting::setInvitation(const QString &id)
{
    const QByteArray wanted = QByteArray::fromHex(id.toLatin1());
    if (m_id != wanted) {
        m_id = wanted;
        m_meeting = {};
        setState(false, {}, {});
        Q_EMIT invitationChanged();
        look();
    }
}

void Inviting::look()
{
    if (!m_exchange || m_id.isEmpty()) {
        return;
    }
    m_exchange->workspace().identity().openInvitations().then(this, [this](const Result<std::vector<Meeting>> &open) {
        const auto found = open ? std::ranges::find(*open, m_id, &Meeting::invitation) : std::vector<Meeting>::const_iterator();
        if (open && found != open->end()) {
            m_meeting = *found;
            Q_EMIT invitationChanged();
        }
    });
}

QString Inviting::madeText() const
{
    return m_exchange && m_meeting.invitedAt > 0 ? tr("Made %1").arg(whenWords(m_meeting.invitedAt, m_exchange->clock())) : QString();
}

QString Inviting::suggestedName() const
{
    //: The name of a file
    return tr("Invitation from %1").arg(m_myName) + u".waymark-invitation"_s;
}

void Inviting::setState(bool busy, const QString &errorText, const QString &savedText)
{
    m_busy = busy;
    m_clockDoubted = m_clockDoubted && !errorText.isEmpty();
    m_errorText = errorText;
    m_savedText = savedText;
    Q_EMIT stateChanged();
}

void Inviting::invite(bool asMentor, const QUrl &file)
{
    if (!m_exchange || m_busy) {
        return;
    }
    m_lastAsMentor = asMentor;
    m_lastFile = file;
    setState(true, {}, {});
    m_exchange->workspace()
        .identity()
        .invite(asMentor ? Role::Mentor : Role::Mentee)
        .then(this, [this, path = file.toLocalFile()](const Result<QByteArray> &bytes) {
            if (!bytes) {
                m_clockDoubted = isAboutTheClock(bytes.error());
                setState(false, describe(bytes.error()), {});
                return;
            }
            save(*bytes, path);
            if (const auto invitation = Invitation::read(*bytes); m_exchange && invitation) {
                m_id = invitation->id();
                look();
                m_exchange->noteExchanged();
                Q_EMIT made(QString::fromLatin1(m_id.toHex()));
            }
        });
}

void Inviting::trustClock()
{
    if (m_exchange && m_clockDoubted) {
        m_exchange->workspace().trustClock();
        invite(m_lastAsMentor, m_lastFile);
    }
}

void Inviting::saveAgain(const QUrl &file)
{
    save(m_meeting.invitationFile, file.toLocalFile());
}

void Inviting::save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        setState(false, tr("The invitation is made, but could not be written there: %1. Save it once more, in another place.").arg(file.errorString()), {});
        return;
    }
    setState(false, {}, tr("‘%1’ is in ‘%2’.").arg(QFileInfo(path).fileName(), folderWords(QFileInfo(path).absolutePath())));
}

void Inviting::withdraw()
{
    if (!m_exchange || m_busy) {
        return;
    }
    setState(true, {}, {});
    m_exchange->workspace().identity().withdraw(m_id).then(this, [this](const Result<void> &done) {
        setState(false, done ? QString() : describe(done.error()), {});
        if (done && m_exchange) {
            Q_EMIT withdrawn();
            m_exchange->noteExchanged();
        }
    });
}

}
