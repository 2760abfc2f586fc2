#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A Debian 13 root folder in the cache folder, to build and run Waymark on any other Linux. Called by environment.sh.
#
#   root.sh make                           makes it, or adds what the package list has gained; nothing if it is up to date
#   root.sh add PACKAGE...                 adds what a single verb needs, if it is not there
#   root.sh enter VERB COMMAND [ARG...]    runs COMMAND in it, with the sources at their own path, as the calling user
#   root.sh native-mounts COMMAND [ARG...] mounts the file systems that tests need, then runs COMMAND on this machine
#
# WAYMARK_MIRROR: a Debian mirror to use instead of those in the machine's apt sources.
#
# Entering leaves nothing behind: mounts and processes live in namespaces that end with the command, however it ends.
set -euo pipefail

self=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)/root.sh
source_dir=$(dirname "$(dirname "$self")")
cache=${WAYMARK_CACHE:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/waymark}
root=$cache/debian13
release=trixie
test_mounts=/run/waymark-test

die() {
    echo "dev: $*" >&2
    exit 1
}

packages() { grep -v '^#' "$(dirname "$self")/packages.txt" | tr -s ' ' '\n' | grep . | sort -u; }

# --- making ---------------------------------------------------------------------------------------------------------

install_on_host() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
    apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -qy --no-install-recommends install "$@"
}

# Every address in the machine's apt sources, in either format and wherever a mirror keeps Debian.
host_addresses() {
    # shellcheck disable=SC2016  # apt fills it in
    apt-get indextargets --no-release-info --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | sed 's#/*$##' | awk '!seen[$0]++'
}

has_suite() { # address suite
    local probe
    probe=$(mktemp)
    # apt's own downloader: it knows the proxy and the certificates that apt is set up with.
    if /usr/lib/apt/apt-helper download-file "$1/dists/$2/InRelease" "$probe" >/dev/null 2>&1 && grep -q '^Origin: Debian' "$probe"; then
        rm -f "$probe"
        return 0
    fi
    rm -f "$probe"
    return 1
}

source_lines() {
    local address main='' security=''
    if [ -n "${WAYMARK_MIRROR:-}" ]; then
        main=${WAYMARK_MIRROR%/}
    else
        while read -r address; do
            # A mirror of a relative of Debian often has Debian beside it.
            for address in "$address" "${address%/*}/debian"; do
                if [ -z "$main" ] && has_suite "$address" $release; then main=$address; fi
            done
            if [ -z "$security" ] && has_suite "$address" $release-security; then security=$address; fi
        done < <(host_addresses; host_addresses | grep -- -security)
        for address in $(host_addresses); do
            if [ -z "$security" ] && has_suite "$address" $release-security; then security=$address; fi
        done
        if [ -z "$main" ] && has_suite http://deb.debian.org/debian $release; then main=http://deb.debian.org/debian; fi
    fi
    [ -n "$main" ] || die "no Debian mirror with $release in this machine's apt sources, nor deb.debian.org: set WAYMARK_MIRROR"
    echo "deb $main $release main"
    echo "deb $main $release-updates main"
    [ -z "$security" ] || echo "deb $security $release-security main"
}

# What the machine's own apt needs to reach its mirror: proxies, certificates, leniency about dates.
apt_settings() {
    echo 'APT::Install-Recommends "false";'
    echo 'APT::Sandbox::User "root";'
    echo 'Acquire::Languages "none";'
    apt-config dump 2>/dev/null | grep -E '^Acquire::(https?|ftp)::|^Acquire::(Retries|Check-Date|Check-Valid-Until) ' || true
}

remove_folder() {
    [ -e "$1" ] || return 0
    rm -rf --one-file-system "$1" 2>/dev/null || unshare --map-root-user --map-auto rm -rf --one-file-system "$1" || die "cannot remove $1"
}

