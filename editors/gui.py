"""Reads the windows on the screen through the interface for screen readers (AT-SPI).

Prints what is shown: "ROLE: NAME", and below it the text of what holds one.
"""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi


def shown(at):
    """Yields the elements that are shown, from the windows down."""
    if at is None or not at.get_state_set().contains(Atspi.StateType.SHOWING):
        return
    yield at
    for i in range(at.get_child_count()):
        yield from shown(at.get_child_at_index(i))


def windows():
    """Yields the windows of all programs."""
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(i)
        for j in range(program.get_child_count()):
            yield program.get_child_at_index(j)


def text_of(at):
    """Returns the text of a field or a document, "" for what has none."""
    if "Text" not in at.get_interfaces():
        return ""
    return Atspi.Text.get_text(at, 0, Atspi.Text.get_character_count(at))


for window in windows():
    for at in shown(window):
        name, text = at.get_name(), text_of(at)
        if name or text:
            print(f"{at.get_role_name()}: {name}")
        if text:
            print(text)
