// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opencertification.h"
#include "recordeditor.h"

#include <QPointer>

namespace waymark
{

/** One text of a pack while it is written: the skills of a pillar, the summary of a résumé, the outline of a presentation. */
class PackTextEditor : public RecordEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCertification *certification READ certification WRITE setCertification NOTIFY certificationChanged REQUIRED FINAL)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY placeChanged REQUIRED FINAL)
    Q_PROPERTY(QString title READ title NOTIFY edited FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString body READ body WRITE setBody NOTIFY edited FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY edited FINAL)

public:
    explicit PackTextEditor(QObject *parent = nullptr);
    ~PackTextEditor() override;

    [[nodiscard]] OpenCertification *certification() const { return m_certification; }
    void setCertification(OpenCertification *certification);
    /** The room and, where it has one, its topic: "skills/design", "summary". */
    [[nodiscard]] const QString &place() const { return m_name; }
    void setPlace(const QString &place);
    /** What the text is about, in the method's words where it has some. */
    [[nodiscard]] QString title() const;
    /** What should stand in it. */
    [[nodiscard]] QString hint() const;
    [[nodiscard]] const QString &body() const { return m_body; }
    void setBody(const QString &body) { edit(m_body, body); }
    /** How long it is: words, and of an outline the minutes. */
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void certificationChanged();
    void placeChanged();

protected:
    [[nodiscard]] const Clock *clockOf() const override { return m_certification && m_place ? &m_certification->clock() : nullptr; }
    [[nodiscard]] bool isUnborn() const override { return false; }
    [[nodiscard]] bool isChanged() const override { return m_body != m_base; }
    void clear() override;
    void ask() override;
    void write() override;
    void writeBehind() override;
    void markStored() override { m_base = m_body; }

private:
    void receive(const LoadedPackText &loaded);
    void learnTopic();

    QPointer<OpenCertification> m_certification;
    QString m_name;
    std::optional<PackPlace> m_place;
    QString m_topicName;
    std::optional<int> m_minutes; ///< that a presentation may take
    int m_enoughWords = 0;
    QString m_body; ///< as it is on the screen
    QString m_base; ///< as it was loaded or saved
    LoadedVersions m_seen;
};

}
