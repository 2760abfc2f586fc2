// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QIODevice>
#include <QStringList>

#include <functional>
#include <memory>

namespace waymark
{

/**
 * Something that moves objects between computers, and promises nothing: names may be missing, doubled, incomplete, in any
 * order. What is not there deletes nothing. Used on one thread, which may wait.
 */
class Carrier
{
public:
    using Write = std::function<Result<void>(QIODevice &)>;

    Carrier() = default;
    virtual ~Carrier() = default;
    Q_DISABLE_COPY_MOVE(Carrier)

    /** The names of the objects that are there now. Errors: Vanished, Storage. */
    [[nodiscard]] virtual Result<QStringList> list() = 0;
    /** An object, open for reading from anywhere. Errors: NotFound, NotAllowed, Storage. */
    [[nodiscard]] virtual Result<std::unique_ptr<QIODevice>> get(const QString &name) = 0;
    /** Whole or not at all: nobody sees half of what @p write writes. Errors: Vanished, ReadOnly, DiskFull, Storage, those of @p write. */
    [[nodiscard]] virtual Result<void> put(const QString &name, const Write &write) = 0;
};

}
