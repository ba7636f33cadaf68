import Documents
import Structures

/// Finds lists in which each title is followed by the time of day at which it starts: "Welcome (9:00)",
/// "Dinner – 7 pm".
///
/// Rule: [starts-behind].
struct StartsBehindRecogniser: Recogniser {
  func runs(in passage: Passage) -> [Run] {
    var seen: Set<Int> = []
    return passage.asides.compactMap { block, _ -> Run? in
      let blocks = passage.document.blocks
      guard let item = blocks[block].parent, case .item = blocks[item].kind,
        let list = blocks[item].parent, seen.insert(list).inserted
      else { return nil }
      return run(list, in: passage)
    }
  }

  /// No part of a sitting is longer, in minutes.
  private static let longestPart = 180

  /// The run of a list all of whose items are such starts.
  private func run(_ list: Int, in passage: Passage) -> Run? {
    let document = passage.document
    let items = document.children(of: list)
    guard items.count >= 3 else { return nil }
    var members: [Member] = []
    var last: Int?
    for item in items {
      guard let first = document.children(of: item).first,
        let line = passage.opening(of: first).first,
        let (title, start) = StartsBehindRecogniser.start(line.text)
      else { return nil }
      // Hours of opening and deadlines do not follow one another within a sitting.
      let minute = start.from.minuteOfDay
      if let last, !(last + 1...last + StartsBehindRecogniser.longestPart).contains(minute) {
        return nil
      }
      last = minute
      members.append(
        Member(
          line: document.blocks[item].line, title: title, time: .clock(start), isTimeFirst: true,
          bold: line.boldText, text: line.text,
          prompts: Prompts.below(
            document.blocks[first].endOfSubtree..<document.blocks[item].endOfSubtree, in: document))
      )
    }
    return Run(members: members, caption: passage.caption(of: list))
  }

  /// The title and the time of day behind it, in parentheses or behind a sign; `nil` where a line ends
  /// otherwise.
  private static func start(_ text: String) -> (title: String, ClockSpan)? {
    guard text.utf8.count <= 120, TimeSigns.mayBe(in: text) else { return nil }
    let plain = Decoration.trimmed(text)
    let words = plain.split(separator: " ")
    for count in 1...2 where words.count > count {
      let tail = words.suffix(count).joined(separator: " ")
      guard let span = ClockSpan(inner(tail)), isOfDay(span) else { continue }
      let before = plain.dropLast(tail.utf8.count)
      let isInParentheses = tail.hasPrefix("(") && tail.hasSuffix(")")
      // A sign stands between them; "Acts 12:20" has none.
      let sign = before.last { $0 != " " } ?? " "
      guard isInParentheses || "-–—:|,@·•".contains(sign) else { return nil }
      let name = Decoration.trimmed(before)
      let title = TitleText.phase(name.hasSuffix("@") ? name.dropLast() : name[...])
      // Of "7:30 PM - 8 PM" the title is a time itself.
      return title.contains(where: \.isLetter) && !TimeSigns.mayBe(in: title)
        ? (title, span) : nil
    }
    return nil
  }

  private static func inner(_ tail: String) -> String {
    tail.hasPrefix("(") && tail.hasSuffix(")") ? String(tail.dropFirst().dropLast()) : tail
  }

  /// Whether a point can only be a time of day: from seven o'clock on, or with its half.
  private static func isOfDay(_ span: ClockSpan) -> Bool {
    guard span.to == nil, span.from.numbers.count < 3 else { return false }
    return span.from.half != nil || (7..<24).contains(span.from.numbers[0])
  }
}
