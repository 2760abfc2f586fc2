// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <compare>
#include <vector>

namespace waymark
{

/** A term of a statement: an IRI or a literal as canonical N-Quads writes it, or a blank node by number. */
struct RdfTerm {
    /** UTF-8; empty for a blank node, and for the default graph. */
    QByteArray text;
    /** Counted from 0; -1 where it is no blank node. */
    int blank = -1;

    [[nodiscard]] static RdfTerm iri(const QString &iri);
    /** @p datatype: its IRI; empty for a plain text. */
    [[nodiscard]] static RdfTerm literal(const QString &value, const QString &datatype = {});
    [[nodiscard]] static RdfTerm blankNode(int number) { return {.text = {}, .blank = number}; }

    [[nodiscard]] bool isBlank() const { return blank >= 0; }
    [[nodiscard]] bool isDefaultGraph() const { return blank < 0 && text.isEmpty(); }

    auto operator<=>(const RdfTerm &) const = default;
};

/** One statement, and the graph that it stands in. */
struct RdfQuad {
    RdfTerm subject;
    RdfTerm predicate;
    RdfTerm object;
    RdfTerm graph;

    auto operator<=>(const RdfQuad &) const = default;
};

/** What a document says, as statements: no order, none twice. */
class RdfDataset
{
public:
    /** Adds a statement; one that is there already may be added again. */
    void add(RdfQuad quad) { m_quads.push_back(std::move(quad)); }
    [[nodiscard]] RdfTerm newBlankNode() { return RdfTerm::blankNode(m_blankNodes++); }
    /** Takes away what stands twice. To be called before quads() is read. */
    void settle();

    [[nodiscard]] const std::vector<RdfQuad> &quads() const { return m_quads; }
    [[nodiscard]] int blankNodes() const { return m_blankNodes; }

private:
    std::vector<RdfQuad> m_quads;
    int m_blankNodes = 0;
};

}
