#include "release.h"

// Package.swift defines it from the environment.
#ifndef REHEARSE_COMMIT
#define REHEARSE_COMMIT ""
#endif

const char *release_commit(void) { return REHEARSE_COMMIT; }
