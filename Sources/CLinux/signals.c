#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <pthread.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

static const int read_signals[] = {SIGWINCH, SIGHUP, SIGTERM, SIGQUIT, SIGINT, SIGTSTP, SIGCONT};

static sigset_t original;
static int is_blocked;

static void fill(sigset_t *set) {
  sigemptyset(set);
  for (size_t i = 0; i < sizeof read_signals / sizeof *read_signals; i++)
    sigaddset(set, read_signals[i]);
}

int spro_block_signals(void) {
  sigset_t set, before;
  fill(&set);
  int error = pthread_sigmask(SIG_BLOCK, &set, &before);
  if (error != 0) {
    errno = error;
    return -1;
  }
  if (!is_blocked) original = before;
  is_blocked = 1;
  return 0;
}

int spro_unblock_signals(void) {
  // NB: curses leaves its handlers behind when it ends.
  static const int taken[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigemptyset(&plain.sa_mask);
  if (!is_blocked) return 0;
  for (size_t i = 0; i < sizeof taken / sizeof *taken; i++) sigaction(taken[i], &plain, NULL);
  is_blocked = 0;
  int error = pthread_sigmask(SIG_SETMASK, &original, NULL);
  if (error != 0) errno = error;
  return error == 0 ? 0 : -1;
}

int spro_open_signals(void) {
  sigset_t set;
  fill(&set);
  return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

int spro_read_signal(int descriptor) {
  struct signalfd_siginfo info;
  ssize_t count;
  do count = read(descriptor, &info, sizeof info);
  while (count < 0 && errno == EINTR);
  if (count < 0) return errno == EAGAIN ? 0 : -1;
  return count == sizeof info ? (int)info.ssi_signo : 0;
}

void spro_original_mask(sigset_t *mask) {
  if (is_blocked)
    *mask = original;
  else
    pthread_sigmask(SIG_BLOCK, NULL, mask);
}

int spro_stop_process(void) {
  struct sigaction plain = {.sa_handler = SIG_DFL}, before;
  sigset_t stop, mask, resumed;
  sigemptyset(&plain.sa_mask);
  if (sigaction(SIGTSTP, &plain, &before) < 0) return -1;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  // NB: the whole group, so that the shell's job stops as one; the kernel ignores it where no shell
  // could ever continue the group, unlike SIGSTOP.
  int result = kill(0, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &mask);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &before, NULL);
  sigemptyset(&resumed);
  sigaddset(&resumed, SIGCONT);
  struct timespec now = {0, 0};
  while (sigtimedwait(&resumed, NULL, &now) > 0) continue;
  return result;
}
