// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonical/jsonvalue.h"
#include "canonical/rdfproblem.h"

#include <QHash>

#include <expected>
#include <map>
#include <memory>

namespace waymark
{

/** What a term means within a context (JSON-LD 1.1 API, section 4.2). */
struct LdTerm {
    /** An absolute IRI or a keyword; empty where the context says that the term means nothing. */
    QString iri;
    /** How its texts are read: "@id", "@vocab", "@json", or the IRI of a datatype; empty for plain texts. */
    QString type;
    bool isList = false;
    bool isGraph = false;
    /** It may stand before a colon in shortened IRIs. */
    bool isPrefix = false;
    /** A later context may not give it another meaning. */
    bool isProtected = false;
    /** The context that holds within it; of a frozen context, so that it outlives everything. Null where there is none. */
    const JsonValue *scoped = nullptr;

    /** Whether both mean the same, protected or not. */
    [[nodiscard]] bool meansSame(const LdTerm &other) const;
};

/** All terms that hold at one place of a document. */
class LdContext
{
public:
    using Pointer = std::shared_ptr<const LdContext>;

    [[nodiscard]] const LdTerm *find(const QString &term) const;
    /**
     * @p text as an IRI: a term and the vocabulary where @p vocabulary is set, else shortened and whole IRIs alone. What is none stays
     * as it is, so that it is still relative.
     */
    [[nodiscard]] QString expanded(const QString &text, bool vocabulary) const;
    /** What held before types brought their own terms, which hold for their own node alone; null where none did. */
    [[nodiscard]] const Pointer &previous() const { return m_previous; }

private:
    friend class LdContextBuilder;
    friend class LdContexts;

    [[nodiscard]] bool hasProtectedTerms() const;

    QHash<QString, LdTerm> m_terms;
    QString m_vocabulary;
    Pointer m_previous;
};

/** Where a context that is applied comes from; what it may change depends on it. */
enum class LdScope {
    Node, ///< the `@context` of a node
    Property, ///< that of the term under which a value stands: it may redefine protected terms
    Type, ///< that of a node's type: it holds for the node alone
};

/**
 * Applies contexts to each other, and remembers the outcome: credentials say the same hundreds of times, and a frozen context
 * means the same for ever. Used on one thread.
 */
class LdContexts
{
public:
    using Outcome = std::expected<LdContext::Pointer, RdfProblem>;

    LdContexts();

    /** Before any context: nothing means anything. */
    [[nodiscard]] const LdContext::Pointer &initial() const { return m_initial; }
    /** To be called before each document: forgets everything once it is more than credentials need, whatever documents say. */
    void keepSmall();
    /** @p local after @p active: the value of an `@context` of the document, or an LdTerm's. The problem has no pointer yet. */
    [[nodiscard]] Outcome apply(const LdContext::Pointer &active, const JsonValue &local, LdScope scope);

private:
    [[nodiscard]] Outcome applyOne(const LdContext::Pointer &active, const JsonValue &local, LdScope scope);
    [[nodiscard]] Outcome applyFrozen(const LdContext::Pointer &active, const JsonValue &frozen, LdScope scope);
    [[nodiscard]] Outcome nothing(const LdContext::Pointer &active, LdScope scope) const;

    struct Key {
        const LdContext *active;
        const JsonValue *local;
        LdScope scope;

        auto operator<=>(const Key &) const = default;
    };

    LdContext::Pointer m_initial;
    std::map<Key, LdContext::Pointer> m_known;
    /** Keeps what keys point at. */
    std::vector<LdContext::Pointer> m_kept;
};

/** Whether @p text is one of JSON-LD's keywords, or has the form of one. */
[[nodiscard]] bool isLdKeyword(QStringView text);
/** Whether @p text is an IRI with a scheme that N-Quads can write, or a blank node's name. */
[[nodiscard]] bool isAbsoluteIri(QStringView text);

}
