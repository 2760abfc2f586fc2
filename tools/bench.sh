#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# bench.sh [NAME...]: builds the release and runs its benchmarks, all or those named; what they print is the report.
set -euo pipefail
cd "$(dirname "$0")/.."

tools/build.sh release benchmarks
shopt -s nullglob
programs=()
if [ $# = 0 ]; then
    programs=(build/release/bench/*)
else
    for name in "$@"; do programs+=("build/release/bench/$name"); done
fi
[ ${#programs[@]} -gt 0 ] || { echo "bench: no benchmarks yet" && exit; }
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software TZ=UTC
failed=0
for program in "${programs[@]}"; do
    echo "== $(basename "$program")"
    "$program" || failed=1
done
exit $failed
