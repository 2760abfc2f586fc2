#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh SECONDS: lets each fuzz target look for new inputs for that long. What breaks one stays in build/fuzz/found.
set -euo pipefail
cd "$(dirname "$0")/../build/fuzz"

mkdir -p found
export LSAN_OPTIONS=suppressions=$PWD/../../tools/lsan.supp UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
for list in fuzz/*.corpus; do
    [ -e "$list" ] || { echo "fuzz: no targets yet" && exit; }
    name=$(basename "$list" .corpus)
    mkdir -p "corpus/$name"
    seeds=$(cat "$list")
    folders=("corpus/$name")
    [ ! -d "$seeds" ] || folders+=("$seeds")
    echo "fuzz: $name for $1 s"
    "fuzz/$name" -max_total_time="$1" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 -artifact_prefix="found/$name-" "${folders[@]}"
done
