import References
import Structures

/// A time as people write it.
enum DurationCheck {
  static func check(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    if let time = DurationNotation.duration(text) {
      try expect(time >= .zero && time <= .longest, "“\(text)” is \(time)")
      let again = DurationNotation.duration(time.exactClock)
      try expect(again == time, "\(time.exactClock) is read as \(String(describing: again))")
      _ = (time.clock(), time.clock(.up), time.rough)
    }
    try checkGuide(text)
  }

  /// The text in each place where a guide may have a time.
  private static func checkGuide(_ text: String) throws {
    let line = text.split { $0.isNewline }.first.map(String.init) ?? ""
    let guide = """
      # Talk (\(line))

      1. Ask (\(line))
      2. Build: \(line)
      3. \(line) Close
      - **Rest** \(line)

      ## One [\(line)]

      ## Two
      \(line)

      | Topic | Time | Minutes |
      |---|---|---|
      | a | \(line) | 1 |
      | b | \(line) | \(line) |
      """
    let bytes = Array(guide.utf8)
    // Zero bytes make a file of no text.
    guard let reference = try? Reference.read(bytes: bytes, name: "guide.md") else { return }
    try GuideCheck.check(reference, LineCount(bytes))
  }
}
