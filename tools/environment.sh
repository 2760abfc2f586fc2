#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# environment.sh VERB SCRIPT [ARG...]: runs SCRIPT where Waymark can be built, and makes that place first if need be:
# this machine itself on Debian 13 and later, elsewhere the root folder that tools/root.sh keeps.
set -euo pipefail
tools=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
source_dir=$(dirname "$tools")
verb=$1
shift

# Behind sudo the work is the calling user's, and so is the cache.
if [ "$(id -u)" = 0 ] && [ -n "${SUDO_USER:-}" ]; then
    HOME=$(getent passwd "$SUDO_USER" | cut -d: -f6)
    export HOME
fi
export WAYMARK_CACHE=${WAYMARK_CACHE:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/waymark}
export CCACHE_DIR=${CCACHE_DIR:-$WAYMARK_CACHE/ccache}
# Clones of the same sources share their results, wherever they lie.
export CCACHE_BASEDIR=$source_dir CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-5G}
export CCACHE_SLOPPINESS=pch_defines,time_macros # for the precompiled header

is_debian_13() {
    [ -r /etc/os-release ] || return 1
    (
        . /etc/os-release
        # Testing and unstable name no version.
        [ "${ID:-}" = debian ] && [ "${VERSION_ID:-99}" -ge 13 ]
    )
}

missing_packages() {
    comm -23 <(grep -v '^#' "$tools/packages.txt" | tr -s ' ' '\n' | grep . | sort -u) \
        <(dpkg-query -W -f '${binary:Package} ${db:Status-Status}\n' | sed -n 's/^\([^: ]*\)\(:[^ ]*\)\? installed$/\1/p' | sort -u)
}

install_packages() {
    local stamp=$WAYMARK_CACHE/native.stamp want missing
    want=$(sha256sum <"$tools/packages.txt")
    [ "$(cat "$stamp" 2>/dev/null)" != "$want" ] || return 0
    mapfile -t missing < <(missing_packages)
    if [ ${#missing[@]} -gt 0 ]; then
        local as_root=()
        if [ "$(id -u)" != 0 ]; then
            command -v sudo >/dev/null || {
                printf 'dev: these packages are missing; as root: apt-get install --no-install-recommends %s\n' "${missing[*]}" >&2
                exit 1
            }
            as_root=(sudo)
        fi
        "${as_root[@]}" apt-get -q update
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qy --no-install-recommends install "${missing[@]}"
    fi
    mkdir -p "$WAYMARK_CACHE"
    echo "$want" >"$stamp"
}

# Tests of a full disk and of a read-only folder need file systems of that kind: in a mount namespace of their own.
run_natively() {
    local space=()
    if [ "$(id -u)" = 0 ]; then
        space=(unshare --mount --propagation private)
    else
        space=(unshare --user --map-current-user --keep-caps --mount --propagation private)
    fi
    if ! "${space[@]}" mount -t tmpfs tmpfs /run 2>/dev/null; then
        echo "dev: no mount namespace here: the tests of a full disk and of a read-only folder will fail" >&2
        exec "$@"
    fi
    exec "${space[@]}" "$tools/root.sh" native-mounts "$@"
}

if [ "${WAYMARK_INSIDE:-}" = 1 ]; then
    exec "$@"
elif is_debian_13; then
    install_packages
    if [ "$verb" = run ]; then
        exec "$@"
    fi
    run_natively "$@"
fi
"$tools/root.sh" make
if [ "$verb" = bench ] && [[ " $* " = *" start "* ]]; then
    read -ra others < <("$tools/benchstart.sh" packages)
    "$tools/root.sh" add "${others[@]}"
fi
exec "$tools/root.sh" enter "$verb" "$@"
