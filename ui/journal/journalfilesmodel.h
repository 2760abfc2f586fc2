// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachmentservice.h"
#include "openjournal.h"
#include "rowlistmodel.h"

#include <QPointer>
#include <QUrl>

#include <functional>

namespace waymark
{

/** The files of an entry. */
class JournalFilesModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenJournal *journal READ journal WRITE setJournal NOTIFY journalChanged REQUIRED FINAL)
    Q_PROPERTY(QString entryId READ entryId WRITE setEntryId NOTIFY entryIdChanged FINAL)
    Q_PROPERTY(bool available READ isAvailable NOTIFY journalChanged FINAL)
    Q_PROPERTY(int busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(bool clipboardHasFiles READ clipboardHasFiles NOTIFY clipboardChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)

public:
    enum Role { FileId = Qt::UserRole + 1, FileName, SizeText };

    explicit JournalFilesModel(QObject *parent = nullptr);

    [[nodiscard]] OpenJournal *journal() const { return m_journal; }
    void setJournal(OpenJournal *journal);
    [[nodiscard]] const QString &entryId() const { return m_entryId; }
    void setEntryId(const QString &id);
    [[nodiscard]] bool isAvailable() const { return m_journal && m_journal->attachments(); }
    /** A picture or files, which paste() would store. */
    [[nodiscard]] bool clipboardHasFiles() const;
    /** How many files are being stored now. */
    [[nodiscard]] int busy() const { return m_busy; }
    /** Why the last files were not stored, or written out, a line each; empty where nothing failed. */
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /** What became of a text that was too long to be pasted; empty where there was none. */
    [[nodiscard]] const QString &notice() const { return m_notice; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Stores files of this computer. */
    Q_INVOKABLE void addFiles(const QList<QUrl> &files);
    /** Stores the picture or the files that the clipboard holds. */
    Q_INVOKABLE void paste();
    /** Stores a text that is too long for a text field, as a file. */
    Q_INVOKABLE void addText(const QString &text);
    Q_INVOKABLE void remove(const QString &fileId);
    /** Writes a file out, where nothing protects it any more. */
    Q_INVOKABLE void exportTo(const QString &fileId, const QUrl &target);

Q_SIGNALS:
    void journalChanged();
    void entryIdChanged();
    void busyChanged();
    void problemChanged();
    void noticeChanged();
    void clipboardChanged();
    /** A file, called @p name, waits for an entry that is not there yet. */
    void entryWanted(const QString &name);

private:
    void ask();
    void addOne(const QUrl &file);
    void addBytes(const QString &name, const QString &mediaType, const QByteArray &bytes);
    void whenThere(const QString &name, const std::function<void()> &command);
    void stored(const QString &name, const Result<Attachment> &result);
    void begin();
    void setProblem(const QString &problem);
    void setNotice(const QString &notice);

    QPointer<OpenJournal> m_journal;
    QString m_entryId;
    RowKeeper<Attachment, AttachmentId> m_rows;
    std::vector<std::function<void()>> m_waiting; ///< for the entry to come into being
    QString m_problem;
    QString m_notice;
    int m_busy = 0;
};

}
