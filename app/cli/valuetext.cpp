// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valuetext.h"

#include "session.h"
#include "text.h"

#include <QCborArray>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark
{

static QString textOf(const QByteArray &bytes)
{
    static constexpr qsizetype idLength = 16;
    return bytes.size() == idLength ? idText(QUuid::fromRfc4122(bytes)) : QString::fromLatin1(bytes.toHex());
}

QString textOf(const QCborValue &value)
{
    if (value.isByteArray()) {
        return textOf(value.toByteArray());
    }
    if (value.isArray()) {
        QStringList parts;
        for (const QCborValue &part : value.toArray()) {
            parts.append(textOf(part));
        }
        return parts.join(u", "_s);
    }
    return shown(value.toVariant().toString());
}

QJsonValue toJson(const QCborValue &value)
{
    if (value.isByteArray()) {
        return textOf(value.toByteArray());
    }
    if (value.isArray()) {
        QJsonArray parts;
        for (const QCborValue &part : value.toArray()) {
            parts.append(toJson(part));
        }
        return parts;
    }
    return value.toJsonValue();
}

QString wordsOfLabel(const QString &code)
{
    return QString(code).replace(u'.', u": "_s).replace(u'-', u' ');
}

}
