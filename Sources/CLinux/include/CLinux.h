#ifndef CLINUX_H
#define CLINUX_H
#include <wchar.h>

/// Columns one wide character takes: 0, 1, 2, or -1. (Glibc's module for Swift leaves wcwidth out.)
int spro_wcwidth(wchar_t character);

#endif
