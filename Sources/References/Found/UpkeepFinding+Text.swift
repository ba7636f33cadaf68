import Texts

extension UpkeepFinding {
  /// One sentence for people: what is wrong and what to do.
  var text: String {
    switch self {
    case .placeholders(let lines):
      "\(counted(lines, "placeholder")) left\(places(lines)); write your own words there"
    case .emptyCells(let lines):
      "\(counted(lines, "table cell")) without text\(places(lines)); fill in or write –"
    case .raggedRow(let cells, let columns) where cells > columns:
      "this row has \(cells) cells and its table \(columns) columns; what is too much is not shown"
    case .raggedRow(let cells, let columns):
      "this row has \(cells) of \(columns) cells; add the others"
    case .codeWithoutLanguage(let lines):
      "\(counted(lines, "code block")) without a language\(places(lines)); name it as in ```text"
    case .linkNowhere(let target):
      "this links to “\(target)”, which is not there; correct the link or add the file"
    case .historyOutOfOrder(let date):
      "the dates of this history are out of order at \(date.text); sort its rows"
    case .updatedBeforeHistory(let updated, let newest):
      "“last_updated” is \(updated.text) and the history goes on to \(newest.text); correct one"
    case .versionBeforeHistory(let version, let newest):
      "“version” is \(version) and the newest of the history \(newest); correct one"
    case .plannedPassed(let lines):
      "the day of \(counted(lines, "planned update")) has passed\(places(lines)); make it or move it"
    case .reviewBeforeUpdate(let review, let updated):
      "“review_date” \(review.text) is before “last_updated” \(updated.text); set a later one"
    case .reviewPassed(let date):
      "the review was due on \(date.text); look it through and set a new “review_date”"
    }
  }

  /// The stable name, for machines.
  var name: String {
    switch self {
    case .placeholders: "placeholders"
    case .emptyCells: "emptyCells"
    case .raggedRow: "raggedRow"
    case .codeWithoutLanguage: "codeWithoutLanguage"
    case .linkNowhere: "linkNowhere"
    case .historyOutOfOrder: "historyOutOfOrder"
    case .updatedBeforeHistory: "updatedBeforeHistory"
    case .versionBeforeHistory: "versionBeforeHistory"
    case .plannedPassed: "plannedPassed"
    case .reviewBeforeUpdate: "reviewBeforeUpdate"
    case .reviewPassed: "reviewPassed"
    }
  }

  private func counted(_ lines: [Int], _ noun: String) -> String {
    Counted.text(lines.count, noun)
  }

  /// The lines, each once and not too many.
  private func places(_ lines: [Int]) -> String {
    var distinct: [Int] = []
    for line in lines where distinct.last != line { distinct.append(line) }
    guard distinct.count > 1 else { return "" }
    let shown = distinct.prefix(8).map(String.init).joined(separator: ", ")
    return " on lines \(shown)\(distinct.count > 8 ? " and \(distinct.count - 8) more" : "")"
  }
}
