# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The workspace's files: connections, keys, locks, copies, backups, attachments.
set(WAYMARK_STORE_FILES
    attachmentfile.cpp
    attachmentrepository.cpp attachmentrepository.h
    attachmentschema.cpp attachmentschema.h
    attachmentstore.cpp attachmentstore.h
    backupdifferences.cpp backupdifferences.h
    backups.cpp backups.h
    blobhash.cpp blobhash.h
    copyto.cpp copyto.h
    database.cpp database.h statement.cpp
    durablefile.cpp durablefile.h
    filehead.cpp filehead.h
    progress.h
    rowcopy.cpp rowcopy.h
    salvage.cpp salvage.h
    workspacefile.cpp workspacefile.h
    workspacekey.cpp workspacekey.h
    workspacelock.cpp workspacelock.h
)
