import Documents
import Structures

extension Passage {
  /// The caption of what begins at a block: the line right above when it is one, else the heading.
  ///
  /// - Parameters:
  ///   - index: the block that comes first.
  ///   - place: the line of the block that comes first, for lines of one paragraph.
  /// - Returns: the caption; that of the whole passage when there is neither.
  func caption(of index: Int, place: Int = 0) -> Caption {
    let heading = heading(above: index)
    let words = (heading?.text ?? "") + " " + title
    let stated = statedTime(before: index)
    var (field, fieldLine) = (stated?.time, stated?.line)
    if let line = captionLine(above: index, place: place), FieldLine.namedTime(line.text) == nil {
      let own = LineForms.read(line)
      let title = TitleText.structure(own?.title ?? line.text)
      // "The interview takes 30 minutes in total:" states the whole, and names nothing.
      if own == nil, heading != nil, FieldName.namesTotal(line.text),
        let total = LooseForm.time(line.text)?.amount
      {
        return caption(heading, claimed: total, claimedLine: line.line)
      }
      if let amount = own?.time.amount { (field, fieldLine) = (amount, line.line) }
      if !title.isEmpty, !FieldName.isTime(title), heading == nil || !isGeneral(title) {
        return Caption(
          title: title, above: isGeneral(title) ? heading?.text : nil, line: line.line,
          claimed: field, claimedLine: fieldLine,
          around: heading.flatMap(timed)?.time.amount, words: words + " " + line.text)
      }
    }
    return caption(heading, claimed: field, claimedLine: fieldLine)
  }

  /// The caption that a heading is.
  func caption(
    _ heading: Heading?, claimed: StatedTime? = nil, claimedLine: Int? = nil
  ) -> Caption {
    guard let heading else {
      return Caption(
        title: title, line: nil, claimed: claimed, claimedLine: claimedLine, words: title)
    }
    let timed = timed(heading)
    let name = timed.map { titleOfTimed($0, heading) } ?? TitleText.structure(heading.text)
    return Caption(
      title: name.isEmpty ? title : name,
      above: isGeneral(name) ? self.heading(around: heading) : nil,
      line: heading.line.line,
      claimed: timed?.time.amount ?? claimed ?? WrittenTimes.whole(heading.text)?.amount,
      claimedLine: claimedLine,
      words: heading.text + " " + title)
  }

  private func timed(_ heading: Heading) -> TimedLine? {
    LineForms.read(
      TextLine(line: heading.line.line, text: heading.text, boldLength: heading.line.boldLength))
  }

  /// The text of the heading around a heading; `nil` without one, or when it is far away.
  private func heading(around heading: Heading) -> String? {
    guard let number = section(of: heading.index + 1) else { return nil }
    return headings[..<number].suffix(Passage.reach).last { $0.level < heading.level }.map {
      TitleText.structure($0.text)
    }
  }

  /// How many headings are looked at.
  private static let reach = 100

  /// Whether a line above a run only says that a run follows, as "Agenda:" does.
  private func isGeneral(_ title: String) -> Bool {
    title.utf8.count <= 12 && Passage.generalCaptions.contains(title.lowercased())
  }

  private static let generalCaptions = Vocabulary.words(.generalCaptions)

  private func titleOfTimed(_ timed: TimedLine, _ heading: Heading) -> String {
    guard let place = heading.text.range(of: timed.title) else { return timed.title }
    return TitleText.structure(heading.text[..<place.upperBound])
  }

  /// The line right above: one that ends in a colon or is all bold, or above a list or a table a bold
  /// one that begins the paragraph.
  private func captionLine(above index: Int, place: Int) -> TextLine? {
    let own = document.lines(of: document.blocks[index])
    if place > 0 {
      let line = own[own.startIndex + place - 1]
      return isCaption(line) ? line : nil
    }
    guard let before = previousSibling(of: index),
      case .paragraph = document.blocks[before].kind
    else { return nil }
    let lines = document.lines(of: document.blocks[before])
    if let line = lines.last, isCaption(line) { return line }
    // A line of its own may as well be a title with its time below.
    if document.blocks[index].kind != .paragraph, let line = lines.first, isBold(line),
      isCaption(line)
    {
      return line
    }
    return isInItem(index) ? lines.first : nil
  }

  /// Whether the line right above is a caption without a time.
  func hasCaption(above index: Int, place: Int) -> Bool {
    guard let line = captionLine(above: index, place: place) else { return false }
    return LineForms.read(line) == nil
  }

  /// Whether a block stands in an item of a list, whose text then is what it belongs to.
  private func isInItem(_ index: Int) -> Bool {
    guard let parent = document.blocks[index].parent, case .item = document.blocks[parent].kind
    else { return false }
    return true
  }

  private func isCaption(_ line: TextLine) -> Bool {
    guard line.text.utf8.count <= 120 else { return false }
    return isBold(line) || line.text.utf8.last == UInt8(ascii: ":")
  }

  private func isBold(_ line: TextLine) -> Bool {
    line.boldLength > 0 && line.boldLength >= line.text.utf8.count - 1
  }

  /// The block before one with the same parent; `nil` when it is the first.
  func previousSibling(of index: Int) -> Int? {
    let parent = document.blocks[index].parent
    var before = index - 1
    while before >= 0, before != parent {
      if document.blocks[before].parent == parent { return before }
      guard let up = document.blocks[before].parent else { return nil }
      before = up
    }
    return nil
  }

  /// The total that the line right behind a block states: "Total: 45 min"; `nil` when it states none.
  func total(behind index: Int) -> (time: StatedTime, line: Int)? {
    let next = document.blocks[index].endOfSubtree
    guard let block = document.blocks[safe: next], block.kind == .paragraph,
      block.parent == document.blocks[index].parent, let line = document.lines(of: block).first,
      let time = FieldLine.namedTime(line.text)?.amount,
      FieldName.isTotal(String(line.text.prefix { $0 != ":" && $0 != "：" }))
    else { return nil }
    return (time, line.line)
  }

  /// The time that a line such as "Duration: 45 minutes" states between the heading and a block.
  private func statedTime(before index: Int) -> (time: StatedTime, line: Int)? {
    var block = index - 1
    for _ in 0..<6 where block >= 0 {
      switch document.blocks[block].kind {
      case .heading: return nil
      case .paragraph:
        for line in document.lines(of: document.blocks[block]) {
          if let time = FieldLine.namedTime(line.text)?.amount { return (time, line.line) }
        }
      default: break
      }
      block -= 1
    }
    return nil
  }
}

extension String {
  /// Where a text stands first in this one.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    guard let first = text.utf8.first else { return nil }
    var place = startIndex
    while let start = utf8[place...].firstIndex(of: first) {
      let rest = utf8[start...]
      if rest.starts(with: text.utf8) {
        return start..<utf8.index(start, offsetBy: text.utf8.count)
      }
      place = utf8.index(after: start)
    }
    return nil
  }
}
