// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fixedclock.h"
#include "samplefolder.h"
#include "seededrandom.h"

#include <QMap>
#include <QTemporaryDir>

namespace waymark
{

/** The rows of one table, as text, by the id of the record. */
using SampleRows = QMap<QByteArray, QString>;
/** By table. */
using SampleContent = QMap<QString, SampleRows>;

/** A sample in a folder of its own, seen from @p today. */
class SampleFixture
{
public:
    explicit SampleFixture(QDate today);

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("sample")); }
    [[nodiscard]] QString markers() const { return m_folder.filePath(QStringLiteral("markers")); }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] Workspace::Surroundings surroundings();

    /** Makes it and opens both by the passphrases that are written beside them. */
    [[nodiscard]] Result<void> make();
    [[nodiscard]] Workspace &mentee() { return *m_mentee; }
    [[nodiscard]] Workspace &mentor() { return *m_mentor; }

    /** The records of the private space, or of the one that both share, with every column but the space. */
    [[nodiscard]] static Result<SampleContent> content(Workspace &workspace, bool shared);

private:
    [[nodiscard]] Result<std::unique_ptr<Workspace>> open(const QString &path, const QString &role);

    QTemporaryDir m_folder;
    QDate m_today;
    FixedClock m_clock;
    SeededRandom m_random{5};
    std::unique_ptr<Workspace> m_mentee;
    std::unique_ptr<Workspace> m_mentor;
};

/** The one number that @p sql, which gives one, gives in @p workspace. */
[[nodiscard]] Result<qint64> sampleNumber(Workspace &workspace, const std::string &sql);

}
