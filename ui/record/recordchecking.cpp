// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordchecking.h"

#include "attesting.h"
#include "canonical/jsonparser.h"
#include "carrierverifier.h"
#include "credentialchecks.h"
#include "credentialtoken.h"
#include "manifest.h"
#include "verifier.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

qint64 credentialsIn(const JsonValue &value)
{
    qint64 count = isCredential(value) ? 1 : 0;
    for (const JsonMember &member : value.members()) {
        count += credentialsIn(member.value);
    }
    for (const JsonValue &item : value.items()) {
        count += credentialsIn(item);
    }
    return count;
}

/** Says how far a verification is: the key of every credential is asked for as its turn comes. */
class Counting
{
public:
    Counting(const QByteArray &credential, KeyStandings standings, const Progress &progress)
        : m_standings(std::move(standings))
        , m_progress(progress)
    {
        const auto value = parseJson(credential);
        m_whole = value ? std::max<qint64>(1, credentialsIn(*value)) : 1;
    }

    [[nodiscard]] KeyStanding standingOf(const QString &did)
    {
        m_goesOn = m_goesOn && (!m_progress || m_progress(std::min(m_done, m_whole), m_whole));
        ++m_done;
        return m_standings ? m_standings(did) : KeyStanding::NotKnown;
    }

    [[nodiscard]] bool goesOn() const { return m_goesOn; }

private:
    KeyStandings m_standings;
    const Progress &m_progress;
    qint64 m_whole = 1;
    qint64 m_done = 0;
    bool m_goesOn = true;
};

/** A verification without a workspace that is counted. */
class StrangersKnowledge final : public VerifierKnowledge
{
public:
    explicit StrangersKnowledge(Counting &counting)
        : m_counting(counting)
    {
    }

    [[nodiscard]] KeyStanding standingOf(const QString &did) const override { return m_counting.standingOf(did); }

private:
    Counting &m_counting;
};

Result<VerificationReport> verified(const RecordToCheck &wanted, const QByteArray &credential, const Progress &progress)
{
    Counting counting(credential, wanted.workspace ? keyStandings(*wanted.workspace) : KeyStandings(), progress);
    Result<VerificationReport> report = wanted.workspace != nullptr
        ? wanted.workspace->record().verify(credential, wanted.now, [&counting](const QString &did) { return counting.standingOf(did); }).result()
        : Result<VerificationReport>(verifyCredential(credential, wanted.now, StrangersKnowledge(counting)));
    return counting.goesOn() ? report : failure(Error::Kind::Cancelled);
}

}

Result<QByteArray> fileToCheck(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(QFile::exists(path) ? Error::Kind::NotAllowed : Error::Kind::Vanished, u"file"_s, file.errorString());
    }
    // Not by its size alone: what is no regular file says that it has none.
    QByteArray bytes = file.read(largestCheckedFile + 1);
    return bytes.size() > largestCheckedFile ? failure(Error::Kind::TooLarge, u"file"_s) : Result<QByteArray>(std::move(bytes));
}

Result<CarrierReport> checkedRecord(const RecordToCheck &wanted, const Progress &progress)
{
    const CredentialCheck check = [&](const QByteArray &credential) { return verified(wanted, credential, progress); };
    if (QFileInfo(wanted.path).isDir()) {
        return verifyFolder(wanted.path, check);
    }
    WAYMARK_TRY(const QByteArray file, fileToCheck(wanted.path));
    return verifyCarrier(file, check);
}

bool mayCarryRecord(const QString &path)
{
    static constexpr qint64 head = 4096;
    if (QFileInfo(path).isDir()) {
        return QFile::exists(path + u'/' + manifestName.toString());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray start = file.read(head);
    return kindOfCarrier(start) != CarrierKind::Credential || start.trimmed().startsWith('{') || isCredentialToken(start);
}

}
