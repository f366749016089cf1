// The one screen of the process, drawn by ncurses, with types that every language knows.
//
// All functions but screen_wake belong to one thread.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdint.h>

// Why screen_open failed.
enum {
  SCREEN_OPENED = 0,
  SCREEN_INPUT_NO_TERMINAL = 1,
  SCREEN_OUTPUT_NO_TERMINAL = 2,
  // The terminal database does not know the name.
  SCREEN_UNKNOWN_TERMINAL = 3,
  // The terminal cannot put its cursor anywhere.
  SCREEN_DUMB_TERMINAL = 4,
  SCREEN_NO_UTF8 = 5,
  SCREEN_ALREADY_OPEN = 6,
  // A system call failed; errno stands in *error.
  SCREEN_SYSTEM = 7,
};

// Attributes of a cell.
enum { SCREEN_BOLD = 1, SCREEN_DIM = 2, SCREEN_UNDERLINE = 4, SCREEN_REVERSE = 8 };

// What screen_wait found.
enum {
  SCREEN_INPUT = 1,
  SCREEN_CLOSED = 2,
  SCREEN_WOKEN = 4,
  SCREEN_RESIZED = 8,
  SCREEN_CONTINUED = 16,
};

// A character with at most two combining marks (0 is none) and its looks. A width of 0 is the
// right half of the character before. Colours are 0 to 255, or -1 for the terminal's own.
typedef struct {
  uint32_t base;
  uint32_t mark1;
  uint32_t mark2;
  int8_t width;
  uint8_t attributes;
  int16_t foreground;
  int16_t background;
} screen_cell;

// Takes over the terminal behind two descriptors. `terminal` is its name, NULL for $TERM.
int32_t screen_open(
    int32_t input, int32_t output, const char *terminal, int32_t wants_color, int32_t *error);
// Gives the terminal back as it was and forgets it. Does nothing when it is not open.
void screen_close(void);

// Gives the terminal back for a while; screen_enter takes it again.
void screen_leave(void);
void screen_enter(void);
// Stops the process group, as the terminal does for Ctrl-Z.
void screen_stop(void);

// How many colours there are; 0 where none are wanted.
int32_t screen_colors(void);
// How large the terminal is now: 80 by 24 where it doesn't say.
void screen_size(int32_t *width, int32_t *height);
// Makes the picture that large.
void screen_fit(int32_t width, int32_t height);

// Changes cells of the picture.
void screen_draw(int32_t row, int32_t column, const screen_cell *cells, int32_t count);
// Sends what has changed; the cursor stands at a place, or is hidden where `row` is negative.
void screen_show(int32_t row, int32_t column);
// Has the next screen_show send everything.
void screen_redraw(void);

// Has the terminal report the pointer's buttons and wheel in the form of xterm's mode 1006, or no
// longer. Whenever the terminal is given back it stops doing so.
void screen_mouse(int32_t is_on);

// Waits for input, a signal or screen_wake; a negative timeout waits for ever. Returns a sum of
// what was found, 0 when the time is over or a signal came between.
int32_t screen_wait(int32_t milliseconds);
// Reads what is there: how many bytes, or 0 when the terminal is gone.
int32_t screen_read(uint8_t *bytes, int32_t capacity);
// Makes screen_wait return. Any thread, any time.
void screen_wake(void);

#endif
