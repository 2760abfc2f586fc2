// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowlistmodel.h"

#include "describe.h"

#include <QLoggingCategory>

namespace waymark
{

Q_LOGGING_CATEGORY(lists, "waymark.lists")

void RowListModel::setState(State state, const QString &errorText)
{
    if (m_state == state && m_errorText == errorText) {
        return;
    }
    m_state = state;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

void RowListModel::fail(const Error &error)
{
    qCWarning(lists, "%s %s %s", qPrintable(codeOf(error.kind)), qPrintable(error.field), qPrintable(error.detail));
    setState(State::Failed, describe(error));
}

}