make_new() {
    local new=$root.new mode=root settings lines wanted
    echo "dev: making a Debian 13 folder in $root (once; a few minutes)"
    remove_folder "$new"
    if ! command -v mmdebstrap >/dev/null; then install_on_host mmdebstrap || install_on_host debootstrap || true; fi
    if ! ls /usr/share/keyrings/debian-archive-keyring.* >/dev/null 2>&1; then install_on_host debian-archive-keyring || true; fi
    lines=$(source_lines)
    settings=$(mktemp)
    apt_settings >"$settings"
    chmod a+r "$settings" # without root, apt reads it as another user
    if command -v mmdebstrap >/dev/null; then
        if [ "$(id -u)" != 0 ]; then
            command -v newuidmap >/dev/null || die "without root this needs uidmap as well: apt-get install mmdebstrap uidmap"
            mode=unshare
        fi
        # shellcheck disable=SC2016  # mmdebstrap's shell fills in $1
        mmdebstrap --quiet --mode=$mode --variant=minbase --format=directory --aptopt="$settings" \
            --include="$(packages | paste -sd,)" \
            --customize-hook='rm -f "$1/etc/resolv.conf"; : >"$1/etc/resolv.conf"' $release "$new" - <<<"$lines"
    else
        command -v debootstrap >/dev/null || die "this needs mmdebstrap or debootstrap (apt-get install mmdebstrap)"
        [ "$(id -u)" = 0 ] || die "without root this needs mmdebstrap and uidmap: apt-get install mmdebstrap uidmap"
        debootstrap --variant=minbase $release "$new" "$(awk 'NR == 1 { print $2 }' <<<"$lines")"
        echo "$lines" >"$new/etc/apt/sources.list"
        cp "$settings" "$new/etc/apt/apt.conf.d/99waymark"
        rm -f "$new/etc/resolv.conf"
        : >"$new/etc/resolv.conf"
        mapfile -t wanted < <(packages)
        install_inside "$new" "${wanted[@]}"
        : >"$new/etc/machine-id"
    fi
    rm -f "$settings"
    remove_folder "$root"
    mv "$new" "$root"
}

# Adds packages to the root folder $1.
install_inside() { # folder package...
    local space=(unshare --mount --pid --fork --kill-child --propagation private)
    [ "$(id -u)" = 0 ] || space+=(--map-root-user --map-auto)
    # shellcheck disable=SC2016  # the inner shell fills these in
    "${space[@]}" bash -c '
        set -e
        root=$1
        shift
        mount --rbind /dev "$root/dev"
        mount -t proc proc "$root/proc"
        mount --bind "$(readlink -f /etc/resolv.conf)" "$root/etc/resolv.conf"
        certificates=/etc/ssl/certs/ca-certificates.crt
        if [ -f $certificates ] && [ -f "$root$certificates" ]; then mount --bind "$(readlink -f $certificates)" "$root$certificates"; fi
        export DEBIAN_FRONTEND=noninteractive
        chroot "$root" apt-get -q update
        exec chroot "$root" apt-get -qy --no-install-recommends install "$@"
    ' bash "$@"
}

add() { # package...
    local name
    for name in "$@"; do
        [ -e "$root/var/lib/dpkg/info/$name.list" ] || [ -e "$root/var/lib/dpkg/info/$name:amd64.list" ] || {
            echo "dev: adding $* to $root"
            (
                flock 8
                install_inside "$root" "$@" 8>&-
            ) 8>"$root.lock"
            return
        }
    done
}

# The stamp has a line for each list of packages that the folder was given: clones of different states share one folder.
is_made() { # hash of the list
    [ -f "$root.stamp" ] && grep -qxF "$1" "$root.stamp"
}

make() {
    local want wanted
    want=$(packages | sha256sum | cut -d' ' -f1)
    # Most calls end here, without waiting for anything.
    ! is_made "$want" || return 0
    mkdir -p "$cache"
    exec 8>"$root.lock"
    flock 8
    ! is_made "$want" || return 0
    if [ -f "$root.stamp" ]; then
        echo "dev: adding packages to $root"
        mapfile -t wanted < <(packages)
        install_inside "$root" "${wanted[@]}" 8>&- || { rm -f "$root.stamp"; die "could not add packages; the next call makes the folder afresh"; }
    else
        make_new 8>&-
    fi
    echo "$want" >>"$root.stamp"
}

# --- entering -------------------------------------------------------------------------------------------------------

# The calling user: behind sudo the one who called it.
caller_uid=$(id -u)
caller_gid=$(id -g)
caller_groups=$(id -G | tr ' ' ',')
if [ "$caller_uid" = 0 ] && [ -n "${SUDO_UID:-}" ]; then
    caller_uid=$SUDO_UID
    caller_gid=${SUDO_GID:-$SUDO_UID}
    caller_groups=$(id -G "${SUDO_USER:-$SUDO_UID}" 2>/dev/null | tr ' ' ',') || caller_groups=$caller_gid
