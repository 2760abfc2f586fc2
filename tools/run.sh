#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [ARGUMENT...]: opens Waymark, whose first page offers a sample workspace; without a display acts the story out instead.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    tools/build.sh dev waymark
    # Inside the Debian folder the home folder is thrown away at the end: this one stays.
    if [ "${WAYMARK_INSIDE:-}" = 1 ]; then export HOME=$WAYMARK_CACHE/home; fi
    exec build/dev/bin/waymark "$@"
fi

[ -x tools/story.sh ] || { echo "dev: there is no display here, and no story yet to act out" >&2 && exit 1; }
folder=build/story-$(date +%Y%m%d-%H%M%S)
tools/story.sh "$folder"
cat <<TEXT

There is no display here, so the story was acted out instead:
  $PWD/$folder/screenshots   pictures of the pages
  $PWD/$folder/record.pdf    the career record
  $PWD/$folder/verify.txt    what its verification says
TEXT
