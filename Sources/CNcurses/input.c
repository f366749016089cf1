#include <errno.h>
#include <poll.h>
#include <unistd.h>

#include "CNcurses.h"
#include "input.h"
#include "restoring.h"

static int input = -1;

void input_begin(int descriptor) { input = descriptor; }

// The sum of all signs in the pipe.
static int32_t take_notices(void) {
  unsigned char signs[64];
  int32_t sum = 0;
  ssize_t count;
  while ((count = read(restoring_pipe(), signs, sizeof signs)) > 0) {
    for (ssize_t i = 0; i < count; i++) sum |= signs[i];
  }
  return sum;
}

int32_t screen_wait(int32_t milliseconds) {
  struct pollfd sources[2] = {
      {.fd = input, .events = POLLIN},
      {.fd = restoring_pipe(), .events = POLLIN},
  };
  if (poll(sources, 2, milliseconds) <= 0) return 0;
  int32_t found = sources[1].revents & POLLIN ? take_notices() : 0;
  if (sources[0].revents & POLLIN) return found | SCREEN_INPUT;
  if (sources[0].revents) found |= SCREEN_CLOSED;
  return found;
}

int32_t screen_read(uint8_t *bytes, int32_t capacity) {
  ssize_t count;
  do {
    count = read(input, bytes, (size_t)capacity);
  } while (count < 0 && errno == EINTR);
  return count < 0 ? 0 : (int32_t)count;
}

void screen_wake(void) { restoring_notify(SCREEN_WOKEN); }
