import Grids

extension KeyDecoder {
  /// What has begun and not ended.
  enum State: Hashable {
    case ground
    /// After one Esc or more; `isAlone` when nothing arrived together with it.
    case escape(count: Int, isAlone: Bool)
    /// After an Esc that was given as a key, because nothing followed it at once.
    case escaped
    /// Inside a character that came with Alt.
    case alternate
    /// After Esc `O`.
    case singleShift
    /// After Esc `[`, with what followed.
    case sequence([UInt8])
    /// After Esc and one of `P X ] ^ _`: so many bytes, the last of them Esc when `isEnding`.
    case string(count: Int, isEnding: Bool)
    /// So many bytes mean nothing.
    case skipping(Int)

    /// Who pastes, or answers, sends without such a rest.
    static let longestRest = Duration.seconds(1)
    /// What was cut in two right behind its introducer goes on sooner; a person may have pressed
    /// Alt and that key.
    static let shortRest = Duration.milliseconds(100)
    /// A control string of so many bytes is none that will end: the first short rest ends it.
    static let longestString = 1 << 16

    /// What a byte behind Esc begins; `nil` when it begins nothing.
    ///
    /// Source: ECMA-48, the control functions CSI, SS3, DCS, SOS, OSC, PM and APC.
    ///
    /// - Parameters:
    ///   - byte: any byte.
    ///   - inPaste: whether it is part of a paste, in which only sequences count.
    init?(afterEscape byte: UInt8, inPaste: Bool) {
      switch byte {
      case UInt8(ascii: "["): self = .sequence([])
      case _ where inPaste: return nil
      case UInt8(ascii: "O"): self = .singleShift
      case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"), UInt8(ascii: "^"),
        UInt8(ascii: "_"):
        self = .string(count: 0, isEnding: false)
      default: return nil
      }
    }

    /// What a control of eight bits begins: one byte for Esc and another one.
    init?(control byte: UInt8, inPaste: Bool) {
      guard (0x80..<0xA0).contains(byte) else { return nil }
      self.init(afterEscape: byte - 0x40, inPaste: inPaste)
    }

    /// How long nothing has to come until what has begun will not end; `nil` when nothing has begun.
    var patience: Duration? {
      switch self {
      case .ground: nil
      case .escaped, .singleShift, .sequence([]), .string(count: 0, _),
        .string(count: Self.longestString, _):
        Self.shortRest
      case .escape, .alternate, .sequence, .string, .skipping: Self.longestRest
      }
    }
  }
}
