// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/jsonld.h"

#include "canonical/ldcontext.h"

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

using Kind = RdfProblem::Kind;
using Context = LdContext::Pointer;

constexpr auto rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"_L1;
constexpr auto rdfFirst = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first"_L1;
constexpr auto rdfRest = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest"_L1;
constexpr auto rdfNil = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"_L1;
constexpr auto xsdBoolean = "http://www.w3.org/2001/XMLSchema#boolean"_L1;
constexpr auto xsdInteger = "http://www.w3.org/2001/XMLSchema#integer"_L1;

/** A node on its way into statements: what holds within it, and where it stands. */
struct Place {
    Context context;
    RdfTerm graph;
};

/** Walks a document once and writes down what it says; the first problem ends it. */
class StatementWriter
{
public:
    StatementWriter(const LdChange &change, LdContexts &contexts)
        : m_change(change)
        , m_contexts(contexts)
    {
    }

    std::expected<RdfDataset, RdfProblem> run(const JsonValue &document)
    {
        if (!document.isObject()) {
            return std::unexpected(RdfProblem{Kind::NotAnObject, {}, {}});
        }
        if (!node(document, {.context = m_contexts.initial(), .graph = {}}, nullptr, &m_change)) {
            return std::unexpected(m_problem);
        }
        m_dataset.settle();
        return std::move(m_dataset);
    }

private:
    /** A token of the pointer to where the walk is. */
    class Step
    {
    public:
        Step(StatementWriter &writer, const QString &token)
            : m_writer(writer)
        {
            m_writer.m_path.push_back(token);
        }
        ~Step() { m_writer.m_path.pop_back(); }
        Q_DISABLE_COPY_MOVE(Step)

    private:
        StatementWriter &m_writer;
    };

    std::nullopt_t fail(Kind kind, const QString &detail = {})
    {
        m_problem = {.kind = kind, .pointer = {}, .detail = detail};
        for (const QString &token : m_path) {
            m_problem.pointer = pointerTo(m_problem.pointer, token);
        }
        return std::nullopt;
    }

    bool apply(Context &context, const JsonValue &local, LdScope scope)
    {
        LdContexts::Outcome outcome = m_contexts.apply(context, local, scope);
        if (!outcome) {
            fail(outcome.error().kind, outcome.error().detail);
            return false;
        }
        context = *std::move(outcome);
        return true;
    }

    /** The term of a node object, whose statements are written. @p scoped: the context of the property it stands under. */
    std::optional<RdfTerm> node(const JsonValue &object, Place place, const JsonValue *scoped, const LdChange *change = nullptr)
    {
        const JsonValue *local = change && change->context ? change->context : object.find(u"@context");
        if (place.context->previous() && !isReference(object, *place.context)) {
            place.context = place.context->previous();
        }
        if (scoped && !apply(place.context, *scoped, LdScope::Property)) {
            return std::nullopt;
        }
        if (local) {
            const Step step(*this, u"@context"_s);
            if (!apply(place.context, *local, LdScope::Node)) {
                return std::nullopt;
            }
        }
        const Context outer = place.context;
        if (!applyTypes(object, place.context)) {
            return std::nullopt;
        }
        const std::optional<RdfTerm> subject = subjectOf(object, *place.context);
        const bool written = subject && writeTypes(object, *subject, place, *outer) && writeMembers(object, *subject, place, change);
        return written ? subject : std::nullopt;
    }

    /** An object with nothing but an id does not leave the context of the node around it. */
    static bool isReference(const JsonValue &object, const LdContext &context)
    {
        return object.members().size() == 1 && context.expanded(object.members().front().name, true) == "@id"_L1;
    }

    /** Brings in the contexts of the node's types, in the order of their names. */
    bool applyTypes(const JsonValue &object, Context &context)
    {
        const Context outer = context;
        QStringList names;
        for (const JsonMember &member : object.members()) {
            if (outer->expanded(member.name, true) == "@type"_L1) {
                for (const JsonValue *type : member.value.itemsOrSelf()) {
                    names.append(type->toString());
                }
            }
        }
        names.sort();
        for (const QString &name : std::as_const(names)) {
            const LdTerm *term = outer->find(name);
            if (term && term->scoped && !apply(context, *term->scoped, LdScope::Type)) {
                return false;
            }
        }
        return true;
    }

    std::optional<RdfTerm> subjectOf(const JsonValue &object, const LdContext &context)
    {
        const JsonValue *id = nullptr;
        for (const JsonMember &member : object.members()) {
            if (context.expanded(member.name, true) != "@id"_L1) {
                continue;
            }
            const Step step(*this, member.name);
            if (id || !member.value.isString()) {
                return fail(Kind::NotAnIri);
            }
            id = &member.value;
        }
        return id ? resource(id->toString(), context, false) : m_dataset.newBlankNode();
    }

    /** The node that @p text names. */
    std::optional<RdfTerm> resource(const QString &text, const LdContext &context, bool vocabulary)
    {
        const QString iri = context.expanded(text, vocabulary);
        if (!isAbsoluteIri(iri)) {
            return fail(Kind::NotAnIri, text);
        }
        if (!iri.startsWith("_:"_L1)) {
            return RdfTerm::iri(iri);
        }
        const auto known = m_named.constFind(iri);
        return known != m_named.cend() ? *known : *m_named.insert(iri, m_dataset.newBlankNode());
    }

