#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# accessibilitytest.sh WAYMARK WAYMARK-CLI [TEST... | --tree WHO PLACE [STEP...]]: walks the real program with the sample workspaces as a screen reader does, on a display and
# a session bus of its own.
set -euo pipefail
waymark=$(realpath "$1")
cli=$(realpath "$2")
shift 2
cd "$(dirname "$0")/../.."

. tools/display.sh
make_display 1280x800
"$cli" sample "$HOME/sample" >/dev/null
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QUICK_BACKEND=software WAYMARK="$waymark" WAYMARK_SAMPLE="$HOME/sample"
dbus-run-session -- python3 -B tests/accessibility/accessibilitytest.py "$@"
