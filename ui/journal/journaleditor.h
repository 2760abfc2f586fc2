// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openjournal.h"
#include "recordeditor.h"

#include <QPointer>

namespace waymark
{

/** One entry while it is read and written. Without an id it is a new entry, which comes into being with its first word. */
class JournalEditor : public RecordEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenJournal *journal READ journal WRITE setJournal NOTIFY journalChanged REQUIRED FINAL)
    Q_PROPERTY(QString entryId READ entryId WRITE setEntryId NOTIFY entryIdChanged FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY edited FINAL)
    Q_PROPERTY(QString body READ body WRITE setBody NOTIFY edited FINAL)
    Q_PROPERTY(int mood READ mood WRITE setMood NOTIFY edited FINAL)
    Q_PROPERTY(int energy READ energy WRITE setEnergy NOTIFY edited FINAL)
    Q_PROPERTY(int confidence READ confidence WRITE setConfidence NOTIFY edited FINAL)
    Q_PROPERTY(QDate day READ day WRITE setDay NOTIFY edited FINAL)
    Q_PROPERTY(QString whenText READ whenText NOTIFY edited FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY edited FINAL)
    Q_PROPERTY(QStringList tags READ tags NOTIFY tagsChanged FINAL)
    Q_PROPERTY(int links READ links NOTIFY sharesChanged FINAL)
    Q_PROPERTY(QStringList people READ people NOTIFY sharesChanged FINAL)

public:
    explicit JournalEditor(QObject *parent = nullptr);
    ~JournalEditor() override;

    [[nodiscard]] OpenJournal *journal() const { return m_journal; }
    void setJournal(OpenJournal *journal);
    [[nodiscard]] QString entryId() const { return m_id.isNull() ? QString() : m_id.value.toString(QUuid::WithoutBraces); }
    /** Saves what is here and turns to another entry; to a new one where @p id is empty. */
    void setEntryId(const QString &id);

    [[nodiscard]] const QString &title() const { return m_draft.title; }
    void setTitle(const QString &title);
    [[nodiscard]] const QString &body() const { return m_draft.body; }
    void setBody(const QString &body);
    /** 1 to 5, or 0 for none; the same for energy and confidence. */
    [[nodiscard]] int mood() const { return m_draft.mood.value_or(0); }
    void setMood(int mood);
    [[nodiscard]] int energy() const { return m_draft.energy.value_or(0); }
    void setEnergy(int energy);
    [[nodiscard]] int confidence() const { return m_draft.confidence.value_or(0); }
    void setConfidence(int confidence);
    [[nodiscard]] QDate day() const { return m_draft.day; }
    void setDay(QDate day);
    /** The day, and the time at which the entry was begun where that was the same day. */
    [[nodiscard]] QString whenText() const;
    /** How much is written. */
    [[nodiscard]] QString summary() const;
    [[nodiscard]] const QStringList &tags() const { return m_tags; }
    [[nodiscard]] int links() const { return m_links; }
    /** How many mentorships have a copy. */
    /** With whom it is shared. */
    [[nodiscard]] QStringList people() const;

    Q_INVOKABLE void addTag(const QString &tag);
    Q_INVOKABLE void removeTag(const QString &tag);
    /** To the trash; removed() follows. */
    Q_INVOKABLE void remove();
    /** Makes a new entry come into being, called @p title where nothing is written yet. */
    Q_INVOKABLE void keepAs(const QString &title);

Q_SIGNALS:
    void journalChanged();
    void entryIdChanged();
    void tagsChanged();
    void sharesChanged();
    void removed(const QString &entryId);

protected:
    [[nodiscard]] const Clock *clockOf() const override { return m_journal ? &m_journal->clock() : nullptr; }
    [[nodiscard]] bool isUnborn() const override { return m_id.isNull(); }
    [[nodiscard]] bool isChanged() const override { return m_draft != m_base; }
    [[nodiscard]] bool isWorthKeeping() const override { return !m_id.isNull() || isBegun(); }
    void clear() override;
    void ask() override;
    void write() override;
    void writeBehind() override;
    void markStored() override { m_base = m_draft; }

private:
    void onChanged(const ChangeSet &changes);
    void receive(const LoadedJournalEntry &loaded);
    void takeOver(const JournalDraft &stored);
    [[nodiscard]] bool isBegun() const;
    [[nodiscard]] qint64 begunAt() const;

    QPointer<OpenJournal> m_journal;
    JournalEntryId m_id;
    JournalDraft m_draft; ///< as it is on the screen
    JournalDraft m_base; ///< as it was loaded or saved
    LoadedVersions m_seen;
    QStringList m_tags;
    int m_links = 0;
    std::vector<SpaceKey> m_shares;
    QFuture<Result<JournalEntryId>> m_adding; ///< while a new entry comes into being
};

}
