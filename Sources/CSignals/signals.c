#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

// Those of a terminal come last: that which stops, and that which goes on.
static const int routed[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT};
enum { routed_count = sizeof routed / sizeof routed[0], stop = routed_count - 2 };

static int pipe_ends[2] = {-1, -1};
static struct sigaction routed_before[routed_count];
static struct sigaction pipe_before;
static sigset_t mask_before;

static void write_number(int number) {
  int error = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe has more signals waiting than anyone needs.
  ssize_t written = write(pipe_ends[1], &byte, 1);
  (void)written;
  errno = error;
}

static void route(int number) {
  struct sigaction action = {.sa_handler = write_number, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

int signals_open(void) {
  if (pipe2(pipe_ends, O_NONBLOCK | O_CLOEXEC) != 0) return errno;
  for (int i = 0; i < routed_count; i++) {
    sigaction(routed[i], NULL, &routed_before[i]);
    if (i < stop && routed_before[i].sa_handler != SIG_IGN) route(routed[i]);
  }
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigaction(SIGPIPE, &ignore, &pipe_before);
  sigset_t held;
  sigemptyset(&held);
  sigaddset(&held, SIGWINCH);
  sigprocmask(SIG_BLOCK, &held, &mask_before);
  return 0;
}

void signals_route_stop(void) {
  if (routed_before[stop].sa_handler != SIG_IGN) route(SIGTSTP);
  route(SIGCONT);
}

void signals_stop(void) {
  struct sigaction usual = {.sa_handler = SIG_DFL}, ours, other;
  sigaction(SIGTSTP, &usual, &ours);
  sigaction(SIGCONT, &usual, &other);
  raise(SIGTSTP);
  sigaction(SIGCONT, &other, NULL);
  sigaction(SIGTSTP, &ours, NULL);
}

void signals_close(void) {
  if (pipe_ends[0] < 0) return;
  sigprocmask(SIG_SETMASK, &mask_before, NULL);
  for (int i = 0; i < routed_count; i++) sigaction(routed[i], &routed_before[i], NULL);
  sigaction(SIGPIPE, &pipe_before, NULL);
  close(pipe_ends[0]);
  close(pipe_ends[1]);
  pipe_ends[0] = pipe_ends[1] = -1;
}

int signals_next(void) {
  unsigned char byte = 0;
  ssize_t count;
  do {
    count = read(pipe_ends[0], &byte, 1);
  } while (count < 0 && errno == EINTR);
  return count == 1 ? byte : 0;
}

int signals_wait(int input, int output, int news, const struct timespec *limit) {
  struct pollfd watched[4] = {
      {.fd = pipe_ends[0], .events = POLLIN},
      {.fd = input, .events = POLLIN},
      {.fd = output, .events = POLLOUT},
      {.fd = news, .events = POLLIN},
  };
  int ready = ppoll(watched, 4, limit, &mask_before);
  if (ready <= 0) return ready == 0 ? 0 : SIGNALS_OTHER;
  int events = 0;
  if (watched[0].revents & POLLIN) events |= SIGNALS_SIGNAL;
  if (watched[1].revents & POLLIN) events |= SIGNALS_INPUT;
  if (watched[1].revents & (POLLHUP | POLLERR | POLLNVAL)) events |= SIGNALS_CLOSED;
  if (watched[2].revents) events |= SIGNALS_OUTPUT;
  if (watched[3].revents) events |= SIGNALS_NEWS;
  return events;
}
