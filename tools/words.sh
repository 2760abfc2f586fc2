#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# words.sh: reads what the window says out of the sources into translations/*.ts, and names what still waits for its translation.
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t sources < <(find ui app/waymark core/publish -name '*.qml' -o -name '*.cpp' -o -name '*.h' | sort)
for file in translations/*.ts; do
    options=(-silent -locations none -no-obsolete)
    # English stands in the sources; its file has the plurals alone.
    [ "$file" != translations/waymark_en.ts ] || options+=(-pluralonly)
    /usr/lib/qt6/bin/lupdate "${options[@]}" "${sources[@]}" -ts "$file"
    echo "$file: $(grep -c 'type="unfinished"' "$file" || true) unfinished"
done
