#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# benchstart.sh: start-up and memory of Waymark on its sample workspace, beside programs of the same kind, as built by
# bench.sh. benchstart.sh packages: names what environment.sh adds to the Debian folder before; on Debian itself, only
# what is installed is measured.
set -euo pipefail
cd "$(dirname "$0")/.."

# vlc-plugin-base: without it Kasts ends at once.
if [ "${1:-}" = packages ]; then
    echo marknote alligator kasts vlc-plugin-base keepassxc
    exit
fi

build=$PWD/build/${WAYMARK_PRESET:-release}
bin=$build/bin
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$bin/waymark-cli" sample "$folder/sample" >/dev/null
derivation=$(QT_QPA_PLATFORM=offscreen "$build/bench/uibench" --derivation "$folder/sample")

others=()
for name in marknote alligator kasts keepassxc; do
    if command -v $name >/dev/null; then
        others+=("$name=$name")
    else
        echo "bench: $name is not installed, and left out" >&2
    fi
done
python3 tools/benchstart.py "$bin/waymark" "$folder/sample/mentee.waymark" "$folder/sample/passphrases.txt" "$derivation" "${others[@]}"
