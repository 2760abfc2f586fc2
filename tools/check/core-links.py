#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""core-links.py BUILD: nothing of the core, publish excepted, is compiled or linked with Gui, Qml or Widgets."""

import json
import pathlib
import re
import subprocess
import sys

FORBIDDEN = re.compile(r"libQt6(?:Gui|Qml\w*|Quick\w*|Widgets|Charts)\b|/QtGui\b|/QtQml\b|/QtQuick\b|/QtWidgets\b|-DQT_(?:GUI|QML|QUICK|WIDGETS)_LIB")
CORE = re.compile(r"^(core|tests/core|tests/property)/(?!publish/)")


def main():
    build = pathlib.Path(sys.argv[1])
    problems, objects, programs = [], 0, 0
    for entry in json.loads((build / "compile_commands.json").read_text()):
        if CORE.match(entry["output"]) and "core/publish" not in entry["command"]:
            problems += (f"{entry['output']}: {found}" for found in FORBIDDEN.findall(entry["command"]))
            objects += 1
    listing = subprocess.run(["ninja", "-C", build, "-t", "targets", "all"], check=True, capture_output=True, text=True).stdout
    for name in re.findall(r"(?m)^(\S+): CXX_EXECUTABLE_LINKER", listing):
        if CORE.match(name):
            command = subprocess.run(["ninja", "-C", build, "-t", "commands", "-s", name], check=True, capture_output=True, text=True).stdout
            if "libwaymark_core_publish.a" not in command:
                problems += (f"{name}: {found}" for found in FORBIDDEN.findall(command))
                programs += 1
    for problem in problems:
        print(problem)
    if problems:
        sys.exit("core-links: the core must do without Gui, Qml and Widgets")
    print(f"core-links: {objects} objects and {programs} programs of the core use neither Gui nor Qml nor Widgets")


main()
