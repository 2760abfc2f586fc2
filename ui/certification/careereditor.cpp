// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careereditor.h"

#include "careerlistmodel.h"
#include "careerwords.h"
#include "describe.h"
#include "readinesswords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr double minutesOfAnHour = 60;

static RecordEntry emptyEntry()
{
    return {.id = {}, .kind = RecordEntryKind::Position, .title = {}, .organisation = {}, .description = {}, .from = {}, .until = {}};
}

CareerEditor::CareerEditor(QObject *parent)
    : RecordEditor(parent)
    , m_draft(emptyEntry())
    , m_base(emptyEntry())
{
}

CareerEditor::~CareerEditor()
{
    leave();
}

void CareerEditor::setCertification(OpenCertification *certification)
{
    if (m_certification == certification) {
        return;
    }
    m_certification = certification;
    if (certification) {
        connect(certification, &OpenCertification::changed, this, &CareerEditor::onChanged);
        connect(certification, &OpenCertification::aboutToClose, this, &CareerEditor::leave);
        certification->workspace().method().current().then(this, [this](const Result<Method> &method) {
            if (method) {
                learn(*method);
            }
        });
        begin();
    }
    Q_EMIT certificationChanged();
}

void CareerEditor::learn(const Method &method)
{
    m_categories.clear();
    m_certifications.clear();
    m_modules.clear();
    for (const QString &code : hourCategories(method)) {
        m_categories.push_back({.id = code, .name = ReadinessWords::category(code)});
    }
    for (const MethodCertification &one : method.data().certifications) {
        m_certifications.push_back({.id = one.id, .name = one.name});
    }
    for (const MethodModule &one : method.data().modules) {
        m_modules.push_back({.id = one.id, .name = one.name});
    }
    Q_EMIT learned();
    Q_EMIT edited();
}

void CareerEditor::setEntryId(const QString &id)
{
    const RecordEntryId wanted{QUuid::fromString(id)};
    if (wanted == m_id && !wanted.isNull()) {
        return;
    }
    turnTo([this, wanted] { m_id = wanted; });
    Q_EMIT entryIdChanged();
}

static QString typedHours(const RecordEntry &entry)
{
    return entry.minutes ? QLocale().toString(*entry.minutes / minutesOfAnHour, 'f', QLocale::FloatingPointShortest) : QString();
}

void CareerEditor::clear()
{
    m_seen = {};
    m_base = emptyEntry();
    m_draft = emptyEntry();
    m_hours.clear();
    m_hoursValid = true;
}

void CareerEditor::ask()
{
    const auto found = service().entry(m_id).then([](const Result<std::optional<LoadedRecordEntry>> &loaded) -> Result<LoadedRecordEntry> {
        return loaded.and_then([](const std::optional<LoadedRecordEntry> &entry) -> Result<LoadedRecordEntry> {
            return entry ? Result<LoadedRecordEntry>(*entry) : failure(Error::Kind::NotFound, u"entry"_s);
        });
    });
    read(found, [this](const LoadedRecordEntry &loaded) { receive(loaded); });
}

/** What is typed and not saved stays; all else is as it is stored. */
void CareerEditor::receive(const LoadedRecordEntry &loaded)
{
    const auto merge = [&](auto RecordEntry::*field) {
        if (m_draft.*field == m_base.*field) {
            m_draft.*field = loaded.entry.*field;
        }
    };
    merge(&RecordEntry::id);
    merge(&RecordEntry::kind);
    merge(&RecordEntry::title);
    merge(&RecordEntry::organisation);
    merge(&RecordEntry::description);
    merge(&RecordEntry::from);
    merge(&RecordEntry::until);
    merge(&RecordEntry::category);
    merge(&RecordEntry::topic);
    if (m_hoursValid && m_draft.minutes == m_base.minutes) {
        const bool sameNumber = m_draft.minutes == loaded.entry.minutes;
        m_draft.minutes = loaded.entry.minutes;
        m_hours = sameNumber ? m_hours : typedHours(loaded.entry);
    }
    m_base = loaded.entry;
    m_seen = loaded.seen;
}

void CareerEditor::onChanged(const ChangeSet &changes)
{
    if (changes.everything || changes.records.value(u"record_entry"_s).contains(m_id.value)) {
        loadAgain();
    }
}

