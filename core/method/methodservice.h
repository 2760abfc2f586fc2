// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "method.h"
#include "methoddiff.h"
#include "store.h"

#include <QByteArray>
#include <QFuture>

#include <functional>
#include <memory>

namespace waymark
{

/**
 * Gives the competencies in which somebody was assessed, by id, from the connection of the question: `core/competency`
 * knows, and the program hands the two to each other.
 */
using AssessedCompetencies = std::function<Result<QSet<QString>>(Database &)>;

/** The method in use: asking for it, exporting it, importing another. Questions and commands are answered on the storage threads. */
class MethodService
{
public:
    MethodService(Store &store, AssessedCompetencies assessed);

    /** The imported method, else the built-in one; read again only after it was exchanged. Errors: Storage. */
    [[nodiscard]] QFuture<Result<Method>> current();

    /** The method in use as a file, the same bytes for the same method. Errors: Storage. */
    [[nodiscard]] QFuture<Result<QByteArray>> exported();

    /** What importing @p json would change; nothing is written. Errors: those of methodFromJson; Storage. */
    [[nodiscard]] QFuture<Result<MethodDiff>> preview(const QByteArray &json);

    /**
     * Makes the method in @p json the one in use and says what that changed. Competencies that it has not, but in which
     * somebody was assessed, are kept as retired. A method that changes nothing is not imported again. Can be undone.
     * Errors: those of methodFromJson; those of Store::act.
     */
    [[nodiscard]] QFuture<Result<MethodDiff>> import(const QByteArray &json);

    /** As import() of the method that comes with the program. */
    [[nodiscard]] QFuture<Result<MethodDiff>> importBuiltIn();

private:
    struct Cache;

    [[nodiscard]] QFuture<Result<MethodDiff>> import(std::function<Result<Method>()> wanted);

    Store &m_store;
    AssessedCompetencies m_assessed;
    std::shared_ptr<Cache> m_cache;
};

}
