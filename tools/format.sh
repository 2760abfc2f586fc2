#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# format.sh: lays out all C++ and QML files in place.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/check/files.sh
source_files '*.cpp' '*.h' | grep -v '^tests/data/' | xargs -r -d '\n' clang-format -i
source_files '*.qml' | xargs -r -d '\n' -n 1 /usr/lib/qt6/bin/qmlformat -i
