// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "words.h"

using namespace Qt::StringLiterals;

namespace waymark
{

WindowFixture::WindowFixture(const QString &sampleFolder)
    : m_session({.clock = m_clock, .random = m_random, .markerFolder = m_folder.filePath(u"marker"_s)}, sampleFolder)
{
    m_engine.setInitialProperties({{u"session"_s, QVariant::fromValue(&m_session)}, {u"appearance"_s, QVariant::fromValue(&m_appearance)}});
    m_engine.loadFromModule("Waymark.Shell", "Main");
    if (!m_engine.rootObjects().isEmpty()) {
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        m_driver.emplace(*m_window);
    }
}

void prepareApplication(const QString &words)
{
    prepareStyle();
    installWords(words);
}

}
