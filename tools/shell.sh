#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# shell.sh [COMMAND...]: a shell, or one command, in the environment that the caller has set up.
set -euo pipefail
if [ $# = 0 ]; then
    exec bash
fi
exec "$@"
