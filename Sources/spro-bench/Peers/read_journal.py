"""Reads the lines of a journal as JSON. Reads a path on a line, answers the seconds it took."""

import json
import sys
import time

for path in sys.stdin:
    start = time.perf_counter()
    with open(path.rstrip("\n"), encoding="utf-8") as journal:
        records = [json.loads(line) for line in journal]
    print(time.perf_counter() - start, flush=True)
