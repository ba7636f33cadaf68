import Structures

/// A phase while it is mended.
///
/// Rule: [mended-phase].
public struct DraftPhase: Hashable, Sendable {
  /// The lines of the guide that it is made of.
  public internal(set) var lines: [DraftLine]
  /// The title that a person gave it; `nil` when that is as it is read.
  var ownTitle: String?
  /// The time that a person gave it; `nil` when that is as it is read.
  var ownTime: TypedTime?

  /// What it is called.
  public var title: String { ownTitle ?? lines.first?.title ?? "" }

  /// Its time; `nil` without one.
  public var stated: StatedTime? {
    guard ownTime == nil else { return ownTime?.stated }
    let times = lines.compactMap(\.stated)
    return times.first.map { times.dropFirst().reduce($0, +) }
  }

  /// The phase, ready to be run.
  public var phase: Phase {
    let rest = lines.dropFirst().flatMap { [$0.title] + ($0.phase?.prompts ?? []) }
    return Phase(
      title: title, window: stated.flatMap { $0.max == .zero ? nil : Window($0) }, stated: stated,
      question: lines.first?.phase?.question, prompts: (lines.first?.phase?.prompts ?? []) + rest)
  }

  /// The numbers of its lines in the guide as it is now.
  var numbers: [Int] { lines.filter(\.isFound).map(\.quoted.number) }

  /// The lines of the guide that hold its times.
  var timeLines: [Int] {
    lines.filter(\.isFound).map { $0.place?.timeLine ?? $0.quoted.number }
  }

  /// Where it stands.
  ///
  /// - Parameter other: the line for one that stands nowhere.
  /// - Returns: its line, and what is stated of it.
  func place(else other: Int) -> FoundPhase {
    let isAsRead = lines.count == 1 && ownTime == nil
    var place = FoundPhase(
      line: numbers.first ?? other, stated: stated,
      levels: isAsRead ? lines[0].place?.levels ?? [] : [])
    place.timeLine = lines.first?.place?.timeLine
    place.asks = lines.lazy.compactMap(\.place?.asks).first
    return place
  }

  /// What the file beside the guide says of it.
  var mended: MendedPhase {
    MendedPhase(line: 1, lines: lines.map(\.quoted), title: ownTitle, time: ownTime)
  }
}