void CareerEditor::write()
{
    const RecordEntry sent = m_draft;
    if (!m_id.isNull()) {
        store(service().saveEntry(sent, m_seen), [this, sent] { m_base = sent; });
        return;
    }
    m_adding = service().addEntry(sent);
    store(m_adding, [this, sent](RecordEntryId added) {
        m_base = sent;
        m_base.id = added;
        m_draft.id = added;
        m_id = added;
        Q_EMIT entryIdChanged();
    });
}

void CareerEditor::writeBehind()
{
    if (const RecordEntryId id = m_id.isNull() ? m_adding.result().value_or(m_id) : m_id; !id.isNull()) {
        RecordEntry last = m_draft;
        last.id = id;
        (void)service().saveEntry(last, {});
    }
}

QStringList CareerEditor::kinds() const
{
    QStringList names;
    std::ranges::transform(chosenKinds(), std::back_inserter(names), &CareerWords::kind);
    return names;
}

int CareerEditor::kind() const
{
    const auto found = std::ranges::find(chosenKinds(), m_draft.kind);
    return found == chosenKinds().end() ? -1 : static_cast<int>(found - chosenKinds().begin());
}

void CareerEditor::setKind(int kind)
{
    if (state() == State::Ready && kind >= 0 && kind < static_cast<int>(chosenKinds().size()) && kind != this->kind()) {
        m_draft.topic.clear(); // of another kind it means nothing
        edit(m_draft.kind, chosenKinds().at(static_cast<std::size_t>(kind)));
    }
}

void CareerEditor::setHours(const QString &text)
{
    if (m_hours == text || state() != State::Ready) {
        return;
    }
    bool isNumber = false;
    const double hours = QLocale().toDouble(text.trimmed(), &isNumber);
    const bool isPossible = isNumber && hours > 0 && hours * minutesOfAnHour <= longestEntry;
    m_hours = text;
    m_hoursValid = text.trimmed().isEmpty() || isPossible;
    m_draft.minutes = isPossible ? std::optional(static_cast<int>(std::lround(hours * minutesOfAnHour))) : std::nullopt;
    if (isPossible && m_draft.category.isEmpty() && !m_categories.empty()) {
        m_draft.category = m_categories.front().id;
    }
    touched();
}

QStringList CareerEditor::categories() const
{
    QStringList names;
    std::ranges::transform(m_categories, std::back_inserter(names), &Named::name);
    return names;
}

int CareerEditor::category() const
{
    const auto found = std::ranges::find(m_categories, m_draft.category, &Named::id);
    return found == m_categories.end() ? -1 : static_cast<int>(found - m_categories.begin());
}

void CareerEditor::setCategory(int category)
{
    if (category >= 0 && category < static_cast<int>(m_categories.size())) {
        edit(m_draft.category, m_categories.at(static_cast<std::size_t>(category)).id);
    }
}

const std::vector<CareerEditor::Named> &CareerEditor::topicsOfKind() const
{
    static const std::vector<Named> none;
    return m_draft.kind == RecordEntryKind::Certificate ? m_certifications : m_draft.kind == RecordEntryKind::Learning ? m_modules : none;
}

QStringList CareerEditor::topics() const
{
    QStringList names;
    std::ranges::transform(topicsOfKind(), std::back_inserter(names), &Named::name);
    return names;
}

int CareerEditor::topic() const
{
    const auto &all = topicsOfKind();
    const auto found = std::ranges::find(all, m_draft.topic, &Named::id);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

void CareerEditor::setTopic(int topic)
{
    const auto &all = topicsOfKind();
    if (topic >= 0 && topic < static_cast<int>(all.size())) {
        edit(m_draft.topic, all.at(static_cast<std::size_t>(topic)).id);
    }
}

QString CareerEditor::problem() const
{
    if (!m_hoursValid) {
        return tr("This is no number of hours.");
    }
    const auto checked = checkedEntry(m_draft);
    return !isChanged() || checked ? QString() : describe(checked.error());
}

QString CareerEditor::unsavedText() const
{
    const QString why = problem();
    return why.isEmpty() ? QString() : tr("Not saved: %1").arg(why);
}

void CareerEditor::remove()
{
    if (!m_certification || m_id.isNull()) {
        begin();
        return;
    }
    flush();
    service().removeEntry(m_id).then(this, [this](const Result<void> &done) {
        if (done) {
            Q_EMIT removed();
        } else {
            Q_EMIT failed(describe(done.error()));
        }
    });
}

}
