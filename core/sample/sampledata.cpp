// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampledata.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Q_INIT_RESOURCE wants it.
static void initResources()
{
    Q_INIT_RESOURCE(waymark_sample);
}

namespace waymark
{

QJsonObject SampleData::file(const QString &name)
{
    initResources();
    QFile file(u":/waymark/sample/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString SampleData::text(const QJsonValue &value)
{
    return value.isArray() ? list(value).join(u'\n') : value.toString();
}

QStringList SampleData::list(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &entry : value.toArray()) {
        texts.append(entry.toString());
    }
    return texts;
}

std::optional<int> SampleData::number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<double> SampleData::real(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QTime SampleData::time(const QJsonValue &value, QTime usual)
{
    const QTime time = QTime::fromString(value.toString(), u"HH:mm"_s);
    return time.isValid() ? time : usual;
}

}
