import Grids
import TerminalIO

/// What stands between keys as an answer of the terminal never makes a key, and the keys around it
/// arrive.
///
/// The bytes say which answers come, where they are cut into reads, and what stands in the strings
/// among them.
enum AnswerCheck {
  static func check(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while let first = rest.popFirst() {
      let cuts = Set(rest.prefix(3).map(Int.init))
      let text = rest.dropFirst(3).prefix(Int(first >> 3))
      rest = rest.dropFirst(3 + text.count)
      let answer = first < 128 ? real[Int(first) % real.count] : string(first, holding: text)
      try check(answer, cuts: cuts, inEightBits: first & 4 == 4)
    }
  }

  private static func check(_ answer: [UInt8], cuts: Set<Int>, inEightBits: Bool) throws {
    let answer = inEightBits ? eightBits(answer) : answer
    var decoder = KeyDecoder()
    decoder.push(UInt8(ascii: "d"))
    for (place, byte) in answer.enumerated() {
      if cuts.contains(place) { decoder.pause() }
      decoder.push(byte)
    }
    decoder.push(UInt8(ascii: "q"))
    // An Esc that nothing follows at once is the key of that name.
    let isCutBehindEscape = answer.first == 0x1B && cuts.contains(1)
    let keys = decoder.takeKeys()
    try expect(
      keys == [.character("d")] + (isCutBehindEscape ? [.escape] : []) + [.character("q")],
      "\(answer) cut at \(cuts.sorted()) makes \(keys)")
  }

  /// A control string with any text that does not end it; the point closes a character of UTF-8 that
  /// is open.
  private static func string(_ kind: UInt8, holding text: ArraySlice<UInt8>) -> [UInt8] {
    let starts = Array("P]X^_".utf8)
    let ends: [[UInt8]] = [[0x1B, 0x5C], [0x07]]
    let ending: Set<UInt8> = [0x07, 0x18, 0x1A, 0x1B, 0x9C]
    return [0x1B, starts[Int(kind) % starts.count]] + text.filter { !ending.contains($0) } + [0x2E]
      + ends[Int(kind) % 2]
  }

  /// The same with controls of one byte in place of Esc and another one.
  private static func eightBits(_ answer: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in answer {
      if bytes.last == 0x1B, (0x40..<0x60).contains(byte) {
        bytes[bytes.count - 1] = byte + 0x40
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// What terminals say to whoever asks for their kind, place of the cursor, colours, capabilities,
  /// settings, clipboard and title, and unasked of focus, size and theme.
  private static let real: [[UInt8]] = [
    "\u{1B}[?62;4;22c", "\u{1B}[>41;390;0c", "\u{1B}P!|7E565445\u{1B}\\", "\u{1B}[12;40R",
    "\u{1B}[?12;40;1R", "\u{1B}[0n", "\u{1B}]4;1;rgb:cdcd/0000/0000\u{7}",
    "\u{1B}]10;rgb:ebeb/dbdb/b2b2\u{1B}\\", "\u{1B}]11;rgb:1d1d/2020/2121\u{1B}\\",
    "\u{1B}]12;rgb:ffff/ffff/ffff\u{7}", "\u{1B}P1+r544e=787465726d2d323536636f6c6f72\u{1B}\\",
    "\u{1B}P0+r\u{1B}\\", "\u{1B}P1$r0;1;38:5:4m\u{1B}\\", "\u{1B}P1$r2 q\u{1B}\\",
    "\u{1B}P>|XTerm(390)\u{1B}\\", "\u{1B}[?1u", "\u{1B}[97;5u", "\u{1B}_Gi=31;OK\u{1B}\\",
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[48;24;80;480;1280t", "\u{1B}[8;24;80t", "\u{1B}[?997;1n",
    "\u{1B}]52;c;ZGVsZXRlIGFsbA==\u{7}", "\u{1B}]l“title”\u{1B}\\", "\u{1B}^quiet\u{1B}\\",
    "\u{1B}Xddqy\u{1B}\\", "\u{1B}[?2026;2$y", "\u{1B}[?2004;1$y", "\u{1B}[27;5;100~",
  ].map { Array($0.utf8) }
}
