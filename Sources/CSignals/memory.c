#define _GNU_SOURCE
#include "signals.h"

#include <sys/mman.h>

int signals_memory(void) { return memfd_create("screen", MFD_CLOEXEC); }
