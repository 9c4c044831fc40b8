// Appends rows to an sqlite3 table, one durable transaction each.
// Reads « COUNT LENGTH » on a line, answers the seconds one append took.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static void must(int status, sqlite3 *base) {
  if (status == SQLITE_OK || status == SQLITE_DONE || status == SQLITE_ROW) return;
  fprintf(stderr, "sqlite3: %s\n", sqlite3_errmsg(base));
  exit(1);
}

int main(int count, char **arguments) {
  if (count != 2) return 64;
  sqlite3 *base;
  must(sqlite3_open(arguments[1], &base), base);
  must(sqlite3_exec(base,
                    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                    "CREATE TABLE event (n INTEGER PRIMARY KEY, line TEXT)",
                    0, 0, 0),
       base);
  sqlite3_stmt *insert;
  must(sqlite3_prepare_v2(base, "INSERT INTO event (line) VALUES (?)", -1, &insert, 0), base);
  int rows, length;
  while (scanf("%d %d", &rows, &length) == 2) {
    char *line = malloc(length);
    memset(line, 'a', length);
    double start = now();
    for (int row = 0; row < rows; row++) {
      must(sqlite3_bind_text(insert, 1, line, length, SQLITE_STATIC), base);
      must(sqlite3_step(insert), base);
      must(sqlite3_reset(insert), base);
    }
    printf("%.9f\n", (now() - start) / rows);
    fflush(stdout);
    free(line);
  }
  return 0;
}
