// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidencemodel.h"

#include <QImage>
#include <QPointer>

namespace waymark
{

struct AttachedBytes;

/**
 * A file of the evidence as it can be looked at within the window: a text, or a picture. What a file is, its bytes say, not
 * its name. All else is only named; nothing is ever written to the disk for it, and no other program is started.
 */
class EvidencePreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::EvidenceModel *evidence MEMBER m_evidence NOTIFY evidenceChanged REQUIRED FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString evidenceId READ evidenceId NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY stateChanged FINAL)
    Q_PROPERTY(QImage picture READ picture NOTIFY stateChanged FINAL)

public:
    enum class State {
        Closed,
        Loading,
        Text,
        Picture,
        Other, ///< nothing that is shown here; text says so
        Failed, ///< text says why
    };
    Q_ENUM(State)

    /** What a text is shown of at most: more is for an editor. */
    static constexpr qint64 largestText = 256 * 1024;
    static constexpr qint64 largestPicture = 32LL * 1024 * 1024;
    /** Pictures are made this many dots wide or high at most. */
    static constexpr int mostDots = 2400;

    using QObject::QObject;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &evidenceId() const { return m_evidenceId; }
    [[nodiscard]] const QString &title() const { return m_title; }
    /** Kind and size, as people say them. */
    [[nodiscard]] const QString &notes() const { return m_notes; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QImage &picture() const { return m_picture; }

    /** Shows the file of a piece of evidence. */
    Q_INVOKABLE void open(const QString &evidenceId);
    /** Forgets what was shown. */
    Q_INVOKABLE void close();

Q_SIGNALS:
    void evidenceChanged();
    void stateChanged();

private:
    void receive(const AttachedBytes &file);
    void setState(State state, const QString &text = {}, const QImage &picture = {});

    QPointer<EvidenceModel> m_evidence;
    State m_state = State::Closed;
    QString m_evidenceId;
    QString m_title;
    QString m_notes;
    QString m_text;
    QImage m_picture;
    int m_request = 0; ///< late answers are dropped
};

}
