#include "restoring.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <ucontext.h>
#include <unistd.h>

#include "CNcurses.h"

// Everything here is read by signal handlers: set before they are installed, and never freed.
static int input_fd = -1;
static int output_fd = -1;
static struct termios shell_modes;
static struct termios screen_modes;
// Two of each, so that a handler never meets one half written.
static char leave_texts[2][512];
static char enter_texts[2][512];
static atomic_int current_texts;
// Whether the terminal is ours now.
static atomic_bool is_active;
// Whether it was given to another program, which is to have it until that ends.
static atomic_bool is_lent;
// Whether the terminal reports the pointer while it is ours.
static atomic_bool has_mouse;

// What is written to standard error while the screen is up would be drawn over and lost, the last
// words of a crash among it. It waits here until the terminal is given back.
static int error_terminal = -1;
static int error_store = -1;

static int notice_pipe[2] = {-1, -1};

static const int signals[] = {
    SIGINT,  SIGTERM, SIGHUP, SIGQUIT, SIGILL,  SIGTRAP,  SIGSEGV,
    SIGBUS,  SIGFPE,  SIGABRT, SIGTSTP, SIGCONT, SIGWINCH,
};
typedef void (*signal_handler)(int, siginfo_t *, void *);
enum { signal_count = sizeof signals / sizeof signals[0] };
static struct sigaction former[signal_count];
static unsigned char crash_stack[64 * 1024];

// Terminals that do not know it pass over it.
static const char bracketed_paste[] = "\033[?2004h";
static const char no_bracketed_paste[] = "\033[?2004l";
static const char mouse[] = "\033[?1000h\033[?1006h";
static const char no_mouse[] = "\033[?1006l\033[?1000l";

static void write_all(int fd, const char *text, size_t length) {
  while (length > 0) {
    ssize_t written = write(fd, text, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text += written;
    length -= (size_t)written;
  }
}

// Async-signal-safe, as all that follows.
static void write_mouse(bool is_on) {
  if (!atomic_load(&has_mouse)) return;
  if (is_on) {
    write_all(output_fd, mouse, sizeof mouse - 1);
  } else {
    write_all(output_fd, no_mouse, sizeof no_mouse - 1);
  }
}

static void release_standard_error(void) {
  if (error_store < 0) return;
  dup2(error_terminal, STDERR_FILENO);
  char buffer[1024];
  off_t at = 0;
  for (;;) {
    ssize_t count = pread(error_store, buffer, sizeof buffer, at);
    if (count <= 0) break;
    write_all(error_terminal, buffer, (size_t)count);
    at += count;
  }
}

static void hold_standard_error(void) {
  if (error_store < 0) return;
  // At worst, what was already shown is shown again.
  if (ftruncate(error_store, 0) == 0) lseek(error_store, 0, SEEK_SET);
  dup2(error_store, STDERR_FILENO);
}

static void set_modes(const struct termios *modes) {
  while (tcsetattr(input_fd, TCSANOW, modes) < 0 && errno == EINTR) {
  }
}

// Whether the shell has given the terminal to others: its modes are theirs then.
static bool is_in_background(void) {
  pid_t owner = tcgetpgrp(input_fd);
  return owner > 0 && owner != getpgrp();
}

void restoring_leave(void) {
  if (!atomic_exchange(&is_active, false)) return;
  if (!is_in_background()) {
    write_mouse(false);
    const char *text = leave_texts[atomic_load(&current_texts)];
    write_all(output_fd, text, strlen(text));
    set_modes(&shell_modes);
  }
  release_standard_error();
}

// In the background this stops the process until it is brought to the front, as it should.
static void take_terminal(void) {
  set_modes(&screen_modes);
  hold_standard_error();
  const char *text = enter_texts[atomic_load(&current_texts)];
  write_all(output_fd, text, strlen(text));
  write_mouse(true);
  atomic_store(&is_active, true);
  restoring_notify(SCREEN_CONTINUED);
}

void restoring_lend(void) {
  atomic_store(&is_lent, true);
  restoring_leave();
}

void restoring_take_back(void) {
  atomic_store(&is_lent, false);
  if (!atomic_load(&is_active)) take_terminal();
}

void restoring_set_mouse(bool is_on) {
  if (atomic_load(&has_mouse) == is_on) return;
  // On, the sign stands before the terminal is asked; off, it falls after: whatever ends the process
  // in between leaves no terminal that reports.
  if (is_on) atomic_store(&has_mouse, true);
  if (atomic_load(&is_active)) write_mouse(is_on);
  if (!is_on) atomic_store(&has_mouse, false);
}

bool restoring_is_active(void) { return atomic_load(&is_active); }

int restoring_pipe(void) { return notice_pipe[0]; }

void restoring_notify(unsigned char sign) {
  // A full pipe says as much as one more byte would.
  if (notice_pipe[1] >= 0 && write(notice_pipe[1], &sign, 1) < 0) return;
}

static const struct sigaction *former_action(int number) {
  for (int i = 0; i < signal_count; i++) {
    if (signals[i] == number) return &former[i];
  }
  return NULL;
}

static bool is_crash(int number) {
  switch (number) {
    case SIGILL:
    case SIGTRAP:
    case SIGSEGV:
    case SIGBUS:
    case SIGFPE:
    case SIGABRT: return true;
    default: return false;
  }
}

// A crash that was sent, not met: whoever handles crashes (Swift's runtime reports them) goes on as
// if the fault came again, and none does. Let it handle the signal here, then end.
static void end_after(int number, const ucontext_t *interrupted) {
  sigset_t mask = interrupted->uc_sigmask;
  sigdelset(&mask, number);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  struct sigaction ending = {.sa_handler = SIG_DFL};
  sigaction(number, &ending, NULL);
  raise(number);
}

// The process ends: give the terminal back and let whoever handled the signal before go on.
static void on_end(int number, siginfo_t *info, void *context) {
  int error = errno;
  restoring_leave();
  sigaction(number, former_action(number), NULL);
  raise(number);
  if (is_crash(number) && info->si_code <= 0) end_after(number, context);
  errno = error;
}

// The process is to stop. SIGCONT takes the terminal again; where the process cannot be stopped,
// because nobody is there to continue it, it is taken at once.
static void on_stop(int number, siginfo_t *info, void *context) {
  (void)info;
  (void)context;
  int error = errno;
  restoring_leave();
  struct sigaction ours;
  struct sigaction stopping = {.sa_handler = SIG_DFL};
  sigset_t only;
  sigset_t before;
  sigemptyset(&only);
  sigaddset(&only, number);
  sigaction(number, &stopping, &ours);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &only, &before);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  sigaction(number, &ours, NULL);
  if (!atomic_load(&is_active) && !atomic_load(&is_lent)) take_terminal();
  errno = error;
}

