import Documents

/// Reads an item of a list as a phase.
///
/// Rule: [item].
enum ItemReader {
  /// Reads an item.
  ///
  /// - Parameters:
  ///   - item: its block.
  ///   - isNumbered: whether it is one of a numbered list.
  ///   - isLoose: whether its time may stand among other words.
  ///   - passage: what it stands in.
  /// - Returns: the phase; `nil` when the item does not begin with text.
  static func member(
    _ item: Int, isNumbered: Bool, isLoose: Bool = false, in passage: Passage
  ) -> Member? {
    let document = passage.document
    let children = document.children(of: item)
    guard let first = children.first, let line = passage.opening(of: first).first else {
      return nil
    }
    if passage.timed[first] == nil, let named = named(below: item, in: passage) {
      return Member(
        line: named.title.line, title: TitleText.phase(named.title.text), time: named.time,
        isOrdered: isNumbered, isTimeFirst: true, text: line.text, timeLine: line.line,
        prompts: Array(prompts(of: children, in: document).dropFirst()))
    }
    let timed = timed(line, children, in: passage) ?? (isLoose ? LooseForm.read(line) : nil)
    // What only tells how long all of it takes is no phase.
    guard timed != nil || !FieldName.isTime(Decoration.trimmed(line.text.prefix { $0 != ":" }))
    else { return nil }
    return Member(
      line: document.blocks[item].line, title: timed?.title ?? TitleText.phase(line.text),
      time: timed?.time,
      isLabelled: TitleLabel.isLabelled(line.text), isOrdered: isNumbered,
      isTimeFirst: timed?.place == .before, isBare: timed?.place == .behind,
      isUnitless: timed?.isUnitless ?? false, moment: timed?.moment, length: timed?.length,
      bold: line.boldText, text: line.text, timeLine: timed?.timeLine,
      prompts: prompts(of: children, in: document))
  }

  private static func prompts(of children: [Int], in document: Document) -> [String] {
    children.dropFirst().flatMap { child -> [String] in
      guard case .list = document.blocks[child].kind else { return [] }
      return Prompts.items(of: child, in: document)
    }
  }

  /// The time that an item is, and the first point below it, which is what is done then.
  static func named(
    below item: Int, in passage: Passage
  ) -> (time: WrittenTime, title: TextLine)? {
    let document = passage.document
    let children = document.children(of: item)
    guard children.count > 1, case .list = document.blocks[children[1]].kind,
      let line = passage.opening(of: children[0]).first, let time = FieldLine.whole(line),
      let point = document.children(of: children[1]).first,
      let text = document.children(of: point).first,
      let title = passage.opening(of: text).first, FieldLine.time(title.text) == nil
    else { return nil }
    return (time, title)
  }

  /// The time of the first line, of the item's text as a whole, or of a line below.
  private static func timed(
    _ line: TextLine, _ children: [Int], in passage: Passage
  ) -> TimedLine? {
    guard let first = children.first else { return nil }
    if let timed = passage.timed[first] ?? RestLine.read(line) { return timed }
    let lines = passage.opening(of: first)
    let title = TitleText.phase(line.text)
    if let time = FieldLine.namedTime(line.text) {
      // Of "Overall: 5 min" the name says that it is the sum.
      let name = Decoration.trimmed(line.text.prefix { $0 != ":" })
      let title = FieldName.isTotal(name) ? name : title
      return TimedLine(title: title, time: time, place: .afterSign)
    }
    for other in lines.dropFirst().prefix(3) {
      if let time = FieldLine.time(other.text) {
        return TimedLine(title: title, time: time, place: .below, timeLine: other.line)
      }
    }
    if (2...3).contains(lines.count), lines.dropFirst().allSatisfy({ $0.boldLength == 0 }) {
      let whole = TextLine(line: line.line, text: lines.map(\.text).joined(separator: " "))
      if var timed = ParenthesisForm().read(whole), timed.time.isTime {
        timed.timeLine = lines.last?.line
        return timed
      }
    }
    return children.dropFirst().prefix(3).lazy.compactMap { below($0, in: passage) }.first.map {
      TimedLine(title: title, time: $0.time, place: .below, timeLine: $0.line)
    }
  }

  /// The time that a line or the first points below state, as in "Time: 5 min".
  private static func below(
    _ child: Int, in passage: Passage
  ) -> (time: WrittenTime, line: Int)? {
    func read(_ line: TextLine?) -> (time: WrittenTime, line: Int)? {
      line.flatMap { line in FieldLine.time(line.text).map { ($0, line.line) } }
    }
    let document = passage.document
    guard case .list = document.blocks[child].kind else {
      return read(passage.opening(of: child).first)
    }
    return document.children(of: child).prefix(3).lazy.compactMap { item in
      read(document.children(of: item).first.flatMap { passage.opening(of: $0).first })
    }.first
  }
}
