#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# screenshots.sh [FOLDER [WORKSPACES]]: pictures of every place of the window and of every shared part, into build/screenshots: light, dark, high
# contrast, short, at 200 % and 360 px wide, German, from right to left, and in words that nobody speaks. On a display of its own. With FOLDER,
# the places alone, light, into it; of the sample, or of copies of the mentee.waymark and mentor.waymark in WORKSPACES.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=${WAYMARK_PRESET:-dev}
tools/build.sh "$preset" waymarkpictures partpictures waymark-cli pseudo_words
program=$PWD/build/$preset/bin/waymarkpictures
parts=$PWD/build/$preset/bin/partpictures
cli=$PWD/build/$preset/bin/waymark-cli
target=${1:-$PWD/build/screenshots}
mkdir -p "$target"

home=$(mktemp -d)
display=
manager=
server=
stop() {
    for process in $manager $server; do kill "$process" 2>/dev/null || true; done
    wait || true
    rm -rf "$home"
}
trap stop EXIT

# Without a window manager the window counts as inactive, and the accent turns grey.
mkdir -p "$home/.config/openbox" "$home/run"
chmod 700 "$home/run"
cat >"$home/.config/openbox/rc.xml" <<'XML'
<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><applications><application class="*"><decor>no</decor><position force="yes"><x>0</x><y>0</y></position><focus>yes</focus></application></applications></openbox_config>
XML

if [ $# = 2 ]; then
    cp -r "$2" "$home/sample"
else
    "$cli" sample "$home/sample" >/dev/null
fi

: >"$home/display" # there to be read before the server has named its display
Xvfb -displayfd 3 -screen 0 2560x1600x24 +extension GLX 3>"$home/display" >/dev/null 2>&1 &
server=$!
for _ in $(seq 100); do
    display=$(cat "$home/display")
    [ -z "$display" ] || break
    sleep 0.1
done
[ -n "$display" ] || { echo "dev: no display could be made" >&2 && exit 1; }
export DISPLAY=:$display HOME=$home XDG_RUNTIME_DIR=$home/run QT_QPA_PLATFORM=xcb LANG=C.UTF-8
unset WAYLAND_DISPLAY
openbox >/dev/null 2>&1 &
manager=$!

picture() { # suffix look size scale [argument...]
    QT_SCALE_FACTOR=$4 timeout 900 dbus-run-session -- "$program" "$target" "$1" "$2" "$3" "$home/sample" "${@:5}"
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
