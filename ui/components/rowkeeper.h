// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace waymark
{

/** Told, in time, what becomes of the rows of a list. */
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
    /** The row will stand at @p to when it is taken out at @p from. */
    virtual void willMove(int from, int to) = 0;
    virtual void didMove() = 0;
    virtual void didChange(int row) = 0;
};

/**
 * Keeps the rows of a list and tells exactly which came, went, moved or changed, so that a view keeps its selection and
 * its place. A row is known by its id; no two have the same.
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
        std::vector<Row> fresh;
        for (const Row &row : page) {
            const int known = indexOf(m_idOf(row));
            known < 0 ? fresh.push_back(row) : update(known, row);
        }
        if (!fresh.empty()) {
            m_watcher.willInsert(size(), size() + static_cast<int>(fresh.size()) - 1);
            m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
            m_watcher.didInsert();
        }
    }

    /** The list is @p rows, in that order, from here on. */
    void replace(const std::vector<Row> &rows)
    {
        for (int i = size() - 1; i >= 0; --i) {
            if (std::ranges::find(rows, m_idOf(at(i)), m_idOf) == rows.end()) {
                remove(i);
            }
        }
        for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
            place(rows[static_cast<std::size_t>(i)], i);
        }
    }

    /**
     * Of @p asked, @p found are (still) in the list: the others go, these come, move or change. Where the list is not
     * @p complete, rows that would stand behind its end are left for a later page.
     */
    void merge(const std::vector<Id> &asked, const std::vector<Row> &found, bool complete)
    {
        for (const Id &id : asked) {
            const int known = indexOf(id);
            if (known >= 0 && std::ranges::find(found, id, m_idOf) == found.end()) {
                remove(known);
            }
        }
        for (const Row &row : found) {
            mergeOne(row, complete);
        }
    }

    void remove(int row)
    {
        m_watcher.willRemove(row, row);
        m_rows.erase(m_rows.begin() + row);
        m_watcher.didRemove();
    }

private:
    void update(int row, const Row &value)
    {
        if (m_rows[static_cast<std::size_t>(row)] != value) {
            m_rows[static_cast<std::size_t>(row)] = value;
            m_watcher.didChange(row);
        }
    }

    /** Where @p row belongs among the others. */
    [[nodiscard]] int positionFor(const Row &row) const
    {
        const Id id = m_idOf(row);
        return static_cast<int>(std::ranges::count_if(m_rows, [&](const Row &other) { return m_idOf(other) != id && m_before(other, row); }));
    }

    void mergeOne(const Row &row, bool complete)
    {
        const int known = indexOf(m_idOf(row));
        const int position = positionFor(row);
        const int others = size() - (known < 0 ? 0 : 1);
        const bool stays = known >= 0 && !m_before(at(known), row);
        if (complete || stays || position < others || others == 0) {
            place(row, position);
        } else if (known >= 0) {
            remove(known);
        }
    }

    void place(const Row &row, int position)
    {
        const int known = indexOf(m_idOf(row));
        if (known < 0) {
            m_watcher.willInsert(position, position);
            m_rows.insert(m_rows.begin() + position, row);
            m_watcher.didInsert();
            return;
        }
        if (known != position) {
            m_watcher.willMove(known, position);
            Row moving = std::move(m_rows[static_cast<std::size_t>(known)]);
            m_rows.erase(m_rows.begin() + known);
            m_rows.insert(m_rows.begin() + position, std::move(moving));
            m_watcher.didMove();
        }
        update(position, row);
    }

    RowWatcher &m_watcher;
    IdOf m_idOf;
    Before m_before;
    std::vector<Row> m_rows;
};

}
