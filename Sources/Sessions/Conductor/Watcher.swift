/// Who looks at a session that runs elsewhere, which says what there is to be seen.
public enum Watcher: String, CaseIterable, Hashable, Sendable {
  /// Who is asked: question, follow-up, phase and time.
  case candidate
  /// Who asks: everything.
  case interviewer
}
