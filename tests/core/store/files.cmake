# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Tests of the workspace's files.
foreach(test IN ITEMS attachmentrepository attachmentstore backupdifferences backups copyto database everycopy filehead kill salvage workspacefile workspacekey workspacelock)
    waymark_test(${test}test SOURCES ${test}test.cpp workspacefixture.h LINK waymark_core_store waymark_test_support)
endforeach()
waymark_test(badfilestest SOURCES badfilestest.cpp workspacefixture.h LINK waymark_core_store waymark_test_support LOCK full-disk)
