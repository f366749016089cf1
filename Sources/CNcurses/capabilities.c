#include "capabilities.h"

#include <string.h>

// Before term.h, which makes macros of many common words.
#include "CNcurses.h"
#include "restoring.h"

#include <ncurses.h>
#include <term.h>

static bool is_missing(const char *value) { return !value || value == (char *)-1; }

int32_t capabilities_check(const char *terminal, int output) {
  int found = 0;
  if (setupterm((char *)terminal, output, &found) == ERR) return SCREEN_UNKNOWN_TERMINAL;
  bool is_dumb = is_missing(tigetstr("cup"));
  del_curterm(cur_term);
  return is_dumb ? SCREEN_DUMB_TERMINAL : SCREEN_OPENED;
}

// Adds a capability to a text, without the pauses that old terminals need.
static void append(char *text, size_t capacity, const char *value) {
  if (is_missing(value)) return;
  size_t length = strlen(text);
  while (*value && length + 1 < capacity) {
    const char *end = value[0] == '$' && value[1] == '<' ? strchr(value, '>') : NULL;
    if (end) {
      value = end + 1;
    } else {
      text[length++] = *value++;
    }
  }
  text[length] = '\0';
}

void capabilities_prepare_texts(int32_t height, bool has_color) {
  char leave[256] = "";
  char enter[256] = "";
  append(leave, sizeof leave, tigetstr("sgr0"));
  if (has_color) append(leave, sizeof leave, tigetstr("op"));
  append(leave, sizeof leave, tigetstr("cnorm"));
  // Where there is no other screen, the shell goes on in the last row.
  append(leave, sizeof leave, tiparm(tigetstr("cup"), (int)height - 1, 0));
  append(leave, sizeof leave, tigetstr("rmcup"));
  append(enter, sizeof enter, tigetstr("smcup"));
  restoring_set_texts(leave, enter);
}
