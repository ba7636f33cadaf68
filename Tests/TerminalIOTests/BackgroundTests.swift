import Grids
import Testing

@testable import TerminalIO

/// What a terminal says of its background, however it arrives.
@Suite struct BackgroundTests {
  @Test(arguments: [
    ("11;rgb:0000/0000/0000", Background.dark), ("11;rgb:ffff/ffff/ffff", .light),
    ("11;rgb:1e1e/1e1e/2e2e", .dark), ("11;rgb:fdfd/f6f6/e3e3", .light), ("11;rgb:0/0/0", .dark),
    ("11;rgb:ff/fe/f0", .light), ("11;rgba:2828/2c2c/3434/ffff", .dark),
  ])
  func anAnswerIsDarkOrLight(answer: String, background: Background) {
    #expect(BackgroundQuery.background(Array(answer.utf8)) == background)
  }

  @Test(arguments: [
    "", "11", "11;rgb:", "11;rgb:0/0", "11;rgb:0/0/x", "11;rgb:00000/0/0", "11;rgb:-1/0/0",
    "11;rgb:+1/0/0", "10;rgb:0/0/0", "11;?", "11;rgb:0//0", "52;c;rgb:0/0/0",
  ])
  func whatIsNoSuchAnswerSaysNothing(answer: String) {
    #expect(BackgroundQuery.background(Array(answer.utf8)) == nil)
  }

  private static let answer = Array("\u{1B}]11;rgb:1d1d/2020/2121\u{1B}\\".utf8)

  private func read(_ reads: [[UInt8]]) -> (keys: [Key], answers: [[UInt8]]) {
    var decoder = KeyDecoder()
    decoder.isAnswerDue = true
    for read in reads {
      for byte in read { decoder.push(byte, isAlone: read.count == 1) }
      decoder.pause()
    }
    return (decoder.takeKeys(), decoder.takeAnswers())
  }

  @Test func anAnswerThatIsDueIsTakenInWhereverItIsCut() {
    let answer = Self.answer
    for cut in 1..<answer.count {
      let (keys, answers) = read([[0x64], Array(answer[..<cut]), Array(answer[cut...]), [0x71]])
      #expect(keys == [.character("d"), .character("q")], "cut at \(cut)")
      #expect(answers == [Array("11;rgb:1d1d/2020/2121".utf8)], "cut at \(cut)")
    }
    #expect(read(answer.map { [$0] }).keys == [])
  }

  @Test func anEscMeanwhileIsAKeyAfterAShortRest() {
    var decoder = KeyDecoder()
    decoder.isAnswerDue = true
    decoder.push(0x1B, isAlone: true)
    decoder.pause()
    #expect(decoder.takeKeys() == [] && decoder.patience == .milliseconds(100))
    decoder.giveUp()
    #expect(decoder.takeKeys() == [.escape])
  }

  @Test func onlyCommandsOfTheOperatingSystemAreAnswers() {
    let others = "\u{1B}P1$r0m\u{1B}\\\u{1B}_Gi=31;OK\u{1B}\\\u{1B}]11;rgb:\u{18}"
    #expect(read([Array(others.utf8)]).answers == [])
    let long = "\u{1B}]52;c;" + String(repeating: "d", count: 5000) + "\u{7}"
    #expect(read([Array(long.utf8)]).answers.allSatisfy { $0.count <= 64 })
  }
}
