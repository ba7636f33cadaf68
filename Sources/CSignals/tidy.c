#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static const int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
enum { ending_count = sizeof ending / sizeof ending[0] };

static struct sigaction ending_before[ending_count];
static volatile sig_atomic_t line_file = -1;
static volatile sig_atomic_t has_path;
static char unfinished[PATH_MAX];

static void tidy_up(int number) {
  static const char erase[] = "\r\033[K";
  if (has_path) unlink(unfinished);
  if (line_file >= 0) {
    ssize_t written = write(line_file, erase, sizeof erase - 1);
    (void)written;
  }
  signal(number, SIG_DFL);
  raise(number);
}

// There is something to put in order as long as there is a line or a file.
static void route(int had_any) {
  int has_any = line_file >= 0 || has_path;
  if (has_any == had_any) return;
  struct sigaction action = {.sa_handler = tidy_up};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < ending_count; i++) {
    if (!has_any) {
      sigaction(ending[i], &ending_before[i], NULL);
      continue;
    }
    sigaction(ending[i], NULL, &ending_before[i]);
    // What was ignored (nohup), or is handled already, stays so.
    if (ending_before[i].sa_handler == SIG_DFL) sigaction(ending[i], &action, NULL);
  }
}

void signals_erase_line(int file) {
  int had_any = line_file >= 0 || has_path;
  line_file = file;
  route(had_any);
}

int signals_remove_file(const char *path) {
  if (path != NULL && strlen(path) >= sizeof unfinished) return ENAMETOOLONG;
  int had_any = line_file >= 0 || has_path;
  has_path = 0;
  if (path != NULL) {
    strcpy(unfinished, path);
    has_path = 1;
  }
  route(had_any);
  return 0;
}
