import Documents

/// The time that a line below a heading opens with: "**Keep 8 minutes** for the map", "Take 20 minutes
/// for prices", "**Paint the room** (10 seconds)".
enum OpeningTime {
  /// How many words may stand before the end of the time.
  private static let reach = 6

  /// The time of a line.
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - timed: what it says by itself, where it names a title and a time.
  /// - Returns: the time; `nil` where the line does not open with one.
  static func read(_ line: TextLine, timed: TimedLine?) -> WrittenTime? {
    if let timed { return line.boldLength > 0 && timed.time.amount != nil ? timed.time : nil }
    let bold = line.text.utf8.prefix(line.boldLength).endIndex
    if line.boldLength > 0 { return LooseForm.time(line.text[..<bold]) }
    let words = line.text.split(separator: " ", maxSplits: reach).prefix(reach)
    return LooseForm.time(words.joined(separator: " "))
  }
}
