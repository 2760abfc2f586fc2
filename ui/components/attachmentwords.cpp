// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentwords.h"

#include "describe.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark
{

static QString words(const char *sentence)
{
    return QCoreApplication::translate("waymark::attachment", sentence);
}

static const char *aboutTheFile(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return error.field == QLatin1StringView("folder")
            ? QT_TRANSLATE_NOOP("waymark::attachment", "‘%1’ is a folder, and only files can be attached. Add the files in it, or pack it into one file first.")
            : QT_TRANSLATE_NOOP("waymark::attachment", "‘%1’ is not there any more, so it was not attached. Add it again from where it is now.");
    case Error::Kind::Vanished:
        return QT_TRANSLATE_NOOP("waymark::attachment", "‘%1’ went away while it was read. Nothing of it was kept; add it again from where it is now.");
    case Error::Kind::TooLarge:
        return QT_TRANSLATE_NOOP("waymark::attachment",
                                 "‘%1’ is larger than 2 GiB, the most that one file can be here. It was not attached, and nothing of it was kept.");
    case Error::Kind::NotAllowed:
        return QT_TRANSLATE_NOOP("waymark::attachment",
                                 "‘%1’ cannot be read with your rights, so it was not attached. Change its permissions and add it again.");
    case Error::Kind::DiskFull:
        return QT_TRANSLATE_NOOP("waymark::attachment",
                                 "The disk is full, so ‘%1’ was not attached, and nothing half is left. Free some space and add it again.");
    default:
        return QT_TRANSLATE_NOOP("waymark::attachment", "‘%1’ was not attached. %2");
    }
}

QString describeAttaching(const QString &name, const Error &error)
{
    const QString sentence = words(aboutTheFile(error));
    return sentence.contains(QLatin1StringView("%2")) ? sentence.arg(name, describe(error)) : sentence.arg(name);
}

QString keptAsFile(const QString &name, qsizetype bytes)
{
    return words(QT_TRANSLATE_NOOP("waymark::attachment", "The pasted text is %1 long, and one text holds at most 1 MiB: it is attached as ‘%2’ instead."))
        .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat), name);
}

}
