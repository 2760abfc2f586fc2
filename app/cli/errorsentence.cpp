// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errorsentence.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static QString named(const QString &field, const QString &otherwise)
{
    return field.isEmpty() ? otherwise : u"'%1'"_s.arg(field);
}

static QString sentenceOfFile(const Error &error)
{
    using enum Error::Kind;
    switch (error.kind) {
    case InUse:
        return u"The file is in use%1. Nothing was changed; try again when the other program has closed it."_s.arg(
            error.detail.isEmpty() ? QString() : u" by "_s + error.detail);
    case Damaged:
        return u"The file is damaged%1. Nothing was taken from it; ask for it again, or restore a backup of your own."_s.arg(
            error.field.isEmpty() ? QString() : u" ("_s + error.field + u')');
    case Newer:
        return u"The file was written by a newer version of Waymark. Update Waymark to open it; the file was not touched."_s;
    case NotAWorkspace:
        return u"This is not a Waymark workspace. The file was not touched."_s;
    case WrongPassphrase:
        return u"The passphrase does not open this workspace. Check capitals and the keyboard layout, or use the recovery sheet."_s;
    case WrongWord:
        return u"Word %1 is wrong. Check it against the sheet and try again."_s.arg(error.field);
    case DiskFull:
        return u"The disk is full. What was there before is unchanged; make room and try again."_s;
    case ReadOnly:
        return u"The folder or the file cannot be written to. Nothing was changed; choose another place, or change its permissions."_s;
    case Vanished:
        return u"%1 went away while it was read. Nothing of it was kept."_s.arg(named(error.field, u"The file"_s));
    default:
        return {};
    }
}

static QString sentenceOfExchange(const Error &error)
{
    using enum Error::Kind;
    switch (error.kind) {
    case NotForMe:
        return u"This file is sealed for somebody else. Nothing was taken from it."_s;
    case Stranger:
        return u"This file is from somebody who is not known here. Nothing was taken from it; exchange an invitation first."_s;
    case Revoked:
        return u"This file was signed by a device that was revoked. Nothing was taken from it."_s;
    case AlreadyKnown:
        return u"Everything in this file is here already. Nothing was changed."_s;
    case NotVerified:
        return u"A signature does not hold%1. Nothing was taken from the file."_s.arg(error.field.isEmpty() ? QString() : u" ("_s + error.field + u')');
    case Waiting:
        return u"Something earlier has to arrive first. What came is kept until then."_s;
    default:
        return {};
    }
}

QString sentenceOf(const Error &error)
{
    using enum Error::Kind;
    switch (error.kind) {
    case Blank:
        return u"%1 is empty. Write something and try again."_s.arg(named(error.field, u"A required text"_s));
    case TooLong:
        return u"%1 is longer than 1 MiB. Keep it as an attachment instead."_s.arg(named(error.field, u"The text"_s));
    case TooLarge:
        return u"%1 is too large. Nothing was stored."_s.arg(named(error.field, u"This"_s));
    case OutOfRange:
        return u"%1 is outside what makes sense. Nothing was changed."_s.arg(named(error.field, u"The value"_s));
    case Invalid:
        return u"%1 is not in a form that can be read. Nothing was changed."_s.arg(named(error.field, u"The value"_s));
    case NotFound:
        return u"There is no such %1 here."_s.arg(error.field.isEmpty() ? u"thing"_s : error.field);
    case NotAllowed:
        return u"Your part in this mentorship does not allow that%1. Nothing was changed."_s.arg(error.field.isEmpty() ? QString()
                                                                                                                       : u" ("_s + error.field + u')');
    case NotPossible:
        return u"That is not possible as things stand%1. Nothing was changed."_s.arg(error.field.isEmpty() ? QString() : u" ("_s + error.field + u')');
    case Cancelled:
        return u"Cancelled. Nothing was changed."_s;
    case Storage:
        return u"The storage reported an error; the last saved state is unchanged."_s;
    default:
        break;
    }
    const QString ofFile = sentenceOfFile(error);
    return ofFile.isEmpty() ? sentenceOfExchange(error) : ofFile;
}

}
