import Glibc
import TerminalIO

/// Standard input, line by line, without waiting for a line to be whole.
struct LineInput {
  /// Whether nothing more will come.
  private(set) var isAtEnd = false
  private var rest: [UInt8] = []
  /// Lines that were read and are for whoever reads next.
  private var held: [String] = []
  /// Whether a terminal may have said something in between.
  private let isTyped: Bool
  private let file: Int32

  /// A line that is longer than this is cut, in bytes.
  static let longest = 64 * 1024

  /// Reads what a command is given.
  init(_ context: Context) {
    isTyped = context.isInputTerminal
    file = context.input
  }

  /// Leaves lines for whoever reads next.
  mutating func leave(_ lines: some Sequence<String>) { held += lines }

  /// Takes the lines that were left.
  mutating func takeHeld() -> [String] {
    defer { held = [] }
    return held
  }

  /// Reads what is there.
  ///
  /// - Returns: the lines that are whole by now; at the end also a last one without its line end.
  mutating func read() -> [String] {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(file, &buffer, buffer.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    isAtEnd = count <= 0
    rest += buffer[..<max(0, count)]
    var parts = rest.split(separator: 0x0A, omittingEmptySubsequences: false)
    let open = isAtEnd ? [] : parts.removeLast()
    rest = Array(open.prefix(LineInput.longest))
    return parts.map { line in
      let cut = line.prefix(LineInput.longest)
      let line = cut.last == 0x0D ? cut.dropLast() : cut
      return isTyped ? TypedLine.text(in: line) : String(decoding: line, as: UTF8.self)
    }
  }
  /// Asks, and waits for a line.
  ///
  /// - Parameters:
  ///   - question: what is written before, on a line of its own.
  ///   - context: where it is asked.
  /// - Returns: the line, and whether Enter ended it: at the end of input what was typed last is the
  ///   line, if only nothing.
  static func answer(
    to question: String, _ context: Context
  ) -> (line: String, isEnded: Bool) {
    context.out("\(question)\n")
    var input = LineInput(context)
    while !input.isAtEnd {
      if let line = input.read().first { return (line, !input.isAtEnd) }
    }
    return ("", false)
  }
}
