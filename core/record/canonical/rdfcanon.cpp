// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/rdfcanon.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

QByteArray hexHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/** Where a byte of UTF-8 stands in the order of UTF-16: beyond U+FFFF comes before U+E000. */
constexpr int utf16Rank(char c)
{
    const auto byte = static_cast<uchar>(c);
    return byte == 0xee || byte == 0xef ? byte + 0x10 : byte;
}

bool sortsBefore(const QByteArray &a, const QByteArray &b)
{
    const auto [inA, inB] = std::ranges::mismatch(a, b);
    if (inA == a.end() || inB == b.end()) {
        return inA == a.end() && inB != b.end();
    }
    return utf16Rank(*inA) < utf16Rank(*inB);
}

QByteArray joined(std::vector<QByteArray> lines)
{
    std::ranges::sort(lines, sortsBefore);
    QByteArray text;
    for (const QByteArray &line : lines) {
        text += line;
    }
    return text;
}

template<typename Name>
QByteArray lineOf(const RdfQuad &quad, Name name)
{
    QByteArray line;
    for (const RdfTerm *term : {&quad.subject, &quad.predicate, &quad.object, &quad.graph}) {
        if (!term->isDefaultGraph()) {
            line += (term->isBlank() ? name(term->blank) : term->text) + ' ';
        }
    }
    return line + ".\n";
}

/** Gives names in the order in which they are asked for. */
class Issuer
{
public:
    explicit Issuer(const QByteArray &prefix)
        : m_prefix(prefix)
    {
    }

    QByteArray issue(int node)
    {
        if (!m_numbers.contains(node)) {
            m_numbers.insert(node, static_cast<int>(m_order.size()));
            m_order.push_back(node);
        }
        return name(node);
    }

    [[nodiscard]] bool knows(int node) const { return m_numbers.contains(node); }
    [[nodiscard]] QByteArray name(int node) const { return m_prefix + QByteArray::number(m_numbers.value(node)); }
    [[nodiscard]] const std::vector<int> &order() const { return m_order; }

private:
    QByteArray m_prefix;
    QHash<int, int> m_numbers;
    std::vector<int> m_order;
};

/** What came of walking away from a blank node: the hash of the walk, and the names that it gave. */
struct Walk {
    QByteArray hash;
    Issuer names;
};

/** RDFC-1.0, section 4: the names of the algorithms there stand beside the functions. */
class Canonicaliser
{
public:
    explicit Canonicaliser(const RdfDataset &dataset)
        : m_dataset(dataset)
        , m_quadsOf(static_cast<size_t>(dataset.blankNodes()))
        , m_hashes(static_cast<size_t>(dataset.blankNodes()))
        , m_stepsLeft(stepsForAll + stepsForEach * qint64(dataset.blankNodes()))
    {
    }

    std::expected<QByteArray, RdfProblem> run()
    {
        collect();
        if (!nameAll()) {
            return std::unexpected(RdfProblem{RdfProblem::Kind::TooComplex, {}, {}});
        }
        std::vector<QByteArray> lines;
        lines.reserve(m_dataset.quads().size());
        for (const RdfQuad &quad : m_dataset.quads()) {
            lines.push_back(lineOf(quad, [this](int node) { return m_names.name(node); }));
        }
        return joined(std::move(lines));
    }

private:
    using Group = std::vector<int>;

    /** Work that is allowed, in nodes looked at while equal ones are told apart. Credentials need a few for each of their nodes. */
    static constexpr qint64 stepsForAll = 20'000;
    static constexpr qint64 stepsForEach = 50;
    /** Equal blank nodes in a row. */
    static constexpr int deepest = 32;

    void collect()
    {
        for (const RdfQuad &quad : m_dataset.quads()) {
            for (const RdfTerm *term : {&quad.subject, &quad.object, &quad.graph}) {
                if (term->isBlank() && (quadsOf(term->blank).empty() || quadsOf(term->blank).back() != &quad)) {
                    quadsOf(term->blank).push_back(&quad);
                }
            }
        }
    }

    std::vector<const RdfQuad *> &quadsOf(int node) { return m_quadsOf[static_cast<size_t>(node)]; }
    [[nodiscard]] const QByteArray &hashOf(int node) const { return m_hashes[static_cast<size_t>(node)]; }

    /** Canonicalization Algorithm, 4.4.3, steps 3 to 5. */
    bool nameAll()
    {
        std::map<QByteArray, Group> byHash;
        for (int node = 0; node < m_dataset.blankNodes(); ++node) {
            m_hashes[static_cast<size_t>(node)] = firstDegreeHash(node);
            byHash[hashOf(node)].push_back(node);
        }
        for (const auto &[hash, nodes] : byHash) {
            if (nodes.size() == 1) {
                m_names.issue(nodes.front());
            }
        }
        return std::ranges::all_of(byHash, [this](const auto &group) { return group.second.size() == 1 || nameEqual(group.second); });
    }

