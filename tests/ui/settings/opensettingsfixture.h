// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opensettings.h"
#include "twoworkspaces.h"

#include <QAbstractItemModelTester>
#include <QStandardPaths>
#include <QTest>

namespace waymark
{

/** Mira with her settings open, as the window would have them. */
struct OpenSettingsFixture {
    OpenSettingsFixture() { QStandardPaths::setTestModeEnabled(true); }

    TwoWorkspaces two;
    OpenSettings settings{two.mira()};

    JournalEntryId write(const QString &title)
    {
        two.clock().advance(60'000);
        JournalDraft draft;
        draft.day = two.clock().today();
        draft.title = title;
        return told(two.mira().journal().add(draft));
    }
};

}
