// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palettemodel.h"

#include "search.h"
#include "workspace.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qint64 mostRecords = 20;

/** The tables whose records a place can open, with the name of the place. */
static const std::vector<std::pair<std::string, QString>> &homes()
{
    static const std::vector<std::pair<std::string, QString>> all = {
        {"journal_entry", u"journal"_s},  {"goal", u"goals"_s},          {"aspiration", u"goals"_s},
        {"assignment", u"assignments"_s}, {"record_entry", u"record"_s}, {"session", u"sessions"_s},
    };
    return all;
}

static QString homeOf(const std::string &table)
{
    const auto home = std::ranges::find(homes(), table, &std::pair<std::string, QString>::first);
    return home == homes().end() ? QString() : home->second;
}

void PaletteModel::setWorkspace(OpenWorkspace *workspace)
{
    if (m_workspace != workspace) {
        m_workspace = workspace;
        Q_EMIT workspaceChanged();
    }
}

void PaletteModel::setText(const QString &text)
{
    if (m_text == text) {
        return;
    }
    m_text = text;
    Q_EMIT textChanged();
    show({});
    search();
}

void PaletteModel::clear()
{
    m_offered.clear();
    ++m_request;
    setSearching(false);
    m_text.clear();
    Q_EMIT textChanged();
    show({});
}

void PaletteModel::offerPlace(const QString &name, const QString &title, const QString &iconName, const QStringList &actions)
{
    m_offered.push_back({.kind = Kind::Place, .name = name, .text = title, .note = tr("Go there"), .icon = iconName});
    for (int i = 0; i < actions.size(); ++i) {
        m_offered.push_back({.kind = Kind::Action, .name = name, .text = actions.at(i), .note = title, .icon = iconName, .action = i});
    }
    show({});
}

void PaletteModel::offerCommand(const QString &name, const QString &text, const QString &iconName, const QString &keys)
{
    m_offered.push_back({.kind = Kind::Command, .name = name, .text = text, .note = keys, .icon = iconName});
    show({});
}

void PaletteModel::choose(int row)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    const Row chosen = m_rows.at(static_cast<size_t>(row));
    switch (chosen.kind) {
    case Kind::Command:
        Q_EMIT commandChosen(chosen.name);
        break;
    case Kind::Action:
        Q_EMIT actionChosen(chosen.name, chosen.action);
        break;
    case Kind::Place:
    case Kind::Record:
        Q_EMIT placeChosen(chosen.name, chosen.record);
        break;
    }
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case NoteRole:
        return row.note;
    case IconRole:
        return row.icon;
    case SectionRole:
        return row.kind == Kind::Place ? tr("Places") : row.kind == Kind::Record ? tr("What you wrote") : tr("Actions");
    default:
        return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{TextRole, "text"_ba}, {NoteRole, "note"_ba}, {IconRole, "iconName"_ba}, {SectionRole, "section"_ba}};
}

bool PaletteModel::matches(const Row &row) const
{
    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&row](const QString &word) { return row.text.contains(word, Qt::CaseInsensitive); });
}

PaletteModel::Row *PaletteModel::placeNamed(const QString &name)
{
    const auto place = std::ranges::find_if(m_offered, [&name](const Row &row) { return row.kind == Kind::Place && row.name == name; });
    return place == m_offered.end() ? nullptr : &*place;
}

/** Actions, then places, then @p records; the palette is short, so all rows come anew. */
void PaletteModel::show(const std::vector<Row> &records)
{
    beginResetModel();
    m_rows.clear();
    std::ranges::copy_if(m_offered, std::back_inserter(m_rows), [this](const Row &row) { return matches(row); });
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return row.kind == Kind::Place; });
    m_rows.insert(m_rows.end(), records.begin(), records.end());
    endResetModel();
}

void PaletteModel::search()
{
    const int request = ++m_request;
    if (!m_workspace || m_text.trimmed().isEmpty()) {
        setSearching(false);
        return;
    }
    SearchQuery query{.text = m_text, .count = mostRecords};
    for (const auto &[table, place] : homes()) {
        if (placeNamed(place)) {
            query.tables.push_back(table);
        }
    }
    setSearching(true);
    Store &store = m_workspace->workspace().store();
    const Schema &schema = store.schema();
    store.read([query, &schema](Database &database) { return waymark::search(database, schema, query); })
        .then(this, [this, request](const Result<std::vector<SearchHit>> &hits) {
            if (request == m_request) {
                setSearching(false);
                receive(hits.value_or(std::vector<SearchHit>()));
            }
        });
}

void PaletteModel::receive(const std::vector<SearchHit> &hits)
{
    std::vector<Row> records;
    for (const SearchHit &hit : hits) {
        const Row *place = placeNamed(homeOf(hit.table));
        if (!place) {
            continue;
        }
        const QString line = hit.title.section(u'\n', 0, 0);
        const QString title = line.isEmpty() ? tr("Without a title") : line;
        records.push_back({.kind = Kind::Record,
                           .name = place->name,
                           .text = title,
                           .note = hit.snippet,
                           .icon = place->icon,
                           .record = QUuid(hit.record).toString(QUuid::WithoutBraces)});
    }
    show(records);
}

void PaletteModel::setSearching(bool searching)
{
    if (m_searching != searching) {
        m_searching = searching;
        Q_EMIT searchingChanged();
    }
}

}
