#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bench.sh [NAME...]: builds the release of what is needed and runs its benchmarks; what they print is the report. Without a
# name all that need no window. Others: ui (the window with many records), start (start-up and memory beside other programs).
set -euo pipefail
cd "$(dirname "$0")/.."

targets=()
for name in "$@"; do
    case $name in
        ui) targets+=(uibench) ;;
        start) targets+=(uibench waymark waymark-cli) ;;
        convergence) targets+=(convergencetest) ;;
        *) targets+=("$name") ;;
    esac
done
tools/build.sh release "${targets[@]:-benchmarks}"

export TZ=UTC
run() { # name
    echo "== $1"
    case $1 in
        ui) QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software build/release/bench/uibench ;;
        start) tools/benchstart.sh ;;
        *) QT_QPA_PLATFORM=offscreen "build/release/bench/$1" ;;
    esac
}
if [ $# = 0 ]; then
    shopt -s nullglob
    for program in build/release/bench/*; do
        name=$(basename "$program")
        [ "$name" = uibench ] || set -- "$@" "$name"
    done
fi
failed=0
for name in "$@"; do
    run "$name" || failed=1
done
exit $failed