    bool nameEqual(const Group &nodes)
    {
        std::vector<Walk> walks;
        for (const int node : nodes) {
            if (m_names.knows(node)) {
                continue;
            }
            Issuer names("_:b");
            names.issue(node);
            std::optional<Walk> walk = nDegreeWalk(node, std::move(names), 0);
            if (!walk) {
                return false;
            }
            walks.push_back(*std::move(walk));
        }
        std::ranges::stable_sort(walks, {}, &Walk::hash);
        for (const Walk &walk : walks) {
            for (const int node : walk.names.order()) {
                m_names.issue(node);
            }
        }
        return true;
    }

    /** Hash First Degree Quads, 4.6. */
    QByteArray firstDegreeHash(int node)
    {
        std::vector<QByteArray> lines;
        for (const RdfQuad *quad : quadsOf(node)) {
            lines.push_back(lineOf(*quad, [node](int other) { return QByteArray(other == node ? "_:a" : "_:z"); }));
        }
        return hexHash(joined(std::move(lines)));
    }

    /** Hash Related Blank Node, 4.7. */
    [[nodiscard]] QByteArray relatedHash(int related, const RdfQuad &quad, const Issuer &names, char position) const
    {
        const QByteArray predicate = position == 'g' ? QByteArray() : quad.predicate.text;
        const QByteArray name = m_names.knows(related) ? m_names.name(related) : names.knows(related) ? names.name(related) : hashOf(related);
        return hexHash(position + predicate + name);
    }

    std::map<QByteArray, Group> relatedNodes(int node, const Issuer &names)
    {
        std::map<QByteArray, Group> related;
        for (const RdfQuad *quad : quadsOf(node)) {
            const std::pair<const RdfTerm *, char> positions[] = {{&quad->subject, 's'}, {&quad->object, 'o'}, {&quad->graph, 'g'}};
            for (const auto &[term, position] : positions) {
                if (term->isBlank() && term->blank != node) {
                    related[relatedHash(term->blank, *quad, names, position)].push_back(term->blank);
                    --m_stepsLeft;
                }
            }
        }
        return related;
    }

    /** Hash N-Degree Quads, 4.8; nothing where it takes too much. */
    std::optional<Walk> nDegreeWalk(int node, Issuer names, int depth)
    {
        if (depth > deepest || --m_stepsLeft < 0) {
            return std::nullopt;
        }
        QByteArray data;
        for (auto &[hash, nodes] : relatedNodes(node, names)) {
            std::optional<Walk> shortest = bestOrder(nodes, names, depth);
            if (!shortest) {
                return std::nullopt;
            }
            data += hash + shortest->hash;
            names = std::move(shortest->names);
        }
        return Walk{.hash = hexHash(data), .names = std::move(names)};
    }

    /** The order of @p nodes that gives the least path; its `hash` is the path itself. */
    std::optional<Walk> bestOrder(const Group &nodes, const Issuer &names, int depth)
    {
        std::optional<Walk> best;
        Group order = nodes;
        std::ranges::sort(order);
        do {
            Walk walk{.hash = {}, .names = names};
            const Outcome outcome = tryOrder(order, walk, best, depth);
            if (outcome == Outcome::TooMuch) {
                return std::nullopt;
            }
            if (outcome == Outcome::Least) {
                best = std::move(walk);
            }
        } while (std::ranges::next_permutation(order).found);
        return best;
    }

    enum class Outcome { Least, Greater, TooMuch };

    Outcome tryOrder(const Group &order, Walk &walk, const std::optional<Walk> &best, int depth)
    {
        const auto isGreater = [&] { return best && walk.hash.size() >= best->hash.size() && walk.hash > best->hash; };
        Group unknown;
        for (const int node : order) {
            if (--m_stepsLeft < 0) {
                return Outcome::TooMuch;
            }
            if (!m_names.knows(node) && !walk.names.knows(node)) {
                unknown.push_back(node);
            }
            walk.hash += m_names.knows(node) ? m_names.name(node) : walk.names.issue(node);
            if (isGreater()) {
                return Outcome::Greater;
            }
        }
        for (const int node : unknown) {
            std::optional<Walk> further = nDegreeWalk(node, walk.names, depth + 1);
            if (!further) {
                return Outcome::TooMuch;
            }
            walk.hash += walk.names.issue(node) + '<' + further->hash + '>';
            walk.names = std::move(further->names);
            if (isGreater()) {
                return Outcome::Greater;
            }
        }
        return !best || walk.hash < best->hash ? Outcome::Least : Outcome::Greater;
    }

    const RdfDataset &m_dataset;
    std::vector<std::vector<const RdfQuad *>> m_quadsOf;
    std::vector<QByteArray> m_hashes;
    Issuer m_names{"_:c14n"};
    qint64 m_stepsLeft;
};

}

std::expected<QByteArray, RdfProblem> canonicalNQuads(const RdfDataset &dataset)
{
    return Canonicaliser(dataset).run();
}

std::expected<QByteArray, RdfProblem> canonicalRdf(const JsonValue &document, const LdChange &change)
{
    return statementsOf(document, change).and_then(canonicalNQuads);
}

}
