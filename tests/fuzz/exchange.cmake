# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later

waymark_fuzz(packetfuzz SOURCES packetfuzz.cpp LINK waymark_test_support waymark_core_exchange CORPUS fuzz/packet)
waymark_fuzz(parcelfuzz SOURCES parcelfuzz.cpp LINK waymark_test_support waymark_core_exchange CORPUS fuzz/parcel)
