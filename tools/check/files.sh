# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# For the checks: which files there are. To be sourced in the folder of the sources.

# Those that git knows or would take, by pattern, and that exist.
source_files() {
    git ls-files -z --cached --others --exclude-standard -- "$@" | while IFS= read -r -d '' file; do
        [ ! -f "$file" ] || printf '%s\n' "$file"
    done | sort -u
}
