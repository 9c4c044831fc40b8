#ifndef SPRO_NCURSES_SHIM_H
#define SPRO_NCURSES_SHIM_H

// NB: without it the wide-character functions are not declared, and vanish from Swift silently.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <term.h>

// Each wrapper stands for something that Swift cannot reach: a macro, a variable that is shared
// mutable state to Swift, or a function that takes a macro's value.

/// Loads a terminal's description; 1 when there is one. The plain setupterm would end the process.
static inline int spro_load_terminal(const char *term, int output) {
  int status = 0;
  return setupterm((char *)term, output, &status) == OK ? status : 0;
}

/// Forgets the description loaded last.
static inline void spro_unload_terminal(void) {
  if (cur_term != NULL) del_curterm(cur_term);
}

/// A capability's text, or NULL; tigetstr says -1 for a name that is no text.
static inline const char *spro_capability(const char *name) {
  char *text = tigetstr((char *)name);
  return text == (char *)-1 ? NULL : text;
}

/// The window of the whole screen: `stdscr` is shared mutable state to Swift.
static inline WINDOW *spro_window(void) { return stdscr; }

/// Makes the next refresh repaint everything: `curscr` is shared mutable state to Swift.
static inline void spro_repaint(void) { clearok(curscr, TRUE); }

/// Lets curses own the modes that the screen needs: raw, no echo, no newline translation.
static inline void spro_set_modes(void) {
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  // NB: refreshing must not stop for input that is waiting: the keys are not read through curses.
  typeahead(-1);
}

/// The bits of a style: the A_ constants are macros.
static inline attr_t spro_attributes(int bold, int dim, int reverse, int underline) {
  return (bold ? A_BOLD : A_NORMAL) | (dim ? A_DIM : A_NORMAL) | (reverse ? A_REVERSE : A_NORMAL) |
         (underline ? A_UNDERLINE : A_NORMAL);
}

/// Puts one character with its marks at a place. addwstr would drop marks behind a wide one.
static inline int spro_put(int row, int column, const wchar_t *text, attr_t attributes, short pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, pair, NULL) == ERR) return ERR;
  return mvwadd_wch(stdscr, row, column, &cell);
}

/// How many colours the terminal has: `COLORS` is shared mutable state to Swift.
static inline int spro_colors(void) { return has_colors() ? COLORS : 0; }

#endif
