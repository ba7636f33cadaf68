#include "arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
  UNIT = sizeof(size_t),
  /// Larger pieces are rare and are not used again.
  LARGEST_KEPT = 1024,
  FIRST_CHUNK = 1 << 16,
  LARGEST_CHUNK = 1 << 25,
};

/// The beginning of a stretch of memory from the system.
struct chunk {
  struct chunk *before;
  size_t size;
};

static struct chunk *newest;
/// What is left of the newest chunk.
static char *place, *end;
/// Freed pieces by their size in units; the first word of each leads to the next.
static void *kept[LARGEST_KEPT / UNIT + 1];

/// Each piece has its size in front of it.
static size_t *size_of(void *memory) { return (size_t *)memory - 1; }

static void use(struct chunk *chunk) {
  newest = chunk;
  place = (char *)(chunk + 1);
  end = (char *)chunk + chunk->size;
}

/// Adds a chunk twice as large as the one before, and large enough.
static void add_chunk(size_t needed) {
  size_t size = newest ? newest->size * 2 : FIRST_CHUNK;
  if (size > LARGEST_CHUNK) size = LARGEST_CHUNK;
  if (size < needed + sizeof(struct chunk)) size = needed + sizeof(struct chunk);
  struct chunk *chunk = malloc(size);
  if (!chunk) abort();
  chunk->before = newest;
  chunk->size = size;
  use(chunk);
}

void *arena_calloc(size_t count, size_t size) {
  if (__builtin_mul_overflow(count, size, &size) || size > PTRDIFF_MAX / 2) abort();
  size = size ? (size + UNIT - 1) / UNIT * UNIT : UNIT;
  void *memory = size <= LARGEST_KEPT ? kept[size / UNIT] : NULL;
  if (memory) {
    kept[size / UNIT] = *(void **)memory;
  } else {
    if (size + UNIT > (size_t)(end - place)) add_chunk(size + UNIT);
    memory = place + UNIT;
    *size_of(memory) = size;
    place += size + UNIT;
  }
  return memset(memory, 0, size);
}

void *arena_realloc(void *memory, size_t size) {
  if (!memory) return arena_calloc(1, size);
  size_t old = *size_of(memory);
  if (size <= old) return memory;
  if ((char *)memory + old == place && size <= (size_t)(end - (char *)memory) - UNIT) {
    *size_of(memory) = (size + UNIT - 1) / UNIT * UNIT;
    place = (char *)memory + *size_of(memory);
    return memory;
  }
  void *larger = arena_calloc(1, size);
  memcpy(larger, memory, old);
  arena_free(memory);
  return larger;
}

void arena_free(void *memory) {
  if (!memory || *size_of(memory) > LARGEST_KEPT) return;
  void **list = &kept[*size_of(memory) / UNIT];
  *(void **)memory = *list;
  *list = memory;
}

static void free_chunks(struct chunk *chunk) {
  while (chunk) {
    struct chunk *before = chunk->before;
    free(chunk);
    chunk = before;
  }
}

void arena_reset(void) {
  memset(kept, 0, sizeof kept);
  if (!newest) return;
  free_chunks(newest->before);
  newest->before = NULL;
  use(newest);
}

void arena_close(void) {
  arena_reset();
  free(newest);
  newest = NULL;
  place = end = NULL;
}
