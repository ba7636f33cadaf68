#define _GNU_SOURCE
#include "arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum {
  UNIT = sizeof(size_t),
  /// Larger pieces are rare and are not used again.
  LARGEST_KEPT = 1024,
  FIRST_CHUNK = 1 << 18,
  LARGEST_CHUNK = 1 << 25,
  /// From this size on the system is asked for huge pages: there are far fewer to fault in.
  HUGE_CHUNK = 1 << 22,
};

/// The beginning of a stretch of memory from the system.
struct chunk {
  struct chunk *before;
  size_t size;
};

static struct chunk *newest;
static size_t next_size = FIRST_CHUNK;
/// What is left of the newest chunk; all of it is zero.
static char *place, *end;
/// Freed pieces by their size in units; the first word of each leads to the next.
static void *kept[LARGEST_KEPT / UNIT + 1];

/// Each piece has its size in front of it.
static size_t *size_of(void *memory) { return (size_t *)memory - 1; }

static void add_chunk(size_t size) {
  size = size + sizeof(struct chunk) > next_size ? size + sizeof(struct chunk) : next_size;
  if (next_size < LARGEST_CHUNK) next_size *= 2;
  struct chunk *chunk =
      mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (chunk == MAP_FAILED) abort();
  if (size >= HUGE_CHUNK) madvise(chunk, size, MADV_HUGEPAGE);
  chunk->before = newest;
  chunk->size = size;
  newest = chunk;
  place = (char *)(chunk + 1);
  end = (char *)chunk + size;
}

void *arena_calloc(size_t count, size_t size) {
  if (__builtin_mul_overflow(count, size, &size) || size > PTRDIFF_MAX - 2 * UNIT) abort();
  size = (size + UNIT - 1) / UNIT * UNIT;
  if (size == 0) size = UNIT;
  if (size <= LARGEST_KEPT && kept[size / UNIT]) {
    void *memory = kept[size / UNIT];
    kept[size / UNIT] = *(void **)memory;
    return memset(memory, 0, size);
  }
  if (size + UNIT > (size_t)(end - place)) add_chunk(size + UNIT);
  void *memory = place + UNIT;
  *size_of(memory) = size;
  place += size + UNIT;
  return memory;
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

void arena_reset(void) {
  while (newest) {
    struct chunk *chunk = newest;
    newest = chunk->before;
    munmap(chunk, chunk->size);
  }
  place = end = NULL;
  next_size = FIRST_CHUNK;
  memset(kept, 0, sizeof kept);
}
