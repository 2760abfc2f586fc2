// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordmodel.h"

#include "didkey.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

RecordModel::RecordModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &RecordModel::idOf, [](const RecordLine &, const RecordLine &) { return false; })
{
}

void RecordModel::setRecord(OpenRecord *record)
{
    if (m_record == record) {
        return;
    }
    m_record = record;
    if (record) {
        connect(record, &OpenRecord::changed, this, &RecordModel::reload);
        reload();
    }
    Q_EMIT recordChanged();
}

void RecordModel::reload()
{
    if (!m_record) {
        return;
    }
    static constexpr int everything = 1'000'000; // what is left out has no place from which it could be chosen
    const int request = ++m_request;
    const auto answer = std::make_shared<Answer>();
    m_record->workspace().record().timeline(everything).then(this, [this, request, answer](const Result<std::vector<TimelineRow>> &timeline) {
        if (request != m_request) {
            return;
        }
        if (!timeline) {
            fail(timeline.error());
            return;
        }
        answer->timeline = *timeline;
        askForWorks(request, answer);
    });
}

void RecordModel::askForWorks(int request, const std::shared_ptr<Answer> &answer)
{
    if (!m_record) {
        return;
    }
    m_record->workspace().assignments().mine(AssignmentState::Accepted).then(this, [this, request, answer](const Result<std::vector<AssignmentRow>> &works) {
        if (request != m_request) {
            return;
        }
        answer->works = works.value_or(std::vector<AssignmentRow>());
        askForKeys(request, answer);
    });
}

void RecordModel::askForKeys(int request, const std::shared_ptr<Answer> &answer)
{
    static constexpr qint64 everybody = 10'000;
    if (!m_record) {
        return;
    }
    m_record->workspace().identity().people(everybody).then(this, [this, request, answer](const Result<std::vector<KnownPerson>> &people) {
        if (request != m_request) {
            return;
        }
        for (const KnownPerson &person : people.value_or(std::vector<KnownPerson>())) {
            answer->keys.insert(didOf(person.person), person.isConfirmed());
        }
        receive(*answer);
    });
}

void RecordModel::receive(const Answer &answer)
{
    if (!m_record) {
        return;
    }
    m_all.clear();
    QSet<QString> signers;
    for (const TimelineRow &row : answer.timeline) {
        m_all.push_back(rowFor(row, answer.keys));
        const auto *stored = std::get_if<StoredAttestation>(&row.what);
        if (stored != nullptr && stored->counts()) {
            signers.insert(stored->attestation.issuer);
        }
    }
    for (const AssignmentRow &work : answer.works) {
        m_all.push_back(rowFor(work, m_record->clock()));
    }
    std::ranges::stable_sort(m_all, std::ranges::greater(), &RecordLine::day);
    for (RecordLine &line : m_all) {
        line.chosen = line.canBeShown() && !m_leftOut.contains(line.id);
    }
    m_works = static_cast<int>(answer.works.size());
    m_signers = static_cast<int>(signers.size());
    show();
    Q_EMIT yearsChanged();
}

void RecordModel::show()
{
    std::vector<RecordLine> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows), [this](const RecordLine &line) { return !m_onlyChosen || line.chosen; });
    m_complete = std::ssize(rows) <= m_room;
    if (!m_complete) {
        rows.erase(rows.begin() + m_room, rows.end());
    }
    m_showing = true; // a view may ask for more while rows come
    m_rows.replace(rows);
    m_showing = false;
    setState(m_all.empty() ? State::Empty : State::Ready);
    Q_EMIT countsChanged();
}

void RecordModel::setOnlyChosen(bool only)
{
    if (m_onlyChosen != only) {
        m_onlyChosen = only;
        m_room = pageSize;
        Q_EMIT onlyChosenChanged();
        if (state() != State::Loading) {
            show();
        }
    }
}

bool RecordModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_showing;
}

void RecordModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_room += pageSize;
        show();
    }
}

int RecordModel::count(auto wanted) const
{
    return static_cast<int>(std::ranges::count_if(m_all, wanted));
}

int RecordModel::attested() const
{
    return count([](const RecordLine &line) { return line.attestation.has_value(); });
}

int RecordModel::statements() const
{
    return count([](const RecordLine &line) { return line.entry.has_value(); });
}

int RecordModel::chosenCount() const
{
    return count([](const RecordLine &line) { return line.chosen; });
}

int RecordModel::choosableCount() const
{
    return count(&RecordLine::canBeShown);
}

QString RecordModel::sinceText() const
{
    QDate first;
    for (const RecordLine &line : m_all) {
        first = line.day.isValid() && (!first.isValid() || line.day < first) ? line.day : first;
    }
    return first.isValid() ? tr("since %1").arg(QLocale().toString(first, tr("MMMM yyyy", "the month of the first entry"))) : QString();
}

RecordSelection RecordModel::selection() const
{
    RecordSelection selection;
    for (const RecordLine &line : m_all) {
        if (line.chosen && line.attestation) {
            selection.attestations.append(*line.attestation);
        } else if (line.chosen && line.entry) {
            selection.entries.append(*line.entry);
        }
    }
    return selection;
}

void RecordModel::choose(int row, bool chosen)
{
    if (row < 0 || row >= m_rows.size() || !m_rows.at(row).canBeShown()) {
        return;
    }
    const QString id = m_rows.at(row).id;
    chosen ? static_cast<void>(m_leftOut.remove(id)) : static_cast<void>(m_leftOut.insert(id));
    std::ranges::find(m_all, id, &RecordLine::id)->chosen = chosen;
    show();
}

void RecordModel::chooseAll(bool chosen)
{
    chooseWhere([chosen](const RecordLine &) { return chosen; });
}

void RecordModel::chooseYears(int first, int last)
{
    chooseWhere([first, last](const RecordLine &line) { return !line.day.isValid() || (line.day.year() >= first && line.day.year() <= last); });
}

void RecordModel::chooseWhere(const std::function<bool(const RecordLine &line)> &chosen)
{
    for (RecordLine &line : m_all) {
        line.chosen = chosen(line) && line.canBeShown();
        line.chosen ? static_cast<void>(m_leftOut.remove(line.id)) : static_cast<void>(m_leftOut.insert(line.id));
    }
    show();
}

QList<int> RecordModel::years() const
{
    QSet<int> years;
    for (const RecordLine &line : m_all) {
        if (line.canBeShown() && line.day.isValid()) {
            years.insert(line.day.year());
        }
    }
    QList<int> sorted(years.cbegin(), years.cend());
    std::ranges::sort(sorted);
    return sorted;
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RecordLine &line = m_rows.at(index.row());
    switch (role) {
    case When:
        return line.day.isValid()
            ? QLocale().toString(line.day,
                                 m_record && line.day.year() == m_record->clock().today().year() ? tr("d MMM", "a day of this year in the record")
                                                                                                 : tr("MMM yyyy", "a month of another year in the record"))
            : QString();
    case Qt::DisplayRole:
    case Title:
        return line.title;
    case Notes:
        return line.note;
    case Trust:
        return line.trust;
    case By:
        return line.by;
    case Choosable:
        return line.canBeShown();
    case Chosen:
        return line.chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> RecordModel::roleNames() const
{
    return {{When, "when"}, {Title, "title"}, {Notes, "note"}, {Trust, "trust"}, {By, "by"}, {Choosable, "choosable"}, {Chosen, "chosen"}};
}

}
