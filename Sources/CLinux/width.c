#define _XOPEN_SOURCE 700
#include "CLinux.h"

int spro_wcwidth(wchar_t character) { return wcwidth(character); }
