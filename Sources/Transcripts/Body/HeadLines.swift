import Texts

/// Tells the lines above the first section that are ours: the title, the question, what says that the
/// session is a demonstration, and the table.
struct HeadLines {
  private let hasQuestion: Bool
  private var (hasTitle, wasAsked, isInTable) = (false, false, false)

  /// Begins behind the front matter.
  init(hasQuestion: Bool) { self.hasQuestion = hasQuestion }

  /// Takes the next line that is not blank; answers whether it is one of ours, reworded or not.
  mutating func take(_ line: Substring) -> Bool {
    let isRow = line.after("|") != nil
    isInTable = isRow && isInTable || line.after(TranscriptWriter.tableHead) != nil
    if isInTable { return true }
    if !hasTitle, line.after("# ") != nil {
      hasTitle = true
      return true
    }
    if hasQuestion, !wasAsked, line.after("> ") != nil {
      wasAsked = true
      return true
    }
    return line.after(TranscriptWriter.speedSign) != nil
  }

  /// Takes a blank line, which ends a table.
  mutating func endTable() { isInTable = false }
}
