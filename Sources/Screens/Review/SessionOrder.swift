import Structures
import Transcripts

/// What a list of past sessions is sorted by.
enum SessionOrder: CaseIterable, Hashable, Sendable {
  case newest, structure, longest, overrun

  /// What the list says of it.
  var words: String {
    switch self {
    case .newest: "newest first"
    case .structure: "by structure"
    case .longest: "longest first"
    case .overrun: "most over first"
    }
  }

  /// The order after this one, the first after the last.
  var next: SessionOrder {
    let all = SessionOrder.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// Sorts places in a list of sessions.
  ///
  /// - Parameters:
  ///   - places: the places, in order.
  ///   - sessions: the sessions, oldest first.
  /// - Returns: the places in this order; of equals the newest comes first.
  func sorted(_ places: [Int], of sessions: [PastSession]) -> [Int] {
    switch self {
    case .newest: places.reversed()
    case .structure: sorted(places) { sessions[$0].summary.structure }
    case .longest: sorted(places) { -(sessions[$0].summary.active ?? .zero).milliseconds }
    case .overrun: sorted(places) { -sessions[$0].summary.overrun.milliseconds }
    }
  }

  private func sorted<Key: Comparable>(_ places: [Int], by key: (Int) -> Key) -> [Int] {
    places.map { (key($0), -$0) }.sorted { $0 < $1 }.map { -$0.1 }
  }
}
