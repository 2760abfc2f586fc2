# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later

waymark_fuzz(bakedpngfuzz SOURCES bakedpngfuzz.cpp carrierfuzz.h LINK waymark_core_carrier CORPUS fuzz/bakedpng)
waymark_fuzz(bakedsvgfuzz SOURCES bakedsvgfuzz.cpp carrierfuzz.h LINK waymark_core_carrier CORPUS fuzz/bakedsvg)
waymark_fuzz(attachedpdffuzz SOURCES attachedpdffuzz.cpp carrierfuzz.h LINK waymark_core_carrier CORPUS fuzz/attachedpdf)
waymark_fuzz(recordarchivefuzz SOURCES recordarchivefuzz.cpp carrierfuzz.h LINK waymark_core_carrier CORPUS fuzz/recordarchive)
