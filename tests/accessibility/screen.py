# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program as a screen reader meets it: names, roles and actions over AT-SPI, and nothing else."""

import time

import pyatspi

PATIENCE = 60  # seconds: a limit for a machine that does much else, not a time to wait
PAUSE = 0.05
# As X names the keys.
ESCAPE = 0xFF1B
SPACE = 0x20
DEEPEST = 60
MOST_CHILDREN = 500

# What people do something with, by the names that AT-SPI has for them.
CONTROLS = {
    "button", "check box", "check menu item", "combo box", "link", "list item", "menu item", "password text", "push button",
    "push button menu", "radio button", "radio menu item", "slider", "spin button", "text", "toggle button", "entry", "editable text",
}
# Qt 6.8 tells no name of a text that is hidden, whatever it is given: the group around it says it.
SECRET = "password text"
# Texts are written into, not pressed.
WRITTEN = {"text", "entry", "editable text", SECRET}
PRESSES = ("Press", "Toggle", "ShowMenu", "Increase")


class NotThere(AssertionError):
    """What was waited for did not come."""


def attempt(question, otherwise):
    """What leaves the screen while it is asked about has no answer any more."""
    try:
        return question()
    except Exception:  # every kind that D-Bus has
        return otherwise


class Node:
    """One thing on the screen, as it was when it was looked at."""

    def __init__(self, accessible, around):
        """around: the node that it is part of, or nothing."""
        self.accessible = accessible
        self.depth = around.depth + 1 if around else 0
        self.role = attempt(accessible.getRoleName, "")
        self.name = attempt(lambda: accessible.name, "") or ""
        if self.role == SECRET and not self.name and around.role == "panel":
            self.name = around.name
        self.description = attempt(lambda: accessible.description, "") or ""
        states = attempt(lambda: accessible.getState(), None)
        self.visible = states is not None and states.contains(pyatspi.STATE_VISIBLE)
        self.focusable = states is not None and states.contains(pyatspi.STATE_FOCUSABLE)
        self.enabled = states is not None and states.contains(pyatspi.STATE_ENABLED)
        self.editable = states is not None and states.contains(pyatspi.STATE_EDITABLE)

    @property
    def is_control(self):
        return self.role in CONTROLS

    @property
    def actions(self):
        def ask():
            action = self.accessible.queryAction()
            return [action.getName(index) for index in range(action.nActions)]

        return attempt(ask, [])

    @property
    def can_be_pressed(self):
        return any(name in PRESSES for name in self.actions)

    def act(self):
        """Does the first thing that can be done with it; false where there is nothing."""
        action = attempt(self.accessible.queryAction, None)
        names = self.actions
        for name in PRESSES:
            if name in names:
                return action.doAction(names.index(name))
        return False

    def grab_focus(self):
        return attempt(lambda: self.accessible.queryComponent().grabFocus(), False)

    @property
    def focused(self):
        states = attempt(lambda: self.accessible.getState(), None)
        return states is not None and states.contains(pyatspi.STATE_FOCUSED)

    @property
    def text(self):
        return attempt(lambda: self.accessible.queryText().getText(0, -1), "")

    def __str__(self):
        return f"{self.role} {self.name!r} {self.actions}"


class Screen:
    """What a program shows."""

    def __init__(self, program):
        """program: the name that it gives itself."""
        self.application = self.wait_until(f"the program {program}", lambda: self._application(program))

    @staticmethod
    def _application(program):
        pyatspi.setTimeout(PATIENCE * 1000, PATIENCE * 1000)
        desktop = pyatspi.Registry.getDesktop(0)
        # A tree that was kept would be a tree that was.
        desktop.setCacheMask(pyatspi.cache.NONE)
        found = [one for one in desktop if one is not None and attempt(lambda: one.name, "") == program]
        for one in found:
            one.setCacheMask(pyatspi.cache.NONE)
        return found[0] if found else None

    @staticmethod
    def wait_until(what, holds):
        """What `holds` gives, once that is something."""
        end = time.monotonic() + PATIENCE
        while True:
            answer = holds()
            if answer:
                return answer
            if time.monotonic() > end:
                raise NotThere(f"waited in vain for {what}")
            time.sleep(PAUSE)

    def nodes(self):
        """Everything that is visible, also what lies below the edge of a view, from the outside in."""
        waiting = [(self.application, None)]
        while waiting:
            accessible, around = waiting.pop()
            node = Node(accessible, around)
            if around and not node.visible:
                continue
            yield node
            if node.depth == DEEPEST:
                continue
            count = min(attempt(lambda: accessible.childCount, 0), MOST_CHILDREN)
            children = [attempt(lambda index=index: accessible.getChildAtIndex(index), None) for index in range(count)]
            waiting += [(child, node) for child in reversed(children) if child is not None]

    def nodes_at_rest(self):
        """The same, once it tells the same twice."""
        seen = []

        def rests():
            nonlocal seen
            before, seen = seen, list(self.nodes())
            return len(before) > 0 and [(node.role, node.name) for node in before] == [(node.role, node.name) for node in seen]

        self.wait_until("the page to come to rest", rests)
        return seen

    def find(self, name, roles=CONTROLS):
        """What has this name and one of these roles, or nothing."""
        return next((node for node in self.nodes() if node.name == name and node.role in roles), None)

    def see(self, name, roles=CONTROLS):
        return self.wait_until(f"‘{name}’", lambda: self.find(name, roles))

    def hear(self, words):
        """The first name that has these words in it, whatever has it."""
        return self.wait_until(f"‘…{words}…’", lambda: next((node.name for node in self.nodes() if words in node.name), None))

    def gone(self, name, roles=CONTROLS):
        self.wait_until(f"‘{name}’ to go", lambda: self.find(name, roles) is None)

    def press(self, name, roles=CONTROLS):
        def pressed():
            node = self.find(name, roles)
            return node is not None and node.enabled and node.act()

        self.wait_until(f"‘{name}’ to be pressed", pressed)

    def focus(self, name, roles=CONTROLS):
        def focused():
            node = self.find(name, roles)
            return node is not None and (node.focused or (node.grab_focus() and node.focused))

        self.wait_until(f"the focus on ‘{name}’", focused)

    def press_by_key(self, name, roles=CONTROLS):
        """Gives it the focus, and presses the space bar."""
        self.focus(name, roles)
        self._key(SPACE)

    def escape(self):
        """Closes what lies over the page."""
        self._key(ESCAPE)

    @staticmethod
    def _key(sign):
        pyatspi.Registry.generateKeyboardEvent(sign, None, pyatspi.KEY_SYM)

    def choose(self, box, entry):
        """Takes an entry of a box that opens a list."""
        self.press(box, {"combo box"})
        self.press(entry, {"list item"})
        self.gone(entry, {"list item"})

    def type(self, name, words):
        """Types into a field, as keys."""
        self.focus(name, WRITTEN)
        pyatspi.Registry.generateKeyboardEvent(0, words, pyatspi.KEY_STRING)
        if self.find(name, WRITTEN - {SECRET}):
            self.wait_until(f"‘{words}’ in ‘{name}’", lambda: words in (self.see(name, WRITTEN).text or ""))
