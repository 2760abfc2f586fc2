#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""
benchstart.py WAYMARK WORKSPACE PASSPHRASE-FILE DERIVATION-MS NAME=COMMAND...

Starts Waymark on WORKSPACE and each COMMAND on a display of its own, in turns, and tells when the first picture stood there
and what memory each holds. Waymark's workspace is unlocked by keyboard, as a person does; deriving the key takes about
DERIVATION-MS of that.
"""

import mmap
import os
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time

ROUNDS = 5
REAL = 24  # colours: more than an empty window has, fewer than one line of text
STRIDE = 7  # of so many pixels one is looked at
IDLE = 5.0  # seconds after the last change, before memory is read
PATIENCE = 60.0
BLINK = 30  # pixels looked at that may change without counting: a blinking cursor
OPENED = 0.1  # so much of the picture is another once the workspace is open; "Opening…" changes less
MOST_MEMORY = 110.0  # MiB
MOST_TIME = 1.1  # of the quicker of the two below
LIGHTEST = ("marknote", "alligator")


class Display:
    """Xvfb, whose picture can be read without asking it."""

    def __init__(self, folder):
        self.folder = folder
        read, write = os.pipe()
        arguments = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-fbdir", folder, "-nolisten", "tcp"]
        self.server = subprocess.Popen(arguments, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.name = ":" + answer.readline().strip()
        with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self.memory[:100])
        start = header[0] + header[19] * 12
        self.pixels = memoryview(self.memory)[start : start + header[12] * header[5]].cast("I")[::STRIDE]

    def picture(self):
        return self.pixels.tolist()

    def stop(self):
        self.server.terminate()
        self.server.wait()


def differing(one, other):
    return sum(a != b for a, b in zip(one, other))


class Run:
    """One start of a program, and what was seen of it."""

    def __init__(self, command, home):
        self.display = Display(tempfile.mkdtemp(dir=home))
        environment = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
        environment |= {"HOME": home, "XDG_RUNTIME_DIR": home, "DISPLAY": self.display.name, "QT_QPA_PLATFORM": "xcb"}
        environment |= {"QT_QUICK_BACKEND": "software", "XDG_CURRENT_DESKTOP": "KDE"}
        self.environment = environment
        self.begun = time.monotonic()
        bus = ["dbus-run-session", "--"] + command
        self.process = subprocess.Popen(bus, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)

    def now(self):
        return (time.monotonic() - self.begun) * 1000

    def watch(self, is_there):
        """Milliseconds to the first picture of which is_there says so, and to the last change; the program's own end gives nothing."""
        there = None
        last = self.display.picture()
        changed = self.now()
        while self.process.poll() is None and self.now() < PATIENCE * 1000:
            picture = self.display.picture()
            if picture != last:
                changed = self.now() if differing(picture, last) > BLINK else changed
                last = picture
            if there is None and is_there(picture):
                there = self.now()
                changed = there
            if there is not None and self.now() - changed > IDLE * 1000:
                return there, changed
            time.sleep(0.002)
        return None, None

    def first_picture(self):
        return self.watch(lambda picture: len(set(picture)) >= REAL)

    def unlock(self, passphrase):
        """From the Return after the passphrase to the workspace's first picture, and to the last change."""
        self.xdotool(["search", "--onlyvisible", "--name", "Waymark", "windowfocus"], "")
        self.xdotool(["type", "--delay", "20", "--file", "-"], passphrase)
        time.sleep(1)
        before = self.display.picture()
        self.xdotool(["key", "Return"], "")
        pressed = self.now()
        share = len(before) * OPENED
        there, changed = self.watch(lambda picture: differing(before, picture) > share)
        return (None, None) if there is None else (there - pressed, changed - pressed)

    def xdotool(self, arguments, text):
        subprocess.run(["xdotool"] + arguments, env=self.environment, input=text, text=True, check=True)

    def resident(self, name):
        """MiB that the program itself holds, without its bus."""
        for process in subprocess.run(["pgrep", "-g", str(self.process.pid)], capture_output=True, text=True, check=False).stdout.split():
            with open(f"/proc/{process}/cmdline", "rb") as file:
                program = os.path.basename(file.read().split(b"\0")[0].decode())
            if program == name:
                with open(f"/proc/{process}/status", encoding="ascii") as file:
                    return next(int(line.split()[1]) / 1024 for line in file if line.startswith("VmRSS:"))
        return None

    def stop(self):
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait()
        self.display.stop()


class Program:
    def __init__(self, name, command, passphrase=None):
        self.name = name
        self.command = command
        self.passphrase = passphrase
        self.home = tempfile.mkdtemp(prefix="waymark-start-")
        self.seen = []

    def start(self, counts):
        run = Run(self.command, self.home)
        try:
            paint, settle = run.first_picture()
            opened = (None, None)
            if paint is not None and self.passphrase is not None:
                opened = run.unlock(self.passphrase)
            memory = run.resident(os.path.basename(self.command[0]))
        finally:
            run.stop()
        if counts and paint is not None:
            self.seen.append((paint, settle, opened[0], memory))

    def median(self, which):
        values = [seen[which] for seen in self.seen if seen[which] is not None]
        return statistics.median(values) if values else None


def cell(value):
    return "-" if value is None else f"{value:.0f}"


def verdict(name, met):
    print(f"{name}: {'met' if met else 'NOT MET'}")
    return met


def main():
    waymark, workspace, passphrase_file, derivation = sys.argv[1:5]
    with open(passphrase_file, encoding="utf-8") as file:
        passphrase = next(line.split(":", 1)[1].strip() for line in file if line.startswith("mentee:"))
    programs = [Program("waymark", [waymark, workspace], passphrase)]
    programs += [Program(name, command.split()) for name, command in (argument.split("=", 1) for argument in sys.argv[5:])]
    for turn in range(ROUNDS + 1):
        for program in programs:
            program.start(counts=turn > 0)  # the first fills caches
    print(f"Median of {ROUNDS} starts in turns, software scene graph; milliseconds, MiB after {IDLE:.0f} s at rest.")
    print("| program | first picture | last change | after Return: workspace | memory |")
    print("|---|---|---|---|---|")
    for program in programs:
        print(f"| {program.name} | {cell(program.median(0))} | {cell(program.median(1))} | {cell(program.median(2))} | {cell(program.median(3))} |")
        shutil.rmtree(program.home, ignore_errors=True)
    ours = programs[0]
    light = [program.median(0) for program in programs if program.name in LIGHTEST and program.median(0) is not None]
    if ours.median(2) is None:
        print("Waymark was not seen to open its workspace")
        return 2
    ready = ours.median(0) + ours.median(2) - float(derivation)
    print(f"Waymark with the key at hand, its first picture and the workspace's: {ready:.0f} ms (deriving the key: {float(derivation):.0f} ms, left out)")
    met = verdict(f"memory with the sample open, at most {MOST_MEMORY:.0f} MiB", ours.median(3) <= MOST_MEMORY)
    if light:
        bar = MOST_TIME * min(light)
        met = verdict(f"first picture at most {MOST_TIME} times the lightest Kirigami application ({bar:.0f} ms)", ours.median(0) <= bar) and met
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
