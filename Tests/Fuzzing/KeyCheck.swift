import Grids
import TerminalIO

/// What a terminal sends, in reads of any length.
///
/// Bytes that are never part of UTF-8 stand for what else happens: 0xFD is a key that ncurses has
/// recognised, 0xFE a byte that comes alone, 0xFF the end of a read, 0xFC a long rest. The same bytes choose answers of
/// a terminal between keys.
enum KeyCheck {
  static func check(_ bytes: [UInt8]) throws {
    var decoder = KeyDecoder()
    var isAlone = false
    for byte in bytes {
      switch byte {
      case 0xFD: decoder.push(.up)
      case 0xFE: isAlone = true
      case 0xFF: decoder.pause()
      case 0xFC: decoder.giveUp()
      default:
        decoder.push(byte, isAlone: isAlone)
        isAlone = false
      }
    }
    for key in decoder.takeKeys() { try check(key) }
    try expect(decoder.takeKeys().isEmpty, "a key comes twice")
    // However that ended, the keyboard still works.
    for byte in "\u{18}\u{1B}[201~".utf8 { decoder.push(byte) }
    decoder.pause()
    decoder.push(UInt8(ascii: "z"))
    try expect(decoder.takeKeys().last == .character("z"), "keys are swallowed")
    try AnswerCheck.check(bytes)
  }

  /// Nothing that a terminal would act upon gets into a text.
  private static func check(_ key: Key) throws {
    switch key {
    case .character(let character):
      try expect(character.unicodeScalars.count == 1, "several scalars in a key")
      try expect(!character.unicodeScalars.contains(where: isControl), "a control character")
    case .pasted(let text):
      try expect(!text.isEmpty, "an empty paste")
      let controls = text.unicodeScalars.filter { isControl($0) && $0 != "\n" && $0 != "\t" }
      try expect(controls.isEmpty, "a control character in a paste")
    default: break
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }
}
