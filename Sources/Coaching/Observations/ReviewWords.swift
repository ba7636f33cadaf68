import Structures
import Texts
import Transcripts

/// How the numbers of a review are written, the same wherever they are shown.
public enum ReviewWords {
  /// Seconds on a clock: "4:12".
  public static func clock(_ seconds: Double) -> String {
    Duration.milliseconds(Int64((seconds * 1000).rounded())).clock()
  }

  /// "3 sessions of under 30 seconds".
  public static func brief(_ number: Int) -> String {
    "\(Counted.text(number, "session")) of under \(Summary.shortestPractice.wholeSeconds) seconds"
  }

  /// "40 %", or a dash of nothing.
  public static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    return "\(Int((Double(part) * 100 / Double(whole)).rounded())) %"
  }

  /// "1.4": so many a session.
  public static func rate(_ number: Int, _ sessions: Int) -> String {
    let tenths = Int((Double(number) * 10 / Double(max(1, sessions))).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// What so many times are too few for: "1 more for medians, 3 more for a trend"; `nil` when they
  /// are enough.
  public static func missing(_ times: Int) -> String? {
    let needed = [
      times < Quantiles.fewest ? "\(Quantiles.fewest - times) more for medians" : nil,
      times < Trend.fewest ? "\(Trend.fewest - times) more for a trend" : nil,
    ].compactMap(\.self)
    return needed.isEmpty ? nil : needed.joined(separator: ", ")
  }
}

extension TimeReview {
  /// The median of the times in words; a dash when there are too few.
  public var medianText: String { quartiles.map { ReviewWords.clock($0.median) } ?? "–" }
}

extension StructureReview {
  /// Which times are not as they were: those of sessions with another window; `nil` where all had the
  /// newest one.
  public var scalingText: String? {
    let times = ([total] + phases).flatMap(\.times)
    let count = Set(times.filter { $0.scaled != $0.active }.map(\.session)).count
    guard count > 0 else { return nil }
    let of = "\(count) of \(Counted.text(sessions.count, "session")) had other windows"
    return "\(of): such times are brought to the newest ones in proportion."
  }
}
