import Testing

@testable import TerminalIO

/// What a terminal is sent besides cells, by what the environment says.
@Suite struct TerminalFamilyTests {
  private func sent(_ variables: [String: String], _ text: String = "time is up") -> String? {
    TerminalFamily { variables[$0] }.notification("Design", text)
  }

  @Test func eachTerminalIsAskedInItsOwnWay() {
    #expect(sent(["TERM": "xterm-256color"]) == "\u{1B}]777;notify;Design;time is up\u{1B}\\")
    #expect(sent(["TERM": "xterm-kitty"]) == "\u{1B}]99;;Design: time is up\u{1B}\\")
    #expect(
      sent(["TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"])
        == "\u{1B}]9;Design: time is up\u{1B}\\")
  }

  @Test func insideTmuxItIsWrappedForTheTerminalOutside() {
    let tmux = ["TERM": "tmux-256color", "TMUX": "default,1,0"]
    #expect(
      sent(tmux)
        == "\u{1B}Ptmux;\u{1B}\u{1B}]777;notify;Design;time is up\u{1B}\u{1B}\\\u{1B}\\")
    #expect(
      sent(tmux.merging(["KITTY_WINDOW_ID": "1"]) { $1 })?.contains("]777;") == true)
    #expect(
      sent(tmux.merging(["LC_TERMINAL": "iTerm2"]) { $1 })?.contains("]9;Design: time") == true)
  }

  @Test(arguments: ["linux", "dumb", "vt100", "screen-256color", ""])
  func whereNothingWouldBeUnderstoodNothingIsSent(name: String) {
    #expect(sent(["TERM": name]) == nil)
    #expect(!TerminalFamily { $0 == "TERM" ? name : nil }.hasTitle)
  }

  @Test(arguments: [
    "a\u{1B}]0;x\u{7}b", "a;b", "a\u{9C}b", "a\u{202E}b", "a\nb",
    String(repeating: "ab", count: 999),
  ])
  func textEndsNoSequenceAndPartsNoField(text: String) {
    let sequence = sent(["TERM": "xterm"], text) ?? ""
    let fields = sequence.dropFirst(2).dropLast(2).split(separator: ";")
    #expect(fields.count == 4 && fields[3].hasPrefix("a"))
    #expect(sequence.unicodeScalars.filter { $0.properties.generalCategory == .control }.count == 2)
    #expect(!sequence.contains("\u{202E}") && sequence.count < 250)
  }

  @Test func aTitleIsCleanedToo() {
    #expect(TerminalFamily.title("Design\u{7} · over") == "\u{1B}]2;Design · over\u{1B}\\")
  }
}
