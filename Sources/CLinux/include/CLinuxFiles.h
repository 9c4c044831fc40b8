#ifndef CLINUX_FILES_H
#define CLINUX_FILES_H
#include <sys/types.h>

// Each answers -1 and sets errno when it fails, as the call it stands for.

/// Takes the write lock of an open file description, without waiting. (F_OFD_SETLK is behind
/// _GNU_SOURCE, which Glibc's module for Swift does not set.)
int spro_lock(int descriptor);

/// Gives that lock free, for the copies of the description that a forked child holds too. (As above.)
int spro_unlock(int descriptor);

/// Tells whether another open file description holds that lock: 1 or 0. (As above.)
int spro_is_locked(int descriptor);

/// Renames, unless the new name is taken: then EEXIST. (renameat2 is behind _GNU_SOURCE.)
int spro_rename_new(const char *from, const char *to);

/// Reserves room for what will be appended, without changing the size. (fallocate, likewise.)
int spro_reserve(int descriptor, off_t offset, off_t length);

#endif
