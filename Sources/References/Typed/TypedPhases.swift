import Structures
import Texts

/// Phases that somebody types on the spot: "Clarify 1m, Design 6-8m, Questions".
///
/// Commas part them, and the time ends each, written as in guides or as "1:30". One without a time
/// stays open, as in a guide.
public struct TypedPhases: Hashable, Sendable {
  /// Why a text is no row of phases.
  public enum Problem: Error, Hashable, Sendable {
    /// There is no phase in it, or none with a time.
    case withoutTime
    /// A part is a time alone.
    case withoutTitle(String)
    /// A part ends with a number without a unit.
    case withoutUnit(String)
    /// A part holds a time besides the one at its end: a comma is missing.
    case withSeveralTimes(String)
  }

  /// A phase as it was typed.
  private struct Part: Hashable {
    let title: String
    let stated: StatedTime?
  }

  private let parts: [Part]

  /// What they are called where nobody says it.
  public static let title = "Own structure"

  /// Reads phases.
  ///
  /// - Parameter text: what was typed.
  /// - Throws: ``Problem`` when it is no row of phases, or none has a time.
  public init(_ text: String) throws(Problem) {
    var parts: [Part] = []
    for part in text.split(separator: ",") {
      let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
      guard !words.isEmpty else { continue }
      parts.append(try TypedPhases.part(words))
    }
    guard parts.contains(where: { $0.stated != nil }) else { throw .withoutTime }
    self.parts = parts
  }

  /// No time has more words than this: "at most 1 minute 30 seconds".
  private static let longestTime = 6

  private static func part(_ words: [String]) throws(Problem) -> Part {
    for count in stride(from: min(longestTime, words.count), to: 0, by: -1) {
      let written = words.suffix(count).joined(separator: " ")
      guard let stated = TypedTime.time(written) else { continue }
      guard count < words.count else { throw .withoutTitle(written) }
      let title = words.dropLast(count)
      guard !title.dropFirst().contains(where: isTime) else {
        throw .withSeveralTimes(words.joined(separator: " "))
      }
      return Part(title: title.joined(separator: " "), stated: stated)
    }
    let whole = words.joined(separator: " ")
    let isNumber = words.last?.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") } ?? false
    guard words.count == 1 || !isNumber else { throw .withoutUnit(whole) }
    return Part(title: whole, stated: nil)
  }

  /// Whether a word is a time with its unit, perhaps with a sign behind it: "1m;".
  private static func isTime(_ word: String) -> Bool {
    let time = word.prefix { !";/+|".contains($0) }
    return time.contains(where: \.isLetter) && TypedTime.time(String(time)) != nil
  }

  /// The phases, without prompts.
  public var phases: [Phase] {
    parts.map { Phase(title: $0.title, window: $0.stated.map(Window.init), stated: $0.stated) }
  }

  /// The structure of these phases, which stands in no guide.
  ///
  /// - Parameter title: what it is called.
  /// - Returns: an entry that can be run as one of a catalogue.
  public func entry(titled title: String) -> StructureCatalogue.Entry {
    let structure = FoundStructure(
      structure: Structure(title: title, phases: phases),
      line: 1, readAs: .durations, basis: .lengths,
      phases: parts.map { FoundPhase(line: 1, stated: $0.stated, levels: []) }, claimed: nil,
      totalLines: [],
      overlaps: false)
    return StructureCatalogue.Entry(reference: Reference(typed: structure), structure: structure)
  }
}
