// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace waymark
{

/** The files of a story: what people keep, and what travels between them. */
class StoryFolder
{
public:
    /** @p folder is made where it is not there. */
    explicit StoryFolder(const QString &folder);

    [[nodiscard]] QString path(const QString &name) const;
    [[nodiscard]] QString pictures() const { return path(QStringLiteral("screenshots")); }
    [[nodiscard]] QString record() const { return path(QStringLiteral("record.pdf")); }
    /** The signed file beside the record. */
    [[nodiscard]] QString credential() const { return path(QStringLiteral("record.json")); }
    /** What goes from hand to hand, under the number of its step: "3-name". */
    [[nodiscard]] QString parcel(const QString &name) const { return path(QStringLiteral("parcels/") + name); }
    /** Moves every parcel of @p outbox into the parcels of the story, under the number @p step, and gives them. */
    [[nodiscard]] QStringList carry(const QString &outbox, int step) const;
    /** A text of the story, that somebody pastes. */
    [[nodiscard]] static QString text(const QString &name);
    /** A file of the story, that somebody adds. */
    [[nodiscard]] static QString file(const QString &name);

private:
    QString m_folder;
};

}
