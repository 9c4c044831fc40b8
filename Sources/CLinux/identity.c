#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <sys/random.h>
#include <sys/socket.h>

int spro_peer_of(int socket, struct spro_peer *peer) {
  struct ucred credentials;
  socklen_t length = sizeof credentials;
  if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &length) < 0) return -1;
  *peer = (struct spro_peer){credentials.pid, credentials.uid, credentials.gid};
  return 0;
}

int spro_accept(int socket) {
  int line;
  do line = accept4(socket, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
  while (line < 0 && errno == EINTR);
  return line;
}

int spro_random(void *bytes, size_t count) {
  unsigned char *next = bytes;
  while (count > 0) {
    ssize_t got = getrandom(next, count, 0);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return -1;
    next += got;
    count -= (size_t)got;
  }
  return 0;
}
