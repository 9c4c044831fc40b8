#ifndef CLINUX_H
#define CLINUX_H

#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <termios.h>
#include <wchar.h>

// What Swift's Glibc module leaves out. Functions that return int return -1 and set errno on
// failure, as the calls they stand for.

// MARK: Width

/// Columns one wide character takes: 0, 1, 2, or -1; in UTF-8 whatever the locale in use.
int spro_wcwidth(wchar_t character);

// MARK: Locale

/// Sets the character encoding of the environment, or UTF-8 where the environment names another.
/// Numbers and sorting stay those of the C locale. Returns the name of the encoding in use.
const char *spro_use_utf8(void);

// MARK: Signals

/// Blocks the signals that a loop reads (WINCH, HUP, TERM, QUIT, INT, TSTP, CONT) in this thread and
/// in those it starts. The mask from before the first call is remembered.
int spro_block_signals(void);

/// Opens a descriptor that gives the blocked signals; non-blocking, closed on exec.
int spro_open_signals(void);

/// Reads one signal: its number, 0 when there is none, -1.
int spro_read_signal(int descriptor);

/// Gives this thread the mask from before back, and the signals that curses took their default answer.
int spro_unblock_signals(void);

/// Copies the mask from before `spro_block_signals`: what a child process has to start with.
void spro_original_mask(sigset_t *mask);

/// Stops this process group as ^Z does and returns when it goes on, or at once where it cannot stop.
int spro_stop_process(void);

// MARK: Waiting

/// Opens a set of descriptors that is itself readable when one of them is (epoll).
int spro_open_set(void);
/// Adds a descriptor that counts when readable, or when it hangs up.
int spro_add_to_set(int set, int descriptor);
/// Takes a descriptor out.
int spro_remove_from_set(int set, int descriptor);
/// Opens a timer that is readable once it has run out; it starts stopped.
int spro_open_timer(void);
/// Starts a timer, or stops it with 0.
int spro_set_timer(int timer, int milliseconds);
/// Opens a file in memory, closed on exec.
int spro_open_memory(const char *name);

/// Opens a terminal without a screen, as tests need it: the descriptor a terminal emulator would hold,
/// closed on exec. `name` gets the file name of the end that a program opens.
int spro_open_pseudo_terminal(char *name, size_t length);

// MARK: Sockets

/// Takes the next connection of a listening socket; non-blocking, closed on exec.
int spro_accept(int socket);

// MARK: Identity and chance

/// Who is at the other end of a Unix socket.
struct spro_peer {
  pid_t process;
  uid_t user;
  gid_t group;
};

/// Asks the kernel who connected (SO_PEERCRED).
int spro_peer_of(int socket, struct spro_peer *peer);

/// Fills bytes from the kernel's generator; 0 on success.
int spro_random(void *bytes, size_t count);

// MARK: Memory

/// Gives the system back what was freed, holes between what is still held included.
void spro_give_memory_back(void);

// MARK: Crash guard

/// Puts handlers for fatal signals in place, on a stack of their own. A second call does nothing.
///
/// Before the process dies of one, or exits, the terminal that is guarded is restored. The action
/// that stood before is then taken when `chain` is not 0, the default one otherwise.
/// `last_words`, at most 1024 bytes of them, are written to standard error when it dies.
int spro_guard_install(int chain, const char *last_words);

/// Says what to restore: the modes of `input`, `bytes` written to `output`. What is written to
/// standard error meanwhile is kept aside when it is a terminal, and shown after the restoration.
int spro_guard_arm(int input, int output, const struct termios *modes, const void *bytes,
                   size_t count);

/// Gives standard error back with what was kept; nothing is left to restore.
void spro_guard_disarm(void);

#endif
