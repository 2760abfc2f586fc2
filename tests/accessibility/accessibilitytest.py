#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks every page of the program as a screen reader does, and does its five main tasks through what a screen reader can do.

Called by accessibilitytest.sh. Environment: WAYMARK, the program; WAYMARK_SAMPLE, the folder of the sample workspaces.
accessibilitytest.py --tree WHO PLACE [STEP...] prints what is told of a place of the "mentee" or the "mentor", and what is pressed there.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from screen import WRITTEN, Screen

SAMPLE = pathlib.Path(os.environ["WAYMARK_SAMPLE"])
FEWEST_NODES = 10  # a page that tells less was not seen


def passphrase_of(who):
    lines = (SAMPLE / "passphrases.txt").read_text(encoding="utf-8").splitlines()
    return next(line.partition(":")[2].strip() for line in lines if line.startswith(f"{who}:"))


def faults_of(nodes):
    """What has no name, and what cannot be used although it seems so. A row that takes no focus is only read."""
    controls = [node for node in nodes if node.is_control]
    unnamed = [f"unnamed: {node}" for node in controls if not node.name.strip()]
    used = [node for node in controls if node.enabled and node.role not in WRITTEN and (node.role != "list item" or node.focusable)]
    return unnamed + [f"nothing to be done with it: {node}" for node in used if not node.can_be_pressed]


class Program:
    """The program, with a file to open or without."""

    def __init__(self, *arguments, **environment):
        self.process = subprocess.Popen(
            [os.environ["WAYMARK"], *arguments], cwd=SAMPLE, env={**os.environ, **environment}, stderr=subprocess.DEVNULL
        )
        self.screen = Screen("waymark")

    def open_sample(self, who):
        self.screen.type("Passphrase", passphrase_of(who))
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
        cls.program = Program(str(SAMPLE / f"{cls.who}.waymark"))
        cls.screen = cls.program.screen
        try:
            cls.program.open_sample(cls.who)
        except BaseException:
            cls.program.end()
            raise

    @classmethod
    def tearDownClass(cls):
        cls.program.end()

    def walk(self, where):
        """Everything that can be used has a name, and an action or the cursor."""
        nodes = self.screen.nodes_at_rest()
        with self.subTest(where=where):
            self.assertGreater(len(nodes), FEWEST_NODES, "the page tells nothing")
            self.assertEqual(faults_of(nodes), [])

    def walk_places(self, *places):
        for place in places:
            self.program.go(place)
            self.walk(place)

    def walk_behind(self, *ways):
        """Pages behind a place: the place, and what is pressed there one after the other."""
        for place, *steps in ways:
            self.program.go(place)
            for step in steps:
                self.screen.press(step)
            self.walk(f"{place}: {', '.join(steps)}")

    def walk_over(self, *ways):
        """The same with what lies over the page: a menu, or a sheet."""
        for place, opener, entry in ways:
            self.program.go(place)
            self.screen.press(opener)
            self.screen.see(entry)
            self.walk(f"{place}: {opener}")
            self.screen.escape()
            self.screen.gone(entry)


class NewcomerTest(PersonTest):
    """Nobody yet: the ways in."""

    @classmethod
    def setUpClass(cls):
        home = cls.enterClassContext(tempfile.TemporaryDirectory())
        cls.program = Program(HOME=home)
        cls.screen = cls.program.screen

    def test_names_everything_on_the_ways_in(self):
        self.screen.see("Open the sample")
        self.walk("Welcome")
        self.screen.press("Start")
        self.screen.see("Begin")
        self.walk("Start my own")
        self.screen.press("Back")
        self.screen.see("Open the sample")


class LockedTest(PersonTest):
    """A file that waits for its passphrase."""

    @classmethod
    def setUpClass(cls):
        cls.program = Program(str(SAMPLE / "mentor.waymark"))
        cls.screen = cls.program.screen

    def test_names_everything_where_a_file_is_locked(self):
        self.screen.see("Passphrase")
        self.walk("Unlock")
        self.screen.press("I forgot it: use my recovery words…")
        self.screen.see("The words of your recovery sheet")
        self.walk("Use my recovery words")


