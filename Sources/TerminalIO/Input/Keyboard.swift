import CNcurses
import Clocks
import Glibc
import Grids

/// The input half of the terminal: reads what ncurses has, without ever waiting for it.
struct Keyboard: ~Copyable {
  /// After so many bytes the screen gets its turn, however much more there is.
  private static let mostAtOnce = 4096

  // Reading from a window also draws it; from a pad it does not.
  private let pad: UnsafeMutablePointer<WINDOW>
  private var decoder = KeyDecoder()
  /// Whether reading has stopped before the end.
  private var mayHoldMore = false
  /// When to ask again although nothing came: until then the end of what began is waited for.
  private var patience: Instant?

  /// Whether there is more to be had although nothing comes.
  var isUnfinished: Bool { mayHoldMore || patience != nil }

  /// How long to wait at most for what comes, when there is a deadline for that already.
  func limit(_ deadline: Instant?) -> Instant? {
    mayHoldMore ? .now : [deadline, patience].compactMap(\.self).min()
  }

  /// Prepares ncurses for reading keys; `nil` when there is no memory for a window of one cell.
  ///
  /// - Parameter hasMouse: whether clicks and the wheel are keys as well.
  init?(hasMouse: Bool) {
    guard let pad = newpad(1, 1) else { return nil }
    self.pad = pad
    keypad(pad, true)
    Self.forgetKeypad()
    nodelay(pad, true)
    if hasMouse { mousemask(mouse_press | mouse_wheel_up | mouse_wheel_down, nil) }
    // A press counts at once: waiting for what may become a click would delay every key.
    mouseinterval(0)
  }

  deinit {
    delwin(pad)
  }

  /// Has ncurses leave the numeric keypad to the decoder.
  ///
  /// While it sends sequences of its own, descriptions name only its corners, and those after what a
  /// terminal of 1978 printed on them.
  private static func forgetKeypad() {
    for final in "jklmnopqrstuvwxyX" { define_key("\u{1B}O\(final)", 0) }
  }

  /// Forgets all that has come and was not read, and what has begun.
  mutating func discard() {
    tcflush(STDIN_FILENO, TCIFLUSH)
    flushinp()
    decoder = KeyDecoder()
    (mayHoldMore, patience) = (false, nil)
  }

  /// Whether the terminal was asked something a moment ago.
  var isAnswerDue: Bool {
    get { decoder.isAnswerDue }
    set { decoder.isAnswerDue = newValue }
  }

  /// What the terminal has answered since this was asked last.
  mutating func answers() -> [[UInt8]] { decoder.takeAnswers() }

  /// The keys that can be had now.
  ///
  /// Bytes are read, not wide characters: ncurses loses a character that is cut in two by the end
  /// of a read, and what follows an invalid byte.
  ///
  /// - Parameter isAlone: whether a single byte is all that can be read.
  /// - Returns: the keys in order, with ``Grids/Key/burst(_:)`` for what nobody types at once; of
  ///   several changes of size only the first.
  mutating func drain(isAlone: Bool) -> [Key] {
    var count = 0
    while count < Self.mostAtOnce, case let code = wgetch(pad), code != ERR {
      count += 1
      push(code, isAlone: isAlone)
    }
    mayHoldMore = count == Self.mostAtOnce
    if !mayHoldMore { rest(after: count) }
    let keys: [Key] = decoder.takeKeys().reduce(into: []) { keys, key in
      if key != .resize || !keys.contains(.resize) { keys.append(key) }
    }
    return keys.count < Key.leastBurst ? keys : Key.gathered(keys)
  }

  /// Nothing is left to be read.
  private mutating func rest(after count: Int) {
    decoder.pause()
    if count == 0, let patience, patience <= .now { decoder.giveUp() }
    guard let rest = decoder.patience else { return patience = nil }
    if count > 0 || patience == nil { patience = .now + rest }
  }

  private mutating func push(_ code: Int32, isAlone: Bool) {
    if let byte = UInt8(exactly: code) {
      decoder.push(byte, isAlone: isAlone)
    } else if code == KEY_MOUSE {
      var event = MEVENT()
      decoder.push(getmouse(&event) == OK ? Key(event: event) : nil)
    } else {
      decoder.push(Key(code: code))
    }
  }
}