fi

# Both lists are filled by collect; a bind is "PLACE" (the same inside) or "PLACE INSIDE", separated by a tab.
binds=()
settings=()

collect_display() {
    local runtime=${XDG_RUNTIME_DIR:-/run/user/$caller_uid} inside=/run/user/$caller_uid
    settings+=(XDG_RUNTIME_DIR="$inside")
    if [ -n "${DISPLAY:-}" ]; then
        settings+=(DISPLAY="$DISPLAY")
        [ ! -d /tmp/.X11-unix ] || binds+=(/tmp/.X11-unix)
        local cookies=${XAUTHORITY:-$HOME/.Xauthority}
        if [ -r "$cookies" ]; then
            binds+=("$cookies"$'\t'"$inside/xauthority")
            settings+=(XAUTHORITY="$inside/xauthority")
        fi
    fi
    if [ -n "${WAYLAND_DISPLAY:-}" ]; then
        local socket=$WAYLAND_DISPLAY
        [ "${socket:0:1}" = / ] || socket=$runtime/$socket
        if [ -S "$socket" ]; then
            binds+=("$socket"$'\t'"$inside/wayland-0")
            settings+=(WAYLAND_DISPLAY=wayland-0)
        fi
    fi
    if [ -S "$runtime/bus" ]; then # the keyring, the desktop's colours
        binds+=("$runtime/bus"$'\t'"$inside/bus")
        settings+=(DBUS_SESSION_BUS_ADDRESS="unix:path=$inside/bus")
    fi
    [ ! -d /dev/dri ] || binds+=(/dev/dri)
}

make_cache_folders() {
    mkdir -p "$CCACHE_DIR" "$cache/home" "$cache/clang-tidy"
    if [ "$caller_uid" != "$(id -u)" ]; then chown "$caller_uid:$caller_gid" "$cache" "$CCACHE_DIR" "$cache/home" "$cache/clang-tidy"; fi
}

