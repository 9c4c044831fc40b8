#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// What happens in a handler uses only calls that are safe there (signal-safety(7)).

static const int fatal_signals[] = {SIGILL, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGTRAP, SIGSYS};
enum { fatal_count = sizeof fatal_signals / sizeof *fatal_signals, most_bytes = 1024, most_words = 1024 };

static struct sigaction before[fatal_count];
static int is_installed, is_chaining;
static char words[most_words];
static size_t word_count;
static _Alignas(16) char stack[64 * 1024];

static struct {
  volatile sig_atomic_t is_armed;
  int input, output;
  struct termios modes;
  char bytes[most_bytes];
  size_t count;
  int kept, standard_error;
} guarded;

static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

// Shows the end of what was written to standard error while the screen was open.
static void give_back_errors(void) {
  char part[4096];
  enum { most = 16 * 1024 };
  if (guarded.kept < 0) return;
  dup2(guarded.standard_error, STDERR_FILENO);
  off_t end = lseek(guarded.kept, 0, SEEK_END);
  off_t place = end > most ? end - most : 0;
  while (place < end) {
    ssize_t count = pread(guarded.kept, part, sizeof part, place);
    if (count <= 0) break;
    write_all(STDERR_FILENO, part, (size_t)count);
    place += count;
  }
  close(guarded.kept);
  close(guarded.standard_error);
  guarded.kept = -1;
}

static void restore(void) {
  if (!guarded.is_armed) return;
  guarded.is_armed = 0;
  // NB: a process in the background would be stopped for changing the modes.
  sigset_t stop, mask;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTTOU);
  sigprocmask(SIG_BLOCK, &stop, &mask);
  write_all(guarded.output, guarded.bytes, guarded.count);
  // NB: keys typed at a screen that has died are not commands for the shell.
  tcflush(guarded.input, TCIFLUSH);
  tcsetattr(guarded.input, TCSANOW, &guarded.modes);
  give_back_errors();
  sigprocmask(SIG_SETMASK, &mask, NULL);
}

static void on_fatal(int number, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  restore();
  write_all(STDERR_FILENO, words, word_count);
  for (int i = 0; i < fatal_count; i++)
    if (fatal_signals[i] == number) {
      struct sigaction plain = {.sa_handler = SIG_DFL};
      sigaction(number, is_chaining ? &before[i] : &plain, NULL);
    }
  // A faulting instruction faults again on return; what was sent has to be sent again. A trap has
  // its instruction behind it.
  if (info->si_code <= 0 || number == SIGTRAP) raise(number);
  errno = saved;
}

static int add_stack(void) {
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  return sigaltstack(&own, NULL);
}

int spro_guard_install(int chain, const char *last_words) {
  if (is_installed) return 0;
  word_count = strnlen(last_words, most_words);
  memcpy(words, last_words, word_count);
  struct sigaction action = {.sa_sigaction = on_fatal, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&action.sa_mask);
  if (add_stack() < 0) return -1;
  is_chaining = chain;
  for (int i = 0; i < fatal_count; i++)
    if (sigaction(fatal_signals[i], &action, &before[i]) < 0) return -1;
  if (atexit(restore) != 0) return -1;
  is_installed = 1;
  guarded.kept = -1;
  return 0;
}

// Errors written on top of the screen would spoil it, and be wiped with it.
static void keep_errors_aside(void) {
  if (guarded.kept >= 0 || !isatty(STDERR_FILENO)) return;
  int kept = spro_open_memory("errors");
  int copy = kept < 0 ? -1 : dup(STDERR_FILENO);
  if (copy < 0 || dup2(kept, STDERR_FILENO) < 0) {
    if (kept >= 0) close(kept);
    if (copy >= 0) close(copy);
    return;
  }
  guarded.standard_error = copy;
  guarded.kept = kept;
}

int spro_guard_arm(int input, int output, const struct termios *modes, const void *bytes,
                   size_t count) {
  if (count > most_bytes) {
    errno = ENOBUFS;
    return -1;
  }
  guarded.is_armed = 0;
  guarded.input = input;
  guarded.output = output;
  guarded.modes = *modes;
  memcpy(guarded.bytes, bytes, count);
  guarded.count = count;
  keep_errors_aside();
  guarded.is_armed = 1;
  return 0;
}

void spro_guard_disarm(void) {
  guarded.is_armed = 0;
  give_back_errors();
}
