import Grids

extension SessionScene {
  /// The line in which notes are typed, questions are asked and messages appear; where there is no
  /// line for the pace, trouble with the disk does as well.
  ///
  /// A message, and what is to be chosen, cover rows above where they need them.
  func input(row: Int, columns: Range<Int>, hasPace: Bool) -> Region {
    let line = inputLine(row: row, width: columns.count, hasPace: hasPace)
    return Region(
      Area(rows: .cells(row + 1 - line.height, upTo: row + 1), columns: columns), line)
  }

  private func inputLine(row: Int, width: Int, hasPace: Bool) -> InputLine {
    // What is told may be long, such as a question, but does not cover the time.
    let room = max(1, min(row - 4, 6))
    if let awayText {
      return .told([awayText + (width < 40 ? ": c d q" : ": count it, drop it, or end?")])
    }
    switch screen.mode {
    case .writing(let editor, let number):
      return .typed(number == nil ? "note" : "amend", editor)
    case .asking(let editor, let isFollowUp):
      return .typed(isFollowUp ? "follow-up" : "question", editor)
    case .guessing(let editor, let isUnclear):
      let whole = session.plan.mode == .answer ? "in all" : "in this phase"
      let label = isUnclear ? "1:30, 1.5m or 90?" : "how long\(width < 40 ? "" : " \(whole)")?"
      return .typed(label, editor)
    case .choosing(let questions):
      return choices(questions, width: width, room: max(room, min(row - 4, questions.count * 2)))
    case .scoring(let isBetween):
      return .told(interview?.scoring(isBetween: isBetween, width: width, room: room) ?? [])
    case .leaving:
      return .told([
        width < 24
          ? "End? y d n"
          : width < 56
            ? "End? y yes d discard n no" : "End this session?  y yes  d discard it  n or Enter no"
      ])
    case .commanding, .lookingUp, .reading, .help:
      guard
        let message = screen.message ?? (hasPace ? nil : screen.trouble)
          ?? (row < 8 ? followUp?.text : nil)
      else { return screen.isWatching ? .told([""]) : .idle }
      return .told(TextWrap.lines(message, width: width, most: room))
    }
  }

  /// The follow-ups of which one is to be chosen, each with its number.
  private func choices(_ questions: [String], width: Int, room: Int) -> InputLine {
    let lines = questions.enumerated().flatMap { index, question in
      TextWrap.lines("\(index + 1) \(question)", width: width, most: max(1, room / questions.count))
    }
    return .told(Array(lines.prefix(room)))
  }
}
