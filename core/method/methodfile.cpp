// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "methodfile.h"

#include "methodreader.h"
#include "methodwriter.h"
#include "text.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Q_INIT_RESOURCE wants it.
static void initResources()
{
    Q_INIT_RESOURCE(waymark_method);
}

namespace waymark
{

static constexpr QLatin1StringView formatKey{"format"};
static constexpr QLatin1StringView formatVersionKey{"formatVersion"};
static constexpr QLatin1StringView formatName{"waymark-method"};

static Result<QJsonObject> objectOf(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.first(qMin<qsizetype>(error.offset, json.size())).count('\n') + 1;
        return failure(Error::Kind::Damaged, u"line %1"_s.arg(line), error.errorString());
    }
    if (!document.isObject()) {
        return failure(Error::Kind::Invalid, formatKey, u"not a method file"_s);
    }
    return document.object();
}

/** Takes what every version of the format begins with off @p object. */
static Result<void> checkFormat(QJsonObject &object)
{
    if (object.take(formatKey) != formatName) {
        return failure(Error::Kind::Invalid, formatKey, u"not a method file"_s);
    }
    const int version = object.take(formatVersionKey).toInt();
    if (version < 1) {
        return failure(Error::Kind::Invalid, formatVersionKey, u"not a version"_s);
    }
    if (version > methodFormatVersion) {
        return failure(Error::Kind::Newer, formatVersionKey, u"version %1"_s.arg(version));
    }
    return {};
}

static Result<Method> methodFromObject(QJsonObject object)
{
    WAYMARK_CHECK(checkFormat(object));
    std::optional<Error> error;
    MethodReader reader(std::move(object), {}, error);
    MethodData data;
    describe(reader, data);
    reader.finish();
    return error ? std::unexpected(*error) : Method::create(std::move(data));
}

Result<Method> methodFromJson(const QByteArray &json)
{
    if (json.size() > maximumTextBytes) {
        return failure(Error::Kind::TooLarge);
    }
    WAYMARK_TRY(QJsonObject object, objectOf(json));
    return methodFromObject(std::move(object));
}

QJsonObject jsonObjectOf(const Method &method)
{
    QJsonObject object = MethodWriter::jsonOf(method.data());
    object.insert(formatKey, formatName);
    object.insert(formatVersionKey, methodFormatVersion);
    return object;
}

QByteArray toJson(const Method &method)
{
    return QJsonDocument(jsonObjectOf(method)).toJson(QJsonDocument::Indented);
}

static QJsonObject resourceObject(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QJsonDocument::fromJson(file.readAll()).object();
}

Method builtInMethod()
{
    initResources();
    QJsonObject object = resourceObject(u":/waymark/method/method.json"_s);
    QJsonArray templates;
    const QDir folder(u":/waymark/method/templates"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        templates.append(resourceObject(folder.filePath(name)));
    }
    object.insert("templates"_L1, templates);
    Result<Method> method = methodFromObject(std::move(object));
    Q_ASSERT_X(method, "builtInMethod", qPrintable(method ? QString() : method.error().field + u' ' + method.error().detail));
    return *std::move(method);
}

}
