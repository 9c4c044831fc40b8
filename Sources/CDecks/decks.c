// The built-in deck, carried inside the program so that its file alone, copied anywhere, plays.
// `#embed` costs nothing to compile and its files are tracked like any included header; SwiftPM's
// own `.embedInCode` takes minutes for the same bytes.

#include "CDecks.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char paquet[] = {
#if __has_embed("../../Decks/centre-val-de-loire/paquet.json")
#embed "../../Decks/centre-val-de-loire/paquet.json"
#endif
};
static const unsigned char cas[] = {
#if __has_embed("../../Decks/centre-val-de-loire/cas.json")
#embed "../../Decks/centre-val-de-loire/cas.json"
#endif
};
static const unsigned char structures[] = {
#if __has_embed("../../Decks/centre-val-de-loire/structures.json")
#embed "../../Decks/centre-val-de-loire/structures.json"
#endif
};
static const unsigned char dispositifs[] = {
#if __has_embed("../../Decks/centre-val-de-loire/dispositifs.json")
#embed "../../Decks/centre-val-de-loire/dispositifs.json"
#endif
};
static const unsigned char pratiques[] = {
#if __has_embed("../../Decks/centre-val-de-loire/pratiques.json")
#embed "../../Decks/centre-val-de-loire/pratiques.json"
#endif
};
static const unsigned char orientation[] = {
#if __has_embed("../../Decks/centre-val-de-loire/orientation.json")
#embed "../../Decks/centre-val-de-loire/orientation.json"
#endif
};
static const unsigned char grille[] = {
#if __has_embed("../../Decks/centre-val-de-loire/grille.json")
#embed "../../Decks/centre-val-de-loire/grille.json"
#endif
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
    if (strcmp(files[i].name, name) == 0 && files[i].file.count > 0) return files[i].file;
  return (cdecks_file){NULL, 0};
}
