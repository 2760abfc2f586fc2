// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangewords.h"

#include "describe.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

static QString inWords(const char *sentence)
{
    return QCoreApplication::translate("waymark::exchange", sentence);
}

/** Sentences about who wrote a file, and for whom. */
static const char *aboutPeople(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotForMe:
        return QT_TRANSLATE_NOOP("waymark::exchange",
                                 "This was made for somebody else, or for another of your computers. Nothing was taken in. Ask for a parcel of your own.");
    case Error::Kind::Stranger:
        return error.field == "invitation"_L1
            ? QT_TRANSLATE_NOOP("waymark::exchange",
                                "This answers an invitation that is not yours, or that you took back. Nothing was changed. Invite the person again.")
            : QT_TRANSLATE_NOOP("waymark::exchange",
                                "This comes from somebody you have not met in Waymark. Nothing was taken in. Begin with an invitation, from either side.");
    case Error::Kind::Revoked:
        return QT_TRANSLATE_NOOP(
            "waymark::exchange",
            "This was sent from a device that its owner declared lost. Nothing was taken in. Ask the person for a parcel from another device.");
    case Error::Kind::NotVerified:
        return QT_TRANSLATE_NOOP(
            "waymark::exchange",
            "The signature does not hold: somebody changed this after it was signed. Nothing was taken in. Tell the sender, and ask for it again.");
    case Error::Kind::AlreadyKnown:
        return QT_TRANSLATE_NOOP("waymark::exchange", "You opened this before: everything in it is here. Nothing was changed.");
    case Error::Kind::NotPossible:
        return error.field == "self"_L1 ? QT_TRANSLATE_NOOP("waymark::exchange", "This is an invitation of your own. Send it to the person you want to invite.")
                                        : nullptr;
    default:
        return nullptr;
    }
}

/** Sentences about the file itself. */
static const char *aboutTheFile(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Damaged:
        return QT_TRANSLATE_NOOP(
            "waymark::exchange",
            "This file did not arrive whole: a part is missing or was changed on the way. Nothing of it was taken in. Ask for it once more.");
    case Error::Kind::Invalid:
    case Error::Kind::NotAWorkspace:
        return QT_TRANSLATE_NOOP("waymark::exchange", "This is no parcel, invitation or answer from Waymark. Nothing was changed.");
    case Error::Kind::Newer:
        return QT_TRANSLATE_NOOP("waymark::exchange",
                                 "This was written by a newer version of Waymark. Nothing was taken in. Install that version and open the file again.");
    case Error::Kind::TooLarge:
        return QT_TRANSLATE_NOOP("waymark::exchange", "This file is larger than a parcel can be. Nothing was taken in. Ask for it once more.");
    case Error::Kind::NotFound:
    case Error::Kind::Vanished:
        return QT_TRANSLATE_NOOP("waymark::exchange", "The file is not there any more. Look where it was saved, and open it again.");
    case Error::Kind::Cancelled:
        return QT_TRANSLATE_NOOP("waymark::exchange", "You cancelled it. Nothing was taken in; open it again whenever you like.");
    case Error::Kind::NotAllowed:
        return QT_TRANSLATE_NOOP("waymark::exchange", "This file cannot be read. Copy it to a folder of your own and open it there.");
    case Error::Kind::DiskFull:
        return QT_TRANSLATE_NOOP("waymark::exchange",
                                 "The disk is full, so not all of it could be taken in. What is here is safe; free some space and open the file again.");
    default:
        return nullptr;
    }
}

QString describeOpening(const Error &error)
{
    if (isAboutTheClock(error)) {
        return describe(error);
    }
    if (const char *sentence = aboutPeople(error)) {
        return inWords(sentence);
    }
    const char *sentence = aboutTheFile(error.kind);
    return sentence == nullptr ? describe(error) : inWords(sentence);
}

