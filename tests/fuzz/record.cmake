# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later

waymark_fuzz(credentialfuzz SOURCES credentialfuzz.cpp LINK waymark_core_record CORPUS credentials/own)
waymark_fuzz(tokenfuzz SOURCES tokenfuzz.cpp LINK waymark_core_record CORPUS credentials/tokens)
