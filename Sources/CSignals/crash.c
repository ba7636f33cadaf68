#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { fatal_count = sizeof fatal / sizeof fatal[0] };

static struct sigaction fatal_before[fatal_count];
static char *leave_text;
static size_t leave_length;
static int terminal = -1;
static struct termios terminal_modes;
// A stack that has overflowed cannot run the handler.
static _Alignas(16) char spare_stack[64 * 1024];

static void restore_terminal(int number) {
  // Ctrl-S must not hold back what gives the screen back.
  tcflow(terminal, TCOOFF);
  tcflow(terminal, TCOON);
  size_t sent = 0;
  ssize_t count = 1;
  while (sent < leave_length && count > 0) {
    count = write(terminal, leave_text + sent, leave_length - sent);
    if (count > 0) sent += (size_t)count;
  }
  tcsetattr(terminal, TCSANOW, &terminal_modes);
  signal(number, SIG_DFL);
  raise(number);
}

int signals_guard(int output, const char *leave, size_t length, const struct termios *modes) {
  char *text = malloc(length + 1);
  if (text == NULL) return ENOMEM;
  memcpy(text, leave, length);
  // A crash in between finds one text or the other, never more of it than there is.
  leave_length = 0;
  char *before = leave_text;
  leave_text = text;
  leave_length = length;
  free(before);
  terminal = output;
  terminal_modes = *modes;
  stack_t stack = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = restore_terminal, .sa_flags = SA_ONSTACK};
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, &fatal_before[i]);
  return 0;
}

void signals_unguard(void) {
  if (terminal < 0) return;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &fatal_before[i], NULL);
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
  terminal = -1;
}
