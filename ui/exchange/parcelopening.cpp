// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parcelopening.h"

#include "describe.h"
#include "exchangeoverview.h"
#include "exchangewords.h"
#include "invitation.h"
#include "text.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

/** Of the small objects; a parcel is read piece by piece elsewhere. */
static constexpr qint64 largestSmall = 4 * 1024 * 1024;

static Result<QByteArray> contentOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(QFile::exists(path) ? Error::Kind::NotAllowed : Error::Kind::NotFound, u"file"_s, file.errorString());
    }
    return file.read(most);
}

static Result<void> written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(Error::Kind::ReadOnly, u"file"_s, file.errorString());
    }
    return {};
}

static bool isOurs(const QUrl &file)
{
    static constexpr std::array suffixes{".waymark-parcel"_L1, ".waymark-invitation"_L1, ".waymark-answer"_L1, ".waymark-card"_L1};
    return file.isLocalFile() && std::ranges::any_of(suffixes, [path = file.path()](QLatin1StringView suffix) { return path.endsWith(suffix); });
}

bool ParcelOpening::areOurs(const QList<QUrl> &files)
{
    return !files.isEmpty() && std::ranges::all_of(files, isOurs);
}

void ParcelOpening::setState(State state, const QString &heading, const QString &text)
{
    m_state = state;
    m_heading = heading;
    m_text = text;
    m_clockDoubted = false;
    Q_EMIT stateChanged();
}

/** One file is done with: the next one follows, or all is told. */
void ParcelOpening::conclude(State state, const QString &heading, const QString &text)
{
    if (m_waiting.isEmpty()) {
        setState(state, heading, (m_told + QStringList(text)).join(u'\n'));
        m_told.clear();
        return;
    }
    m_told.append(text.isEmpty() ? heading : tr("%1. %2", "what happened, and what it means").arg(heading, text));
    m_state = State::Idle;
    open(m_waiting.takeFirst());
}

void ParcelOpening::failWith(const Error &error)
{
    conclude(State::Failed, tr("‘%1’ was not opened").arg(m_fileName), describeOpening(error));
    if (m_exchange) {
        m_exchange->noteExchanged();
    }
}

void ParcelOpening::dismiss()
{
    if (m_state != State::Opening) {
        m_invitation.clear();
        m_person.clear();
        setState(State::Idle, {}, {});
    }
}

void ParcelOpening::openAll(const QList<QUrl> &files)
{
    if (m_state == State::Opening || files.isEmpty()) {
        return;
    }
    m_told.clear();
    m_waiting = files.sliced(1);
    open(files.constFirst());
}

void ParcelOpening::open(const QUrl &file)
{
    if (!m_exchange || m_state == State::Opening) {
        return;
    }
    const QString path = file.toLocalFile();
    m_fileName = QFileInfo(path).fileName();
    m_person.clear();
    m_invitation.clear();
    setState(State::Opening, tr("Opening ‘%1’…").arg(m_fileName), {});
    QtConcurrent::run([path]() -> Result<SealedHead> {
        if (QFileInfo(path).isDir()) {
            return failure(Error::Kind::Invalid, u"folder"_s);
        }
        return contentOf(path, SealedObject::headLength).and_then(&SealedObject::peek);
    }).then(this, [this, path](const Result<SealedHead> &head) { begin(path, head); });
}

void ParcelOpening::begin(const QString &path, const Result<SealedHead> &head)
{
    if (!m_exchange) {
        return;
    }
    if (!head) {
        failWith(head.error());
        return;
    }
    if (head->kind == SealedKind::Parcel) {
        receiveParcel(path);
        return;
    }
    const Result<QByteArray> bytes = contentOf(path, largestSmall);
    if (!bytes) {
        failWith(bytes.error());
    } else if (head->kind == SealedKind::Invitation) {
        receiveInvitation(*bytes);
    } else if (head->kind == SealedKind::Acceptance) {
        receiveAcceptance(*bytes);
    } else if (head->kind == SealedKind::IdentityCard) {
        receiveCard(*bytes);
    } else {
        failWith({Error::Kind::Invalid, u"kind"_s, {}});
    }
}

