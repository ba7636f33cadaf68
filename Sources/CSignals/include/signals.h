#pragma once

#include <stddef.h>
#include <termios.h>
#include <time.h>

/// What `signals_wait` saw, as bits of its result.
enum signals_event {
  /// The input can be read.
  SIGNALS_INPUT = 1,
  /// `signals_next` has a signal to give.
  SIGNALS_SIGNAL = 2,
  /// The other end of the input is gone.
  SIGNALS_CLOSED = 4,
  /// The output takes something, or never will again.
  SIGNALS_OUTPUT = 8,
  /// Another signal was handled, a new size of the terminal for instance.
  SIGNALS_OTHER = 16,
  /// There is news to be read.
  SIGNALS_NEWS = 32,
};

/// Routes INT, TERM, HUP and QUIT to a pipe, ignores PIPE, and holds WINCH back until
/// `signals_wait`, so that whoever handles it never does so in the middle of drawing.
///
/// A signal that was ignored when the program started (nohup) stays ignored.
/// Returns 0, or the errno of the call that failed; nothing is changed then.
int signals_open(void);

/// Routes TSTP to the pipe as well, unless it is ignored; `signals_stop` then does what it asks for. So does
/// CONT, which comes when the program goes on that STOP had stopped, behind its back.
void signals_route_stop(void);

/// Stops the program until it is continued; does nothing without job control.
void signals_stop(void);

/// Puts all back as it was before `signals_open`.
void signals_close(void);

/// The number of the next signal that arrived, or 0.
int signals_next(void);

/// Waits until the input can be read, the output be written, news be read, or a signal comes, at most
/// for `limit`; NULL waits for as long as it takes.
///
/// An input, an output or news of -1 is none. WINCH is delivered while waiting, and only then.
/// Returns bits of `signals_event`; 0 when the time is over.
int signals_wait(int input, int output, int news, const struct timespec *limit);

/// From now on a crash (ILL, TRAP, ABRT, SEGV, BUS, FPE) first writes `leave` to `output` and gives
/// that terminal the modes `modes`; then the signal takes its usual course.
///
/// The text is copied, however long it is. Returns 0, or ENOMEM when there is no memory for it;
/// nothing is changed then.
int signals_guard(int output, const char *leave, size_t length, const struct termios *modes);

/// Ends what `signals_guard` began.
void signals_unguard(void);

/// From now on a signal that ends the program (INT, TERM, HUP, QUIT) first erases the line on which the
/// cursor of a terminal is; a file of -1 ends that.
///
/// Only where nothing else was to be done about the signal. It takes its usual course then.
void signals_erase_line(int file);

/// From now on a signal that ends the program first removes a file; NULL ends that.
///
/// Returns 0, or ENAMETOOLONG; nothing is changed then.
int signals_remove_file(const char *path);

/// A file that lies in memory only, empty; -1 and errno when there is none.
int signals_memory(void);

/// Makes a descriptor lead to where another leads, and keeps it from programs that are started;
/// -1 and errno when that fails.
int signals_turn(int file, int target);

/// The words of the command line, the program's name first.
///
/// Swift would look for them in /proc, which need not be there.
int arguments_count(void);

/// A word of the command line, from 0; it lives as long as the program.
const char *arguments_word(int number);
