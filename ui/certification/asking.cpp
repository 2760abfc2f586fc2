// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "asking.h"

#include "describe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

Asking::Asking(QObject *parent)
    : QObject(parent)
{
}

void Asking::setCertification(OpenCertification *certification)
{
    if (m_certification == certification) {
        return;
    }
    m_certification = certification;
    if (certification) {
        certification->workspace().method().current().then(this, [this](const Result<Method> &method) {
            if (method) {
                takeMethod(*method);
            }
        });
        partnersOf(certification->workspace()).then(this, [this](const Result<std::vector<Partner>> &partners) {
            m_partners = partners.value_or(std::vector<Partner>());
            m_problem = partners ? QString() : describe(partners.error());
            m_knowsPeople = true;
            Q_EMIT changed();
        });
    }
    Q_EMIT certificationChanged();
}

void Asking::takeMethod(const Method &method)
{
    m_method = method;
    takeWanted();
    Q_EMIT changed();
}

void Asking::setWanted(const QString &wanted)
{
    if (m_wanted != wanted) {
        m_wanted = wanted;
        takeWanted();
        Q_EMIT changed();
    }
}

void Asking::takeWanted()
{
    m_kind = statementKindFromCode(m_wanted.section(u'/', 0, 0)).value_or(m_kind);
    const std::vector<Topic> topics = topicsOfKind();
    const auto found = std::ranges::find(topics, m_wanted.section(u'/', 1), &Topic::id);
    m_topic = found == topics.end() ? -1 : static_cast<int>(found - topics.begin());
}

QStringList Asking::kinds() const
{
    return {tr("A reference"), tr("A mentor’s assessment for a board"), tr("A recommendation to a career level")};
}

void Asking::setKind(int kind)
{
    if (kind >= 0 && kind <= static_cast<int>(StatementKind::Recommendation) && kind != this->kind()) {
        m_kind = static_cast<StatementKind>(kind);
        m_topic = -1;
        m_person = 0;
        Q_EMIT changed();
    }
}

/** What mentors alone sign is asked of a mentor. */
std::vector<Partner> Asking::possible() const
{
    std::vector<Partner> possible;
    std::ranges::copy_if(m_partners, std::back_inserter(possible), [this](const Partner &one) { return !isOfMentors(m_kind) || one.myRole == Role::Mentee; });
    return possible;
}

QStringList Asking::people() const
{
    QStringList names;
    std::ranges::transform(possible(), std::back_inserter(names), &Partner::name);
    return names;
}

void Asking::setPerson(int person)
{
    m_person = person;
    Q_EMIT changed();
}

std::vector<Asking::Topic> Asking::topicsOfKind() const
{
    std::vector<Topic> topics;
    if (!m_method) {
        return topics;
    }
    if (m_kind == StatementKind::Recommendation) {
        std::ranges::transform(m_method->data().levels, std::back_inserter(topics),
                               [](const MethodLevel &one) { return Topic{.id = one.id, .name = one.name}; });
        return topics;
    }
    for (const MethodCertification &one : m_method->data().certifications) {
        if (!one.retired) {
            topics.push_back({.id = one.id, .name = one.name});
        }
    }
    return topics;
}

QStringList Asking::topics() const
{
    QStringList names;
    std::ranges::transform(topicsOfKind(), std::back_inserter(names), &Topic::name);
    return names;
}

void Asking::setTopic(int topic)
{
    m_topic = topic;
    Q_EMIT changed();
}

void Asking::setBody(const QString &body)
{
    if (m_body != body) {
        m_body = body;
        Q_EMIT changed();
    }
}

void Asking::setWantedBy(QDate day)
{
    m_wantedBy = day;
    Q_EMIT changed();
}

bool Asking::isComplete() const
{
    const bool hasTopic = m_topic >= 0 && m_topic < topics().size();
    return !m_busy && m_person >= 0 && m_person < people().size() && (hasTopic || m_kind == StatementKind::Reference);
}

void Asking::ask()
{
    if (!m_certification || !isComplete()) {
        return;
    }
    const Partner whom = possible().at(static_cast<std::size_t>(m_person));
    const StatementAsk wanted{.space = whom.space,
                              .kind = m_kind,
                              .topic = m_topic < 0 ? QString() : topicsOfKind().at(static_cast<std::size_t>(m_topic)).id,
                              .body = m_body,
                              .wantedBy = m_wantedBy.isValid() ? std::optional(m_wantedBy) : std::nullopt};
    m_busy = true;
    m_certification->workspace().statements().ask(wanted).then(this, [this, name = whom.name](const Result<StatementRequestId> &done) {
        m_busy = false;
        m_problem = done ? QString() : describe(done.error());
        Q_EMIT changed();
        if (done) {
            Q_EMIT asked(name);
        }
    });
}

}
