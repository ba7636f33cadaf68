// The wide interface; without it, cells hold single bytes.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdio.h>
#include <term.h>
#include <wchar.h>

// Swift does not import macros with casts or calls, nor wcwidth.

static const attr_t attribute_bold = A_BOLD;
static const attr_t attribute_dim = A_DIM;
static const attr_t attribute_reverse = A_REVERSE;
static const attr_t attribute_underline = A_UNDERLINE;

static const mmask_t mouse_press = BUTTON1_PRESSED;
static const mmask_t mouse_wheel_up = BUTTON4_PRESSED;
static const mmask_t mouse_wheel_down = BUTTON5_PRESSED;

static inline int columns_of(wchar_t character) { return wcwidth(character); }

// Global variables of C are no safe thing in Swift 6; these are read, never kept.

static inline WINDOW *standard_screen(void) { return stdscr; }
static inline WINDOW *current_screen(void) { return curscr; }
static inline FILE *standard_input(void) { return stdin; }
