#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static struct sigaction stop_before;
static int terminal = -1;
static volatile sig_atomic_t was_stopped;
static char leave_text[64];
static char enter_text[64];

static void send(const char *text) {
  ssize_t written = write(terminal, text, strlen(text));
  (void)written;
}

static void stop(int number) {
  int error = errno;
  send(leave_text);
  // Returns when the program is continued.
  stop_before.sa_handler(number);
  send(enter_text);
  was_stopped = 1;
  errno = error;
}

int signals_wrap_stop(int output, const char *before, const char *after) {
  if (strlen(before) >= sizeof leave_text || strlen(after) >= sizeof enter_text) return ENOSPC;
  sigaction(SIGTSTP, NULL, &stop_before);
  // Without job control there is no handler to be wrapped.
  if (stop_before.sa_handler == SIG_DFL || stop_before.sa_handler == SIG_IGN) return 0;
  strcpy(leave_text, before);
  strcpy(enter_text, after);
  terminal = output;
  struct sigaction action = stop_before;
  action.sa_handler = stop;
  sigaction(SIGTSTP, &action, NULL);
  return 0;
}

int signals_was_stopped(void) {
  int answer = was_stopped;
  was_stopped = 0;
  return answer;
}

void signals_unwrap_stop(void) {
  if (terminal < 0) return;
  sigaction(SIGTSTP, &stop_before, NULL);
  terminal = -1;
}
