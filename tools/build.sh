#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build.sh [PRESET] [TARGET...]: configures build/PRESET where that is needed, and builds.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=${1:-dev}
[ $# = 0 ] || shift

# The file of the build system counts, not the cache: a configure step that failed leaves only the cache.
if [ ! -f "build/$preset/build.ninja" ]; then
    cmake --preset "$preset"
fi
exec ninja -C "build/$preset" "$@"
