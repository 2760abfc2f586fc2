// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openjournal.h"

#include "workspace.h"

namespace waymark
{

OpenJournal::OpenJournal(Workspace &workspace, QObject *parent)
    : OpenJournal(workspace.store(), workspace.journal(), &workspace.attachments(), parent)
{
}

OpenJournal::OpenJournal(Store &store, JournalService &service, AttachmentService *attachments, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_attachments(attachments)
    , m_clock(store.clock())
{
    connect(&store, &Store::changed, this, &OpenJournal::changed);
}

}
