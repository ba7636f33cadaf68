import Structures
import Texts

/// The time of a phase as somebody types it: "6-8 min", "1:30", or that there is none.
public struct TypedTime: Hashable, Sendable {
  /// What stands for no time at all.
  static let none = "none"
  private static let nones = [none, "-", "–"]

  /// How it was typed.
  public let text: String
  /// What is stated; `nil` for no time at all.
  public let stated: StatedTime?

  /// Reads a time; `nil` when the text is none.
  ///
  /// - Parameter text: what was typed: a time as in guides, "1:30", or "none".
  public init?(_ text: String) {
    let isNone = TypedTime.nones.contains(text.lowercased())
    let stated = isNone ? nil : TypedTime.time(text)
    guard isNone || stated != nil else { return nil }
    (self.text, self.stated) = (isNone ? TypedTime.none : text, stated)
  }

  /// Writes a time as somebody would type it.
  ///
  /// - Parameter stated: what is stated; `nil` for no time at all.
  init(_ stated: StatedTime?) {
    self.stated = stated
    guard let stated else {
      text = TypedTime.none
      return
    }
    let ends = [stated.min, stated.max ?? stated.min].map(\.wholeSeconds)
    let isMinutes = ends.allSatisfy { $0 % 60 == 0 }
    let numbers = Set(ends).sorted().map { String(isMinutes ? $0 / 60 : $0) }
    let number = numbers.joined(separator: "-") + (stated.max == nil ? "+" : "")
    text = "\(number) \(isMinutes ? "min" : "s")"
  }

  /// What a text states, written as in guides or as "1:30"; `nil` when it is no time.
  static func time(_ text: String) -> StatedTime? {
    let bare = Decoration.trimmed(text).drop { $0 == "(" }.prefix { $0 != ")" }
    if let stated = TimeNotation.time(bare) { return stated }
    guard bare.utf8.contains(UInt8(ascii: ":")) else { return nil }
    return DurationNotation.duration(String(bare)).map { StatedTime($0) }
  }
}
