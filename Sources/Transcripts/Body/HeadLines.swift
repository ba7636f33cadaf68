import Sessions
import Texts

/// Tells the lines above the first section that are ours: the title, the question, what says that the
/// session is a demonstration or its plan was changed, and the table.
struct HeadLines {
  /// What the title begins with.
  static let titleSign = "# "
  /// What the question begins with.
  static let questionSign = "> "
  /// What the line begins with that says of a demonstration that it is one.
  static let speedSign = "*At speed "
  /// What the line begins with that says how the plan was changed before the session began.
  static let changesSign = "*\(GuidePhase.changesLabel): "
  /// The first line of the table.
  static let tableHead = "| # | Phase | Planned | Actual | Result | Prompts |"

  private let hasQuestion: Bool
  private var (hasTitle, wasAsked, isInTable) = (false, false, false)

  /// Begins behind the front matter.
  init(hasQuestion: Bool) { self.hasQuestion = hasQuestion }

  /// Takes the next line that is not blank; answers whether it is one of ours, reworded or not.
  mutating func take(_ line: Substring) -> Bool {
    let isRow = line.after("|") != nil
    isInTable = isRow && isInTable || line.after(HeadLines.tableHead) != nil
    if isInTable { return true }
    if !hasTitle, line.after(HeadLines.titleSign) != nil {
      hasTitle = true
      return true
    }
    if hasQuestion, !wasAsked, line.after(HeadLines.questionSign) != nil {
      wasAsked = true
      return true
    }
    return [HeadLines.speedSign, HeadLines.changesSign].contains { line.after($0) != nil }
  }

  /// Takes a blank line, which ends a table.
  mutating func endTable() { isInTable = false }
}
