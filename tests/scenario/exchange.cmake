# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later

waymark_test(meetingscenariotest SOURCES meetingscenariotest.cpp LINK waymark_test_exchange)
