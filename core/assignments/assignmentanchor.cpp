// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentanchor.h"

#include "text.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace waymark
{

/** How far around a quotation is looked to tell two places apart, in UTF-16 units. */
static constexpr qsizetype surroundings = 40;

Result<Anchor> anchorAt(const QString &text, qint64 start, qint64 length)
{
    const qint64 all = codePoints(text);
    if (start < 0 || length <= 0 || start > all || length > all - start) {
        return failure(Error::Kind::OutOfRange, u"anchor"_s);
    }
    return Anchor{.start = start, .length = length, .quote = codePointSlice(text, start, length)};
}

static bool splitsCodePoint(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate();
}

Result<Anchor> anchorOfSelection(const QString &text, Utf16Range selection)
{
    if (selection.position < 0 || selection.length <= 0 || selection.position > text.size() || selection.length > text.size() - selection.position) {
        return failure(Error::Kind::OutOfRange, u"anchor"_s);
    }
    qsizetype begin = selection.position;
    qsizetype end = begin + selection.length;
    begin -= splitsCodePoint(text, begin) ? 1 : 0;
    end += splitsCodePoint(text, end) ? 1 : 0;
    return anchorAt(text, codePoints(QStringView(text).first(begin)), codePoints(QStringView(text).sliced(begin, end - begin)));
}

bool holds(const Anchor &anchor, const QString &text)
{
    const Result<Anchor> now = anchorAt(text, anchor.start, anchor.length);
    return now && now->quote == anchor.quote;
}

static qsizetype utf16Position(const QString &text, qint64 codePoint)
{
    return codePointSlice(text, 0, codePoint).size();
}

std::optional<Utf16Range> placeOf(const Anchor &anchor, const QString &text)
{
    if (!holds(anchor, text)) {
        return std::nullopt;
    }
    return Utf16Range{.position = utf16Position(text, anchor.start), .length = anchor.quote.size()};
}

static qsizetype sameBefore(QStringView a, QStringView b)
{
    const qsizetype most = std::min({a.size(), b.size(), surroundings});
    qsizetype same = 0;
    while (same < most && a.at(a.size() - 1 - same) == b.at(b.size() - 1 - same)) {
        ++same;
    }
    return same;
}

static qsizetype sameAfter(QStringView a, QStringView b)
{
    const qsizetype most = std::min({a.size(), b.size(), surroundings});
    qsizetype same = 0;
    while (same < most && a.at(same) == b.at(same)) {
        ++same;
    }
    return same;
}

/** How alike the surroundings of the quotation at @p place in @p text and at @p candidate in @p next are. */
static qsizetype likeness(const QString &text, Utf16Range place, const QString &next, qsizetype candidate)
{
    return sameBefore(QStringView(text).first(place.position), QStringView(next).first(candidate))
        + sameAfter(QStringView(text).sliced(place.position + place.length), QStringView(next).sliced(candidate + place.length));
}

std::optional<Anchor> moved(const Anchor &anchor, const QString &text, const QString &next)
{
    const std::optional<Utf16Range> place = placeOf(anchor, text);
    if (!place) {
        return std::nullopt;
    }
    qsizetype best = -1;
    std::pair<qsizetype, qsizetype> bestRank;
    for (qsizetype at = next.indexOf(anchor.quote); at >= 0; at = next.indexOf(anchor.quote, at + 1)) {
        const std::pair rank{likeness(text, *place, next, at), -std::abs(at - place->position)};
        if (best < 0 || rank > bestRank) {
            best = at;
            bestRank = rank;
        }
    }
    if (best < 0) {
        return std::nullopt;
    }
    return Anchor{.start = codePoints(QStringView(next).first(best)), .length = anchor.length, .quote = anchor.quote};
}

}
