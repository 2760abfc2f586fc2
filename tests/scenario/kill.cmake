# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later

waymark_test(workspacekilltest SOURCES workspacekilltest.cpp LINK waymark_test_support waymark_core_workspace TIMEOUT 600)
