"""The fewest bytes that make one picture of a terminal into another.

Reads « BEFORE ADDED » on a line, both in hexadecimal: what a program drew, and what it drew then.
Answers a lower bound: every changed cell is written once in UTF-8, each run of changed cells is
reached by the shortest of the cursor's movements, blanks up to the end of a line are erased, each
change of colours costs its shortest sequence, and the cursor goes where it was left.
"""

import sys

import pyte

COLUMNS, LINES = 80, 30


def shortest_move(start, end):
    """The shortest way from a place to another, both (line, column) from 0."""
    if start == end:
        return 0
    ways = [len("\x1b[%d;%dH" % (end[0] + 1, end[1] + 1)), len("\x1b[%dd" % (end[0] + 1))
            if start[1] == end[1] else 99, len("\x1b[%dG" % (end[1] + 1))
            if start[0] == end[0] else 99]
    if end[1] == 0:
        ways.append(1 if start[0] == end[0] else 99)
        if end[0] > start[0]:
            ways.append(1 + end[0] - start[0])
    if start[0] == end[0] and end[1] < start[1]:
        ways.append(start[1] - end[1])
    if start[1] == end[1] and end[0] > start[0]:
        ways.append(end[0] - start[0])
    return min(ways)


BLANK = pyte.screens.Char(" ")
COLOURS = ["black", "red", "green", "brown", "blue", "magenta", "cyan", "white"]
SWITCHES = [("bold", "1", "22"), ("italics", "3", "23"), ("underscore", "4", "24"),
            ("blink", "5", "25"), ("reverse", "7", "27"), ("strikethrough", "9", "29")]


def colour(name, tens):
    if name == "default":
        return f"{tens}9"
    if name in COLOURS:
        return f"{tens}{COLOURS.index(name)}"
    return f"{tens}8;5;16"


def changes(old, new):
    codes = [colour(new.fg, 3)] if new.fg != old.fg else []
    codes += [colour(new.bg, 4)] if new.bg != old.bg else []
    for name, on, off in SWITCHES:
        if getattr(old, name) != getattr(new, name):
            codes.append(on if getattr(new, name) else off)
    return codes


def repaint(old, new):
    """Bytes of the shortest sequence that changes the pen."""
    if style(old) == style(new):
        return 0
    anew = ["0"] + changes(BLANK, new) if changes(BLANK, new) else [""]
    return min(len("\x1b[" + ";".join(codes) + "m") for codes in (changes(old, new), anew))


def style(cell):
    return cell._replace(data="")


def cells(screen):
    return [[screen.buffer[line][column] for column in range(COLUMNS)] for line in range(LINES)]


def smallest(before, after, start, end):
    cost, place, pen = 0, start, BLANK
    for line in range(LINES):
        for column in range(COLUMNS):
            new = after[line][column]
            if before[line][column] == new:
                continue
            cost += shortest_move(place, (line, column)) + repaint(pen, new)
            pen, place = new, (line, column)
            if all(cell == BLANK for cell in after[line][column:]):
                cost += len("\x1b[K")
                break
            cost += len(new.data.encode())
            place = (line, column + 1)
    return cost + repaint(pen, BLANK) + shortest_move(place, end)


for request in sys.stdin:
    drawn, added = (bytes.fromhex(word) for word in request.split())
    screen = pyte.Screen(COLUMNS, LINES)
    stream = pyte.ByteStream(screen)
    stream.feed(drawn)
    before, start = cells(screen), (screen.cursor.y, screen.cursor.x)
    stream.feed(added)
    print(smallest(before, cells(screen), start, (screen.cursor.y, screen.cursor.x)), flush=True)
