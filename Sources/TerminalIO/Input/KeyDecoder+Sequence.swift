import Grids

extension KeyDecoder {
  /// What control characters and escape sequences mean.
  ///
  /// Source: ECMA-48 for their shape, xterm's "Control Sequences" for their meaning. ncurses knows
  /// most of them from the terminal's description; these are for terminals that send more than
  /// theirs says.
  enum Sequence {
    /// The parameters of the sequences around a paste, both of which end in "~".
    static let pasteBegins = Array("200".utf8)
    static let pasteEnds = Array("201".utf8)

    /// The key for a control character.
    static func key(control: UInt8) -> Key? {
      switch control {
      case 0x01: .home
      case 0x03: .interrupt
      case 0x05: .end
      case 0x08, 0x7F: .backspace
      case 0x09: .tab
      case 0x0A, 0x0D: .enter
      case 0x0C: .redraw
      case 0x15: .deleteLine
      case 0x17: .deleteWord
      default: nil
      }
    }

    /// The key for what follows Esc `O`: an arrow, or what is printed on a key of the numeric keypad.
    ///
    /// Digits come as "p" to "y", signs as "j" to "o".
    static func key(shifted byte: UInt8) -> Key? {
      switch byte {
      case UInt8(ascii: "p")...UInt8(ascii: "y"), UInt8(ascii: "j")...UInt8(ascii: "o"),
        UInt8(ascii: "X"):
        .character(Character(Unicode.Scalar(byte == UInt8(ascii: "X") ? 0x3D : byte - 0x40)))
      case UInt8(ascii: " "): .character(" ")
      case UInt8(ascii: "I"), 0x09: .tab
      case UInt8(ascii: "M"): .enter
      default: key(parameters: [], final: byte)
      }
    }

    /// The key for a sequence.
    ///
    /// - Parameters:
    ///   - parameters: the bytes between the introducer and the last byte; keys that are held
    ///     together with Shift, Alt or Ctrl have more than one number, and mean nothing here.
    ///   - final: the last byte.
    /// - Returns: the key; `nil` when the sequence means nothing here.
    static func key(parameters: [UInt8], final: UInt8) -> Key? {
      switch (String(decoding: parameters, as: UTF8.self), final) {
      case ("", UInt8(ascii: "A")): .up
      case ("", UInt8(ascii: "B")): .down
      case ("", UInt8(ascii: "C")): .right
      case ("", UInt8(ascii: "D")): .left
      case ("", UInt8(ascii: "H")), ("1", UInt8(ascii: "~")), ("7", UInt8(ascii: "~")): .home
      case ("", UInt8(ascii: "F")), ("4", UInt8(ascii: "~")), ("8", UInt8(ascii: "~")): .end
      case ("", UInt8(ascii: "Z")): .backTab
      case ("3", UInt8(ascii: "~")): .delete
      case ("5", UInt8(ascii: "~")): .pageUp
      case ("6", UInt8(ascii: "~")): .pageDown
      default: nil
      }
    }
  }
}
