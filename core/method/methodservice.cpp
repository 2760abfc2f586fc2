// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "methodservice.h"

#include "methodfile.h"
#include "methodlabels.h"
#include "methodrepository.h"

#include <optional>

namespace waymark
{

/** Touched on the reader thread alone. */
struct MethodService::Cache {
    std::optional<MethodDocumentId> document;
    std::optional<Method> method;
};

namespace
{

struct Replacement {
    Method next;
    MethodDiff diff;
};

}

static Result<Replacement> replacement(Database &database, const Method &wanted, const AssessedCompetencies &assessed)
{
    WAYMARK_TRY(const Method current, MethodRepository::current(database));
    WAYMARK_TRY(const QSet<QString> inUse, assessed(database));
    WAYMARK_TRY(Method next, withRetired(wanted, current, inUse));
    MethodDiff diff = difference(current, next);
    return Replacement{std::move(next), std::move(diff)};
}

MethodService::MethodService(Store &store, AssessedCompetencies assessed)
    : m_store(store)
    , m_assessed(std::move(assessed))
    , m_cache(std::make_shared<Cache>())
{
}

QFuture<Result<Method>> MethodService::current()
{
    return m_store.read([cache = m_cache](Database &database) -> Result<Method> {
        WAYMARK_TRY(const std::optional<MethodDocumentId> latest, MethodRepository::latest(database));
        if (!cache->method || cache->document != latest) {
            WAYMARK_TRY(cache->method, MethodRepository::current(database));
            cache->document = latest;
        }
        return *cache->method;
    });
}

QFuture<Result<QByteArray>> MethodService::exported()
{
    return m_store.read([](Database &database) { return MethodRepository::current(database).transform(toJson); });
}

QFuture<Result<MethodDiff>> MethodService::preview(const QByteArray &json)
{
    return m_store.read([json, assessed = m_assessed](Database &database) -> Result<MethodDiff> {
        WAYMARK_TRY(const Method wanted, methodFromJson(json));
        WAYMARK_TRY(const Replacement replaced, replacement(database, wanted, assessed));
        return replaced.diff;
    });
}

QFuture<Result<MethodDiff>> MethodService::import(std::function<Result<Method>()> wanted)
{
    return m_store.act(MethodLabel::Import, [wanted = std::move(wanted), assessed = m_assessed](Writer &writer) -> Result<MethodDiff> {
        WAYMARK_TRY(const Method method, wanted());
        WAYMARK_TRY(const Replacement replaced, replacement(writer.database(), method, assessed));
        if (!replaced.diff.isEmpty() || replaced.diff.version != replaced.diff.formerVersion) {
            WAYMARK_CHECK(MethodRepository::add(writer, replaced.next));
        }
        return replaced.diff;
    });
}

QFuture<Result<MethodDiff>> MethodService::import(const QByteArray &json)
{
    return import([json] { return methodFromJson(json); });
}

QFuture<Result<MethodDiff>> MethodService::importBuiltIn()
{
    return import([]() -> Result<Method> { return builtInMethod(); });
}

}
