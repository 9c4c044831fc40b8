#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/timerfd.h>
#include <unistd.h>

int spro_open_set(void) { return epoll_create1(EPOLL_CLOEXEC); }

int spro_add_to_set(int set, int descriptor) {
  struct epoll_event event = {.events = EPOLLIN, .data.fd = descriptor};
  return epoll_ctl(set, EPOLL_CTL_ADD, descriptor, &event);
}

int spro_remove_from_set(int set, int descriptor) {
  return epoll_ctl(set, EPOLL_CTL_DEL, descriptor, NULL);
}

int spro_open_timer(void) {
  return timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
}

int spro_set_timer(int timer, int milliseconds) {
  struct itimerspec once = {
      .it_value = {.tv_sec = milliseconds / 1000,
                   .tv_nsec = (long)(milliseconds % 1000) * 1000000L}};
  return timerfd_settime(timer, 0, &once, NULL);
}

int spro_open_memory(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

int spro_open_pseudo_terminal(char *name, size_t length) {
  int descriptor = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (descriptor < 0) return -1;
  if (grantpt(descriptor) == 0 && unlockpt(descriptor) == 0 &&
      ptsname_r(descriptor, name, length) == 0)
    return descriptor;
  int error = errno;
  close(descriptor);
  errno = error;
  return -1;
}

void spro_give_memory_back(void) { malloc_trim(0); }
