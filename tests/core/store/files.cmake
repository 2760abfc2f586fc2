# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Tests of the workspace's files.
function(waymark_files_test name file)
    waymark_test(${name} SOURCES ${file} workspacefixture.h LINK waymark_core_store waymark_test_support ${ARGN})
endfunction()

waymark_files_test(attachmentrepositorytest attachmentrepositorytest.cpp)
waymark_files_test(attachmentstoretest attachmentstoretest.cpp)
waymark_files_test(backupdifferencestest backupdifferencestest.cpp)
waymark_files_test(backupstest backupstest.cpp)
waymark_files_test(badfilestest badfilestest.cpp LOCK full-disk)
waymark_files_test(copytotest copytotest.cpp)
waymark_files_test(databasetest databasetest.cpp)
waymark_files_test(everycopytest everycopytest.cpp)
waymark_files_test(fileheadtest fileheadtest.cpp)
waymark_files_test(killtest killtest.cpp TIMEOUT 600)
waymark_files_test(salvagetest salvagetest.cpp)
waymark_files_test(workspacefiletest workspacefiletest.cpp)
waymark_files_test(workspacekeytest workspacekeytest.cpp)
waymark_files_test(workspacelocktest workspacelocktest.cpp)
