// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "describe.h"

#include <QCoreApplication>

namespace waymark
{

static QString words(const char *sentence)
{
    return QCoreApplication::translate("waymark::describe", sentence);
}

static QString blank(const QString &field)
{
    if (field == QLatin1StringView("name")) {
        return words(QT_TRANSLATE_NOOP("waymark::describe", "Please write a name."));
    }
    if (field == QLatin1StringView("passphrase")) {
        return words(QT_TRANSLATE_NOOP("waymark::describe", "Please write a passphrase."));
    }
    if (field == QLatin1StringView("tag")) {
        return words(QT_TRANSLATE_NOOP("waymark::describe", "A tag needs a word."));
    }
    if (field == QLatin1StringView("body")) {
        return words(QT_TRANSLATE_NOOP("waymark::describe", "An entry needs a title, some text or a mood."));
    }
    return words(QT_TRANSLATE_NOOP("waymark::describe", "Something is still empty here."));
}

/** A value that a person entered, or a rule that it breaks. */
static const char *aboutValue(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::TooLong:
        return QT_TRANSLATE_NOOP("waymark::describe", "This text is too long to be kept in one piece. Please shorten it, or attach it as a file.");
    case Error::Kind::TooLarge:
        return QT_TRANSLATE_NOOP("waymark::describe", "This is too large to be kept here. Nothing of it was stored.");
    case Error::Kind::OutOfRange:
        return QT_TRANSLATE_NOOP("waymark::describe", "This value is outside what makes sense here.");
    case Error::Kind::Invalid:
        return QT_TRANSLATE_NOOP("waymark::describe", "This is not written in a form that Waymark understands.");
    case Error::Kind::NotAllowed:
        return QT_TRANSLATE_NOOP("waymark::describe", "You do not have the right to do this.");
    case Error::Kind::NotPossible:
        return QT_TRANSLATE_NOOP("waymark::describe", "This is not possible as things stand now. Nothing was changed.");
    case Error::Kind::NotFound:
        return QT_TRANSLATE_NOOP("waymark::describe", "It is not there any more. It may have been moved or deleted.");
    case Error::Kind::Waiting:
        return QT_TRANSLATE_NOOP("waymark::describe", "Something earlier has to arrive first.");
    case Error::Kind::Cancelled:
        return QT_TRANSLATE_NOOP("waymark::describe", "It was cancelled. Nothing was changed.");
    default:
        return nullptr;
    }
}

/** The file, the disk or the program beside us. */
static const char *aboutFile(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::InUse:
        return QT_TRANSLATE_NOOP("waymark::describe", "Another program has this file in use, so nothing was changed. Close it there and try again.");
    case Error::Kind::Damaged:
        return QT_TRANSLATE_NOOP("waymark::describe", "This file is damaged. Nothing in it was changed; the folder of backups beside it holds earlier states.");
    case Error::Kind::Newer:
        return QT_TRANSLATE_NOOP("waymark::describe",
                                 "This file was written by a newer version of Waymark. Install that version to open it; nothing was changed.");
    case Error::Kind::NotAWorkspace:
        return QT_TRANSLATE_NOOP("waymark::describe", "This is not a Waymark file.");
    case Error::Kind::DiskFull:
        return QT_TRANSLATE_NOOP("waymark::describe", "The disk is full. What was saved before is safe; free some space and try again.");
    case Error::Kind::ReadOnly:
        return QT_TRANSLATE_NOOP("waymark::describe",
                                 "Nothing can be written in this place, so nothing was changed. Choose a folder of your own; move a file that is here to it.");
    case Error::Kind::Vanished:
        return QT_TRANSLATE_NOOP("waymark::describe", "The file went away while it was read. Nothing of it was stored.");
    case Error::Kind::Storage:
        return QT_TRANSLATE_NOOP("waymark::describe", "The storage reported a problem. What was saved before is safe; please try again.");
    default:
        return nullptr;
    }
}

/** Keys, signatures and those who hold them. */
static const char *aboutTrust(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::WrongPassphrase:
        return QT_TRANSLATE_NOOP("waymark::describe", "This passphrase does not open the file. Check capitals and the keyboard's language, and try again.");
    case Error::Kind::WrongWord:
        return QT_TRANSLATE_NOOP("waymark::describe", "One of the recovery words is not right. Compare it with your sheet.");
    case Error::Kind::NotForMe:
        return QT_TRANSLATE_NOOP("waymark::describe", "This file was made for somebody else and cannot be opened here.");
    case Error::Kind::Stranger:
        return QT_TRANSLATE_NOOP("waymark::describe", "This comes from somebody you have not met in Waymark yet.");
    case Error::Kind::Revoked:
        return QT_TRANSLATE_NOOP("waymark::describe", "This was signed by a device that does not count any more.");
    case Error::Kind::AlreadyKnown:
        return QT_TRANSLATE_NOOP("waymark::describe", "This is known here already. Nothing was changed.");
    case Error::Kind::NotVerified:
        return QT_TRANSLATE_NOOP("waymark::describe", "The signature does not hold: this was changed after it was signed.");
    default:
        return nullptr;
    }
}

bool isAboutTheClock(const Error &error)
{
    return error.kind == Error::Kind::NotPossible && error.field == QLatin1StringView("clock");
}

bool mayPass(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::DiskFull:
    case Error::Kind::ReadOnly:
    case Error::Kind::InUse:
    case Error::Kind::Storage:
        return true;
    default:
        return false;
    }
}

QString describeUnsaved(const Error &error)
{
    if (error.kind == Error::Kind::DiskFull) {
        return words(QT_TRANSLATE_NOOP("waymark::describe",
                                       "Not saved: the disk is full. What you typed stays here and is saved by itself as soon as there is room, so leave this "
                                       "window open and free some space."));
    }
    if (mayPass(error)) {
        return words(QT_TRANSLATE_NOOP("waymark::describe",
                                       "Not saved: nothing can be written to the workspace’s file now. What you typed stays here, and Waymark tries again by "
                                       "itself."));
    }
    if (error.kind == Error::Kind::TooLong) {
        return words(QT_TRANSLATE_NOOP("waymark::describe",
                                       "Not saved: this text is longer than 1 MiB, the most that one text can be. It stays here; shorten it, or attach it as a "
                                       "file."));
    }
    return words(QT_TRANSLATE_NOOP("waymark::describe", "Not saved: %1")).arg(describe(error));
}

QString describe(const Error &error)
{
    if (isAboutTheClock(error)) {
        return words(QT_TRANSLATE_NOOP("waymark::describe",
                                       "This computer’s clock is behind the newest time that is known here, so nothing was signed. Look at the clock: set it "
                                       "right and try again, or say that it is right."));
    }
    if (error.kind == Error::Kind::Blank) {
        return blank(error.field);
    }
    if (error.kind == Error::Kind::Damaged && error.field == QLatin1StringView("empty")) {
        return words(QT_TRANSLATE_NOOP("waymark::describe", "This file is empty: there is nothing in it to open."));
    }
    if (error.kind == Error::Kind::NotFound && error.field == QLatin1StringView("folder")) {
        return words(QT_TRANSLATE_NOOP("waymark::describe", "This is a folder. Choose a file in it."));
    }
    for (const auto group : {aboutValue, aboutFile, aboutTrust}) {
        if (const char *sentence = group(error.kind)) {
            return words(sentence);
        }
    }
    return words(QT_TRANSLATE_NOOP("waymark::describe", "Something went wrong."));
}

}
