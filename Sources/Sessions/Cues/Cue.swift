/// What a person should notice while speaking; docs/cues.md says when each comes.
public enum Cue: String, CaseIterable, Hashable, Sendable {
  /// The session begins.
  case start
  /// A phase begins.
  case phase
  /// The window of the phase opens: leaving is on time from now on.
  case opening
  /// Little is left of the window.
  case closing
  /// The window is at its end.
  case latest
  /// A full minute past the latest.
  case over
  /// A follow-up is thrown in, or it is asked how long it has been.
  case followUp = "follow-up"
  /// The session has ended.
  case end

  /// Of several cues at once the one that stands further behind is told.
  static let byRank: [Cue] = [.phase, .opening, .closing, .over, .start, .latest, .followUp, .end]

  /// Its place in ``byRank``.
  var rank: Int { Cue.byRank.firstIndex(of: self) ?? 0 }

  /// The state behind an edge of a window, in a word; `nil` is before the first.
  public static func state(after edge: Cue?) -> String {
    switch edge {
    case .opening: "in window"
    case .closing: "closing"
    case .latest: "over"
    default: "early"
    }
  }
}
