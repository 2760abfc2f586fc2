// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaleditor.h"

#include "describe.h"

#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static std::optional<int> scale(int value)
{
    return value > 0 ? std::optional(value) : std::nullopt;
}

JournalEditor::JournalEditor(QObject *parent)
    : RecordEditor(parent)
{
}

JournalEditor::~JournalEditor()
{
    leave();
}

void JournalEditor::setJournal(OpenJournal *journal)
{
    if (m_journal == journal) {
        return;
    }
    m_journal = journal;
    if (journal) {
        connect(journal, &OpenJournal::changed, this, &JournalEditor::onChanged);
        connect(journal, &OpenJournal::namesChanged, this, &JournalEditor::sharesChanged);
        connect(journal, &OpenJournal::aboutToClose, this, &JournalEditor::leave);
        begin();
    }
    Q_EMIT journalChanged();
}

void JournalEditor::setEntryId(const QString &id)
{
    const JournalEntryId wanted{QUuid::fromString(id)};
    if (wanted == m_id && !wanted.isNull()) {
        return;
    }
    turnTo([this, wanted] { m_id = wanted; });
    Q_EMIT entryIdChanged();
}

void JournalEditor::clear()
{
    m_base = {};
    if (m_id.isNull()) {
        m_base.day = m_journal ? m_journal->clock().today() : QDate();
    }
    m_draft = m_base;
    m_seen = {};
    m_tags.clear();
    m_links = 0;
    m_shares.clear();
    Q_EMIT tagsChanged();
    Q_EMIT sharesChanged();
}

QStringList JournalEditor::people() const
{
    QStringList names;
    for (const SpaceKey space : m_shares) {
        const QString name = m_journal ? m_journal->nameIn(space) : QString();
        names.append(name.isEmpty() ? tr("somebody", "a person whose name is not known") : name);
    }
    return names;
}

void JournalEditor::ask()
{
    read(m_journal->service().entry(m_id), [this](const LoadedJournalEntry &loaded) { receive(loaded); });
}

void JournalEditor::receive(const LoadedJournalEntry &loaded)
{
    m_seen = loaded.seen;
    m_tags = loaded.tags;
    m_links = static_cast<int>(loaded.links.size());
    m_shares.clear();
    std::ranges::transform(loaded.shares, std::back_inserter(m_shares), &JournalShare::space);
    takeOver(loaded.entry.values());
    Q_EMIT tagsChanged();
    Q_EMIT sharesChanged();
}

/** What is typed and not saved stays; all else is as it is stored. */
void JournalEditor::takeOver(const JournalDraft &stored)
{
    const auto merge = [&](auto JournalDraft::*field) {
        if (m_draft.*field == m_base.*field) {
            m_draft.*field = stored.*field;
        }
    };
    merge(&JournalDraft::day);
    merge(&JournalDraft::title);
    merge(&JournalDraft::body);
    merge(&JournalDraft::mood);
    merge(&JournalDraft::energy);
    merge(&JournalDraft::confidence);
    merge(&JournalDraft::prompt);
    m_base = stored;
}

void JournalEditor::onChanged(const ChangeSet &changes)
{
    const bool mine = changes.everything || changes.records.value(u"journal_entry"_s).contains(m_id.value);
    if (mine || changes.touches(u"journal_tag"_s) || changes.touches(u"journal_share"_s) || changes.touches(u"journal_link"_s)) {
        loadAgain();
    }
}

void JournalEditor::setTitle(const QString &title)
{
    edit(m_draft.title, title);
}

void JournalEditor::setBody(const QString &body)
{
    edit(m_draft.body, body);
}

void JournalEditor::setMood(int mood)
{
    edit(m_draft.mood, scale(mood));
}

void JournalEditor::setEnergy(int energy)
{
    edit(m_draft.energy, scale(energy));
}

void JournalEditor::setConfidence(int confidence)
{
    edit(m_draft.confidence, scale(confidence));
}

void JournalEditor::setDay(QDate day)
{
    edit(m_draft.day, day);
}

bool JournalEditor::isBegun() const
{
    return !m_draft.title.trimmed().isEmpty() || !m_draft.body.trimmed().isEmpty() || m_draft.mood;
}

void JournalEditor::write()
{
    const JournalDraft sent = m_draft;
    if (!m_id.isNull()) {
        store(m_journal->service().save(m_id, sent, m_seen), [this, sent] { m_base = sent; });
        return;
    }
    m_adding = m_journal->service().add(sent, m_tags);
    store(m_adding, [this, sent](JournalEntryId added) {
        m_base = sent;
        m_id = added;
        Q_EMIT entryIdChanged();
    });
}

void JournalEditor::writeBehind()
{
    if (const JournalEntryId id = m_id.isNull() ? m_adding.result().value_or(m_id) : m_id; !id.isNull()) {
        (void)m_journal->service().save(id, m_draft, {});
    }
}

void JournalEditor::keepAs(const QString &title)
{
    if (!isBegun()) {
        setTitle(title);
    }
    flush();
}

void JournalEditor::addTag(const QString &tag)
{
    const Result<JournalTag> wanted = JournalTag::create(tag);
    if (!wanted) {
        Q_EMIT failed(describe(wanted.error()));
        return;
    }
    if (m_id.isNull()) {
        if (!m_tags.contains(wanted->text(), Qt::CaseInsensitive)) {
            m_tags.append(wanted->text());
            Q_EMIT tagsChanged();
        }
        return;
    }
    m_journal->service().addTag(m_id, tag).then(this, [this](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(describe(done.error()));
        }
    });
}

void JournalEditor::removeTag(const QString &tag)
{
    if (m_id.isNull()) {
        m_tags.removeAll(tag);
        Q_EMIT tagsChanged();
        return;
    }
    m_journal->service().removeTag(m_id, tag).then(this, [this](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(describe(done.error()));
        }
    });
}

void JournalEditor::remove()
{
    if (m_id.isNull()) {
        begin();
        return;
    }
    flush();
    m_journal->service().remove(m_id).then(this, [this, id = entryId()](const Result<void> &done) {
        if (done) {
            Q_EMIT removed(id);
        } else {
            Q_EMIT failed(describe(done.error()));
        }
    });
}

qint64 JournalEditor::begunAt() const
{
    JournalRow row;
    row.key.id = m_id;
    return row.begunAt();
}

QString JournalEditor::whenText() const
{
    const QLocale locale;
    if (!m_draft.day.isValid()) {
        return tr("Without a day");
    }
    const QString day = locale.toString(m_draft.day, tr("dddd d MMMM yyyy", "the day of an entry"));
    const qint64 begun = begunAt();
    if (begun == 0 || !m_journal) {
        return day;
    }
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(begun, m_journal->clock().zone());
    return when.date() == m_draft.day ? tr("%1, %2", "day, time").arg(day, locale.toString(when.time(), QLocale::ShortFormat)) : day;
}

QString JournalEditor::summary() const
{
    int words = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_draft.body);
    while (finder.toNextBoundary() >= 0) {
        words += finder.boundaryReasons().testFlag(QTextBoundaryFinder::EndOfItem) ? 1 : 0;
    }
    return tr("%n word(s)", nullptr, words);
}

}
