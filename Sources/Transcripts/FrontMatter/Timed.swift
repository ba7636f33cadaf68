import Sessions
import Structures

/// What has a title and a time in the front matter.
protocol Timed: Sendable {
  /// What it is called.
  var title: String { get set }
  /// Its window; `nil` when it has none.
  var window: Window? { get set }
  /// What the guide says about its time; `nil` when that is not known.
  var stated: StatedTime? { get set }
}

extension Summary.Phase: Timed {}
extension GuidePhase: Timed {}
