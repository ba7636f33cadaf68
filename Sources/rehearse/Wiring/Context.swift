import Clocks
import Grids
import Storage
import Structures
import TerminalIO
import Texts
import Transcripts

/// The world as a command is handed it: all that it depends on besides its options and the files.
struct Context {
  /// Where typed lines come from.
  let input: Int32
  /// Where results go.
  let output: Output
  /// Where sentences about what went wrong go.
  let diagnostics: Output
  /// The environment variables.
  let environment: Environment
  /// Whether input is a terminal.
  let isInputTerminal: Bool
  /// Whether output is a terminal.
  let isOutputTerminal: Bool
  /// The columns of the terminal that output is; `nil` when it is none.
  let outputWidth: () -> Int?
  /// Looks at the terminal, on which colours are wanted or not.
  let lookAtTerminal: (ColourChoice) -> TerminalFacts
  /// The clock on the wall: only for stamps, never for lengths of time.
  let wall: () -> Stamp
  /// Makes what questions and follow-ups are drawn with.
  let generator: () -> Generator
  /// When colours are wanted, as far as it was typed.
  var typedColours = ColourChoice.automatic
  /// What lines are drawn with, once that was needed.
  var foundPens = Once<LinePens>()
  /// Tells how far long work is.
  var progress = ProgressLine(nil)
  /// What was told of settings and guides, which several parts of a command read.
  let told = Told()
}

extension Context {
  /// So many columns of a diagnostic line are written: titles may be of any length.
  private static let longestSentence = 2000

  /// How long a session that has to leave waits for its last words to be taken.
  static let patience = Duration.seconds(1)

  /// Whether input and output are a terminal.
  var hasTerminal: Bool { isInputTerminal && isOutputTerminal }

  /// The present time at this place.
  var now: Stamp { wall() }

  /// What the terminal can do.
  var terminal: TerminalFacts { lookAtTerminal(colours) }

  /// The columns of the terminal that output is; `nil` when it is none.
  var width: Int? { outputWidth() }

  /// Writes text to standard output, free of what could drive a terminal.
  func out(_ text: String) { outRaw(PrintableText.cleaned(text)) }

  /// Writes text to standard output as it is: JSON, which has its own way of escaping.
  func outRaw(_ text: String) { outRaw(Array(text.utf8)) }

  /// Writes bytes to standard output as they are: a file that is piped on.
  func outRaw(_ bytes: [UInt8]) {
    if isOutputTerminal { progress.erase() }
    output.write(bytes)
  }

  /// Writes one diagnostic line to standard error.
  ///
  /// - Parameters:
  ///   - message: one sentence.
  ///   - patience: after this the line is given up; `nil` waits for as long as it takes.
  func complain(_ message: String, patience: Duration? = nil) {
    progress.erase()
    let symbols = Symbol.fitted(message, width: Context.longestSentence)
    let line = "rehearse: \(String(symbols.map(\.character)))\n"
    guard let patience else { return diagnostics.write(line) }
    let outlet = Outlet(diagnostics.file)
    outlet.send(line.utf8)
    outlet.flush(until: .now + patience)
  }

  /// Writes one diagnostic line to standard error, unless it was written before.
  func complainOnce(_ message: String) {
    if told.isFirst(message) { complain(message) }
  }

  /// Text with charts in it, in the signs that the terminal has.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - isASCII: whether only ASCII signs are wanted, wherever it goes.
  /// - Returns: the text, each character in one of its columns.
  func drawn(_ text: StyledText, isASCII: Bool) -> StyledText {
    let repertoire =
      isASCII ? .ascii : isOutputTerminal ? terminal.repertoire : .unicode
    guard repertoire != .unicode else { return text }
    return text.mapped { String($0.map { $0 == "\n" ? $0 : repertoire.sign(for: $0) }) }
  }
}
