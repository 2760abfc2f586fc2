// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinessservice.h"

#include "attestationrepository.h"
#include "didkey.h"
#include "methodrepository.h"
#include "packcomposing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** What every question begins with. */
struct Ground {
    Database &database;
    Method method;
    FactsScope scope;
    QDate today;

    [[nodiscard]] Result<const MethodCertification *> certification(const QString &id) const
    {
        const MethodCertification *found = method.certification(id);
        return found != nullptr ? Result<const MethodCertification *>(found) : failure(Error::Kind::NotFound, u"certification"_s);
    }

    [[nodiscard]] Result<ReadinessReport> report(const QString &id, const QString &name, const std::vector<Requirement> &requirements) const
    {
        WAYMARK_TRY(const CareerFacts all, careerFacts(database, method, scope));
        WAYMARK_TRY(const QString level, AttestationRepository(database).recommendedLevel(scope.did));
        return ReadinessReport{.id = id, .name = name, .readiness = readinessFor(requirements, all.facts, today), .careerLevel = level};
    }
};

}

ReadinessService::ReadinessService(Store &store, PersonId me)
    : m_store(store)
    , m_me(std::move(me))
{
}

template<typename F>
auto ReadinessService::ask(F question)
{
    return m_store.read([question = std::move(question), me = m_me, &clock = m_store.clock()](Database &database) -> std::invoke_result_t<F, const Ground &> {
        WAYMARK_TRY(const Method method, MethodRepository::current(database));
        return question(Ground{.database = database, .method = method, .scope = {.me = me, .did = didOf(me), .zone = clock.zone()}, .today = clock.today()});
    });
}

QFuture<Result<ReadinessReport>> ReadinessService::forLevel(QString level)
{
    return ask([level = std::move(level)](const Ground &ground) -> Result<ReadinessReport> {
        const MethodLevel *found = ground.method.level(level);
        return found != nullptr ? ground.report(found->id, found->name, levelRequirements(ground.method, *found)) : failure(Error::Kind::NotFound, u"level"_s);
    });
}

QFuture<Result<ReadinessReport>> ReadinessService::forCertification(QString certification)
{
    return ask([id = std::move(certification)](const Ground &ground) -> Result<ReadinessReport> {
        WAYMARK_TRY(const MethodCertification *found, ground.certification(id));
        return ground.report(found->id, found->name, certificationRequirements(ground.method, *found));
    });
}

QFuture<Result<ReadinessReport>> ReadinessService::checklist(QString certification)
{
    return ask([id = std::move(certification)](const Ground &ground) -> Result<ReadinessReport> {
        WAYMARK_TRY(const MethodCertification *found, ground.certification(id));
        return ground.report(found->id, found->name, packRequirements(ground.method, *found));
    });
}

QFuture<Result<CertificationPack>> ReadinessService::certificationPack(QString certification, QString holderName)
{
    return ask([id = std::move(certification), name = std::move(holderName)](const Ground &ground) -> Result<CertificationPack> {
        WAYMARK_TRY(const MethodCertification *found, ground.certification(id));
        WAYMARK_TRY(CertificationPack pack, composedPack(ground.database, ground.method, *found, ground.scope, ground.today));
        pack.holderName = name;
        return pack;
    });
}

QFuture<Result<RenewalReport>> ReadinessService::renewals()
{
    return ask([](const Ground &ground) -> Result<RenewalReport> {
        WAYMARK_TRY(const CareerFacts all, careerFacts(ground.database, ground.method, ground.scope));
        RenewalReport report{.windows = renewalWindows(ground.method, all.held, all.facts.entries, ground.today), .mentor = {}};
        report.mentor = mentorDeadline(ground.method, all.mentorSince, report.windows, ground.today);
        return report;
    });
}

QFuture<Result<std::vector<CategoryHours>>> ReadinessService::hours(DaySpan span)
{
    return ask([span](const Ground &ground) -> Result<std::vector<CategoryHours>> {
        WAYMARK_TRY(const CareerFacts all, careerFacts(ground.database, ground.method, ground.scope));
        std::vector<CategoryHours> rows;
        for (const ReadinessEntry &entry : all.facts.entries) {
            const double hours = entry.kind == RequirementKind::Hours ? amountWithin(entry, span, ground.today) : 0;
            const auto row = std::ranges::find(rows, entry.topic, &CategoryHours::category);
            if (hours > 0 && row == rows.end()) {
                rows.push_back({.category = entry.topic, .hours = hours});
            } else if (hours > 0) {
                row->hours += hours;
            }
        }
        std::ranges::sort(rows, {}, &CategoryHours::category);
        return rows;
    });
}

}