QString describeSending(const Error &error)
{
    if (isAboutTheClock(error)) {
        return describe(error);
    }
    switch (error.kind) {
    case Error::Kind::Vanished:
    case Error::Kind::NotFound:
        return error.field == "device"_L1
            ? inWords(QT_TRANSLATE_NOOP("waymark::exchange", "None of this person’s devices is in use, so nobody could open a parcel. Nothing was written."))
            : inWords(QT_TRANSLATE_NOOP("waymark::exchange", "The folder is not there any more. Choose another one; nothing is lost."));
    case Error::Kind::ReadOnly:
    case Error::Kind::NotAllowed:
        return inWords(QT_TRANSLATE_NOOP("waymark::exchange", "Nothing can be written into this folder. Choose another one; nothing is lost."));
    case Error::Kind::Cancelled:
        return inWords(
            QT_TRANSLATE_NOOP("waymark::exchange", "You cancelled it. No half-written file was left behind, and what was in it counts as not sent."));
    case Error::Kind::DiskFull:
        return inWords(QT_TRANSLATE_NOOP("waymark::exchange", "There is no room left in this folder. Free some, or choose another one; nothing is lost."));
    default:
        return describe(error);
    }
}

static QDateTime localTime(qint64 at, const Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(at, clock.zone());
}

static QString dateWords(QDate day, QDate today)
{
    const QLocale locale;
    return day.year() == today.year() ? locale.toString(day, QCoreApplication::translate("waymark::exchange", "d MMMM", "a day of this year"))
                                      : locale.toString(day, QCoreApplication::translate("waymark::exchange", "d MMMM yyyy", "a day of another year"));
}

QString whenWords(qint64 at, const Clock &clock)
{
    const QDateTime when = localTime(at, clock);
    const QString time = QLocale().toString(when.time(), QLocale::ShortFormat);
    if (when.date() == clock.today()) {
        return inWords(QT_TRANSLATE_NOOP("waymark::exchange", "today, %1")).arg(time);
    }
    if (when.date() == clock.today().addDays(-1)) {
        return inWords(QT_TRANSLATE_NOOP("waymark::exchange", "yesterday, %1")).arg(time);
    }
    return dateWords(when.date(), clock.today());
}

QString dayWords(qint64 at, const Clock &clock)
{
    const QDate day = localTime(at, clock).date();
    if (day == clock.today()) {
        return inWords(QT_TRANSLATE_NOOP("waymark::exchange", "today"));
    }
    return day == clock.today().addDays(-1) ? inWords(QT_TRANSLATE_NOOP("waymark::exchange", "yesterday")) : dateWords(day, clock.today());
}

QString shortDayWords(qint64 at, const Clock &clock)
{
    const QDate day = localTime(at, clock).date();
    return day == clock.today() ? dayWords(at, clock) : QLocale().toString(day, QCoreApplication::translate("waymark::exchange", "d MMM", "a day, short"));
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString firstName(const QString &name)
{
    return name.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

QString initialsOf(const QString &name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    QString initials;
    for (const QString &part : {parts.value(0), parts.size() > 1 ? parts.constLast() : QString()}) {
        initials += part.left(!part.isEmpty() && part.front().isHighSurrogate() ? 2 : 1).toUpper();
    }
    return initials;
}

QString folderWords(const QString &path)
{
    const QString name = QDir(path).dirName();
    return name.isEmpty() ? QDir::toNativeSeparators(path) : name;
}

QString keptWords(const QStringList &kept, int more, int deleted, const QString &firstName)
{
    const auto counted = [](const char *sentence, int count) { return QCoreApplication::translate("waymark::exchange", sentence, nullptr, count); };
    const int gone = deleted - static_cast<int>(kept.size()) - more;
    QStringList sentences{inWords(QT_TRANSLATE_NOOP("waymark::exchange", "The parcel is in."))};
    if (!kept.isEmpty()) {
        const QString names = QLocale().createSeparatedList(kept);
        sentences << (more > 0 ? counted(QT_TRANSLATE_N_NOOP("waymark::exchange", "Kept: %1, and %n more."), more)
                               : inWords(QT_TRANSLATE_NOOP("waymark::exchange", "Kept: %1.")))
                         .arg(names);
        sentences << inWords(QT_TRANSLATE_NOOP("waymark::exchange", "%1 gets it back with your next parcel.")).arg(firstName);
    }
    if (gone > 0) {
        sentences << counted(QT_TRANSLATE_N_NOOP("waymark::exchange", "%n thing(s) that only %1 may keep went into the trash."), gone).arg(firstName);
    }
    return sentences.join(u' ');
}

}
