#ifndef CDECKS_H
#define CDECKS_H

#include <stddef.h>

/// One file of the deck embedded in the program. `bytes` is NULL when there is none of that name.
typedef struct {
  const unsigned char *_Nullable bytes;
  size_t count;
} cdecks_file;

/// The embedded file called `name`, such as "cas.json". Its bytes live as long as the program.
cdecks_file cdecks_builtin(const char *_Nonnull name);

#endif
