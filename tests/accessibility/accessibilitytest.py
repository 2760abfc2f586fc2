#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks every page of the program as a screen reader does, and does its five main tasks through what a screen reader can do.

Called by accessibilitytest.sh. Environment: WAYMARK, the program; WAYMARK_SAMPLE, the folder of the sample workspaces.
accessibilitytest.py --tree WHO PLACE prints what is told of a place of the "mentee" or the "mentor".
"""

import os
import pathlib
import subprocess
import sys
import unittest

from screen import WRITTEN, Screen

SAMPLE = pathlib.Path(os.environ["WAYMARK_SAMPLE"])
FEWEST_NODES = 20  # a page that tells less was not seen
SECRET = "password text"  # Qt 6.8 tells no name of such a field, whatever it is given; its label stands before it


def passphrase_of(who):
    lines = (SAMPLE / "passphrases.txt").read_text(encoding="utf-8").splitlines()
    return next(line.partition(":")[2].strip() for line in lines if line.startswith(f"{who}:"))


def faults_of(nodes):
    """What has no name, and what cannot be used although it seems so. A row that takes no focus is only read."""
    controls = [node for node in nodes if node.is_control]
    unnamed = [f"unnamed: {node}" for node in controls if not node.name.strip() and node.role != SECRET]
    used = [node for node in controls if node.enabled and node.role not in WRITTEN and (node.role != "list item" or node.focusable)]
    return unnamed + [f"nothing to be done with it: {node}" for node in used if not node.can_be_pressed]


class Program:
    """The program with the sample workspace of somebody, opened by the passphrase."""

    def __init__(self, who):
        self.process = subprocess.Popen([os.environ["WAYMARK"], str(SAMPLE / f"{who}.waymark")], cwd=SAMPLE, stderr=subprocess.DEVNULL)
        self.screen = Screen("waymark")
        self.locked = faults_of(self.screen.nodes_at_rest())
        self.screen.type_secret(passphrase_of(who))
        self.screen.press("Open")
        self.go("Today")

    def go(self, place):
        """Opens a place by its row of the sidebar, whose name may say that something waits there."""
        self.screen.wait_until(f"the place {place}", lambda: self._press_row(place))
        self.screen.see(place, {"heading"})

    def _press_row(self, place):
        """The sidebar comes last; the handbook has pages of the same names."""
        rows = [node for node in self.screen.nodes() if node.role == "list item" and (node.name == place or node.name.startswith(f"{place}, "))]
        return bool(rows) and rows[-1].act()

    def end(self):
        self.process.terminate()
        self.process.wait()


class PersonTest(unittest.TestCase):
    """Somebody at the program; the parts do not hang on each other."""

    who = ""

    @classmethod
    def setUpClass(cls):
        cls.program = Program(cls.who)
        cls.screen = cls.program.screen

    @classmethod
    def tearDownClass(cls):
        cls.program.end()

    def walk(self, where):
        """Everything that can be used has a name, and an action or the cursor."""
        nodes = list(self.screen.nodes_at_rest())
        with self.subTest(where=where):
            self.assertGreater(len(nodes), FEWEST_NODES, "the page tells nothing")
            self.assertEqual(faults_of(nodes), [])


class MenteeTest(PersonTest):
    who = "mentee"

    def test_names_the_page_before_the_workspace_is_open(self):
        self.assertEqual(self.program.locked, [])

    def test_names_everything_on_every_page(self):
        for place in ("Today", "Journal", "Goals", "Assignments", "Competencies", "Sessions", "Handbook", "Record", "Exchange", "Settings"):
            self.program.go(place)
            self.walk(place)

    def test_names_everything_on_the_pages_behind_them(self):
        for place, steps in (
            ("Journal", ["New entry"]),
            ("Assignments", ["Brief"]),
            ("Assignments", ["Side by side"]),
            ("Competencies", ["Rate myself"]),
            ("Record", ["Choose what to show…"]),
            ("Record", ["Preview"]),
            ("Record", ["Check a record…"]),
            ("Exchange", ["Invite somebody…"]),
        ):
            self.program.go(place)
            for step in steps:
                self.screen.press(step)
            self.walk(f"{place}: {', '.join(steps)}")

    def test_names_everything_in_the_settings(self):
        for part in ("Profile", "Security", "Backups", "Appearance", "Language", "Notices", "Method", "About"):
            self.program.go("Settings")
            self.screen.press(part)
            self.walk(f"Settings: {part}")

    def test_writes_a_journal_entry(self):
        self.program.go("Journal")
        self.screen.press("New entry")
        self.screen.type("Title", "Heard, not seen")
        self.screen.type("Text of the entry", "Written by somebody who does not look.")
        self.screen.see("Heard, not seen", {"list item"})

    def test_checks_in_on_a_goal(self):
        self.program.go("Goals")
        self.screen.press("Check in")
        self.screen.press("Confidence 6 of 10")
        self.screen.type("What happened", "Two of them came over")
        self.screen.press("Save the check-in")
        self.screen.gone("Save the check-in")
        self.screen.hear("confidence 6 of 10")

    def test_hands_in_an_assignment(self):
        self.program.go("Assignments")
        self.screen.press("Hand in to Jonas")
        self.screen.see("Take it back")

    def test_exports_the_record(self):
        self.program.go("Record")
        self.screen.type("Whom it is for", "A board")
        self.screen.press("Export…")
        self.screen.press("Save")
        self.screen.hear("is for people")


class MentorTest(PersonTest):
    who = "mentor"

    def test_names_everything_on_every_page(self):
        for place in ("Today", "Mentees", "Reviews", "Sessions", "Exchange"):
            self.program.go(place)
            self.walk(place)

    def test_reviews_and_attests(self):
        self.program.go("Reviews")
        criteria = {node.name.partition(": level ")[0] for node in self.screen.nodes_at_rest() if ": level " in node.name}
        self.assertGreater(len(criteria), 1)
        for criterion in sorted(criteria):
            self.screen.press(self.screen.wait_until(criterion, lambda criterion=criterion: self.level(criterion)))
        self.screen.hear(f"{len(criteria)} of {len(criteria)} rated")
        self.screen.type("What you say about the whole", "Now a board can decide on it.")
        self.attest()
        self.screen.press("Accept and attest")
        self.screen.see("Take it back")

    def level(self, criterion):
        """The third level of a criterion, by its name, which says when it was the last time's."""
        return next((node.name for node in self.screen.nodes() if node.name.startswith(f"{criterion}: level 3")), None)

    def attest(self):
        """Vouches for the first competency."""
        box = next(node for node in self.screen.nodes_at_rest() if node.role == "check box" and "own work" not in node.name)
        self.screen.press(box.name)
        words = self.screen.wait_until("a field for words", lambda: next((n.name for n in self.screen.nodes() if n.name.startswith("Your words about")), None))
        self.screen.type(words, "She counts what she can defend.")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--tree"]:
        shown = Program(sys.argv[2])
        shown.go(sys.argv[3])
        print("\n".join("  " * node.depth + str(node) for node in shown.screen.nodes_at_rest()))
        shown.end()
    else:
        unittest.main(verbosity=2)
