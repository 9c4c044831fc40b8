#define _GNU_SOURCE
#include "CLinux.h"

#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <string.h>

static locale_t utf8;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) { utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0); }

int spro_wcwidth(wchar_t character) {
  pthread_once(&once, load);
  if (utf8 == (locale_t)0) return wcwidth(character);
  locale_t before = uselocale(utf8);
  int width = wcwidth(character);
  uselocale(before);
  return width;
}

const char *spro_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
  return nl_langinfo(CODESET);
}
