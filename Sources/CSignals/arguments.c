#include "signals.h"

#include <stdlib.h>
#include <unistd.h>

static int count;
static char **words;
static int is_root_given;

// The C library gives its start functions what it gives main. This one comes before those of the
// runtime of Swift, which looks for its own files at /proc/self/exe unless it is told where they are,
// and aborts where it cannot. It needs none of them.
__attribute__((constructor(101))) static void keep(int given_count, char **given_words) {
  count = given_count;
  words = given_words;
  if (getenv("SWIFT_ROOT") || access("/proc/self/exe", F_OK) == 0) return;
  is_root_given = setenv("SWIFT_ROOT", "/", 0) == 0;
}

int arguments_count(void) {
  // What is started later shall not be told.
  if (is_root_given) unsetenv("SWIFT_ROOT");
  is_root_given = 0;
  return count;
}

const char *arguments_word(int number) { return words[number]; }
