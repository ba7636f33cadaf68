import Clocks
import CNcurses
import CSignals
import Glibc

/// The way from ncurses to the terminal.
///
/// ncurses waits until all it writes is taken. So its descriptor is turned to a file in memory
/// while it draws, and what lies there is sent as far as the terminal takes it.
final class ScreenOutput {
  /// For ncurses to write to.
  let stream: UnsafeMutablePointer<FILE>
  /// To the terminal.
  let outlet = Outlet(STDOUT_FILENO)

  private let memory: Int32
  /// How much of the file in memory has been sent.
  private var collected = 0

  /// The file begins anew when it is longer: doing that each time would cost more than the writing.
  private static let most = 1 << 16

  /// A terminal that takes nothing is left in such a time at the latest.
  private static let patience = Duration.seconds(1)

  /// Prepares the way to the terminal at standard output.
  ///
  /// - Throws: ``TerminalProblem/noPipe(error:)`` when no more files can be opened.
  init() throws(TerminalProblem) {
    let file = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0)
    guard file >= 0, let stream = fdopen(file, "w") else { throw .noPipe(error: errno) }
    memory = signals_memory()
    guard memory >= 0 else {
      defer { fclose(stream) }
      throw .noPipe(error: errno)
    }
    self.stream = stream
  }

  deinit {
    fclose(stream)
    close(memory)
  }

  /// Whether the terminal has taken everything.
  var isEmpty: Bool { outlet.heldCount == 0 }

  /// Sends text that ncurses knows nothing of.
  func send(_ text: String) { outlet.send(text.utf8) }

  /// Sends what ncurses draws meanwhile.
  func collect(_ draw: () -> Void) {
    let file = fileno(stream)
    signals_turn(file, memory)
    draw()
    signals_turn(file, STDOUT_FILENO)
    let end = Int(lseek(memory, 0, SEEK_CUR))
    let count = end - collected
    guard count > 0 else { return }
    withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { bytes in
      let filled = pread(memory, bytes.baseAddress, count, off_t(collected))
      outlet.send(bytes.prefix(max(0, filled)))
    }
    collected = end
    guard end > Self.most else { return }
    ftruncate(memory, 0)
    lseek(memory, 0, SEEK_SET)
    collected = 0
  }

  /// Sends the rest when leaving; a terminal that was halted with Ctrl-S is set going for that.
  func finish() {
    if !isEmpty {
      tcflow(outlet.file, TCOOFF)
      tcflow(outlet.file, TCOON)
    }
    outlet.flush(until: .now + Self.patience)
  }
}
