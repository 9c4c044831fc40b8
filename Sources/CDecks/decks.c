// The built-in deck, carried inside the program so that its file alone, copied anywhere, plays.
// `#embed` costs nothing to compile and its files are tracked like any included header; SwiftPM's
// own `.embedInCode` takes minutes for the same bytes.

#include "CDecks.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char paquet[] = {
#embed "../../Decks/centre-val-de-loire/paquet.json"
};
static const unsigned char cas[] = {
#embed "../../Decks/centre-val-de-loire/cas.json"
};
static const unsigned char structures[] = {
#embed "../../Decks/centre-val-de-loire/structures.json"
};
static const unsigned char dispositifs[] = {
#embed "../../Decks/centre-val-de-loire/dispositifs.json"
};
static const unsigned char pratiques[] = {
#embed "../../Decks/centre-val-de-loire/pratiques.json"
};
static const unsigned char orientation[] = {
#embed "../../Decks/centre-val-de-loire/orientation.json"
};
static const unsigned char grille[] = {
#embed "../../Decks/centre-val-de-loire/grille.json"
};

static const struct {
  const char *name;
  cdecks_file file;
} files[] = {
    {"paquet.json", {paquet, sizeof paquet}},
    {"cas.json", {cas, sizeof cas}},
    {"structures.json", {structures, sizeof structures}},
    {"dispositifs.json", {dispositifs, sizeof dispositifs}},
    {"pratiques.json", {pratiques, sizeof pratiques}},
    {"orientation.json", {orientation, sizeof orientation}},
    {"grille.json", {grille, sizeof grille}},
};

cdecks_file cdecks_builtin(const char *name) {
  for (size_t i = 0; i < sizeof files / sizeof files[0]; i++)
    if (strcmp(files[i].name, name) == 0) return files[i].file;
  return (cdecks_file){NULL, 0};
}
