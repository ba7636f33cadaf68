import Clocks
import Glibc
import TerminalIO

/// What goes to a command and what comes back, both at once.
struct Talk {
  /// Why it was broken off.
  enum Broken: Hashable {
    case tooLong, late, stopped
  }

  /// What came back.
  private(set) var answer: [UInt8] = []
  private var rest: ArraySlice<UInt8>
  private var sending: Int32?
  private let receiving: Int32
  private let most: Int

  /// Prepares to talk over two files, which are ours from now on.
  init(_ text: [UInt8], to sending: Int32, from receiving: Int32, most: Int) {
    (rest, self.most) = (text[...], most)
    (self.sending, self.receiving) = (sending, receiving)
    for file in [sending, receiving] {
      _ = fcntl(file, F_SETFL, fcntl(file, F_GETFL) | O_NONBLOCK)
    }
  }

  /// Talks until the other side has said all; answers why it did not come to that.
  mutating func go(until deadline: Instant, _ signals: borrowing SignalPipe) -> Broken? {
    while true {
      let ready = signals.wait(input: receiving, output: sending, until: deadline)
      if !signals.drain().isEmpty { return .stopped }
      if ready.contains(.output) { send() }
      if !ready.isDisjoint(with: [.input, .closed]) {
        if receive() { return nil }
        if answer.count > most { return .tooLong }
      }
      guard Instant.now < deadline else { return .late }
    }
  }

  /// Closes what is open.
  mutating func end() {
    close(receiving)
    closeSending()
  }

  private mutating func closeSending() {
    if let sending { close(sending) }
    sending = nil
  }

  private mutating func send() {
    guard let sending else { return }
    let count = rest.withUnsafeBytes { write(sending, $0.baseAddress, $0.count) }
    if count > 0 { rest = rest.dropFirst(count) }
    let isOver = count < 0 && errno != EAGAIN && errno != EINTR
    // Who does not want to read all of it may answer all the same.
    if rest.isEmpty || isOver { closeSending() }
  }

  /// Takes what is there; answers whether nothing more will come.
  private mutating func receive() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    let count = read(receiving, &buffer, buffer.count)
    guard count > 0 else { return count == 0 || (errno != EAGAIN && errno != EINTR) }
    answer += buffer[..<count]
    return false
  }
}
