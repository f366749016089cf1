// Giving the terminal back, whatever happens: the part that signal handlers use.
#ifndef RESTORING_H
#define RESTORING_H

#include <stdbool.h>
#include <stddef.h>

// Remembers how the terminal is before anything is changed, and which handlers stand.
bool restoring_begin(int input, int output);
// What to send when leaving the terminal and when taking it again; bracketed paste is seen to.
void restoring_set_texts(const char *leave, const char *enter);
// Takes the terminal's present state as the one to come back to, and installs the handlers.
bool restoring_arm(void);
// Leaves the terminal and puts the former handlers back.
void restoring_end(void);

// Leaves the terminal; does nothing when that has been done. Async-signal-safe.
void restoring_leave(void);
// Whether the terminal is ours to draw on.
bool restoring_is_active(void);

// Leaves the terminal to another program until it is taken back.
void restoring_lend(void);
void restoring_take_back(void);

// Whether the terminal is to report the pointer while it is ours.
void restoring_set_mouse(bool is_on);

// The end of the pipe that says what signals came: SCREEN_WOKEN, _RESIZED, _CONTINUED.
int restoring_pipe(void);
// Writes into that pipe. Async-signal-safe, any thread.
void restoring_notify(unsigned char sign);

#endif
