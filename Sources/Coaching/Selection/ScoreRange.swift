import Sessions
import Structures

/// Scores of the whole that are looked for: "3", "hire", "3+" and better, "2-" and worse, "none".
public enum ScoreRange: Hashable, Sendable {
  /// No score was given.
  case none
  /// A score from 1 to 4.
  case among(ClosedRange<Double>)

  /// Reads a range; `nil` when it is none.
  ///
  /// - Parameter text: as it was typed, in whatever letters.
  public init?(_ text: String) {
    let text = text.lowercased()
    if text == "none" {
      self = .none
      return
    }
    let sign = text.last.flatMap { "+-".contains($0) ? $0 : nil }
    guard let points = ScoreRange.points(sign == nil ? text : String(text.dropLast())) else {
      return nil
    }
    self = .among((sign == "-" ? 1 : points)...(sign == "+" ? 4 : points))
  }

  private static func points(_ text: String) -> Double? {
    if let band = HireBand(rawValue: text.replacing("-", with: " ")) { return band.points }
    let possible = stride(from: 1.0, through: 4, by: 0.5)
    return Double(text).flatMap { possible.contains($0) ? $0 : nil }
  }

  /// Whether a score is among them; `nil` is none.
  public func contains(_ score: Double?) -> Bool {
    switch (self, score) {
    case (.none, let score): score == nil
    case (.among(let range), let score?): range.contains(score)
    case (.among, nil): false
    }
  }
}
