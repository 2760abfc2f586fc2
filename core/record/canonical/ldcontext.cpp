// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/ldcontext.h"

#include "canonical/frozencontexts.h"
#include "result.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

using Kind = RdfProblem::Kind;

static bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isLdKeyword(QStringView text)
{
    return text.size() > 1 && text.front() == u'@' && std::ranges::all_of(text.sliced(1), isAsciiLetter);
}

static bool isSchemeCharacter(QChar c)
{
    return isAsciiLetter(c) || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
}

/** What N-Quads leaves out of an IRI (IRIREF): with it a document could write statements of its own. */
static bool isForbiddenInIri(QChar c)
{
    static constexpr QStringView forbidden = u"<>\"{}|^`\\";
    return c <= u' ' || forbidden.contains(c) || (c > u'~' && (c == QChar(0x7f) || c.isSpace()));
}

bool isAbsoluteIri(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || std::ranges::any_of(text, isForbiddenInIri)) {
        return false;
    }
    const QStringView scheme = text.first(colon);
    return scheme == u"_" || (isAsciiLetter(scheme.front()) && std::ranges::all_of(scheme, isSchemeCharacter));
}

bool LdTerm::meansSame(const LdTerm &other) const
{
    const bool sameScoped = scoped == other.scoped || (scoped != nullptr && other.scoped != nullptr && *scoped == *other.scoped);
    return sameScoped && iri == other.iri && type == other.type && isList == other.isList && isGraph == other.isGraph && isPrefix == other.isPrefix;
}

const LdTerm *LdContext::find(const QString &term) const
{
    const auto it = m_terms.constFind(term);
    return it == m_terms.cend() ? nullptr : &*it;
}

QString LdContext::expanded(const QString &text, bool vocabulary) const
{
    if (isLdKeyword(text)) {
        return text;
    }
    const LdTerm *term = find(text);
    if (term && (vocabulary || isLdKeyword(term->iri))) {
        return term->iri;
    }
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0) {
        const QStringView rest = QStringView(text).sliced(colon + 1);
        const LdTerm *prefix = rest.startsWith("//"_L1) ? nullptr : find(text.first(colon));
        return prefix && prefix->isPrefix ? prefix->iri + rest : text;
    }
    return vocabulary && !m_vocabulary.isEmpty() ? m_vocabulary + text : text;
}

bool LdContext::hasProtectedTerms() const
{
    return std::ranges::any_of(m_terms, &LdTerm::isProtected);
}

/** Defines the terms of one context object, those that others refer to first. */
class LdContextBuilder
{
public:
    LdContextBuilder(LdContext &result, const JsonValue &local, LdScope scope)
        : m_result(result)
        , m_local(local)
        , m_scope(scope)
        , m_protectsAll(local[u"@protected"].toBool())
    {
    }

    std::expected<void, RdfProblem> run()
    {
        if (const JsonValue *vocabulary = m_local.find(u"@vocab")) {
            m_result.m_vocabulary = vocabulary->toString();
        }
        for (const JsonMember &member : m_local.members()) {
            if (!isLdKeyword(member.name)) {
                WAYMARK_CHECK(define(member.name));
            } else if (member.name != "@vocab"_L1 && member.name != "@protected"_L1) {
                return problem(Kind::Unsupported, member.name);
            }
        }
        return {};
    }

private:
    static std::unexpected<RdfProblem> problem(Kind kind, const QString &detail)
    {
        return std::unexpected(RdfProblem{.kind = kind, .pointer = {}, .detail = detail});
    }

    std::expected<void, RdfProblem> define(const QString &name)
    {
        if (m_done.contains(name)) {
            return {};
        }
        if (m_begun.contains(name)) {
            return problem(Kind::Unsupported, name);
        }
        m_begun.insert(name);
        WAYMARK_TRY(LdTerm term, termOf(name, m_local[name]));
        WAYMARK_CHECK(keepProtection(name, term));
        m_result.m_terms.insert(name, term);
        m_done.insert(name);
        return {};
    }

    std::expected<LdTerm, RdfProblem> termOf(const QString &name, const JsonValue &definition)
    {
        LdTerm term;
        term.isProtected = definition.has(u"@protected") ? definition[u"@protected"].toBool() : m_protectsAll;
        if (definition.isNull()) {
            return term;
        }
        const QString id = definition.isString() ? definition.toString() : definition[u"@id"].toString();
        WAYMARK_TRY(term.iri, iriOf(name, id));
        static constexpr QStringView ends = u":/?#[]@";
        term.isPrefix = definition.isString() ? !term.iri.isEmpty() && ends.contains(term.iri.back()) : definition[u"@prefix"].toBool();
        if (definition.isObject()) {
            WAYMARK_CHECK(addDetails(term, definition));
        }
        return term;
    }

