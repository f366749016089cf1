// What the terminal database says of a terminal.
#ifndef CAPABILITIES_H
#define CAPABILITIES_H

#include <stdbool.h>
#include <stdint.h>

// SCREEN_OPENED where a screen can be drawn on a terminal of this name, else why not.
int32_t capabilities_check(const char *terminal, int output);
// Hands over what ncurses sends at its ends, for the terminal in use, so that a signal handler can
// send it too.
void capabilities_prepare_texts(int32_t height, bool has_color);

#endif
