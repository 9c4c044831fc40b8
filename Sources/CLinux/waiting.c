#define _GNU_SOURCE
#include "CLinux.h"

#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/timerfd.h>

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
