"""Searches texts with sqlite3 FTS5: a question a line in, an answer a line out, both JSON."""

import json
import re
import sqlite3
import sys
import time

base = sqlite3.connect(":memory:")
base.execute(
    "create virtual table textes using fts5(id unindexed, genre unindexed, names, keywords, text,"
    " tokenize=\"unicode61 remove_diacritics 2\")"
)
with open(sys.argv[1], encoding="utf-8") as file:
    rows = json.load(file)
base.executemany(
    "insert into textes values (:id, :genre, :names, :keywords, :text)", rows
)
base.commit()

for line in sys.stdin:
    question = json.loads(line)
    words = re.findall(r"\w+", question["texte"])
    match = " or ".join(f'"{word}"' for word in words).replace(" or ", " OR ")
    genre = question.get("genre")
    start = time.perf_counter()
    found = base.execute(
        "select id from textes where textes match ?"
        + (" and genre = ?" if genre else "")
        + " order by bm25(textes) limit ?",
        [match] + ([genre] if genre else []) + [question["limite"]],
    ).fetchall()
    seconds = time.perf_counter() - start
    print(json.dumps({"ids": [row[0] for row in found], "secondes": seconds}), flush=True)
