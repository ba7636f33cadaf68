import Clocks
import Glibc
import TerminalIO
import Texts

/// Standard output in lines, for which nothing waits until the end.
final class PlainOutput {
  private let outlet: Outlet
  private let context: Context
  /// How many lines were left out because nobody reads.
  private var leftOut = 0

  /// After so many bytes that nobody has read, more are left out.
  private static let mostUnread = 1 << 20

  /// Writes where a command writes.
  init(_ context: Context) {
    self.context = context
    outlet = Outlet(context.output.file)
  }

  /// The file to wait for; `nil` when nothing waits to be read.
  var unread: Int32? { outlet.heldCount > 0 ? outlet.file : nil }

  /// Whether nobody reads any more.
  var isClosed: Bool { outlet.error != 0 }

  /// Says a line; of what nobody reads, only so much is kept.
  func say(_ line: String) {
    guard outlet.heldCount < PlainOutput.mostUnread else { return leftOut += 1 }
    if leftOut > 0 {
      outlet.send("\(leftOut) lines were left out, since nobody read them\n".utf8)
      leftOut = 0
    }
    outlet.send((PrintableText.cleaned(line) + "\n").utf8)
  }

  /// Sends a sequence that a terminal does not show.
  func send(_ sequence: String) { outlet.send(sequence.utf8) }

  /// What of cues can be played here: nothing where nobody sees a terminal.
  var stage: CueStage {
    let isTerminal = context.isOutputTerminal
    return CueStage(
      ring: { if isTerminal { self.send("\u{7}") } }, reverse: nil,
      send: { if isTerminal { self.send($0) } })
  }

  /// Says a text whole, however little is read.
  func sayAll(_ text: String) { outlet.send(PrintableText.cleaned(text).utf8) }

  /// Hands on what waits to be read, as far as that goes at once.
  func flush() {
    outlet.flush()
    context.output.keep(error: outlet.error)
  }

  /// Hands on all that was said.
  ///
  /// - Parameters:
  ///   - signals: what ends the waiting.
  ///   - isHurried: whether that may take only so long; else as long as it takes.
  /// - Returns: whether all was read.
  func close(_ signals: borrowing SignalPipe, isHurried: Bool) -> Bool {
    let isRead =
      isHurried ? outlet.flush(until: .now + Context.patience) : waitForReader(signals)
    context.output.keep(error: outlet.error)
    return isRead
  }

  private func waitForReader(_ signals: borrowing SignalPipe) -> Bool {
    while unread != nil {
      _ = signals.wait(input: nil, output: unread, until: nil)
      guard signals.drain().isEmpty else { return false }
      outlet.flush()
    }
    return true
  }
}
