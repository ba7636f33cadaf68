/// A sentence, or a part of one, in which some words stand out.
public struct Phrase: Hashable, Sendable {
  /// Words, and whether they stand out.
  public struct Part: Hashable, Sendable {
    /// The words.
    public let text: String
    /// Whether they stand out, as the names of phases do.
    public let isStrong: Bool
  }

  /// The parts, in order.
  public private(set) var parts: [Part] = []

  /// All words.
  public var text: String { parts.map(\.text).joined() }

  /// Whether there are none.
  public var isEmpty: Bool { parts.isEmpty }

  /// One phrase behind another.
  public static func + (lhs: Phrase, rhs: Phrase) -> Phrase {
    var phrase = lhs
    phrase.parts += rhs.parts
    return phrase
  }

  fileprivate mutating func add(_ text: String, isStrong: Bool = false) {
    if !text.isEmpty { parts.append(Part(text: text, isStrong: isStrong)) }
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// What is put together of words and values.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var phrase = Phrase()

    /// Begins with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds words as they stand.
    public mutating func appendLiteral(_ text: String) { phrase.add(text) }

    /// Adds a value.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      phrase.add(value.description)
    }

    /// Adds words that stand out.
    public mutating func appendInterpolation(strong text: String) {
      phrase.add(text, isStrong: true)
    }
  }

  /// Words of which none stand out.
  public init(stringLiteral text: String) { add(text) }

  /// What was put together.
  public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.phrase }
}