void ParcelOpening::receiveParcel(const QString &path)
{
    m_sign = StopSign::make();
    connect(m_sign.get(), &StopSign::moved, this, &ParcelOpening::setProgress);
    setProgress(0);
    m_exchange->workspace().exchange().receive(path, StopSign::progress(m_sign)).then(this, [this](const Result<ReceiveReport> &report) {
        m_sign.reset();
        Q_EMIT progressChanged();
        report ? tell(*report) : failWith(report.error());
    });
}

void ParcelOpening::setProgress(qreal part)
{
    m_progress = part;
    Q_EMIT progressChanged();
}

void ParcelOpening::cancel()
{
    m_waiting.clear();
    if (m_sign) {
        m_sign->stop();
    }
}

void ParcelOpening::tell(const ReceiveReport &report)
{
    if (!m_exchange) {
        return;
    }
    m_exchange->workspace().identity().person(report.from).then(this, [this, report](const Result<KnownPerson> &person) {
        tellName(report, person ? firstName(shown(person->name)) : QString());
    });
}

void ParcelOpening::tellName(const ReceiveReport &report, const QString &name)
{
    m_person = textOf(report.from);
    const QString heading = report.isEmpty() ? tr("Nothing new from %1").arg(name) : tr("A parcel from %1 is in").arg(name);
    conclude(State::Opened, heading, linesAbout(report).join(u'\n'));
    finish(report.from);
}

void ParcelOpening::finish(const PersonId &person)
{
    if (m_exchange) {
        m_exchange->noteExchanged();
    }
    Q_EMIT opened(textOf(person));
}

QStringList linesAbout(const ReceiveReport &report)
{
    const auto plural = [](const char *sentence, qsizetype count) { return ParcelOpening::tr(sentence, nullptr, static_cast<int>(count)); };
    const std::array facts{
        std::pair(QT_TRANSLATE_N_NOOP("waymark::ParcelOpening", "%n change(s) came in."), report.applied),
        std::pair(QT_TRANSLATE_N_NOOP("waymark::ParcelOpening", "%n file(s) arrived."), report.attachmentsArrived),
        std::pair(QT_TRANSLATE_N_NOOP("waymark::ParcelOpening", "%n file(s) that it names is in another parcel."),
                  static_cast<qsizetype>(report.attachmentsMissing)),
        std::pair(QT_TRANSLATE_N_NOOP("waymark::ParcelOpening", "%n thing(s) to settle: you both changed it."), report.conflicts.size()),
        std::pair(QT_TRANSLATE_N_NOOP("waymark::ParcelOpening", "%n deleted thing(s) came back, because one of you changed it meanwhile."),
                  report.broughtBack.size()),
        std::pair(QT_TRANSLATE_N_NOOP("waymark::ParcelOpening", "%n part(s) deletes much and waits for your answer."), report.questions.size()),
        std::pair(QT_TRANSLATE_N_NOOP("waymark::ParcelOpening", "%n part(s) waits for an earlier parcel that is not here yet."), report.waitingPackets),
        std::pair(QT_TRANSLATE_N_NOOP("waymark::ParcelOpening", "%n change(s) of a lost device were taken back and are kept aside."), report.takenBack),
        std::pair(QT_TRANSLATE_N_NOOP("waymark::ParcelOpening", "%n change(s) was not allowed and is kept aside."), report.refused.size()),
        std::pair(QT_TRANSLATE_N_NOOP("waymark::ParcelOpening", "%n part(s) was not taken in."), report.refusedPackets.size()),
    };
    QStringList lines;
    for (const auto &[sentence, count] : facts) {
        if (count > 0) {
            lines.append(plural(sentence, count));
        }
    }
    if (report.count > 1) {
        lines.append(ParcelOpening::tr("This was parcel %1 of %2 that were written together.").arg(report.number).arg(report.count));
    }
    if (report.newDevice) {
        lines.append(ParcelOpening::tr("This file turned out to be a copy of an earlier state, and goes on as a device of its own."));
    }
    return lines;
}