class MenteeTest(PersonTest):
    who = "mentee"

    def test_names_everything_on_every_page(self):
        self.walk_places("Today", "Journal", "Goals", "Assignments", "Competencies", "Sessions", "Handbook", "Record", "Exchange", "Settings")

    def test_names_everything_on_the_pages_behind_them(self):
        self.walk_behind(
            ("Journal", "New entry"),
            ("Journal", "A quiet month end"),
            ("Goals", "Publish two viewpoints the whole domain uses"),
            ("Goals", "Aspiration: CITA-P within a year"),
            ("Goals", "New goal"),
            ("Goals", "Check in"),
            ("Assignments", "Take an assignment"),
            ("Assignments", "Create a complex view"),
            ("Assignments", "Write a business case", "Brief"),
            ("Assignments", "Write a business case", "Side by side"),
            ("Competencies", "Rate myself"),
            ("Competencies", "Growth over time"),
            ("Competencies", "Business Valuation"),
            ("Sessions", "Tue 10 November, 15:00:00"),
            ("Sessions", "New session"),
            ("Sessions", "Add an action"),
            ("Handbook", "Certification and readiness"),
            ("Record", "Choose what to show…"),
            ("Record", "Preview"),
            ("Record", "Check a record…"),
            ("Record", "Certification and readiness"),
            ("Exchange", "Jonas Lindqvist"),
            ("Exchange", "Write new words…"),
            ("Exchange", "Keys and devices"),
            ("Exchange", "Journal of exchange"),
            ("Exchange", "Invite somebody…"),
        )

    def test_names_everything_in_menus_and_sheets(self):
        self.walk_over(
            ("Today", "Mira Kovač, Mentee. Menu", "High contrast"),
            ("Today", "Find or do…", "Find an action, a place or something you wrote"),
            ("Goals", "Change…", "Show it to Jonas Lindqvist"),
            ("Goals", "Save…", "As a table…"),
            ("Sessions", "Cost the event option as a range: menu", "Delete"),
        )

    def test_opens_the_further_actions_of_a_page_by_key(self):
        """Kirigami's button for them takes a press for a change of state, and opens nothing."""
        self.program.go("Assignments")
        self.screen.press_by_key("More Actions")
        entry = self.screen.wait_until("an entry", lambda: next((node.name for node in self.screen.nodes() if node.role == "menu item" and node.name), None))
        self.walk("Assignments: More Actions")
        self.screen.escape()
        self.screen.gone(entry)

    def test_names_everything_in_the_settings(self):
        for part in ("Profile", "Security", "Backups", "Appearance", "Language", "Notices", "Method", "About"):
            self.program.go("Settings")
            self.screen.press(part)
            self.walk(f"Settings: {part}")

    def test_opens_a_box_and_chooses(self):
        self.program.go("Competencies")
        self.screen.press("Business Valuation")
        self.screen.choose("Who says it", "A certificate says")
        self.assertEqual(self.screen.see("Who says it", {"combo box"}).description, "A certificate says")

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
        self.walk_places(
            "Today", "Journal", "Goals", "Competencies", "Sessions", "Record", "Mentees", "Reviews", "Handbook", "Exchange", "Settings"
        )

    def test_names_everything_on_the_pages_behind_them(self):
        self.walk_behind(
            ("Mentees", "Open Mira Kovač"),
            ("Reviews", "Give an assignment"),
            ("Reviews", "Last attempt"),
            ("Reviews", "Write a business case"),
            ("Exchange", "Mira Kovač"),
            ("Exchange", "Keys and devices"),
        )

    def test_names_everything_in_menus(self):
        self.walk_over(
            ("Reviews", "Snippets", "The day after"),
        )

    def test_reviews_and_attests(self):
        self.program.go("Reviews")
        self.screen.press("Create a complex view")
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
        shown = Program(str(SAMPLE / f"{sys.argv[2]}.waymark"))
        shown.open_sample(sys.argv[2])
        shown.go(sys.argv[3])
        for step in sys.argv[4:]:
            shown.screen.press(step)
        print("\n".join("  " * node.depth + str(node) for node in shown.screen.nodes_at_rest()))
        shown.end()
    else:
        unittest.main(verbosity=2)
