import Grids
import Sessions

/// What a candidate does who looks at a session that the interviewer runs.
public struct CandidateScreen: Hashable, Sendable {
  /// A line for the person: what became of the session.
  public var notice: String?
  /// The page of the keys that is explained, from 0; `nil` where they are not.
  private(set) var helpPage: Int?

  /// What would be seen besides: the candidate sees a part of it.
  let whole: SessionScreen

  /// Creates the screen.
  ///
  /// - Parameter cues: which edges of a window the band shows.
  public init(cues: CueTable = .standard) {
    whole = SessionScreen(startOfDay: 0, cues: cues, isWatching: true)
  }

  /// Takes in a key.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - size: the size of the screen, in cells.
  /// - Returns: whether the person wants to leave.
  public mutating func handle(_ key: Key, size: Size) -> Bool {
    if let page = helpPage, key != .interrupt {
      guard key != .resize else { return false }
      let isLast =
        page + 1 >= HelpView.pages(size, WatchKeys.candidate.help) || key == .escape
      helpPage = isLast ? nil : page + 1
      return false
    }
    switch WatchKeys.candidate.action(for: key) {
    case .leave: return true
    case .help: helpPage = 0
    case nil: break
    }
    return false
  }
}
