// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificationpack.h"
#include "readiness.h"
#include "renewal.h"
#include "store.h"

namespace waymark
{

/** How somebody stands with a level or a certification, and what the method calls it. */
struct ReadinessReport {
    QString id;
    QString name;
    Readiness readiness;
    /** The career level that a mentor recommended me to; empty where none did. */
    QString careerLevel;
};

/** What has to be renewed or reached by which day. */
struct RenewalReport {
    /** The first that ends first. */
    std::vector<RenewalWindow> windows;
    std::optional<MentorDeadline> mentor;
};

/** Hours noted of one category. */
struct CategoryHours {
    QString category;
    double hours = 0;

    bool operator==(const CategoryHours &) const = default;
};

/**
 * How far I am: for a career level, for a certification, for what has to be renewed. Over all concepts, as things stand today;
 * nothing is stored. Every function may be called from any thread and returns at once.
 */
class ReadinessService
{
public:
    /** @p store outlives the service. @p me is the person whose workspace this is. */
    ReadinessService(Store &store, PersonId me);

    /** As levelRequirements(). Errors: NotFound "level"; Storage. */
    [[nodiscard]] QFuture<Result<ReadinessReport>> forLevel(QString level);
    /** As certificationRequirements(). Errors: NotFound "certification"; Storage. */
    [[nodiscard]] QFuture<Result<ReadinessReport>> forCertification(QString certification);
    /** The parts of the pack alone, as packRequirements(). Errors: NotFound "certification"; Storage. */
    [[nodiscard]] QFuture<Result<ReadinessReport>> checklist(QString certification);
    /** Everything that a document or a folder of the pack is made of. @p holderName stands on it. Errors: NotFound "certification"; Storage. */
    [[nodiscard]] QFuture<Result<CertificationPack>> certificationPack(QString certification, QString holderName);
    /** What I hold, and by when it has to be renewed. Errors: Storage. */
    [[nodiscard]] QFuture<Result<RenewalReport>> renewals();
    /** What was noted within @p span, by category, as amountWithin(). Errors: Storage. */
    [[nodiscard]] QFuture<Result<std::vector<CategoryHours>>> hours(DaySpan span);

private:
    template<typename F>
    [[nodiscard]] auto ask(F question);

    Store &m_store;
    PersonId m_me;
};

}
