import Grids

/// Makes keys of what a terminal sends: bytes, and the codes that ncurses has made of sequences.
///
/// It keeps its place between calls, because a read may end in the middle of a character or of a
/// sequence. A sequence that means nothing is swallowed whole, so that its letters are never taken
/// for commands; so is a letter that came together with Alt.
package struct KeyDecoder: Hashable, Sendable {
  /// A paste stops growing here; nobody types more than this into a note.
  static let mostPasted = 1 << 20
  private static let longestSequence = 64

  private enum State: Hashable {
    case ground
    /// After Esc; `isAlone` when nothing arrived together with it.
    case escape(isAlone: Bool)
    /// After Esc `O`.
    case singleShift
    /// After Esc `[`, with what followed.
    case sequence([UInt8])
  }

  private var state = State.ground
  private var utf8 = UTF8Accumulator()
  private var pasted: [Unicode.Scalar]?
  private var keys: [Key] = []

  /// Creates a decoder that has seen nothing.
  package init() {}

  /// The keys that are complete; each is given once.
  package mutating func takeKeys() -> [Key] {
    defer { keys = [] }
    return keys
  }

  /// Takes a key that ncurses has recognised.
  package mutating func push(_ key: Key) {
    let followsEscape = if case .escape = state { true } else { false }
    state = .ground
    // In the middle of a paste only the terminal itself can have sent something else.
    if pasted != nil {
      if key == .resize { keys.append(key) }
    } else if followsEscape, key == .backspace {
      keys.append(.deleteWord)
    } else {
      keys += followsEscape ? [.escape, key] : [key]
    }
  }

  /// Takes the next byte.
  ///
  /// - Parameters:
  ///   - byte: any byte.
  ///   - isAlone: whether no other byte arrived together with it.
  package mutating func push(_ byte: UInt8, isAlone: Bool = false) {
    switch state {
    case .ground: pushText(byte, isAlone: isAlone)
    case .escape(let isAlone): pushAfterEscape(byte, wasAlone: isAlone)
    case .singleShift: finish(Sequence.key(parameters: [], final: byte))
    case .sequence(let bytes): pushIntoSequence(byte, after: bytes)
    }
  }

  /// Nothing more is there to be read for now: an Esc at the end is the key of that name.
  package mutating func pause() {
    guard pasted == nil else { return }
    switch state {
    case .escape: finish(.escape)
    case .singleShift, .sequence([]): state = .ground
    case .ground, .sequence: break
    }
  }

  /// Nothing more has come for so long that what began will not end any more: a paste whose end was
  /// lost is over, and a sequence that was cut off is none.
  mutating func giveUp() {
    state = .ground
    endPaste()
  }

  /// Whether a paste or a sequence has begun and not ended.
  var isWaiting: Bool { pasted != nil || state != .ground }

  private mutating func pushText(_ byte: UInt8, isAlone: Bool) {
    if byte == 0x1B {
      utf8 = UTF8Accumulator()
      state = .escape(isAlone: isAlone)
    } else if let scalar = utf8.push(byte) {
      push(scalar)
    }
  }

  private mutating func push(_ scalar: Unicode.Scalar) {
    if pasted != nil {
      paste(scalar)
    } else if scalar.value < 0x20 || scalar.value == 0x7F {
      if let key = Sequence.key(control: UInt8(scalar.value)) { keys.append(key) }
    } else if !(0x80..<0xA0).contains(scalar.value) {
      keys.append(.character(Character(scalar)))
    }
  }

  private mutating func paste(_ scalar: Unicode.Scalar) {
    guard let count = pasted?.count, count < Self.mostPasted else { return }
    switch scalar {
    case "\r", "\n", "\t": pasted?.append(scalar)
    default:
      if scalar.properties.generalCategory != .control { pasted?.append(scalar) }
    }
  }

  private mutating func pushAfterEscape(_ byte: UInt8, wasAlone: Bool) {
    switch byte {
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "O"): state = .singleShift
    case 0x08, 0x7F: finish(.deleteWord)
    case 0x20..<0x7F where !wasAlone: state = .ground
    default:
      finish(.escape)
      push(byte)
    }
  }

  private mutating func pushIntoSequence(_ byte: UInt8, after bytes: [UInt8]) {
    switch byte {
    case 0x20..<0x40 where bytes.count < Self.longestSequence: state = .sequence(bytes + [byte])
    case 0x40..<0x7F: finish(sequence: bytes, final: byte)
    default:
      state = .ground
      push(byte)
    }
  }

  private mutating func finish(sequence bytes: [UInt8], final: UInt8) {
    state = .ground
    switch (bytes, final) {
    case (Sequence.pasteBegins, UInt8(ascii: "~")): pasted = pasted ?? []
    case (Sequence.pasteEnds, UInt8(ascii: "~")): endPaste()
    default: finish(Sequence.key(parameters: bytes, final: final))
    }
  }

  private mutating func endPaste() {
    guard let scalars = pasted else { return }
    pasted = nil
    var text = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      // Lines may end in CR, as terminals send it, in LF, or in both.
      if scalar == "\n", index > 0, scalars[index - 1] == "\r" { continue }
      text.append(scalar == "\r" ? "\n" : scalar)
    }
    if !text.isEmpty { keys.append(.pasted(String(text))) }
  }

  private mutating func finish(_ key: Key?) {
    state = .ground
    if let key, pasted == nil { keys.append(key) }
  }
}
