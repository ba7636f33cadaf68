import CSignals
import Clocks
import Glibc
import Synchronization

/// A line on a terminal that tells how far long work is.
///
/// Work that is soon done shows none. The line is drawn when there is something new, at most ten times
/// a second, and not while another program has the terminal. As long as it is there, a signal that ends
/// the program erases it first.
public final class ProgressLine: Sendable {
  /// After so long there is a line.
  private static let patience = Duration.milliseconds(500)
  /// It stays as it is for so long.
  private static let pause = Duration.milliseconds(100)
  /// The C0 controls and sequences that every terminal in use knows: return, erase to the end of line.
  private static let erasure = "\r\u{1B}[K"

  private struct State {
    var isShown = false
    /// When it may be drawn.
    var next: Instant
  }

  private let file: Int32?
  private let state: Mutex<State>

  /// Takes a terminal; nothing is ever shown without one.
  ///
  /// - Parameter file: its descriptor.
  public init(_ file: Int32?) {
    self.file = file
    state = Mutex(State(next: .now + ProgressLine.patience))
  }

  /// Shows a text, if it is time to; several threads may.
  ///
  /// - Parameter text: of ASCII, on one line.
  public func show(_ text: @autoclosure () -> String) {
    guard let file else { return }
    state.withLock { state in
      let now = Instant.now
      guard state.next <= now, tcgetpgrp(file) == getpgrp() else { return }
      state.next = now + ProgressLine.pause
      if !state.isShown { signals_erase_line(file) }
      state.isShown = true
      // A line that is broken by the end of the screen could not be erased.
      ProgressLine.write(
        "\r" + text().prefix(ProgressLine.columns(of: file) - 1) + "\u{1B}[K", to: file)
    }
  }

  /// Takes the line away; what comes next may show another one at once.
  public func erase() {
    guard let file else { return }
    state.withLock { state in
      guard state.isShown else { return }
      ProgressLine.write(ProgressLine.erasure, to: file)
      signals_erase_line(-1)
      state.isShown = false
    }
  }

  private static func columns(of file: Int32) -> Int {
    var size = winsize()
    let isKnown = ioctl(file, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }

  private static func write(_ text: String, to file: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 || count < 0 && errno == EINTR else { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
