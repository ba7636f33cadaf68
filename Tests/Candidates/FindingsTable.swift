import Coaching
import Foundation
import Synchronization
import Transcripts

/// How often findings are right: the recall of what was planted, and what is told of the healthy.
struct FindingsTable {
  let histories: Int
  let seed: UInt64

  /// A row of the table: how histories are made up.
  struct Row {
    let name: String
    let recipes: [MadeUpHistory.Recipe]
  }

  /// What came of the histories of a row.
  struct Result {
    var found = 0
    var withFalse = 0
    var shown = 0
    var falselyShown = 0
    var kinds: [String: Int] = [:]
  }

  /// Makes up all histories and prints the table.
  func run(only word: String?) {
    print("| histories | n | SD | found | any false | false of shown |")
    print("|---|--:|--:|--:|--:|--:|")
    for deviation in [0.15, 0.175] {
      for row in FindingsTable.rows(deviation) where word.map(row.name.contains) ?? true {
        print(text(row, result(row)))
      }
    }
  }

  private func text(_ row: Row, _ result: Result) -> String {
    let recipe = row.recipes[0]
    func share(_ part: Int, of whole: Int) -> String {
      whole == 0 ? "–" : String(format: "%.1f %%", 100 * Double(part) / Double(whole))
    }
    let found = recipe.habit == .none ? "–" : share(result.found, of: histories)
    let rate = Double(result.withFalse) / Double(histories)
    let error = 100 * (rate * (1 - rate) / Double(histories)).squareRoot()
    let kinds = result.kinds.sorted { $0.value > $1.value }.prefix(4)
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    let remark = ProcessInfo.processInfo.environment["CANDIDATES_KINDS"] == nil ? "" : " " + kinds
    return """
      | \(row.name) | \(recipe.sessions) | \(String(format: "%g %%", recipe.deviation * 100)) \
      | \(found) | \(share(result.withFalse, of: histories)) ± \(String(format: "%.1f", error)) \
      | \(recipe.habit == .none ? "–" : share(result.falselyShown, of: result.shown)) |\(remark)
      """
  }

  /// Makes up the histories of a row on all processors.
  private func result(_ row: Row) -> Result {
    let total = Mutex(Result())
    let batch = 50
    let seed =
      row.name.utf8.reduce(seed &+ UInt64(row.recipes[0].sessions)) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01B3
      }
      &+ UInt64(row.recipes[0].deviation * 1000)
    DispatchQueue.concurrentPerform(iterations: (histories + batch - 1) / batch) { number in
      var result = Result()
      for history in number * batch..<min((number + 1) * batch, histories) {
        var chance = Chance(seed, UInt64(history))
        FindingsTable.look(row, &chance, into: &result)
      }
      total.withLock { $0.add(result) }
    }
    return total.withLock { $0 }
  }

  private static func look(_ row: Row, _ chance: inout Chance, into result: inout Result) {
    let histories = row.recipes.map { MadeUpHistory($0, &chance) }
    let sessions = histories.flatMap(\.sessions).sorted { $0.isEarlier(than: $1) }
    let bodies = histories.map(\.bodies).reduce([:]) { $0.merging($1) { one, _ in one } }
    let findings = Coach(sessions, bodies: bodies).findings.filter {
      $0.state == .new || $0.state == .confirmed
    }
    let (habit, phase) = (row.recipes[0].habit, histories[0].phase)
    let own = row.recipes[0].structure
    let wrong = findings.filter { finding in
      let isOwn = finding.structure == nil || finding.structure == own.title
      return !(isOwn && habit.explains(finding, phase: phase, last: own.phases.count - 1))
    }
    if findings.contains(where: { habit.isFound($0, phase: phase) }) { result.found += 1 }
    if !wrong.isEmpty { result.withFalse += 1 }
    result.shown += findings.count
    result.falselyShown += wrong.count
    for finding in wrong { result.kinds[finding.kind.rawValue, default: 0] += 1 }
  }

  private static func rows(_ deviation: Double) -> [Row] {
    var rows: [Row] = []
    func add(_ name: String, _ changes: ((inout MadeUpHistory.Recipe) -> Void)...) {
      rows.append(
        Row(
          name: name,
          recipes: changes.map { change in
            var recipe = MadeUpHistory.Recipe()
            recipe.deviation = deviation
            change(&recipe)
            return recipe
          }))
    }
    for count in [8, 12, 16, 20] {
      add("healthy") { $0.sessions = count }
      for spread in Spread.allCases where spread != .lognormal {
        add("healthy, \(spread.rawValue)") { ($0.sessions, $0.spread) = (count, spread) }
      }
      add("healthy, outliers") { ($0.sessions, $0.outliers) = (count, 0.05) }
      add("healthy, uneven phases") { ($0.sessions, $0.unevenness) = (count, 1.6) }
      add("healthy, windows edited") { ($0.sessions, $0.isEdited) = (count, true) }
      for structure in [MadeUpStructure.short, .long, .plain] {
        add("healthy, \(structure.title.lowercased()) structure") {
          ($0.sessions, $0.structure) = (count, structure)
        }
      }
      add(
        "healthy, three structures", { $0.sessions = count },
        { ($0.sessions, $0.structure, $0.firstDay) = (count, .short, 20_003) },
        { ($0.sessions, $0.structure, $0.firstDay) = (count, .long, 20_001) })
    }
    for habit in Habit.allCases where habit != .none {
      add(habit.rawValue) { ($0.sessions, $0.habit) = (habit.sessions, habit) }
    }
    return rows
  }
}

extension FindingsTable.Result {
  fileprivate mutating func add(_ other: Self) {
    found += other.found
    withFalse += other.withFalse
    shown += other.shown
    falselyShown += other.falselyShown
    kinds.merge(other.kinds, uniquingKeysWith: +)
  }
}
