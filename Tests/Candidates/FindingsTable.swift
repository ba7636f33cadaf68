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
  }

  private static let deviations = [0.15, 0.175]
  private static let counts = [8, 12, 16, 20]

  /// Makes up all histories and prints both tables: what healthy people are told, and what is found
  /// of the others.
  func run(only word: String?) {
    print(
      "| any false finding, SD 15 / 17.5 % | 8 sessions | 12 | 16 | 20 |\n|---|--:|--:|--:|--:|")
    for variant in FindingsTable.healthy where word.map(variant.name.contains) ?? true {
      let cells = FindingsTable.counts.map { count in
        let results = results(variant) { $0.sessions = count }
        return share(results.map(\.withFalse), of: [histories, histories])
      }
      print("| \(variant.name) | " + cells.joined(separator: " | ") + " |")
    }
    print(
      "\n| habit, SD 15 / 17.5 % | sessions | found | false of those shown |\n|---|--:|--:|--:|")
    for habit in Habit.allCases where habit != .none && word.map(habit.rawValue.contains) ?? true {
      let results = results(Variant(name: habit.rawValue, changes: [{ _ in }])) {
        ($0.sessions, $0.habit) = (habit.sessions, habit)
      }
      let found = share(results.map(\.found), of: [histories, histories])
      let wrong = share(results.map(\.falselyShown), of: results.map(\.shown))
      print("| \(habit.rawValue) | \(habit.sessions) | \(found) | \(wrong) |")
    }
  }

  /// "3.0 / 2.5 %".
  private func share(_ parts: [Int], of wholes: [Int]) -> String {
    zip(parts, wholes).map { String(format: "%.1f", 100 * Double($0) / Double(max(1, $1))) }
      .joined(separator: " / ") + " %"
  }

  /// What came of histories of one kind, for each standard deviation.
  private func results(
    _ variant: Variant, _ change: (inout MadeUpHistory.Recipe) -> Void
  ) -> [Result] {
    FindingsTable.deviations.map { deviation in
      result(
        Row(
          name: variant.name,
          recipes: variant.changes.map { own in
            var recipe = MadeUpHistory.Recipe()
            recipe.deviation = deviation
            change(&recipe)
            own(&recipe)
            return recipe
          }))
    }
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
      let isOwn = finding.structure == nil || finding.structure?.title == own.title
      return !(isOwn && habit.explains(finding, phase: phase, last: own.phases.count - 1))
    }
    if findings.contains(where: { habit.isFound($0, phase: phase) }) { result.found += 1 }
    if !wrong.isEmpty { result.withFalse += 1 }
    result.shown += findings.count
    result.falselyShown += wrong.count
  }

  /// How healthy people differ from those with one usual structure.
  private struct Variant: Sendable {
    let name: String
    let changes: [@Sendable (inout MadeUpHistory.Recipe) -> Void]
  }

  private static let healthy: [Variant] =
    [Variant(name: "healthy", changes: [{ _ in }])]
    + Spread.allCases.filter { $0 != .lognormal }.map { spread in
      Variant(name: "healthy, \(spread.rawValue)", changes: [{ $0.spread = spread }])
    } + [
      Variant(name: "healthy, outliers", changes: [{ $0.outliers = 0.05 }]),
      Variant(name: "healthy, uneven phases", changes: [{ $0.unevenness = 1.6 }]),
      Variant(name: "healthy, windows edited", changes: [{ $0.isEdited = true }]),
    ]
    + [MadeUpStructure.short, .long, .plain].map { structure in
      Variant(
        name: "healthy, \(structure.title.lowercased()) structure",
        changes: [{ $0.structure = structure }])
    } + [
      Variant(
        name: "healthy, three structures",
        changes: [
          { _ in }, { ($0.structure, $0.firstDay) = (.short, 20_003) },
          { ($0.structure, $0.firstDay) = (.long, 20_001) },
        ])
    ]
}

extension FindingsTable.Result {
  fileprivate mutating func add(_ other: Self) {
    found += other.found
    withFalse += other.withFalse
    shown += other.shown
    falselyShown += other.falselyShown
  }
}
