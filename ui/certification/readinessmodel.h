// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "newestquestion.h"
#include "opencertification.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/**
 * How far I am for the certification or the career level that I chose, requirement by requirement. Empty as long as nothing was
 * chosen. The choice is kept in the workspace.
 */
class ReadinessModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCertification *certification READ certification WRITE setCertification NOTIFY certificationChanged REQUIRED FINAL)
    Q_PROPERTY(bool missingFirst MEMBER m_missingFirst NOTIFY certificationChanged FINAL)
    Q_PROPERTY(QStringList aims READ aims NOTIFY told FINAL)
    Q_PROPERTY(int aim READ aim NOTIFY told FINAL)
    Q_PROPERTY(QString aimId READ aimId NOTIFY told FINAL)
    Q_PROPERTY(bool pack READ isPack NOTIFY told FINAL)
    Q_PROPERTY(QString name READ name NOTIFY told FINAL)
    Q_PROPERTY(QString tally READ tally NOTIFY told FINAL)
    Q_PROPERTY(double share READ share NOTIFY told FINAL)
    Q_PROPERTY(QString expectedText READ expectedText NOTIFY told FINAL)
    Q_PROPERTY(QString levelText READ levelText NOTIFY told FINAL)
    Q_PROPERTY(QString sourceText READ sourceText NOTIFY told FINAL)
    Q_PROPERTY(int missing READ missing NOTIFY told FINAL)

public:
    enum Role { Name = Qt::UserRole + 1, Words, Tally, Status, Room, Counted, Source, Uncertain };

    explicit ReadinessModel(QObject *parent = nullptr);

    [[nodiscard]] OpenCertification *certification() const { return m_certification; }
    void setCertification(OpenCertification *certification);
    /** What can be chosen: certifications first, then career levels. */
    [[nodiscard]] QStringList aims() const;
    /** Which of aims() was chosen; -1 for none. */
    [[nodiscard]] int aim() const;
    /** The id of the certification or level; empty for none. */
    [[nodiscard]] const QString &aimId() const { return m_aim; }
    /** A certification was chosen, for which there is a pack. */
    [[nodiscard]] bool isPack() const;
    [[nodiscard]] const QString &name() const { return m_name; }
    /** "4 of 8 met". */
    [[nodiscard]] QString tally() const;
    /** 0 to 1. */
    [[nodiscard]] double share() const;
    /** By when all that is required is met at the present pace. */
    [[nodiscard]] const QString &expectedText() const { return m_expectedText; }
    /** To which career level a mentor recommended me. */
    [[nodiscard]] const QString &levelText() const { return m_levelText; }
    [[nodiscard]] const QString &sourceText() const { return m_sourceText; }
    /** How many requirements are not met. */
    [[nodiscard]] int missing() const { return m_rows.size() - m_met; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Keeps what was chosen, by its place in aims(). */
    Q_INVOKABLE void choose(int aim);
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void certificationChanged();
    void told();
    void failed(const QString &message);

private:
    struct Row {
        QString id;
        QString name;
        QString words;
        QString tally;
        QString status;
        QString room;
        QStringList counted;
        QString source;
        bool uncertain = false;

        bool operator==(const Row &) const = default;
    };
    struct Aim {
        QString id;
        QString name;
    };

    static QString idOf(const Row &row) { return row.id; }
    static Row rowFor(const RequirementStanding &standing, const Method &method);
    void takeMethod(const Method &method);
    void takeAim(const LoadedPackText &text);
    void ask();
    void show(const ReadinessReport &report);

    QPointer<OpenCertification> m_certification;
    NewestQuestion m_question;
    std::optional<Method> m_method;
    std::vector<Aim> m_aims;
    QString m_aim;
    LoadedVersions m_seen;
    RowKeeper<Row, QString> m_rows;
    bool m_missingFirst = false;
    int m_met = 0;
    QString m_name;
    QString m_expectedText;
    QString m_levelText;
    QString m_sourceText;
};

}
