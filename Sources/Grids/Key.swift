/// What a person does at the terminal: the input half of a grid.
public enum Key: Hashable, Sendable {
  /// A printable character, as typed; an accent that arrives on its own is one as well.
  case character(Character)
  /// Text that was pasted, as one piece, so that nothing in it is taken for a command; its lines end
  /// in "\n".
  case pasted(String)
  /// Characters that came all at once, as nobody types them: mostly a paste that the terminal did not
  /// mark as one. Enter is "\n" in it, Tab is "\t".
  case burst(String)
  /// A named key.
  case enter, escape, tab, backTab
  case left, right, up, down, home, end, pageUp, pageDown
  case backspace, delete
  /// Deletes the word before the cursor (Ctrl-W, Alt-Backspace).
  case deleteWord
  /// Deletes everything before the cursor (Ctrl-U).
  case deleteLine
  /// Asks for the whole screen to be drawn again (Ctrl-L).
  case redraw
  /// Asks to leave (Ctrl-C).
  case interrupt
  /// The terminal has a new size.
  case resize
  /// A click of the first mouse button; row and column count from 0.
  case click(row: Int, column: Int)
  /// The mouse wheel, in rows: −1 up, 1 down; and the column that the mouse points at.
  case scroll(Int, column: Int = 0)

  /// So many different characters in one read are a ``burst(_:)``; the few that pile up while the
  /// program is busy are keys.
  public static let leastBurst = 5
}
