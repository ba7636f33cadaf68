import CNcurses
import Grids

extension Key {
  /// The key for a code of ncurses.
  ///
  /// - Parameter code: a `KEY_` code other than `KEY_MOUSE`.
  init?(code: Int32) {
    switch code {
    case KEY_UP: self = .up
    case KEY_DOWN: self = .down
    case KEY_LEFT: self = .left
    case KEY_RIGHT: self = .right
    case KEY_HOME, KEY_A1: self = .home
    case KEY_END, KEY_C1: self = .end
    case KEY_PPAGE, KEY_A3: self = .pageUp
    case KEY_NPAGE, KEY_C3: self = .pageDown
    case KEY_BACKSPACE: self = .backspace
    case KEY_DC: self = .delete
    case KEY_ENTER: self = .enter
    case KEY_BTAB: self = .backTab
    case KEY_RESIZE: self = .resize
    default: return nil
    }
  }

  /// The key for what the mouse did.
  ///
  /// - Parameter event: an event of ncurses.
  init?(event: MEVENT) {
    switch event.bstate {
    case let state where state & mouse_press != 0:
      self = .click(row: Int(event.y), column: Int(event.x))
    case let state where state & mouse_wheel_up != 0: self = .scroll(-1, column: Int(event.x))
    case let state where state & mouse_wheel_down != 0: self = .scroll(1, column: Int(event.x))
    default: return nil
    }
  }
}
