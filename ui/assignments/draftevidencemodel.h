// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidencemodel.h"

#include <functional>

namespace waymark
{

/** The evidence of a draft: dropped, pasted, chosen or given as an address. */
class DraftEvidenceModel : public EvidenceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A part of an editor")
    Q_PROPERTY(int busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(bool clipboardHasFiles READ clipboardHasFiles NOTIFY clipboardChanged FINAL)

public:
    /** The draft comes into being, so that a file can belong to it, and the function is called then. */
    using Keep = std::function<void(const std::function<void(RecordId draft)> &then)>;

    DraftEvidenceModel(Keep keep, QObject *parent);

    void setAssignment(AssignmentId assignment);
    /** How many files are being stored now. */
    [[nodiscard]] int busy() const { return m_busy; }
    /** What became of a text that was too long to be pasted; empty where there was none. */
    [[nodiscard]] const QString &notice() const { return m_notice; }
    /** A picture or files, which paste() would store. */
    [[nodiscard]] bool clipboardHasFiles() const;

    /** Stores files of this computer. */
    Q_INVOKABLE void addFiles(const QList<QUrl> &files);
    /** Stores the picture or the files that the clipboard holds. */
    Q_INVOKABLE void paste();
    /** Stores a text that is too long for a text field, as a file. */
    Q_INVOKABLE void addText(const QString &text);
    Q_INVOKABLE void addLink(const QString &address);
    Q_INVOKABLE void remove(const QString &evidenceId);

Q_SIGNALS:
    void busyChanged();
    void noticeChanged();
    void clipboardChanged();
    /** A piece is in the trash; an undo brings it back. */
    void evidenceRemoved();

private:
    void addOne(RecordId draft, const QUrl &file);
    void addBytes(const QString &name, const QString &mediaType, const QByteArray &bytes);
    void stored(const QString &name, const Result<Attachment> &file);
    void add(const EvidenceContent &content);
    void setBusy(int busy);
    void setNotice(const QString &notice);

    Keep m_keep;
    AssignmentId m_assignment;
    int m_busy = 0;
    QString m_notice;
};

}
