/// Which question a session answers, as far as that is settled.
public enum Asking: Hashable, Sendable {
  /// One that suits the structure is drawn, where there is one.
  case suiting
  /// One is drawn from all that could do.
  case any
  /// This one, which the person gave.
  case given(String)
  /// This one, which was drawn.
  case drawn(String)
  /// None.
  case nothing

  /// The question; `nil` while none is settled.
  public var question: String? {
    switch self {
    case .given(let question), .drawn(let question): question
    case .suiting, .any, .nothing: nil
    }
  }

  /// Whether a question is still to be drawn.
  public var isOpen: Bool { self == .suiting || self == .any }
}
