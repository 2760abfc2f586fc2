// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every file includes, read once for all of them. Files name what they use all the same: clang-tidy and
// Clang builds compile without this header.

#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <vector>
