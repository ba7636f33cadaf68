#pragma once

#include <stddef.h>

/// Memory of one owner at a time that is given back as a whole.
///
/// What is freed before that is used again, and the last piece grows in place, so that a tree built
/// with many short-lived buffers stays small. Running out of memory ends the program.

/// Zeroed memory for so many elements of a size.
void *arena_calloc(size_t count, size_t size);

/// The same memory grown to a size, or other memory with its content; NULL asks for new memory.
void *arena_realloc(void *memory, size_t size);

/// Keeps memory of this arena for another use; NULL is none.
void arena_free(void *memory);

/// Takes all memory back; the largest stretch is kept for what comes next.
void arena_reset(void);

/// Takes all memory back and returns it to the system.
void arena_close(void);