collect() { # verb
    local name common
    make_cache_folders
    binds+=("$source_dir" "$CCACHE_DIR" "$cache/home" "$cache/clang-tidy")
    common=$(cd "$source_dir" && git rev-parse --path-format=absolute --git-common-dir 2>/dev/null) || common=
    if [ -n "$common" ] && [[ $common != "$source_dir"/* ]]; then binds+=("$common"); fi
    [ -z "${WAYMARK_BIND:-}" ] || binds+=("$WAYMARK_BIND")
    [ ! -r /etc/resolv.conf ] || binds+=("$(readlink -f /etc/resolv.conf)"$'\t'/etc/resolv.conf)
    local certificates=/etc/ssl/certs/ca-certificates.crt
    [ ! -r $certificates ] || binds+=("$(readlink -f $certificates)"$'\t'"$certificates")

    settings+=(WAYMARK_INSIDE=1 PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin HOME=/tmp/home LANG=C.UTF-8 TERM="${TERM:-dumb}"
        GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'
        WAYMARK_TEST_FULL_DISK="$test_mounts/full" WAYMARK_TEST_READ_ONLY="$test_mounts/readonly")
    while read -r name; do
        case $name in
            WAYMARK_INSIDE | WAYMARK_TEST_*) ;;
            WAYMARK_* | CCACHE_* | CTEST_* | CMAKE_* | NINJA_* | *SAN_OPTIONS | RC_PARAMS | CI | COLORTERM | QT_LOGGING_RULES | QT_QUICK_BACKEND | QT_SCALE_FACTOR | \
                http_proxy | https_proxy | no_proxy | HTTP_PROXY | HTTPS_PROXY | NO_PROXY) settings+=("$name=${!name}") ;;
        esac
    done < <(compgen -e)
    case $1 in
        # Tests, checks and pictures must not depend on the caller's desktop.
        run | shell) collect_display ;;
        *) settings+=(XDG_RUNTIME_DIR="/run/user/$caller_uid") ;;
    esac
}

# The way in: as root, with bubblewrap, or with a user namespace.
way_in() {
    if [ "$(id -u)" = 0 ]; then
        unshare --mount --pid --fork mount -t tmpfs tmpfs /mnt 2>/dev/null ||
            die "mount namespaces are forbidden here (a container?): start it with more rights, or use Debian 13 itself"
        echo root
    elif command -v bwrap >/dev/null && bwrap --ro-bind / / true 2>/dev/null; then
        echo bwrap
    elif unshare --user --map-current-user --keep-caps --mount true 2>/dev/null; then
        echo userns
    else
        die "this needs one of: root (sudo ./dev …), bubblewrap (apt-get install bubblewrap), or user namespaces (sysctl kernel.unprivileged_userns_clone=1)"
    fi
}

work_folder() {
    case $PWD/ in
        "$source_dir"/*) echo "$PWD" ;;
        *) echo "$source_dir" ;;
    esac
}

# The end of this script, even by kill -9, ends what runs inside; and what runs inside can be interrupted.
guarded() {
    local child code=0
    if [ -t 0 ] && [ -t 1 ]; then
        exec setpriv --pdeathsig KILL "$@"
    fi
    setpriv --pdeathsig KILL env --default-signal=INT,QUIT "$@" <&0 &
    child=$!
    trap 'kill -9 $child 2>/dev/null' TERM INT HUP
    wait $child || code=$?
    trap - TERM INT HUP
    return $code
}

machine_id() { sha256sum <<<"$root" | cut -c1-32; }

# Runs in namespaces of its own: puts the folder tree together on an empty file system, then runs the command in it.
# Its arguments: uid gid groups folder, binds, --, settings, --, command.
assemble() {
    local uid=$1 gid=$2 groups=$3 folder=$4 new=$root/mnt name pair place inside
    shift 4
    mount -t tmpfs -o mode=755 tmpfs "$new"
    cd "$new"
    mkdir -p etc usr var proc sys dev tmp run home root mnt opt srv
    for name in bin sbin lib lib64; do [ ! -L "$root/$name" ] || ln -s "usr/$name" "$name"; done
    for name in etc usr var; do mount --bind "$root/$name" "$name"; done
    if [ "$(id -u)" = 0 ]; then for name in etc usr var; do mount -o remount,bind,ro "$name"; done; fi
    mount -t tmpfs -o mode=1777 tmpfs var/tmp
    mount -t proc proc proc
    mount -t sysfs -o ro sysfs sys 2>/dev/null || mount --rbind /sys sys 2>/dev/null || true
    mount -t tmpfs -o mode=755 tmpfs dev
    for name in null zero full random urandom tty; do
        : >"dev/$name"
        mount --bind "/dev/$name" "dev/$name"
    done
    mkdir dev/pts dev/shm
    mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts dev/pts
    ln -s pts/ptmx dev/ptmx
    ln -s /proc/self/fd dev/fd
    for name in 0:stdin 1:stdout 2:stderr; do ln -s "fd/${name%:*}" "dev/${name#*:}"; done
    mount -t tmpfs -o mode=1777 tmpfs dev/shm
    mount -t tmpfs -o mode=1777 tmpfs tmp
    mount -t tmpfs -o mode=755 tmpfs run
    mkdir -p run/user
    mkdir -m 700 "run/user/$uid" tmp/home
    mkdir -m 1777 tmp/.X11-unix
    mount_test_folders "$new"
    if ! grep -q "^[^:]*:[^:]*:$uid:" etc/passwd; then # a name for the user: some programs ask
        { cat etc/passwd && echo "builder:x:$uid:$gid::/tmp/home:/bin/bash"; } >run/passwd
        mount --bind run/passwd etc/passwd
    fi
    if [ ! -s etc/machine-id ]; then # D-Bus asks for one
        machine_id >run/machine-id
        mount --bind run/machine-id etc/machine-id
    fi
    if [ "$(id -u)" != "$uid" ]; then chown "$uid:$gid" run/user "run/user/$uid" tmp/home; fi
    while [ "$1" != -- ]; do
        pair=$1
        place=${pair%%$'\t'*}
        inside=$new${pair#*$'\t'}
        shift
        if [ -d "$place" ]; then
            mkdir -p "$inside"
        elif [ ! -e "$inside" ]; then
            mkdir -p "$(dirname "$inside")"
            : >"$inside"
        fi
        mount --rbind "$place" "$inside"
    done
    shift
    local settings=()
    while [ "$1" != -- ]; do
        settings+=("$1")
        shift
    done
    shift
    local drop=()
    if [ "$(id -u)" != "$uid" ]; then
        drop=(setpriv --reuid "$uid" --regid "$gid" --groups "$groups")
    elif [ "$uid" != 0 ]; then
        drop=(setpriv --inh-caps=-all --ambient-caps=-all --bounding-set=-all)
    fi
    # No exec: a change of user would clear the signal that ends this process with its parent.
    # shellcheck disable=SC2016  # the inner shell fills these in
    chroot "$new" /usr/bin/env -i "${settings[@]}" "${drop[@]}" /bin/bash -c 'cd "$0" && exec "$@"' "$folder" "$@" || exit $?
}

# A small disk that a test can fill, and a folder that nobody can write to.
mount_test_folders() { # root folder
    mkdir -p "$1$test_mounts/full" "$1$test_mounts/readonly"
    mount -t tmpfs -o size=16m,mode=1777 tmpfs "$1$test_mounts/full"
    mount --bind "$1$test_mounts/readonly" "$1$test_mounts/readonly"
    mount -o remount,bind,ro "$1$test_mounts/readonly"
}

native_mounts() {
    local drop=()
    make_cache_folders
    # The machine's own /run stays as it is for everything else.
    mkdir -p $test_mounts 2>/dev/null || exec "$@"
    mount -t tmpfs -o mode=755 tmpfs $test_mounts
    mount_test_folders ''
    export WAYMARK_TEST_FULL_DISK=$test_mounts/full WAYMARK_TEST_READ_ONLY=$test_mounts/readonly
    if [ "$(id -u)" != "$caller_uid" ]; then
        drop=(setpriv --reuid "$caller_uid" --regid "$caller_gid" --groups "$caller_groups")
    elif [ "$caller_uid" != 0 ]; then
        drop=(setpriv --inh-caps=-all --ambient-caps=-all --bounding-set=-all)
    fi
    exec "${drop[@]}" "$@"
}

enter_with_bwrap() { # folder command...
    local folder=$1 options=() pair name
    shift
    for name in bin sbin lib lib64; do [ ! -L "$root/$name" ] || options+=(--symlink "usr/$name" "/$name"); done
    for name in etc usr var; do options+=(--ro-bind "$root/$name" "/$name"); done
    options+=(--tmpfs /var/tmp --proc /proc --dev /dev --tmpfs /dev/shm --ro-bind-try /sys /sys --tmpfs /tmp --dir /tmp/home --dir /tmp/.X11-unix
        --tmpfs /run --dir "/run/user/$caller_uid" --size 16777216 --tmpfs "$test_mounts/full" --tmpfs "$test_mounts/readonly"
        --remount-ro "$test_mounts/readonly")
    for pair in "${binds[@]}"; do options+=(--dev-bind "${pair%%$'\t'*}" "${pair#*$'\t'}"); done
    options+=(--clearenv)
    for pair in "${settings[@]}"; do options+=(--setenv "${pair%%=*}" "${pair#*=}"); done
    options+=(--ro-bind-data 8 /etc/machine-id)
    exec 8< <(machine_id)
    options+=(--ro-bind-data 9 /etc/passwd) # a name for the user: some programs ask
    exec 9< <(cat "$root/etc/passwd" && echo "builder:x:$caller_uid:$caller_gid::/tmp/home:/bin/bash")
    exec bwrap "${options[@]}" --chdir "$folder" --unshare-pid --unshare-ipc --die-with-parent "$@"
}

enter() { # verb command...
    local way folder space
    way=$(way_in)
    folder=$(work_folder)
    : "${CCACHE_DIR:=$cache/ccache}"
    collect "$1"
    shift
    case $way in
        bwrap) enter_with_bwrap "$folder" "$@" ;;
        root) space=(unshare --mount --pid --fork --kill-child --propagation private) ;;
        userns) space=(unshare --user --map-current-user --keep-caps --mount --pid --fork --kill-child --propagation private) ;;
    esac
    guarded "${space[@]}" "$self" assemble "$caller_uid" "$caller_gid" "$caller_groups" "$folder" "${binds[@]}" -- "${settings[@]}" -- "$@"
}

case ${1:-} in
    make) make ;;
    add) shift && add "$@" ;;
    enter | assemble) "$@" ;;
    native-mounts) shift && native_mounts "$@" ;;
    *) die "root.sh make | add PACKAGE… | enter VERB COMMAND… | native-mounts COMMAND…" ;;
esac
