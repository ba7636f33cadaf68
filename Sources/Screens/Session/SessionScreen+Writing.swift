import Grids
import Sessions

/// The lines in which notes and follow-up questions are typed.
extension SessionScreen {
  mutating func write(
    _ key: Key, _ editor: LineEditor, amending: Int?, _ session: Session
  ) -> Intent? {
    var editor = editor
    let keys = amending == nil ? SessionKeys.note : SessionKeys.amendment
    switch keys.action(for: key) {
    case .take:
      (mode, dropped) = (.commanding, nil)
      return SessionScreen.taken(editor, amending: amending)
    case .leave: drop(editor, "note")
    case .up where editor.text.isEmpty: recall(session)
    case .up, .down, nil: if editor.handle(key) { mode = .writing(editor, amending: amending) }
    }
    return nil
  }

  static func taken(_ editor: LineEditor, amending: Int?) -> Intent? {
    guard editor.text.contains(where: { $0 != " " }) else { return nil }
    return amending.map { .amend($0, editor.text) } ?? .note(editor.text)
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
  private mutating func recall(_ session: Session) {
    if case .writing? = dropped { return takeUp() }
    for (number, note) in session.notes.enumerated().reversed() {
      if case .text(let text) = note.content {
        mode = .writing(LineEditor(text), amending: number)
        return
      }
    }
  }

  mutating func ask(_ key: Key, _ editor: LineEditor, isFollowUp: Bool) -> Intent? {
    var editor = editor
    let keys = isFollowUp ? SessionKeys.followUp : SessionKeys.question
    switch keys.action(for: key) {
    case .take:
      (mode, dropped) = (.commanding, nil)
      return SessionScreen.asked(editor, isFollowUp: isFollowUp)
    case .leave: drop(editor, isFollowUp ? "follow-up" : "question")
    case .up where editor.text.isEmpty: if case .asking(_, isFollowUp)? = dropped { takeUp() }
    case .up, .down, nil:
      if editor.handle(key) { mode = .asking(editor, isFollowUp: isFollowUp) }
    }
    return nil
  }

  /// Takes in a key while it is asked how long it has been; an empty line passes.
  mutating func guess(_ key: Key, _ editor: LineEditor) -> Intent? {
    var editor = editor
    switch SessionKeys.guess.action(for: key) {
    case .take where editor.text.contains(where: { $0 != " " }):
      guard let time = TimeChecks.time(editor.text) else {
        mode = .guessing(editor, isUnclear: true)
        return nil
      }
      mode = .commanding
      return .guess(time)
    case .take, .leave:
      mode = .commanding
      return .passGuess
    case .up, .down: break
    case nil: if editor.handle(key) { mode = .guessing(editor, isUnclear: false) }
    }
    return nil
  }

  static func asked(_ editor: LineEditor, isFollowUp: Bool) -> Intent? {
    guard editor.text.contains(where: { $0 != " " }) else { return nil }
    return isFollowUp ? .asked(editor.text) : .ask(editor.text)
  }
}
