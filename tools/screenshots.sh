#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# screenshots.sh [FOLDER]: pictures of every place of the window and of every shared part, into build/screenshots: light, dark, high
# contrast, short, at 200 % and 360 px wide, German, from right to left, and in words that nobody speaks. On a display of its own. With FOLDER,
# those of the sample alone, light, into it.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=${WAYMARK_PRESET:-dev}
tools/build.sh "$preset" waymarkpictures partpictures waymark-cli pseudo_words
program=$PWD/build/$preset/bin/waymarkpictures
parts=$PWD/build/$preset/bin/partpictures
cli=$PWD/build/$preset/bin/waymark-cli
target=${1:-$PWD/build/screenshots}
mkdir -p "$target"

. tools/display.sh
make_display 2560x1600
"$cli" sample "$HOME/sample" >/dev/null

picture() { # suffix look size scale [argument...]
    QT_SCALE_FACTOR=$4 timeout 900 dbus-run-session -- "$program" "$target" "$1" "$2" "$3" "$HOME/sample" "${@:5}"
}
parts() { # suffix scheme size
    timeout 180 dbus-run-session -- "$parts" "$target" "$1" "$2" "$3"
}
if [ $# -gt 0 ]; then
    picture "" light 1280x800 1
    exit
fi
parts "" BreezeLight 1280x800
parts -dark BreezeDark 1280x800
parts -360 BreezeLight 360x1400
picture "" light 1280x800 1
picture -dark dark 1280x800 1
picture -contrast contrast 1280x800 1
picture -720 light 1280x720 1
picture -200-percent light 1280x720 2
picture -360 light 360x720 1
picture -360-dark dark 360x720 1
picture -de light 1280x800 1 "" de_DE
picture -mirrored light 1280x800 1 -reverse
picture -mirrored-360 light 360x720 1 -reverse
export WAYMARK_WORDS=$PWD/build/$preset/words/waymark_pseudo.qm
picture -pseudo light 1280x800 1
picture -pseudo-360 light 360x720 1

mkdir -p docs/images
cp "$target/today.png" docs/images/
cp "$target/journal-entry.png" docs/images/journal.png
