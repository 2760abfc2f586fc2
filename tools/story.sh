#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# story.sh DIR: acts out the main job in the window, on a display of its own, from the first start of both people to the record that a
# stranger verifies. Leaves in DIR: mentee.waymark, mentor.waymark, parcels/, record.pdf, record.json, verify.txt, screenshots/, passphrases.txt
set -euo pipefail
[ $# = 1 ] || { echo "usage: story.sh DIR" >&2 && exit 2; }
mkdir -p "$1"
dir=$(cd "$1" && pwd -P)
cd "$(dirname "$0")/.."
[ ! -e "$dir/mentee.waymark" ] || { echo "story: $dir has a story already; choose an empty folder" >&2 && exit 1; }

tools/build.sh dev waymarkstory waymark-cli >"$dir/build.log" 2>&1 || { cat "$dir/build.log" >&2 && exit 1; }
rm "$dir/build.log"
bin=$PWD/build/dev/bin
. tools/display.sh
make_display 1280x800

dbus-run-session -- "$bin/waymarkstory" "$dir"

# Nothing of either workspace is at hand here.
verify() { env -u WAYMARK_WORKSPACE "$bin/waymark-cli" verify "$1"; }
printf '\nA stranger verifies the record, offline:\n'
verify "$dir/record.json" | tee "$dir/verify.txt"
sed 's/Mira counts/Mira always counts/' "$dir/record.json" >"$HOME/forged.json"
! cmp -s "$dir/record.json" "$HOME/forged.json" || { echo "story: there are no words to forge in the record" >&2 && exit 1; }
if verify "$HOME/forged.json" >/dev/null; then
    echo "story: a forged record was taken for a good one" >&2
    exit 1
fi
printf 'One in which a word was changed is refused.\n\nThe story is in %s\n' "$dir"
