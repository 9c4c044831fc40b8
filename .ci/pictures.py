"""Fails for a picture on which there is nothing to see."""
import struct
import sys
import zlib

for path in sys.argv[1:]:
    data = open(path, "rb").read()
    width, height = struct.unpack(">II", data[16:24])
    parts, place = [], 8
    while place < len(data):
        (length,) = struct.unpack(">I", data[place : place + 4])
        if data[place + 4 : place + 8] == b"IDAT":
            parts.append(data[place + 8 : place + 8 + length])
        place += length + 12
    values = set(zlib.decompress(b"".join(parts)))
    if width < 400 or height < 400 or len(values) < 32:
        sys.exit(f"{path}: {width} × {height}, {len(values)} values: nothing to see")
    print(f"{path.rsplit('/', 1)[-1]}: {width} × {height}")
