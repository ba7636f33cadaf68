import References
import Structures

extension FoundPhase {
  /// The times of the levels behind a title: " · L7 0:45–1:00 · L6 0:30–0:45"; empty without any.
  public var levelsText: String {
    levels.map { " · \($0.level) \(Window($0.stated).text(stated: $0.stated))" }.joined()
  }
}
