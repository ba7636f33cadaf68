/// The rhythm of a cue, by which a bell or a flash tells which it is.
public enum Strokes {
  /// From one stroke to the next: 0.25 s.
  private static let short = Duration.milliseconds(250)
  /// The same where that tells one rhythm from another: 0.6 s.
  private static let long = Duration.milliseconds(600)

  /// The times of the strokes from the first one on.
  public static func times(of cue: Cue) -> [Duration] {
    switch cue {
    case .latest: [.zero, short]
    case .followUp: [.zero, short, short + short]
    case .opening: [.zero, long]
    case .start, .phase, .closing, .over, .end: [.zero]
    }
  }
}
