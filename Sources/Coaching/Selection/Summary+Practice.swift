import Sessions
import Structures
import Transcripts

extension Summary {
  /// Why a session is no practice; STATISTICS.md tells which sessions count.
  public enum Objection: Hashable, Sendable {
    /// It has not ended.
    case unfinished
    /// The clock ran at another speed.
    case demonstration
    /// It was left within ``Summary/shortestPractice``.
    case brief
  }

  /// How long a session that was not completed has to be active.
  public static let shortestPractice = Duration.seconds(30)

  /// Whether a session is practice: it has ended, at speed 1, and was completed or active for long
  /// enough.
  public var isPractice: Bool { objection() == nil }

  /// Whether a session counts in the statistics of its structure: practice that is no drill.
  public var countsForStructure: Bool { isPractice && !isDrill }

  /// Whether the clock ran at another speed than that of practice.
  public var isDemonstration: Bool { speed != Speed.real }

  /// Why a session is no practice, if it is none.
  ///
  /// - Parameter allowsDemonstrations: whether those at another speed are practice as well.
  /// - Returns: the reason; `nil` when it is practice.
  public func objection(allowsDemonstrations: Bool = false) -> Objection? {
    guard let outcome else { return .unfinished }
    guard !isDemonstration || allowsDemonstrations else { return .demonstration }
    let isLong = (active ?? .zero) >= Summary.shortestPractice
    return outcome == .completed || isLong ? nil : .brief
  }
}