    /** An IRI may be shortened with terms of the same context, which are then defined first. */
    std::expected<QString, RdfProblem> iriOf(const QString &name, const QString &id)
    {
        const QString text = id.isEmpty() ? name : id;
        const QString head = text.first(std::max<qsizetype>(0, text.indexOf(u':')));
        if (!head.isEmpty() && head != name && m_local.has(head)) {
            WAYMARK_CHECK(define(head));
        }
        if (!id.isEmpty() && id != name && m_local.has(id)) {
            WAYMARK_CHECK(define(id));
        }
        QString iri = id.isEmpty() && head.isEmpty() ? m_result.m_vocabulary + name : m_result.expanded(text, !id.isEmpty());
        if (!isLdKeyword(iri) && !isAbsoluteIri(iri)) {
            return problem(Kind::UndefinedTerm, name);
        }
        return iri;
    }

    std::expected<void, RdfProblem> addDetails(LdTerm &term, const JsonValue &definition)
    {
        for (const JsonMember &member : definition.members()) {
            static constexpr std::array known{"@id"_L1, "@type"_L1, "@container"_L1, "@context"_L1, "@protected"_L1, "@prefix"_L1};
            if (!std::ranges::contains(known, member.name)) {
                return problem(Kind::Unsupported, member.name);
            }
        }
        if (const QString type = definition[u"@type"].toString(); !type.isEmpty()) {
            WAYMARK_TRY(term.type, iriOf({}, type));
        }
        for (const JsonValue *container : definition[u"@container"].itemsOrSelf()) {
            term.isList = term.isList || container->toString() == "@list"_L1;
            term.isGraph = term.isGraph || container->toString() == "@graph"_L1;
            if (!term.isList && !term.isGraph && container->toString() != "@set"_L1) {
                return problem(Kind::Unsupported, container->toString());
            }
        }
        term.scoped = definition.find(u"@context");
        return {};
    }

    /** A protected term may be said again, not changed, but by the context of a property. */
    std::expected<void, RdfProblem> keepProtection(const QString &name, LdTerm &term) const
    {
        const LdTerm *before = m_result.find(name);
        if (before && before->isProtected && m_scope != LdScope::Property) {
            if (!before->meansSame(term)) {
                return problem(Kind::ContextConflict, name);
            }
            term.isProtected = true;
        }
        return {};
    }

    LdContext &m_result;
    const JsonValue &m_local;
    LdScope m_scope;
    bool m_protectsAll;
    QSet<QString> m_begun;
    QSet<QString> m_done;
};

LdContexts::LdContexts()
    : m_initial(std::make_shared<const LdContext>())
{
}

void LdContexts::keepSmall()
{
    // A record needs about fifty.
    static constexpr size_t enough = 500;
    if (m_known.size() > enough) {
        m_known.clear();
        m_kept.clear();
    }
}

LdContexts::Outcome LdContexts::apply(const LdContext::Pointer &active, const JsonValue &local, LdScope scope)
{
    if (!local.isArray()) {
        return applyOne(active, local, scope);
    }
    LdContext::Pointer result = active;
    for (const JsonValue &item : local.items()) {
        WAYMARK_TRY(result, applyOne(result, item, scope));
    }
    return result;
}

LdContexts::Outcome LdContexts::applyOne(const LdContext::Pointer &active, const JsonValue &local, LdScope scope)
{
    if (local.isNull()) {
        return nothing(active, scope);
    }
    if (local.isString()) {
        const JsonValue *frozen = frozenContext(local.toString());
        return frozen ? applyFrozen(active, *frozen, scope) : std::unexpected(RdfProblem{Kind::UnknownContext, {}, local.toString()});
    }
    // What a document brings along itself could give any term any meaning; only contexts of ours hold such objects.
    if (scope == LdScope::Node || !local.isObject()) {
        return std::unexpected(RdfProblem{Kind::UnknownContext, {}, {}});
    }
    return applyFrozen(active, local, scope);
}

LdContexts::Outcome LdContexts::nothing(const LdContext::Pointer &active, LdScope scope) const
{
    if (scope != LdScope::Property && active->hasProtectedTerms()) {
        return std::unexpected(RdfProblem{Kind::ContextConflict, {}, {}});
    }
    if (scope != LdScope::Type) {
        return m_initial;
    }
    auto result = std::make_shared<LdContext>();
    result->m_previous = active->previous() ? active->previous() : active;
    return result;
}

LdContexts::Outcome LdContexts::applyFrozen(const LdContext::Pointer &active, const JsonValue &frozen, LdScope scope)
{
    const Key key{.active = active.get(), .local = &frozen, .scope = scope};
    if (const auto known = m_known.find(key); known != m_known.end()) {
        return known->second;
    }
    auto result = std::make_shared<LdContext>(*active);
    if (scope == LdScope::Type && !result->m_previous) {
        result->m_previous = active;
    }
    WAYMARK_CHECK(LdContextBuilder(*result, frozen, scope).run());
    m_kept.push_back(active);
    m_known.emplace(key, result);
    return result;
}

}