// A stop that could not be caught left the terminal to others as it was, on the other screen.
static void on_continue(int number, siginfo_t *info, void *context) {
  (void)number;
  (void)info;
  (void)context;
  int error = errno;
  if (atomic_load(&is_active)) {
    set_modes(&screen_modes);
    write_all(output_fd, bracketed_paste, sizeof bracketed_paste - 1);
    write_mouse(true);
    restoring_notify(SCREEN_CONTINUED);
  } else if (!atomic_load(&is_lent)) {
    take_terminal();
  }
  errno = error;
}

static void on_resize(int number, siginfo_t *info, void *context) {
  (void)number;
  (void)info;
  (void)context;
  int error = errno;
  restoring_notify(SCREEN_RESIZED);
  errno = error;
}

static signal_handler handler_of(int number) {
  switch (number) {
    case SIGTSTP: return on_stop;
    case SIGCONT: return on_continue;
    case SIGWINCH: return on_resize;
    default: return on_end;
  }
}

static bool open_pipe(void) {
  // Kept for the life of the process: other threads may write to it at any time.
  return notice_pipe[0] >= 0 || pipe2(notice_pipe, O_CLOEXEC | O_NONBLOCK) == 0;
}

static void open_error_store(void) {
  if (error_store >= 0 || !isatty(STDERR_FILENO)) return;
  int terminal = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  int store = memfd_create("standard error", MFD_CLOEXEC);
  if (terminal < 0 || store < 0) {
    if (terminal >= 0) close(terminal);
    if (store >= 0) close(store);
    return;
  }
  error_terminal = terminal;
  error_store = store;
}

static void close_error_store(void) {
  if (error_store < 0) return;
  close(error_store);
  close(error_terminal);
  error_store = -1;
  error_terminal = -1;
}

static void give_stack_for_crashes(void) {
  stack_t present;
  if (sigaltstack(NULL, &present) != 0 || !(present.ss_flags & SS_DISABLE)) return;
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, NULL);
}

bool restoring_begin(int input, int output) {
  static bool is_at_exit;
  if (!open_pipe() || tcgetattr(input, &shell_modes) != 0) return false;
  input_fd = input;
  output_fd = output;
  for (int i = 0; i < signal_count; i++) sigaction(signals[i], NULL, &former[i]);
  if (!is_at_exit) is_at_exit = atexit(restoring_leave) == 0;
  return true;
}

void restoring_set_texts(const char *leave, const char *enter) {
  int next = 1 - atomic_load(&current_texts);
  size_t capacity = sizeof leave_texts[next];
  snprintf(leave_texts[next], capacity, "%s%s", no_bracketed_paste, leave);
  snprintf(enter_texts[next], capacity, "%s%s", enter, bracketed_paste);
  atomic_store(&current_texts, next);
}

bool restoring_arm(void) {
  if (tcgetattr(input_fd, &screen_modes) != 0) return false;
  open_error_store();
  hold_standard_error();
  give_stack_for_crashes();
  write_all(output_fd, bracketed_paste, sizeof bracketed_paste - 1);
  atomic_store(&is_lent, false);
  atomic_store(&is_active, true);
  for (int i = 0; i < signal_count; i++) {
    struct sigaction action = {.sa_sigaction = handler_of(signals[i])};
    action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART;
    sigfillset(&action.sa_mask);
    // These two stop a process in the background that wants the terminal, as ours then should be.
    sigdelset(&action.sa_mask, SIGTTOU);
    sigdelset(&action.sa_mask, SIGTTIN);
    // What was ignored, as a hang-up is under nohup, stays ignored.
    bool is_ignored = !(former[i].sa_flags & SA_SIGINFO) && former[i].sa_handler == SIG_IGN;
    if (is_ignored) action.sa_handler = SIG_IGN;
    sigaction(signals[i], &action, NULL);
  }
  return true;
}

void restoring_end(void) {
  restoring_leave();
  atomic_store(&has_mouse, false);
  for (int i = 0; i < signal_count; i++) sigaction(signals[i], &former[i], NULL);
  close_error_store();
}
