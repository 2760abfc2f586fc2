// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repeatability.h"

#include <QSet>

namespace waymark
{

Repeatability repeatabilityOf(const std::vector<QString> &contexts, const RepeatabilityRule &rule)
{
    QSet<QString> different;
    for (const QString &context : contexts) {
        different.insert(context.simplified().toCaseFolded());
    }
    return {.demonstrations = static_cast<int>(contexts.size()), .contexts = static_cast<int>(different.size()), .rule = rule};
}

}
