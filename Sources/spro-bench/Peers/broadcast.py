"""Keeps each line it reads on disk, then sends it to every client.

usage: broadcast.py SOCKET FILE CLIENTS
"""

import os
import socket
import sys

door = socket.socket(socket.AF_UNIX)
door.bind(sys.argv[1])
door.listen(1024)
sys.stdin.readline()
print("listening", flush=True)
clients = [door.accept()[0] for _ in range(int(sys.argv[3]))]
os.unlink(sys.argv[1])
with open(sys.argv[2], "wb", buffering=0) as kept:
    for line in sys.stdin:
        data = line.encode()
        kept.write(data)
        os.fdatasync(kept.fileno())
        for client in clients:
            client.sendall(data)
