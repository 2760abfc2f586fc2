# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later

waymark_fuzz(identitycardfuzz SOURCES identitycardfuzz.cpp LINK waymark_core_identity CORPUS fuzz/identity)
