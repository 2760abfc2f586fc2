// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <iterator>
#include <set>
#include <span>
#include <vector>

namespace waymark
{

/** Told, in time, what becomes of the rows of a list: of neighbours together, so that a view lays out once for all of them. */
class RowWatcher
{
public:
    RowWatcher() = default;
    RowWatcher(const RowWatcher &) = delete;
    RowWatcher &operator=(const RowWatcher &) = delete;
    virtual ~RowWatcher() = default;

    virtual void willInsert(int first, int last) = 0;
    virtual void didInsert() = 0;
    virtual void willRemove(int first, int last) = 0;
    virtual void didRemove() = 0;
    /** They will stand before the row that is at @p before now, which is none of them. */
    virtual void willMove(int first, int last, int before) = 0;
    virtual void didMove() = 0;
    virtual void didChange(int first, int last) = 0;
};

/**
 * Keeps the rows of a list and tells exactly which came, went, moved or changed, so that a view keeps its selection and
 * its place. A row is known by its id, which has an order; no two have the same.
 */
template<typename Row, typename Id>
class RowKeeper
{
public:
    using IdOf = Id (*)(const Row &row);
    using Before = bool (*)(const Row &a, const Row &b);

    /** @p watcher outlives the keeper. @p before is the order of the list for merge(). */
    RowKeeper(RowWatcher &watcher, IdOf idOf, Before before)
        : m_watcher(watcher)
        , m_idOf(idOf)
        , m_before(before)
    {
    }

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const Row &last() const { return m_rows.back(); }

    /** -1 where there is none. */
    [[nodiscard]] int indexOf(const Id &id) const
    {
        const auto found = std::ranges::find(m_rows, id, m_idOf);
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

    [[nodiscard]] std::vector<Id> ids() const
    {
        std::vector<Id> all;
        std::ranges::transform(m_rows, std::back_inserter(all), m_idOf);
        return all;
    }

    /** The next page. What is here already is brought up to date where it stands. */
    void append(const std::vector<Row> &page)
    {
        std::set<Id> unknown = idsOf(page);
        for (int row = 0; row < size(); ++row) {
            if (unknown.erase(idAt(row)) > 0) {
                update(row, *std::ranges::find(page, idAt(row), m_idOf));
            }
        }
        std::vector<Row> fresh;
        std::ranges::copy_if(page, std::back_inserter(fresh), [&](const Row &row) { return unknown.contains(m_idOf(row)); });
        insert(size(), fresh);
    }

    /** The list is @p rows, in that order, from here on. */
    void replace(const std::vector<Row> &rows)
    {
        keepOnly(rows);
        arrangeAs(rows);
        insertMissing(rows);
        bringUpToDate(rows);
    }

    /**
     * Of @p asked, @p found are (still) in the list: the others go, these come, move or change. Where the list is not
     * @p complete, rows that would stand behind its end are left for a later page.
     */
    void merge(const std::vector<Id> &asked, const std::vector<Row> &found, bool complete)
    {
        std::set<Id> touched = idsOf(found);
        touched.insert(asked.begin(), asked.end());
        std::vector<Row> others;
        std::ranges::copy_if(m_rows, std::back_inserter(others), [&](const Row &row) { return !touched.contains(m_idOf(row)); });
        std::vector<Row> sorted = found;
        std::ranges::stable_sort(sorted, m_before);
        std::vector<Row> all;
        std::ranges::merge(others, sorted, std::back_inserter(all), m_before);
        while (!complete && !others.empty() && m_idOf(all.back()) != m_idOf(others.back()) && !staysAtTheEnd(all.back())) {
            all.pop_back();
        }
        replace(all);
    }

    void remove(int row) { remove(row, row); }

private:
    using Place = std::vector<Row>::iterator;

    [[nodiscard]] std::set<Id> idsOf(const std::vector<Row> &rows) const
    {
        std::set<Id> all;
        std::ranges::transform(rows, std::inserter(all, all.end()), m_idOf);
        return all;
    }

    [[nodiscard]] Id idAt(int row) const { return m_idOf(at(row)); }
    [[nodiscard]] Place placeOf(int row) { return m_rows.begin() + row; }

    void insert(int row, std::span<const Row> rows)
    {
        if (!rows.empty()) {
            m_watcher.willInsert(row, row + static_cast<int>(rows.size()) - 1);
            m_rows.insert(placeOf(row), rows.begin(), rows.end());
            m_watcher.didInsert();
        }
    }

    void remove(int first, int last)
    {
        m_watcher.willRemove(first, last);
        m_rows.erase(placeOf(first), placeOf(last + 1));
        m_watcher.didRemove();
    }

    void update(int row, const Row &value)
    {
        if (at(row) != value) {
            *placeOf(row) = value;
            m_watcher.didChange(row, row);
        }
    }

    /** It was in the list, and it has not moved towards the end. */
    [[nodiscard]] bool staysAtTheEnd(const Row &row) const
    {
        const int known = indexOf(m_idOf(row));
        return known >= 0 && !m_before(at(known), row);
    }

    void keepOnly(const std::vector<Row> &rows)
    {
        const std::set<Id> wanted = idsOf(rows);
        for (int last = size() - 1; last >= 0; --last) {
            int first = last + 1;
            while (first > 0 && !wanted.contains(idAt(first - 1))) {
                --first;
            }
            if (first <= last) {
                remove(first, last);
                last = first;
            }
        }
    }

    /** Brings what is here, which is some of @p rows, into their order. */
    void arrangeAs(const std::vector<Row> &rows)
    {
        const std::set<Id> here = idsOf(m_rows);
        std::vector<Id> order;
        for (const Row &row : rows) {
            if (here.contains(m_idOf(row))) {
                order.push_back(m_idOf(row));
            }
        }
        const auto isRight = [&](int row, int place) { return row < size() && idAt(row) == order[static_cast<std::size_t>(place)]; };
        for (int place = 0; place < size(); ++place) {
            int first = place;
            while (!isRight(first, place)) {
                ++first;
            }
            int end = first + 1;
            while (first > place && isRight(end, place + end - first)) {
                ++end;
            }
            exchange(place, first, end);
        }
    }

    /** The rows from @p middle on, up to @p end, come before those from @p first on: told of the fewer of them. */
    void exchange(int first, int middle, int end)
    {
        if (first == middle) {
            return;
        }
        const bool firstAreFewer = middle - first < end - middle;
        firstAreFewer ? m_watcher.willMove(first, middle - 1, end) : m_watcher.willMove(middle, end - 1, first);
        std::rotate(placeOf(first), placeOf(middle), placeOf(end));
        m_watcher.didMove();
    }

    /** What is here stands in the order of @p rows, with gaps. */
    void insertMissing(const std::vector<Row> &rows)
    {
        const int count = static_cast<int>(rows.size());
        for (int first = 0; first < count; ++first) {
            int end = first;
            while (end < count && (first == size() || m_idOf(rows[static_cast<std::size_t>(end)]) != idAt(first))) {
                ++end;
            }
            insert(first, std::span(rows).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(end - first)));
            first = end;
        }
    }

    void bringUpToDate(const std::vector<Row> &rows)
    {
        for (int first = 0; first < size(); ++first) {
            int end = first;
            while (end < size() && at(end) != rows[static_cast<std::size_t>(end)]) {
                *placeOf(end) = rows[static_cast<std::size_t>(end)];
                ++end;
            }
            if (end > first) {
                m_watcher.didChange(first, end - 1);
                first = end;
            }
        }
    }

    RowWatcher &m_watcher;
    IdOf m_idOf;
    Before m_before;
    std::vector<Row> m_rows;
};

}
