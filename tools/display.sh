# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# To be sourced by scripts that show the window: make_display WIDTHxHEIGHT opens a display of the script's own, with a window manager
# and a home folder. Display, manager and home folder go when the script ends.

display_home=
display_server=
display_manager=

end_display() {
    for process in $display_manager $display_server; do kill "$process" 2>/dev/null || true; done
    wait || true
    rm -rf "$display_home"
}

# Without a window manager the window counts as inactive, and the accent turns grey. Nothing is animated.
configure_desktop() {
    mkdir -p "$display_home/.config/openbox"
    printf '[KDE]\nAnimationDurationFactor=0\n' >"$display_home/.config/kdeglobals"
    cat >"$display_home/.config/openbox/rc.xml" <<'XML'
<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><applications><application class="*"><decor>no</decor><position force="yes"><x>0</x><y>0</y></position><focus>yes</focus></application></applications></openbox_config>
XML
}

make_display() { # WIDTHxHEIGHT
    local number=
    display_home=$(mktemp -d)
    trap end_display EXIT
    mkdir -p "$display_home/run"
    chmod 700 "$display_home/run"
    configure_desktop
    : >"$display_home/display" # there to be read before the server has named its display
    Xvfb -displayfd 3 -screen 0 "$1x24" +extension GLX 3>"$display_home/display" >/dev/null 2>&1 &
    display_server=$!
    for _ in $(seq 100); do
        number=$(cat "$display_home/display")
        [ -z "$number" ] || break
        sleep 0.1
    done
    [ -n "$number" ] || { echo "dev: no display could be made" >&2 && exit 1; }
    export DISPLAY=:$number HOME=$display_home XDG_RUNTIME_DIR=$display_home/run QT_QPA_PLATFORM=xcb LANG=C.UTF-8
    unset WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
    openbox >/dev/null 2>&1 &
    display_manager=$!
}
