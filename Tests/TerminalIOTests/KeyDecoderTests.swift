import Grids
import TestSupport
import Testing

@testable import TerminalIO

@Suite struct KeyDecoderTests {
  /// The keys that come of several reads, each followed by a pause.
  private func keys(_ reads: [UInt8]..., alone: Bool = false) -> [Key] {
    var decoder = KeyDecoder()
    for read in reads {
      for byte in read { decoder.push(byte, isAlone: alone) }
      decoder.pause()
    }
    return decoder.takeKeys()
  }

  private func keys(_ reads: String...) -> [Key] {
    var decoder = KeyDecoder()
    for read in reads {
      for byte in read.utf8 { decoder.push(byte) }
      decoder.pause()
    }
    return decoder.takeKeys()
  }

  @Test func charactersOfOneToFourBytesAreOneKeyEach() {
    #expect(keys("aé漢🔍") == [.character("a"), .character("é"), .character("漢"), .character("🔍")])
  }

  @Test func anAccentThatArrivesOnItsOwnIsAKeyOfItsOwn() {
    #expect(keys("e\u{301}") == [.character("e"), .character("\u{301}")])
  }

  @Test func aCharacterCutInTwoByAReadIsPutTogether() {
    #expect(keys([0xE6], [0xBC], [0xA2]) == [.character("漢")])
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0x80], [0xC2, 0x9B],
    ] as [[UInt8]])
  func invalidBytesAndControlsAreDroppedAndWhatFollowsIsNot(bytes: [UInt8]) {
    #expect(keys(bytes + [0x61]) == [.character("a")])
  }

  @Test func controlCharactersAreTheKeysOfALineEditor() {
    #expect(
      keys("\r\n\t\u{7F}\u{8}\u{17}\u{15}\u{1}\u{5}\u{C}") == [
        .enter, .enter, .tab, .backspace, .backspace, .deleteWord, .deleteLine, .home, .end,
        .redraw,
      ])
  }

  @Test func otherControlCharactersAreNothing() {
    #expect(keys("\u{0}\u{2}\u{7}\u{E}\u{1C}\u{1F}").isEmpty)
  }

  @Test func sequencesThatTheDescriptionOfATerminalForgotAreUnderstood() {
    #expect(
      keys("\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}OD\u{1B}[H\u{1B}[4~\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[Z")
        == [.up, .down, .right, .left, .home, .end, .delete, .pageUp, .pageDown, .backTab])
  }

  @Test func aSequenceThatMeansNothingIsSwallowedWhole() {
    #expect(keys("\u{1B}[1;5C\u{1B}[99;3~\u{1B}[?62;4c\u{1B}OPz") == [.character("z")])
  }

  @Test func aSequenceCutInTwoByAReadIsStillSwallowed() {
    #expect(keys("\u{1B}[1;", "5Cz") == [.character("z")])
  }

  @Test func aSequenceIsSwallowedHoweverLongItIs() {
    #expect(keys("\u{1B}[" + String(repeating: "1", count: 70) + "qz") == [.character("z")])
  }

  @Test func clicksInTheOldestFormAndKeysOfTheLinuxConsoleAreSwallowedWhole() {
    #expect(keys("\u{1B}[M dd1\u{1B}[[Az") == [.character("1"), .character("z")])
  }

  @Test func escapeOnItsOwnIsAKey() {
    #expect(keys("\u{1B}", "n") == [.escape, .character("n")])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}", "\r") == [.escape, .enter])
  }

  @Test(arguments: [
    "n", "\r", "\n", "\t", "\u{1}", "é", "漢", "🔍", "[C", "OD", "\u{1B}[C", "\u{1B}OD", "[1;3C",
    "Oq",
    "O3P", "\u{1B}n", "\u{1B}é",
  ])
  func aKeyThatArrivesTogetherWithEscapeIsOneKeyWithAltAndDoesNothing(key: String) {
    let plain: [String: [Key]] = ["[C": [.right], "OD": [.left], "Oq": [.character("1")]]
    #expect(keys("\u{1B}\(key)x") == (plain[key] ?? []) + [.character("x")])
  }

  @Test func altIsSwallowedAlsoWhereNcursesKnowsTheKey() {
    for key in [Key.right, .up, .enter, .click(row: 1, column: 1), nil] {
      for escapes in 1...2 {
        var decoder = KeyDecoder()
        for _ in 0..<escapes { decoder.push(0x1B) }
        decoder.push(key)
        decoder.pause()
        #expect(decoder.takeKeys() == [])
      }
    }
  }

  @Test func aNewSizeInTheMiddleOfASequenceEndsNothing() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[1;".utf8 { decoder.push(byte) }
    decoder.push(Key.resize)
    for byte in "5Cz".utf8 { decoder.push(byte) }
    #expect(decoder.takeKeys() == [.resize, .character("z")])
  }

  @Test func theNumericKeypadSaysWhatIsPrintedOnIt() {
    let sent = "pqrstuvwxyjklmnoX".map { "\u{1B}O\($0)" }.joined()
    #expect(keys(sent + "\u{1B}OM") == "0123456789*+,-./=".map(Key.character) + [.enter])
  }

  @Test func aLetterThatArrivesShortlyAfterEscapeIsALetter() {
    var decoder = KeyDecoder()
    decoder.push(0x1B, isAlone: true)
    decoder.push(UInt8(ascii: "n"))
    #expect(decoder.takeKeys() == [.escape, .character("n")])
  }

  @Test func altBackspaceDeletesAWordWhoeverRecognisesTheBackspace() {
    #expect(keys("\u{1B}\u{7F}\u{1B}\u{8}") == [.deleteWord, .deleteWord])
    var decoder = KeyDecoder()
    decoder.push(0x1B)
    decoder.push(Key.backspace)
    #expect(decoder.takeKeys() == [.deleteWord])
  }

  @Test func aPasteIsOnePieceWithItsLinesAndWithoutCommands() {
    #expect(
      keys("\u{1B}[200~one\rq\ttwo\u{7}\u{1B}[A é\u{1B}[201~n")
        == [.pasted("one\nq\ttwo é"), .character("n")])
  }

  @Test func linesOfAPasteEndAlikeHoweverTheyWereEnded() {
    #expect(keys("\u{1B}[200~a\rb\nc\r\nd\u{1B}[201~") == [.pasted("a\nb\nc\nd")])
  }

  @Test func aPasteInManyReadsIsStillOnePiece() {
    #expect(keys("\u{1B}[20", "0~ab", "cd\u{1B}", "[201~") == [.pasted("abcd")])
  }

  @Test func anEmptyPasteIsNothing() {
    #expect(keys("\u{1B}[200~\u{1B}[201~").isEmpty)
  }

  @Test func aPasteStopsGrowingButStillEnds() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[200~".utf8 { decoder.push(byte) }
    for _ in 0..<KeyDecoder.mostPasted + 10 { decoder.push(UInt8(ascii: "a")) }
    for byte in "\u{1B}[201~b".utf8 { decoder.push(byte) }
    let text = String(repeating: "a", count: KeyDecoder.mostPasted)
    #expect(decoder.takeKeys() == [.pasted(text), .character("b")])
  }

  @Test func aPasteWhoseEndWasLostIsTextAfterARestAndKeysWorkAgain() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[200~half\r".utf8 { decoder.push(byte) }
    decoder.pause()
    #expect(decoder.patience != nil && decoder.takeKeys() == [])
    decoder.giveUp()
    #expect(decoder.patience == nil && decoder.takeKeys() == [.pasted("half\n")])
    for byte in "n\u{1B}[201~q".utf8 { decoder.push(byte) }
    #expect(decoder.takeKeys() == [.character("n"), .character("q")])
  }

  @Test func aSequenceThatWasCutOffIsForgottenAfterARest() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[1;".utf8 { decoder.push(byte) }
    decoder.pause()
    #expect(decoder.patience != nil)
    decoder.giveUp()
    decoder.push(UInt8(ascii: "n"))
    #expect(decoder.takeKeys() == [.character("n")])
  }

  @Test func onlyANewSizeGetsThroughAPaste() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[200~a".utf8 { decoder.push(byte) }
    decoder.push(Key.up)
    decoder.push(Key.resize)
    #expect(decoder.takeKeys() == [.resize])
  }

  @Test(arguments: 0..<20) func noBytesAtAllMakeItFailOrEmitControlCharacters(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var characters: [Character] = []
    for _ in 0..<100 {
      var decoder = KeyDecoder()
      for _ in 0..<Int.random(in: 0..<60, using: &random) {
        let common: [UInt8] = [
          0x1B, 0x5B, 0x7E, 0x32, 0x30, 0x31, 0x4F, 0xC3, 0xE2, 0xC2, 0x9B,
        ]
        let byte = Bool.random(using: &random) ? common.randomElement(using: &random) : nil
        decoder.push(
          byte ?? .random(in: 0...255, using: &random), isAlone: Bool.random(using: &random))
        if Int.random(in: 0..<8, using: &random) == 0 { decoder.pause() }
        if Int.random(in: 0..<40, using: &random) == 0 { decoder.giveUp() }
      }
      for case .character(let character) in decoder.takeKeys() { characters.append(character) }
    }
    #expect(characters.count > 100)
    let scalars = characters.flatMap(\.unicodeScalars)
    #expect(scalars.allSatisfy { $0.properties.generalCategory != .control })
  }
}
