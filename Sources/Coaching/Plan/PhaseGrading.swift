import Sessions
import Structures

/// How one phase is graded: by its time and by its prompts.
enum PhaseGrading {
  /// The least tolerance at the edges of a window.
  private static let tolerance = Duration.seconds(5)

  /// The grade of an active time; a phase without a window is good, as nothing speaks against it.
  ///
  /// - Parameters:
  ///   - active: the active time.
  ///   - window: the guide's window, extensions not counted.
  ///   - clock: how the clock made it harder.
  /// - Returns: the grade.
  static func grade(_ active: Duration, in window: Window?, _ clock: Plan.Clock) -> Grade {
    guard let window else { return .good }
    if isInside(active, window) { return isHarder(clock, active, window) ? .easy : .good }
    let isFarOver = window.latest.map { active * 4 > $0 * 5 } ?? false
    let isFarShort = active * 4 < window.earliest * 3
    return isFarOver || isFarShort ? .again : .hard
  }

  /// The grade of covered prompts.
  ///
  /// - Parameters:
  ///   - covered: how many were covered.
  ///   - prompts: of how many, at least 1.
  /// - Returns: the grade.
  static func grade(covered: Int, of prompts: Int) -> Grade {
    switch covered * 100 {
    case (prompts * 100)...: .easy
    case (prompts * 80)...: .good
    case (prompts * 50)...: .hard
    default: .again
    }
  }

  /// Whether a time is inside a window or within the larger of 5 s and 5 % of its edge.
  private static func isInside(_ active: Duration, _ window: Window) -> Bool {
    func tolerance(_ edge: Duration) -> Duration { max(PhaseGrading.tolerance, edge / 20) }
    let isShort = active < window.earliest - tolerance(window.earliest)
    let isOver = window.latest.map { active > $0 + tolerance($0) } ?? false
    return !isShort && !isOver
  }

  private static func isHarder(
    _ clock: Plan.Clock, _ active: Duration, _ window: Window
  ) -> Bool {
    switch clock {
    case .shown: false
    case .hidden: true
    case .tightened:
      active >= clock.window(window).earliest
        && clock.window(window).latest.map { active <= $0 } ?? true
    }
  }
}
