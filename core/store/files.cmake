# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The workspace's files: connections, keys, locks, copies, backups, attachments.
set(WAYMARK_STORE_FILES
    attachmentschema.cpp attachmentschema.h
    database.cpp database.h statement.cpp
)