    bool writeTypes(const JsonValue &object, const RdfTerm &subject, const Place &place, const LdContext &outer)
    {
        for (const JsonMember &member : object.members()) {
            if (place.context->expanded(member.name, true) != "@type"_L1) {
                continue;
            }
            const Step step(*this, member.name);
            for (const JsonValue *type : member.value.itemsOrSelf()) {
                const QString iri = type->isString() ? outer.expanded(type->toString(), true) : QString();
                if (!isAbsoluteIri(iri) || iri.startsWith("_:"_L1)) {
                    fail(Kind::UndefinedTerm, type->toString());
                    return false;
                }
                write(subject, rdfType, RdfTerm::iri(iri), place.graph);
            }
        }
        return true;
    }

    bool writeMembers(const JsonValue &object, const RdfTerm &subject, const Place &place, const LdChange *change)
    {
        for (const JsonMember &member : object.members()) {
            if (member.name == "@context"_L1 || (change && !change->without.isNull() && member.name == change->without)) {
                continue;
            }
            const QString property = place.context->expanded(member.name, true);
            if (property == "@id"_L1 || property == "@type"_L1) {
                continue;
            }
            const Step step(*this, member.name);
            if (!isAbsoluteIri(property) || property.startsWith("_:"_L1)) {
                fail(isLdKeyword(property) ? Kind::Unsupported : Kind::UndefinedTerm, member.name);
                return false;
            }
            if (!writeMember(member, subject, property, place)) {
                return false;
            }
        }
        return true;
    }

    bool writeMember(const JsonMember &member, const RdfTerm &subject, const QString &property, const Place &place)
    {
        static const LdTerm plain;
        const LdTerm *defined = place.context->find(member.name);
        const LdTerm &term = defined ? *defined : plain;
        const RdfTerm predicate = RdfTerm::iri(property);
        std::vector<RdfTerm> objects;
        const bool isArray = member.value.isArray();
        const size_t count = isArray ? member.value.items().size() : 1;
        for (size_t i = 0; i < count; ++i) {
            std::optional<RdfTerm> object = isArray ? itemOf(member.value.items()[i], i, term, place) : objectOf(member.value, term, place);
            if (!object) {
                return false;
            }
            objects.push_back(*std::move(object));
        }
        if (term.isList) {
            m_dataset.add({subject, predicate, listOf(objects, place.graph), place.graph});
            return true;
        }
        for (RdfTerm &object : objects) {
            m_dataset.add({subject, predicate, std::move(object), place.graph});
        }
        return true;
    }

    std::optional<RdfTerm> itemOf(const JsonValue &item, size_t index, const LdTerm &term, const Place &place)
    {
        const Step step(*this, QString::number(index));
        return objectOf(item, term, place);
    }

    std::optional<RdfTerm> objectOf(const JsonValue &value, const LdTerm &term, const Place &place)
    {
        if (value.isNull()) {
            return fail(Kind::EmptyValue);
        }
        if (value.isArray() || term.type == "@json"_L1) {
            return fail(Kind::Unsupported, term.type);
        }
        if (!value.isObject()) {
            return term.isGraph ? fail(Kind::Unsupported, u"@graph"_s) : scalar(value, term, place);
        }
        if (!term.isGraph) {
            return node(value, place, term.scoped);
        }
        const RdfTerm graph = m_dataset.newBlankNode();
        return node(value, {.context = place.context, .graph = graph}, term.scoped) ? std::optional(graph) : std::nullopt;
    }

    std::optional<RdfTerm> scalar(const JsonValue &value, const LdTerm &term, const Place &place)
    {
        const bool isReference = term.type == "@id"_L1 || term.type == "@vocab"_L1;
        const QString datatype = isReference ? QString() : term.type;
        if (value.isBool()) {
            return RdfTerm::literal(value.toBool() ? u"true"_s : u"false"_s, datatype.isEmpty() ? QString(xsdBoolean) : datatype);
        }
        if (value.isInteger()) {
            return RdfTerm::literal(QString::number(value.toInteger()), datatype.isEmpty() ? QString(xsdInteger) : datatype);
        }
        if (!isReference) {
            return RdfTerm::literal(value.toString(), datatype);
        }
        Context context = place.context;
        if (term.scoped && !apply(context, *term.scoped, LdScope::Property)) {
            return std::nullopt;
        }
        return resource(value.toString(), *context, term.type == "@vocab"_L1);
    }

    /** The head of a chain of blank nodes. */
    RdfTerm listOf(const std::vector<RdfTerm> &items, const RdfTerm &graph)
    {
        RdfTerm head = RdfTerm::iri(rdfNil);
        for (auto item = items.rbegin(); item != items.rend(); ++item) {
            const RdfTerm link = m_dataset.newBlankNode();
            write(link, rdfFirst, *item, graph);
            write(link, rdfRest, head, graph);
            head = link;
        }
        return head;
    }

    void write(const RdfTerm &subject, QLatin1StringView predicate, const RdfTerm &object, const RdfTerm &graph)
    {
        m_dataset.add({subject, RdfTerm::iri(predicate), object, graph});
    }

    LdChange m_change;
    LdContexts &m_contexts;
    RdfDataset m_dataset;
    QHash<QString, RdfTerm> m_named;
    std::vector<QString> m_path;
    RdfProblem m_problem;
};

}

std::expected<RdfDataset, RdfProblem> statementsOf(const JsonValue &document, const LdChange &change)
{
    static thread_local LdContexts contexts;
    contexts.keepSmall();
    return StatementWriter(change, contexts).run(document);
}

}
