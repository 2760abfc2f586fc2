// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "result.h"

#include <QHash>
#include <QString>

namespace waymark
{

/** Which installation of a workspace a file says that it is. */
struct Installation {
    QByteArray workspace; ///< 16 bytes, kept by copies of the file
    DeviceId device;
};

/** Per space, the sequence of the last packet that this device cut. */
using PacketsCut = QHash<SpaceId, qint64>;

/**
 * A small file beside this computer's settings that says which device an open workspace is, and how many packets it
 * has cut: what a copy of the workspace does not carry along. One file per workspace and device. It names spaces and
 * the workspace only by hashes. Used from any thread.
 */
class DeviceMarker
{
public:
    enum class Comparison {
        Same,
        Missing, ///< no marker, or one that cannot be read: the file was copied to this computer, or restored
        OtherDevice, ///< the marker is another device's
        Ahead, ///< packets were cut that the file does not know: it is an older state
        Copy, ///< the marker belongs to the same file at another path, which is still there
    };

    /** Where markers are kept unless somebody says otherwise: `$XDG_STATE_HOME/waymark`. */
    [[nodiscard]] static QString defaultFolder();

    /** @p workspacePath is the workspace's file, absolute. Nothing is touched yet. */
    DeviceMarker(const QString &folder, Installation installation, QString workspacePath);

    /** What the marker says about a file whose device has cut @p cut. Takes a move of the file in silence. */
    [[nodiscard]] Comparison compare(const PacketsCut &cut) const;
    /** Makes, or makes anew, the marker of this device. Errors: DiskFull, ReadOnly, Storage. */
    [[nodiscard]] Result<void> begin(const PacketsCut &cut) const;
    /**
     * Says that packet @p sequence of @p space is about to be put: called before each put, and on the disk when it
     * returns. A smaller sequence than the marker's changes nothing. Errors: NotFound where there is no marker; InUse
     * while another program holds it; DiskFull, ReadOnly, Storage.
     */
    [[nodiscard]] Result<void> raise(const SpaceId &space, qint64 sequence) const;

    [[nodiscard]] QString path() const { return m_path; }

private:
    struct Content {
        DeviceId device;
        QString workspacePath;
        QHash<QByteArray, qint64> cut; ///< by tag of the space
    };

    [[nodiscard]] Result<Content> load() const;
    [[nodiscard]] Result<void> store(const Content &content) const;
    [[nodiscard]] QByteArray tagOf(const SpaceId &space) const;

    Installation m_installation;
    QString m_workspacePath;
    QString m_path;
};

}
