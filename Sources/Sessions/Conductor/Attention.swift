extension Rehearsal {
  /// What the person is doing besides speaking, as far as the rules of a session depend on it.
  public enum Attention: Hashable, Sendable {
    /// Nothing: a question may be thrown in.
    case free
    /// Typing, or reading something; the draft is what was typed and would be lost by the end.
    case busy(draft: Intent?)

    /// What was typed and not taken yet.
    var draft: Intent? { if case .busy(let draft) = self { draft } else { nil } }
  }
}
