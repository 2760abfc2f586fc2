#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh [KIND] [CTEST-ARGUMENT...]: builds and runs the tests; KIND is asan, tsan, coverage, fuzz or core-only.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=dev
case ${1:-} in
    asan | tsan | coverage | fuzz | core-only) preset=$1 && shift ;;
    '' | -*) ;;
    *) echo "dev: no such kind of test: $1 (asan, tsan, coverage, fuzz, core-only)" >&2 && exit 2 ;;
esac

tools/build.sh "$preset"

run_ctest() { ctest --test-dir "build/$preset" --output-on-failure --no-tests=error -j "$(nproc)" "$@"; }

case $preset in
    dev | core-only)
        tools/check/core-links.py "build/$preset"
        run_ctest "$@"
        ;;
    asan | tsan) run_ctest "$@" ;;
    coverage)
        find build/coverage -name '*.gcda' -delete
        run_ctest "$@"
        gcovr --root . --filter 'core/' --exclude '.*_autogen/.*' -j "$(nproc)" --exclude-throw-branches --print-summary \
            --fail-under-line "${WAYMARK_COVERAGE:-85}" --html-details build/coverage/report.html build/coverage/core | tee build/coverage/report.txt
        ;;
    fuzz)
        run_ctest "$@"
        tools/fuzz.sh "${WAYMARK_FUZZ_SECONDS:-30}"
        ;;
esac
