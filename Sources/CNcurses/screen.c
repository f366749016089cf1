#include <errno.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <ncurses.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "CNcurses.h"
#include "capabilities.h"
#include "input.h"
#include "restoring.h"

static SCREEN *screen;
static FILE *input_file;
static FILE *output_file;
static int output_descriptor = -1;
static int color_count;
// Pairs by foreground and background, each one more than its number; 0 is not made yet.
static short pairs[257][257];
static short pairs_made;

// No larger picture is made, whatever a terminal says.
enum { widest = 1500, highest = 500 };

// --- Opening and closing

static bool use_utf8(void) {
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8", "ko_KR.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  }
  return false;
}

static void begin_color(int32_t wants_color) {
  color_count = 0;
  memset(pairs, 0, sizeof pairs);
  pairs_made = 0;
  if (!wants_color || !has_colors() || start_color() == ERR) return;
  if (use_default_colors() == ERR || COLORS < 8) return;
  color_count = COLORS < 16 ? 8 : COLORS < 256 ? 16 : 256;
}

static FILE *open_copy(int descriptor, const char *mode) {
  int copy = dup(descriptor);
  FILE *file = copy < 0 ? NULL : fdopen(copy, mode);
  if (!file && copy >= 0) close(copy);
  return file;
}

static void forget(void) {
  if (screen) delscreen(screen);
  if (input_file) fclose(input_file);
  if (output_file) fclose(output_file);
  screen = NULL;
  input_file = NULL;
  output_file = NULL;
}

// ncurses is not to believe $COLUMNS, nor to make room for a picture of any size.
static void begin_size(void) {
  struct winsize size = {0};
  bool is_known = ioctl(output_descriptor, TIOCGWINSZ, &size) == 0;
  use_env(FALSE);
  use_tioctl(!is_known || (size.ws_col <= widest && size.ws_row <= highest));
}

