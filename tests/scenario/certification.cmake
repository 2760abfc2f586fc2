# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later

waymark_test(certificationscenariotest
    SOURCES certificationscenariotest.cpp twoworkspaces.cpp twoworkspaces.h
    LINK waymark_test_support waymark_core_workspace
    TIMEOUT 300)
