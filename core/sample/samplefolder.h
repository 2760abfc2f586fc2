// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace.h"

namespace waymark
{

/** Where the parts of a sample are. */
struct SamplePaths {
    explicit SamplePaths(const QString &folder);

    QString mentee; ///< mentee.waymark, the workspace of Mira
    QString mentor; ///< mentor.waymark, the workspace of Jonas
    /** passphrases.txt: a line `mentee: …` and a line `mentor: …`. Written last: where it is, the sample is complete. */
    QString passphrases;
};

/** Whether @p folder holds a complete sample. */
[[nodiscard]] bool holdsSample(const QString &folder);

/**
 * Makes the workspaces of a mentee and her mentor in @p folder, which is made where it is not there: fourteen months that
 * end the day before @p today. The same day gives the same content, keys included: a sample is to look at, it protects
 * nothing. Complete, or not at all; what an attempt that was interrupted left is replaced. Of @p surroundings the zone and
 * the place of the markers count. Takes seconds: to be called off the GUI thread, on any other.
 * Errors: NotPossible "folder" where a complete sample, or a workspace of these names that is no sample, is there;
 * ReadOnly, DiskFull; those of Workspace::create.
 */
[[nodiscard]] Result<SamplePaths> makeSample(const QString &folder, const Workspace::Surroundings &surroundings, QDate today);

/** The words that open the sample of @p role, "mentee" or "mentor", in @p folder; empty where there is none. */
[[nodiscard]] QString samplePassphrase(const QString &folder, const QString &role);

/**
 * Removes what makeSample() and the use of both workspaces made: the files, their attachments, logs, locks and backups, the
 * passphrases, and this computer's markers in @p markerFolder (empty: the usual place). The folder goes if nothing else is
 * in it. Nothing where there is no sample.
 * Errors: InUse where one is open; NotPossible "folder" where the workspaces there are no sample; ReadOnly, Storage.
 */
[[nodiscard]] Result<void> removeSample(const QString &folder, const QString &markerFolder = {});

}
