#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh [--all] [NAME...]: runs the checks of tools/check, all or those named. --all: clang-tidy looks at every file.
set -uo pipefail
cd "$(dirname "$0")/.." || exit

names=()
for argument in "$@"; do
    case $argument in
        --all) export CHECK_ALL=1 ;;
        -*) echo "dev: check [--all] [NAME...]" >&2 && exit 2 ;;
        *) names+=("$argument") ;;
    esac
done
# Quick ones first; clang-tidy last.
[ ${#names[@]} -gt 0 ] || names=(headers reuse tests-built architecture sql packaging shellcheck clang-format qmlformat build pdf verify qmllint icons clang-tidy)

failed=()
for name in "${names[@]}"; do
    if [ ! -x "tools/check/$name" ]; then
        echo "dev: no such check: $name" >&2
        exit 2
    fi
    started=$SECONDS
    if "tools/check/$name"; then
        printf 'ok    %-14s %3d s\n' "$name" $((SECONDS - started))
    else
        printf 'FAIL  %-14s %3d s\n' "$name" $((SECONDS - started))
        failed+=("$name")
    fi
done
[ ${#failed[@]} = 0 ] || { echo "dev: failed: ${failed[*]}" >&2 && exit 1; }