static int32_t start(int32_t input, int32_t output, const char *terminal, int32_t wants_color) {
  input_file = open_copy(input, "r");
  output_file = open_copy(output, "w");
  if (!input_file || !output_file || !restoring_begin(input, output)) return SCREEN_SYSTEM;
  begin_size();
  screen = newterm((char *)terminal, output_file, input_file);
  if (!screen) return SCREEN_UNKNOWN_TERMINAL;
  set_term(screen);
  raw();
  noecho();
  nonl();
  keypad(stdscr, FALSE);
  intrflush(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  typeahead(-1);
  curs_set(0);
  begin_color(wants_color);
  int32_t width, height;
  screen_size(&width, &height);
  screen_fit(width, height);
  input_begin(input);
  return restoring_arm() ? SCREEN_OPENED : SCREEN_SYSTEM;
}

int32_t screen_open(
    int32_t input, int32_t output, const char *terminal, int32_t wants_color, int32_t *error) {
  *error = 0;
  if (screen) return SCREEN_ALREADY_OPEN;
  if (!isatty(input)) return SCREEN_INPUT_NO_TERMINAL;
  if (!isatty(output)) return SCREEN_OUTPUT_NO_TERMINAL;
  if (!use_utf8()) return SCREEN_NO_UTF8;
  const char *name = terminal ? terminal : getenv("TERM");
  if (!name || !*name) return SCREEN_UNKNOWN_TERMINAL;
  int32_t result = capabilities_check(name, output);
  if (result != SCREEN_OPENED) return result;
  output_descriptor = output;
  result = start(input, output, name, wants_color);
  if (result == SCREEN_OPENED) return result;
  *error = errno;
  if (screen) {
    endwin();
    restoring_end();
  }
  forget();
  return result;
}

void screen_close(void) {
  if (!screen) return;
  // Without endwin, which would leave the other screen a second time.
  restoring_end();
  forget();
}

void screen_leave(void) { restoring_lend(); }

void screen_enter(void) { restoring_take_back(); }

void screen_stop(void) { kill(0, SIGTSTP); }

void screen_mouse(int32_t is_on) {
  if (screen) restoring_set_mouse(is_on != 0);
}

// --- Drawing

int32_t screen_colors(void) { return color_count; }

static int32_t smaller(int32_t a, int32_t b) { return a < b ? a : b; }

void screen_size(int32_t *width, int32_t *height) {
  struct winsize size = {0};
  bool is_known = ioctl(output_descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col && size.ws_row;
  *width = is_known ? smaller(size.ws_col, widest) : 80;
  *height = is_known ? smaller(size.ws_row, highest) : 24;
}

void screen_fit(int32_t width, int32_t height) {
  if (!screen) return;
  if (is_term_resized(height, width)) resize_term(height, width);
  capabilities_prepare_texts(height, color_count > 0);
}

// The index of a colour in `pairs`; the bright ones become bold, or dim, where there are eight.
static int color_index(int16_t color, uint8_t *attributes, bool is_foreground) {
  if (color < 0 || color >= 256) return 0;
  if (color < color_count) return color + 1;
  if (color >= 16) return 0;
  if (!is_foreground) return color - 8 + 1;
  bool is_gray = color == 8;
  *attributes |= is_gray ? SCREEN_DIM : SCREEN_BOLD;
  return is_gray ? 0 : color - 8 + 1;
}

static short pair_of(const screen_cell *cell, uint8_t *attributes) {
  if (color_count == 0) return 0;
  int foreground = color_index(cell->foreground, attributes, true);
  int background = color_index(cell->background, attributes, false);
  if (foreground == 0 && background == 0) return 0;
  short *pair = &pairs[foreground][background];
  if (*pair == 0) {
    if (pairs_made + 1 >= COLOR_PAIRS || pairs_made == SHRT_MAX) return 0;
    if (init_pair(pairs_made + 1, (short)(foreground - 1), (short)(background - 1)) == ERR) return 0;
    *pair = ++pairs_made;
  }
  return *pair;
}

static attr_t attributes_of(uint8_t attributes) {
  attr_t result = A_NORMAL;
  if (attributes & SCREEN_BOLD) result |= A_BOLD;
  if (attributes & SCREEN_DIM) result |= A_DIM;
  if (attributes & SCREEN_UNDERLINE) result |= A_UNDERLINE;
  if (attributes & SCREEN_REVERSE) result |= A_REVERSE;
  return result;
}

static int add_mark(wchar_t *text, int length, uint32_t mark) {
  if (mark && wcwidth((wchar_t)mark) == 0) text[length++] = (wchar_t)mark;
  return length;
}

// Writes a cell as ncurses cells, one or two, so that the width it takes by the C library's
// table are those it takes by ours. Returns how many.
static int translate(const screen_cell *cell, cchar_t *out) {
  static const wchar_t space[] = L" ";
  uint8_t attributes = cell->attributes;
  short pair = pair_of(cell, &attributes);
  attr_t attr = attributes_of(attributes);
  wchar_t text[4] = {(wchar_t)cell->base};
  int width = wcwidth(text[0]);
  int length = 1;
  if (width < 1 || width > cell->width) {
    text[0] = 0xFFFD;
    width = 1;
  } else {
    length = add_mark(text, length, cell->mark1);
    length = add_mark(text, length, cell->mark2);
  }
  text[length] = 0;
  if (setcchar(&out[0], text, attr, pair, NULL) == ERR) {
    setcchar(&out[0], L"?", attr, pair, NULL);
    width = 1;
  }
  if (width == cell->width) return 1;
  setcchar(&out[1], space, attr, pair, NULL);
  return 2;
}

void screen_draw(int32_t row, int32_t column, const screen_cell *cells, int32_t count) {
  static cchar_t line[widest + 2];
  if (!screen) return;
  int length = 0;
  for (int32_t i = 0; i < count && length < widest; i++) {
    if (cells[i].width > 0) length += translate(&cells[i], &line[length]);
  }
  if (length > 0) mvwadd_wchnstr(stdscr, row, column, line, length);
}

void screen_show(int32_t row, int32_t column) {
  if (!screen || !restoring_is_active()) return;
  if (row < 0) curs_set(0);
  if (row >= 0) wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
  if (row >= 0) curs_set(1);
}

static int discard(int byte) { return byte; }

void screen_redraw(void) {
  if (!screen) return;
  // Others have used the terminal, or it has moved its text about as it was resized: no attribute
  // is on, and the cursor can be seen.
  vid_puts(A_NORMAL, 0, NULL, discard);
  curs_set(1);
  curs_set(0);
  clearok(curscr, TRUE);
}