void ParcelOpening::receiveAcceptance(const QByteArray &bytes)
{
    m_exchange->workspace().identity().receiveAcceptance(bytes).then(
        this, [this](const Result<PersonId> &person) { person ? found(*person) : failWith(person.error()); });
}

/** The mentorship begins with the answer. */
void ParcelOpening::found(const PersonId &person)
{
    if (!m_exchange) {
        return;
    }
    m_exchange->workspace().identity().found(person).then(this, [this, person](const Result<FoundedSpace> &space) {
        if (!space) {
            failWith(space.error());
            return;
        }
        m_person = textOf(person);
        conclude(State::Opened, tr("Your invitation was accepted"), tr("Now compare the five words below, and send a first parcel."));
        finish(person);
    });
}

void ParcelOpening::receiveInvitation(const QByteArray &bytes)
{
    const Result<Invitation> invitation = Invitation::read(bytes);
    if (!invitation) {
        failWith(invitation.error());
        return;
    }
    m_invitation = bytes;
    m_inviter = shown(invitation->inviter.name);
    m_waiting.clear();
    setState(State::Invited, tr("%1 invites you").arg(m_inviter),
             invitation->inviterRole == Role::Mentor
                 ? tr("You would be the mentee, and %1 your mentor. To accept, save the answer as a file and hand it back.").arg(firstName(m_inviter))
                 : tr("You would be the mentor, and %1 your mentee. To accept, save the answer as a file and hand it back.").arg(firstName(m_inviter)));
}

QString ParcelOpening::suggestedName() const
{
    //: The name of a file
    return tr("Answer to %1").arg(m_inviter) + u".waymark-answer"_s;
}

void ParcelOpening::accept(const QUrl &target)
{
    if (!m_exchange || m_invitation.isEmpty() || m_state == State::Opening) {
        return;
    }
    m_answerFile = target;
    const PersonId inviter =
        Invitation::read(m_invitation).transform([](const Invitation &invitation) { return invitation.inviter.person; }).value_or(PersonId());
    m_exchange->workspace().identity().accept(m_invitation).then(this, [this, inviter, path = target.toLocalFile()](const Result<QByteArray> &answer) {
        const Result<void> saved = answer.and_then([&path](const QByteArray &bytes) { return written(path, bytes); });
        if (!answer && isAboutTheClock(answer.error())) {
            setState(State::Invited, m_heading, describeOpening(answer.error()));
            m_clockDoubted = true;
            Q_EMIT stateChanged();
            return;
        }
        if (!saved) {
            answer ? setState(State::Invited, m_heading, describeSending(saved.error())) : failWith(saved.error());
            return;
        }
        m_person = textOf(inviter);
        setState(State::Opened, tr("The answer is in ‘%1’").arg(QFileInfo(path).fileName()),
                 tr("Hand it to %1. With the first parcel that comes back, you both see five words to compare.").arg(firstName(m_inviter)));
        finish(inviter);
    });
}

void ParcelOpening::trustClock()
{
    if (m_exchange && m_clockDoubted) {
        m_exchange->workspace().trustClock();
        accept(m_answerFile);
    }
}

void ParcelOpening::receiveCard(const QByteArray &bytes)
{
    m_exchange->workspace().identity().receiveCard(bytes).then(this, [this](const Result<void> &done) {
        if (!done) {
            failWith(done.error());
            return;
        }
        conclude(State::Opened, tr("A newer card is in"), tr("Name and devices of that person are up to date."));
        m_exchange ? m_exchange->noteExchanged() : void();
    });
}

}
