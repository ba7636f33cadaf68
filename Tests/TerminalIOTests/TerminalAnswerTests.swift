import Grids
import Testing

@testable import TerminalIO

/// What a terminal says by itself is no key, however it arrives.
@Suite struct TerminalAnswerTests {
  private static let strings: [String] = [
    "\u{1B}]11;rgb:1d1d/2020/2121\u{1B}\\", "\u{1B}]4;1;rgb:cdcd/0000/0000\u{7}",
    "\u{1B}]52;c;ZGVsZXRl\u{7}", "\u{1B}]52;c;“delete” dd\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}P1+r544e=787465726d\u{1B}\\", "\u{1B}P>|XTerm(390)\u{1B}\\",
    "\u{1B}P!|7E565445\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^quiet\u{1B}\\",
    "\u{1B}Xstart of string\u{1B}\\",
    "\u{1B}[?62;4;22c", "\u{1B}[>41;390;0c", "\u{1B}[12;40R", "\u{1B}[?997;1n", "\u{1B}[I",
    "\u{1B}[O", "\u{1B}[48;24;80;480;1280t", "\u{1B}[?2026;2$y", "\u{1B}[?1u",
  ]

  private func keys(_ reads: [[UInt8]]) -> [Key] {
    var decoder = KeyDecoder()
    for read in reads {
      for byte in read { decoder.push(byte, isAlone: read.count == 1) }
      decoder.pause()
    }
    return decoder.takeKeys()
  }

  @Test(arguments: strings)
  func anAnswerBetweenTwoKeysIsSwallowedWhole(answer: String) {
    #expect(keys([Array("d\(answer)q".utf8)]) == [.character("d"), .character("q")])
  }

  @Test(arguments: strings)
  func soIsOneThatIsCutInTwoAnywhere(answer: String) {
    let bytes = Array(answer.utf8)
    for cut in 1..<bytes.count {
      let keys = keys([[0x64]] + [Array(bytes[..<cut]), Array(bytes[cut...])] + [[0x71]])
      // An Esc with nothing behind it is the key of that name.
      let escape: [Key] = cut == 1 ? [.escape] : []
      #expect(keys == [.character("d")] + escape + [.character("q")], "cut at \(cut)")
    }
  }

  @Test(arguments: strings)
  func soIsOneThatComesByteByByte(answer: String) {
    let reads = Array("\(answer)q".utf8).map { [$0] }
    #expect(keys(reads) == [.escape, .character("q")])
  }

  @Test(arguments: strings)
  func soIsOneWithControlsOfEightBits(answer: String) {
    var bytes: [UInt8] = []
    for byte in answer.utf8 {
      if bytes.last == 0x1B, (0x40..<0x60).contains(byte) {
        bytes[bytes.count - 1] = byte + 0x40
      } else {
        bytes.append(byte)
      }
    }
    #expect(keys([[0x64] + bytes + [0x71]]) == [.character("d"), .character("q")])
  }

  @Test func aByteInsideACharacterBeginsAndEndsNothing() {
    // “ ” and ‟ hold 0x9C, 0x9D and 0x9F; И and Н hold 0x98 and 0x9D.
    #expect(keys([Array("“”‟ИНq".utf8)]) == "“”‟ИНq".map(Key.character))
    #expect(keys([Array("\u{1B}]2;“title”d\u{7}q".utf8)]) == [.character("q")])
  }

  @Test(arguments: [UInt8(ascii: "]"), 0x50, 0x58, 0x5E, 0x5F])
  func theStartOfAStringIsNoAltKeyAndIsDroppedAfterAShortRest(start: UInt8) {
    var decoder = KeyDecoder()
    for byte in [0x1B, start] { decoder.push(byte) }
    decoder.pause()
    #expect(decoder.patience == .milliseconds(100) && decoder.takeKeys() == [])
    decoder.giveUp()
    decoder.push(UInt8(ascii: "n"))
    #expect(decoder.takeKeys() == [.character("n")])
  }

  @Test func aStringWithoutEndIsGivenUpAfterASecondAndAVeryLongOneAtTheFirstRest() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}]52;c;dddd".utf8 { decoder.push(byte) }
    decoder.pause()
    #expect(decoder.patience == .seconds(1))
    for _ in 0..<1 << 16 { decoder.push(UInt8(ascii: "d")) }
    decoder.pause()
    #expect(decoder.patience == .milliseconds(100))
    decoder.giveUp()
    decoder.push(UInt8(ascii: "n"))
    #expect(decoder.takeKeys() == [.character("n")])
  }

  @Test func keysThatNcursesFindsInAStringAreSwallowedWithIt() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}]11;".utf8 { decoder.push(byte) }
    for key in [Key.up, .backspace, nil] { decoder.push(key) }
    decoder.push(Key.resize)
    for byte in "d\u{7}q".utf8 { decoder.push(byte) }
    #expect(decoder.takeKeys() == [.resize, .character("q")])
  }

  @Test func aPasteKeepsItsTextWhateverStringsBeginInIt() {
    #expect(
      keys([Array("\u{1B}[200~a\u{1B}]0;b\u{1B}[201~n".utf8)])
        == [.pasted("a0;b"), .character("n")])
  }
}
