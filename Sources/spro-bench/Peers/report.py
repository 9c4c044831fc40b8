"""Reports over sessions: reads every journal under a folder once, and prints the figures as JSON.

usage: report.py DECK FOLDER

It counts what `spro bilan` counts, and does less: no checksum is verified, and a door is known by
one of its names as it is spelt, capitals and accents aside.
"""

import json
import os
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from datetime import date


def folded(text):
    marks = unicodedata.normalize("NFD", text.lower())
    return " ".join(re.findall(r"[a-z0-9]+", "".join(c for c in marks if not unicodedata.combining(c))))


def names_of(deck):
    names = {}
    for file, kind in [("structures", "structure"), ("dispositifs", "dispositif")]:
        with open(os.path.join(deck, file + ".json"), encoding="utf-8") as text:
            for entry in json.load(text)[file]:
                for name in [entry["nom"], entry.get("sigle")] + entry.get("alias", []):
                    if name:
                        names.setdefault(folded(name), (kind, entry["id"]))
    return names


class Round:
    def __init__(self):
        self.case = self.structure = None
        self.put_back, self.lines, self.doors = [], {}, {}
        self.kept, self.commitments = {}, {}
        self.revealed = False


class Session:
    def __init__(self):
        self.people, self.rounds, self.satisfaction = set(), [Round()], {}
        self.stated = None

    def apply(self, name, value):
        current = self.rounds[-1]
        if name == "sessionOpened":
            self.settings, self.grid = value["settings"], value["grid"]
            self.deck = value["deck"]["id"]
        elif name == "settingsChanged":
            self.settings = value
        elif name == "participantRecorded":
            self.people.add(value["id"])
        elif name == "participantRemoved":
            self.people.discard(value)
        elif name == "roundStarted":
            self.rounds.append(Round())
        elif name == "caseDrawn":
            current.case = value
        elif name == "structureDrawn":
            current.structure = value
        elif name == "cardPutBack":
            card = current.case if value == "cases" else current.structure
            if card:
                current.put_back.append(card["id"])
            if value == "cases":
                current.case = None
            else:
                current.structure = None
        elif name == "observationAdded":
            current.lines[value["id"]] = [value["section"], value["text"], True]
        elif name == "observationEdited":
            current.lines[value["id"]][:2] = [value["section"], value["text"]]
        elif name in ("observationWithdrawn", "observationRestored"):
            current.lines[value][2] = name == "observationRestored"
        elif name == "gridsRevealed":
            current.revealed = True
        elif name == "doorWritten":
            current.doors[value["id"]] = value
        elif name == "doorRemoved":
            current.doors.pop(value, None)
        elif name == "entryKept":
            current.kept[value["id"]] = value["entry"]
        elif name == "entryReleased":
            current.kept.pop(value, None)
        elif name == "commitmentWritten":
            current.commitments[value["id"]] = value
        elif name == "commitmentRemoved":
            current.commitments.pop(value, None)
        elif name == "satisfactionCounted":
            self.satisfaction[value["level"]] = value["count"]
        elif name == "attendanceStated":
            self.stated = value
        elif name == "actionUndone":
            for event in value:
                self.apply(*next(iter(event.items())))


class Report:
    def __init__(self, names):
        self.names, self.today = names, date.today().isoformat()
        self.places, self.cards = defaultdict(Counter), Counter()
        self.opened, self.closed, self.kept, self.others = Counter(), Counter(), Counter(), Counter()
        self.due, self.seen = [], set()

    def read(self, path):
        session = Session()
        with open(path, encoding="utf-8") as journal:
            header = json.loads(next(journal))
            if header["session"] in self.seen:
                return
            self.seen.add(header["session"])
            for line in journal:
                session.apply(*next(iter(json.loads(line)["e"].items())))
        self.add(session)

    def add(self, session):
        settings = session.settings
        place = self.places[settings["territory"], settings["date"][:7]]
        attendance = len(session.people) if session.stated is None else session.stated
        place.update(sessions=1, rounds=len(session.rounds), participants=attendance)
        place.update(session.satisfaction)
        kinds = {section["id"]: section["kind"] for section in session.grid["sections"]}
        said = set()
        for turn in session.rounds:
            for card in (turn.case, turn.structure):
                if card:
                    self.cards[session.deck, card["id"]] += 1
            for entry in turn.kept.values():
                self.kept[entry["kind"], entry["id"], entry["title"]] += 1
            for commitment in turn.commitments.values():
                if (commitment.get("dueDate") or "9") <= self.today:
                    self.due.append((commitment["dueDate"], settings["territory"], commitment["what"]))
            if turn.revealed or turn.doors:
                self.add_doors(turn, kinds, said)
        self.others.update(said)
        if len(self.due) > 1000:
            self.due = sorted(self.due)[-50:]

    def add_doors(self, turn, kinds, said):
        words = [text for section, text, stands in turn.lines.values()
                 if stands and kinds.get(section) != "text"]
        named = set()
        for text in words + [door["label"] for door in turn.doors.values()]:
            key = folded(text)
            if key in self.names:
                named.add(self.names[key])
            else:
                said.add(key)
        self.opened.update(named)
        if turn.case:
            expected = {("structure", id) for id in turn.case["structures"]}
            expected |= {("dispositif", id) for id in turn.case["schemes"]}
            self.closed.update(expected - named)


report = Report(names_of(sys.argv[1]))
for folder, _, files in os.walk(sys.argv[2]):
    if "journal.ndjson" in files:
        report.read(os.path.join(folder, "journal.ndjson"))
print(json.dumps({
    "territoires": [[*place, figures] for place, figures in sorted(report.places.items())],
    "cartes": [[*card, count] for card, count in sorted(report.cards.items())],
    "portes": [[*door, report.opened[door], report.closed[door]]
               for door in sorted(set(report.opened) | set(report.closed))],
    "autres": [[door, count] for door, count in sorted(report.others.items()) if count > 1],
    "retenus": [[*entry, count] for entry, count in sorted(report.kept.items())],
    "engagements": sorted(report.due)[-50:],
}, ensure_ascii=False))
