import Grids

/// Makes keys of what a terminal sends: bytes, and the codes that ncurses has made of sequences.
///
/// It keeps its place between calls, because a read may end in the middle of a character or of a
/// sequence. A sequence that means nothing is swallowed whole, so that its letters are never taken
/// for commands; so is a control string, in which a terminal answers whoever asked it something, and
/// a key that came together with Alt.
package struct KeyDecoder: Hashable, Sendable {
  /// A paste stops growing here; nobody types more than this into a note.
  static let mostPasted = 1 << 20
  private static let longestSequence = 64

  private var state = State.ground
  /// Whether what has begun came with Alt: a key of which means nothing here.
  private var isAlternate = false
  private var utf8 = UTF8Accumulator()
  private var pasted: [Unicode.Scalar]?
  private var keys: [Key] = []
  /// Whether the terminal was asked something: an Esc may be the first byte of its answer then, so that
  /// it is a key only after a short rest.
  var isAnswerDue = false
  /// The operating system command that is being read, as far as it matters; `nil` in other strings.
  private var answer: [UInt8]?
  private var answers: [[UInt8]] = []
  /// No answer that matters is longer, in bytes.
  private static let longestAnswer = 64

  /// Creates a decoder that has seen nothing.
  package init() {}

  /// The keys that are complete; each is given once.
  package mutating func takeKeys() -> [Key] {
    defer { keys = [] }
    return keys
  }

  /// What the terminal has answered: the operating system commands (OSC) that came, without the signs
  /// around them; each is given once.
  mutating func takeAnswers() -> [[UInt8]] {
    defer { answers = [] }
    return answers
  }

  /// Takes a key that ncurses has recognised.
  ///
  /// - Parameter key: the key; `nil` when it is none that means anything here.
  package mutating func push(_ key: Key?) {
    // No byte of the terminal: it may come in the middle of anything.
    if key == .resize { return keys.append(.resize) }
    let before = state
    if case .string = before { return }
    begin(.ground)
    guard pasted == nil else { return }
    switch before {
    case .escape(count: 1, _) where key == .backspace: keys.append(.deleteWord)
    case .escape(_, isAlone: false): break
    case .escape: keys += [.escape, key].compactMap(\.self)
    default: if let key { keys.append(key) }
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
    case .escape(let count, let isAlone): pushAfterEscape(byte, count, wasAlone: isAlone)
    case .escaped: pushAfterEscapeKey(byte, isAlone: isAlone)
    case .alternate: pushAlternate(byte)
    case .singleShift: pushAfterSingleShift(byte)
    case .sequence(let bytes): pushIntoSequence(byte, after: bytes)
    case .string(let count, let isEnding): pushIntoString(byte, after: count, isEnding: isEnding)
    case .skipping(let count): skip(byte, of: count)
    }
  }

  /// Nothing more is there to be read for now: an Esc at the end is the key of that name.
  ///
  /// What else has begun is waited for.
  package mutating func pause() {
    guard !isAnswerDue else { return }
    giveEscapes()
  }

  /// Nothing more has come for so long that what began will not end any more: a paste whose end was
  /// lost is over, and a sequence or string that was cut off is none.
  package mutating func giveUp() {
    giveEscapes()
    begin(.ground)
    endPaste()
  }

  private mutating func giveEscapes() {
    guard pasted == nil, case .escape(let count, _) = state else { return }
    keys += Array(repeating: .escape, count: count)
    state = .escaped
  }

  /// How long nothing has to come until it is time to ``giveUp()``; `nil` when nothing is waited for.
  var patience: Duration? {
    guard pasted == nil else { return State.longestRest }
    if isAnswerDue, case .escape = state { return State.shortRest }
    return state.patience
  }

  private mutating func begin(_ state: State) {
    self.state = state
    isAlternate = false
    answer = nil
    utf8 = UTF8Accumulator()
  }

  private mutating func finish(_ key: Key?) {
    if let key, pasted == nil, !isAlternate { keys.append(key) }
    begin(.ground)
  }

  private mutating func pushText(_ byte: UInt8, isAlone: Bool) {
    if byte == 0x1B {
      begin(.escape(count: 1, isAlone: isAlone))
    } else if !utf8.isOpen, let begun = State(control: byte, inPaste: pasted != nil) {
      begin(begun)
      if byte == 0x9D { answer = [] }
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

  // MARK: - After Esc

  private mutating func pushAfterEscape(_ byte: UInt8, _ count: Int, wasAlone: Bool) {
    if let begun = State(afterEscape: byte, inPaste: pasted != nil) {
      begin(begun)
      isAlternate = count > 1
      if byte == UInt8(ascii: "]") { answer = [] }
      return
    }
    switch byte {
    case 0x08, 0x7F: finish(count == 1 ? .deleteWord : nil)
    case 0x20..<0x7F where !wasAlone: finish(nil)
    case _ where wasAlone || pasted != nil:
      finish(.escape)
      push(byte)
    case 0x1B: state = .escape(count: count + 1, isAlone: false)
    case 0x80..<0xA0:
      finish(nil)
      push(byte)
    default:
      begin(.alternate)
      pushAlternate(byte)
    }
  }

  /// Behind an Esc that was given as a key: the rest of what was cut in two there, or another key.
  private mutating func pushAfterEscapeKey(_ byte: UInt8, isAlone: Bool) {
    begin(State(afterEscape: byte, inPaste: false) ?? .ground)
    if byte == UInt8(ascii: "]") { answer = [] }
    if state == .ground { pushText(byte, isAlone: isAlone) }
  }

  /// The bytes of the one character that came with Alt.
  private mutating func pushAlternate(_ byte: UInt8) {
    if utf8.isOpen, byte & 0xC0 != 0x80 {
      finish(nil)
      push(byte)
    } else if utf8.push(byte) != nil || !utf8.isOpen {
      finish(nil)
    }
  }

  private mutating func pushAfterSingleShift(_ byte: UInt8) {
    switch byte {
    // A number says what else was held, as behind "[".
    case 0x30..<0x3C: isAlternate = true
    case 0x09, 0x20..<0x7F: finish(Sequence.key(shifted: byte))
    default:
      finish(nil)
      push(byte)
    }
  }

  // MARK: - Sequences and strings

  private mutating func pushIntoSequence(_ byte: UInt8, after bytes: [UInt8]) {
    switch byte {
    // Of one that is too long to mean anything the rest is swallowed as well.
    case 0x20..<0x40: state = .sequence(bytes.count < Self.longestSequence ? bytes + [byte] : bytes)
    case 0x40..<0x7F: finish(sequence: bytes, final: byte)
    default:
      finish(nil)
      push(byte)
    }
  }

  private mutating func finish(sequence bytes: [UInt8], final: UInt8) {
    switch (bytes, final) {
    case (Sequence.pasteBegins, UInt8(ascii: "~")):
      begin(.ground)
      pasted = pasted ?? []
    case (Sequence.pasteEnds, UInt8(ascii: "~")):
      begin(.ground)
      endPaste()
    // The mouse in its oldest form, and a function key of the Linux console.
    case ([], UInt8(ascii: "M")): begin(.skipping(3))
    case ([], UInt8(ascii: "[")): begin(.skipping(1))
    default: finish(Sequence.key(parameters: bytes, final: final))
    }
  }

  private mutating func skip(_ byte: UInt8, of count: Int) {
    begin(count > 1 ? .skipping(count - 1) : .ground)
    if byte == 0x1B { pushText(byte, isAlone: false) }
  }

  /// A string ends with ST, which is Esc "\" or 0x9C, or with BEL as xterm allows; CAN and SUB break
  /// it off (ECMA-48).
  private mutating func pushIntoString(_ byte: UInt8, after count: Int, isEnding: Bool) {
    switch byte {
    case 0x18, 0x1A: finish(nil)
    case 0x07: finishString()
    case UInt8(ascii: "\\") where isEnding: finishString()
    case 0x9C where !utf8.isOpen: finishString()
    default:
      _ = utf8.push(byte)
      if let count = answer?.count, count < Self.longestAnswer, byte != 0x1B {
        answer?.append(byte)
      }
      state = .string(count: min(count + 1, State.longestString), isEnding: byte == 0x1B)
    }
  }

  private mutating func finishString() {
    if let answer { answers.append(answer) }
    finish(nil)
  }

  // MARK: - Pastes

  private mutating func paste(_ scalar: Unicode.Scalar) {
    guard let count = pasted?.count, count < Self.mostPasted else { return }
    switch scalar {
    case "\r", "\n", "\t": pasted?.append(scalar)
    default:
      if scalar.properties.generalCategory != .control { pasted?.append(scalar) }
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
}
