import Grids
import Sessions

extension PhaseResult.Verdict {
  /// The style of the verdict in a table.
  public var style: Style {
    switch self {
    case .skipped, .untimed, .incomplete: .muted
    case .short: .closing
    case .inWindow: .inWindow
    case .over: .over
    }
  }
}
