/// One drawn character as plain numbers: a base with at most three marks.
///
/// A `Character` would count references at every copy; a screen copies and compares thousands of
/// these a second.
public struct Glyph: Hashable, Sendable {
  /// The base's code point; 0 for nothing, as in the second column of a wide character.
  public let base: UInt32
  private let mark1: UInt32
  private let mark2: UInt32
  private let mark3: UInt32

  /// How many combining marks one character keeps; more would only be a flood.
  static let mostMarks = 3

  /// Nothing: the second column of a wide character.
  static let none = Glyph(base: 0)

  /// An empty column.
  static let space = Glyph(base: 0x20)

  /// Takes a base without marks.
  init(base: UInt32) {
    self.base = base
    (mark1, mark2, mark3) = (0, 0, 0)
  }

  /// Takes a base and its marks, of which the first three count.
  init(base: UInt32, marks: [UInt32]) {
    self.base = base
    mark1 = marks.first ?? 0
    mark2 = marks.count > 1 ? marks[1] : 0
    mark3 = marks.count > 2 ? marks[2] : 0
  }

  /// Takes a character apart; only its first scalar and the three behind it count.
  public init(_ character: Character) {
    var scalars = character.unicodeScalars.makeIterator()
    base = scalars.next()?.value ?? 0
    mark1 = scalars.next()?.value ?? 0
    mark2 = scalars.next()?.value ?? 0
    mark3 = scalars.next()?.value ?? 0
  }

  /// The code points of the marks.
  public var marks: [UInt32] {
    mark1 == 0 ? [] : [mark1, mark2, mark3].filter { $0 != 0 }
  }

  /// The character; `nil` for nothing.
  public var character: Character? {
    guard base != 0, let scalar = Unicode.Scalar(base) else { return nil }
    guard mark1 != 0 else { return Character(scalar) }
    let scalars = [scalar] + marks.compactMap(Unicode.Scalar.init)
    return Character(String(String.UnicodeScalarView(scalars)))
  }
}
