// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orderkey.h"

#include <QStringBuilder>

#include <algorithm>

namespace waymark::OrderKey
{

static constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
static constexpr int base = 62;
/** A key has at most this many bytes; longer ones come from nowhere good. */
static constexpr qsizetype longest = 2048;

static int valueOf(char digit)
{
    const char *end = std::end(digits) - 1;
    const char *found = std::find(std::begin(digits), end, digit);
    return found == end ? -1 : static_cast<int>(found - std::begin(digits));
}

static char digitOf(int value)
{
    return digits[value];
}

/** The length of the integer that begins with @p head: a0 to zZ…Z upwards, Zz to A0…0 downwards. 0 where it is none. */
static qsizetype integerLength(char head)
{
    if (head >= 'a' && head <= 'z') {
        return head - 'a' + 2;
    }
    return head >= 'A' && head <= 'Z' ? 'Z' - head + 2 : 0;
}

static QByteArray integerOf(const QByteArray &key)
{
    return key.first(integerLength(key.front()));
}

static QByteArray smallestInteger()
{
    return QByteArray(integerLength('A') - 1, '0').prepend('A');
}

bool isValid(const QByteArray &key)
{
    if (key.isEmpty() || key.size() > longest) {
        return false;
    }
    const qsizetype length = integerLength(key.front());
    if (length == 0 || key.size() < length || key == smallestInteger()) {
        return false;
    }
    const bool allDigits = std::ranges::all_of(key, [](char c) { return valueOf(c) >= 0; });
    return allDigits && (key.size() == length || !key.endsWith('0'));
}

/** The integer after or before @p integer; nothing where there is none. */
static std::optional<QByteArray> neighbour(const QByteArray &integer, int step)
{
    const char wrapped = step > 0 ? '0' : 'z';
    QByteArray result = integer;
    for (qsizetype i = result.size() - 1; i > 0; --i) {
        const int value = valueOf(result.at(i)) + step;
        if (value >= 0 && value < base) {
            result[i] = digitOf(value);
            return result;
        }
        result[i] = wrapped;
    }
    const char head = integer.front();
    if ((head == 'z' && step > 0) || (head == 'A' && step < 0)) {
        return std::nullopt;
    }
    const char next = head == 'Z' && step > 0 ? 'a' : head == 'a' && step < 0 ? 'Z' : static_cast<char>(head + step);
    return QByteArray(integerLength(next) - 1, wrapped).prepend(next);
}

/** A fraction between two; @p after empty for 1. Neither ends with 0, and @p before is less. */
static QByteArray middle(const QByteArray &before, const QByteArray &after)
{
    qsizetype same = 0;
    while (same < after.size() && (same < before.size() ? before.at(same) : '0') == after.at(same)) {
        ++same;
    }
    if (same > 0) {
        return after.first(same) + middle(before.sliced(std::min(same, before.size())), after.sliced(same));
    }
    const int low = before.isEmpty() ? 0 : valueOf(before.front());
    const int high = after.isEmpty() ? base : valueOf(after.front());
    if (high - low > 1) {
        return QByteArray(1, digitOf((low + high + 1) / 2));
    }
    if (after.size() > 1) {
        return after.first(1);
    }
    return middle(before.isEmpty() ? before : before.sliced(1), {}).prepend(digitOf(low));
}

static QByteArray beforeFirst(const QByteArray &after)
{
    const QByteArray integer = integerOf(after);
    if (integer == smallestInteger()) {
        return integer + middle({}, after.sliced(integer.size()));
    }
    if (integer < after) {
        return integer;
    }
    const QByteArray previous = *neighbour(integer, -1);
    return previous == smallestInteger() ? previous + middle({}, {}) : previous;
}

static QByteArray afterLast(const QByteArray &before)
{
    const QByteArray integer = integerOf(before);
    return neighbour(integer, 1).value_or(integer + middle(before.sliced(integer.size()), {}));
}

static QByteArray inside(const QByteArray &before, const QByteArray &after)
{
    const QByteArray low = integerOf(before);
    const QByteArray high = integerOf(after);
    if (low == high) {
        return low + middle(before.sliced(low.size()), after.sliced(high.size()));
    }
    const std::optional<QByteArray> next = neighbour(low, 1);
    return next && *next < after ? *next : low + middle(before.sliced(low.size()), {});
}

std::optional<QByteArray> between(const QByteArray &before, const QByteArray &after)
{
    if ((!before.isEmpty() && !isValid(before)) || (!after.isEmpty() && !isValid(after))) {
        return std::nullopt;
    }
    if (before.isEmpty()) {
        return after.isEmpty() ? QByteArray("a0") : beforeFirst(after);
    }
    if (after.isEmpty()) {
        return afterLast(before);
    }
    return before < after ? std::optional(inside(before, after)) : std::nullopt;
}

/** Keys for everything anew, from the first on. */
static Placement renumbered(std::size_t count, std::size_t position)
{
    Placement placement;
    QByteArray key;
    for (std::size_t i = 0; i <= count; ++i) {
        key = *between(key, {});
        if (i == position) {
            placement.key = key;
        } else {
            placement.others.push_back({i < position ? i : i - 1, key});
        }
    }
    return placement;
}

Placement place(const std::vector<QByteArray> &keys, std::size_t position)
{
    const std::size_t at = std::min(position, keys.size());
    const QByteArray before = at == 0 ? QByteArray() : keys.at(at - 1);
    if (at > 0 && !isValid(before)) {
        return renumbered(keys.size(), at);
    }
    // What follows with a key that leaves no room moves behind, up to the first that does not stand in the way.
    std::size_t end = at;
    while (end < keys.size() && !(isValid(keys.at(end)) && before < keys.at(end))) {
        ++end;
    }
    const QByteArray after = end < keys.size() ? keys.at(end) : QByteArray();
    Placement placement{*between(before, after), {}};
    QByteArray last = placement.key;
    for (std::size_t i = at; i < end; ++i) {
        last = *between(last, after);
        placement.others.push_back({i, last});
    }
    return placement;
}

}
