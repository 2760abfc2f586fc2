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

/** "3,7,21" gives "3, 7 and 21". */
static QString enumerated(const QString &numbers)
{
    QStringList words = numbers.split(u',');
    const QString last = words.takeLast();
    return words.isEmpty() ? last : words.join(u", "_s) + u" and "_s + last;
}

static QString sentenceOfWrongWords(const QString &numbers)
{
    const bool several = numbers.contains(u',');
    return u"More than two words are wrong: %1 %2 not in the list of words. Check every word against the sheet; '?' stands for one that cannot be read."_s.arg(
        (several ? u"words "_s : u"word "_s) + enumerated(numbers), several ? u"are"_s : u"is"_s);
}

/** The store names the place with these codes, or with none; whatever else is damaged came from somewhere. */
static bool isOfWorkspace(const QString &place)
{
    static const QStringList places{u"page"_s, u"structure"_s, u"source"_s, u"copy"_s, u"short"_s};
    return place.isEmpty() || places.contains(place);
}

static QString sentenceOfDamage(const QString &place)
{
    if (place == u"empty") {
        return u"The file is empty: 0 bytes. It was not touched; take a backup instead, see 'waymark-cli backup list'."_s;
    }
    if (place == u"sheet") {
        return u"There is a slip in the code. Copy it from the sheet again; nothing was made."_s;
    }
    if (place == u"backup") {
        return u"The backup is damaged. The workspace is as it was; take another one, see 'waymark-cli backup list'."_s;
    }
    if (place == u"attachments") {
        return u"The attachments' file beside the workspace is damaged; everything else is whole. Put the file back from a backup's folder."_s;
    }
    if (isOfWorkspace(place)) {
        return u"The workspace is damaged. What can be read was not changed: go back to a backup ('waymark-cli backup list', 'waymark-cli restore'), or read "
               "what can be read into a new file with 'waymark-cli doctor salvage'."_s;
    }
    return u"The file is damaged (%1). Nothing was taken from it; ask for it again."_s.arg(place);
}

static QString sentenceOfPassphrase(const QString &field)
{
    return field == u"sheet" ? u"That is not the passphrase that the sheet was printed with. Nothing was made; an older sheet opens with an older passphrase."_s
                             : u"The passphrase does not open this workspace. Check capitals and the keyboard layout, or use the recovery sheet."_s;
}

static QString sentenceOfFile(const Error &error)
{
    using enum Error::Kind;
    switch (error.kind) {
    case InUse:
        return u"The file is in use%1. Nothing was changed; try again when the other program has closed it."_s.arg(
            error.detail.isEmpty() ? QString() : u" by "_s + error.detail);
    case Damaged:
        return sentenceOfDamage(error.field);
    case Newer:
        return u"The file was written by a newer version of Waymark. Update Waymark to open it; the file was not touched."_s;
    case NotAWorkspace:
        return u"This is not a Waymark workspace. The file was not touched."_s;
    case WrongPassphrase:
        return sentenceOfPassphrase(error.field);
    case WrongWord:
        return sentenceOfWrongWords(error.field);
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

static QString sentenceOfState(const QString &field)
{
    if (field == u"clock") {
        return u"This computer's clock is behind the newest time that is known here, and a signature would bear a wrong date. Nothing was signed. Set the "
               "clock; or, where it is right, say so with --clock-is-right."_s;
    }
    return u"That is not possible as things stand%1. Nothing was changed."_s.arg(field.isEmpty() ? QString() : u" ("_s + field + u')');
}

static QString sentenceOfSize(const QString &field)
{
    return field == u"attachment" ? u"The file is larger than 2 GiB, the most that an attachment can be. It was not read, and nothing was stored."_s
                                  : u"%1 is too large. Nothing was stored."_s.arg(named(field, u"This"_s));
}

static QString sentenceOfRange(const QString &field)
{
    static const QStringList days{u"day"_s, u"due"_s, u"start"_s, u"horizon"_s, u"review-on"_s, u"next"_s, u"until"_s, u"reached-on"_s};
    return days.contains(field)
        ? u"'%1' is outside what makes sense: years go from 1900 to 2200, and nothing is due before it starts. Nothing was changed."_s.arg(field)
        : u"%1 is outside what makes sense. Nothing was changed."_s.arg(named(field, u"The value"_s));
}

static QString sentenceOfValue(const Error &error)
{
    using enum Error::Kind;
    switch (error.kind) {
    case Blank:
        return u"%1 is empty. Write something and try again."_s.arg(named(error.field, u"A required text"_s));
    case TooLong:
        return u"%1 is longer than 1 MiB. Keep it as an attachment instead."_s.arg(named(error.field, u"The text"_s));
    case TooLarge:
        return sentenceOfSize(error.field);
    case OutOfRange:
        return sentenceOfRange(error.field);
    case Invalid:
        return error.field == u"sheet"
            ? u"That is not the code of who you are: the last one on the sheet, which begins with WAYMARK:V01LUw. Nothing was made."_s
            : u"%1 is not in a form that can be read. Nothing was changed."_s.arg(named(error.field, u"The value"_s));
    default:
        return {};
    }
}

static QString sentenceOfRules(const Error &error)
{
    using enum Error::Kind;
    switch (error.kind) {
    case NotFound:
        return u"There is no such %1 here."_s.arg(error.field.isEmpty() ? u"thing"_s : error.field);
    case NotAllowed:
        return u"Your part in this mentorship does not allow that%1. Nothing was changed."_s.arg(error.field.isEmpty() ? QString()
                                                                                                                       : u" ("_s + error.field + u')');
    case NotPossible:
        return sentenceOfState(error.field);
    case Cancelled:
        return u"Cancelled. Nothing was changed."_s;
    case Storage:
        return u"The storage reported an error; the last saved state is unchanged."_s;
    default:
        return {};
    }
}

QString sentenceOf(const Error &error)
{
    for (const QString &sentence : {sentenceOfValue(error), sentenceOfRules(error), sentenceOfFile(error), sentenceOfExchange(error)}) {
        if (!sentence.isEmpty()) {
            return sentence;
        }
    }
    return u"Something went wrong (%1)."_s.arg(codeOf(error.kind));
}

}
