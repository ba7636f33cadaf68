import Grids
import Sessions

/// The lines in which notes and follow-up questions are typed.
extension SessionScreen {
  mutating func write(_ key: Key, _ editor: LineEditor, amending: Int?) -> Event.Kind? {
    var editor = editor
    switch key {
    case .enter:
      (mode, dropped) = (.commanding, nil)
      return SessionScreen.taken(editor, amending: amending)
    case .escape: drop(editor, "note")
    case .up where editor.text.isEmpty: recall()
    default:
      if editor.handle(key) { mode = .writing(editor, amending: amending) }
    }
    return nil
  }

  static func taken(_ editor: LineEditor, amending: Int?) -> Event.Kind? {
    guard editor.text.contains(where: { $0 != " " }) else { return nil }
    return amending.map { .noteAmended($0, editor.text) } ?? .noteTaken(editor.text)
  }

  /// Leaves the line; what stood there can be had back.
  private mutating func drop(_ editor: LineEditor, _ name: String) {
    if editor.text.contains(where: { $0 != " " }) {
      dropped = mode
      message = "the \(name) is dropped; ↑ in an empty \(name) brings it back"
    }
    mode = .commanding
  }

  /// Goes on with what was dropped.
  private mutating func takeUp() {
    if let dropped { mode = dropped }
    dropped = nil
  }

  /// Brings back the note that was dropped, else the latest one, to amend it.
  private mutating func recall() {
    if case .writing? = dropped { return takeUp() }
    for (number, note) in session.notes.enumerated().reversed() {
      if case .text(let text) = note.content {
        mode = .writing(LineEditor(text), amending: number)
        return
      }
    }
  }

  mutating func ask(_ key: Key, _ editor: LineEditor) -> Event.Kind? {
    var editor = editor
    switch key {
    case .enter:
      (mode, dropped) = (.commanding, nil)
      return editor.text.contains { $0 != " " } ? .followUpAsked(editor.text) : nil
    case .escape: drop(editor, "follow-up")
    case .up where editor.text.isEmpty: if case .asking? = dropped { takeUp() }
    default: if editor.handle(key) { mode = .asking(editor) }
    }
    return nil
  }
}
