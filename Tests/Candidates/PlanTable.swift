import Foundation
import Structures

@testable import Coaching

/// How much is recalled on the day by people who follow the plan, and by those who choose otherwise.
///
/// Memory is taken to work as FSRS-6 says, and grades to come as STATISTICS.md says.
struct PlanTable {
  let seed: UInt64
  /// So many people are made up for each row.
  var people = 200

  /// A row of the table.
  struct Setting {
    let units: Int
    let days: Int
    let minutes: Int
  }

  /// How somebody chooses what to rehearse.
  enum Choice: CaseIterable {
    case plan, score, random, roundRobin, due
  }

  static let settings = [
    Setting(units: 15, days: 14, minutes: 20), Setting(units: 15, days: 30, minutes: 20),
    Setting(units: 40, days: 30, minutes: 40), Setting(units: 40, days: 30, minutes: 20),
    Setting(units: 80, days: 30, minutes: 30),
  ]

  /// Prints the table.
  func run() {
    print(
      "| units | days | minutes | plan | highest score | random | round-robin | only what is due |")
    print("|--:|--:|--:|--:|--:|--:|--:|--:|")
    for setting in PlanTable.settings {
      let means = Choice.allCases.map { String(format: "%.3f", mean(setting, $0)) }
      print(
        "| \(setting.units) | \(setting.days) | \(setting.minutes) | "
          + means.joined(separator: " | ") + " |")
    }
  }

  /// The mean recall on the day, over all people and units.
  func mean(_ setting: Setting, _ choice: Choice) -> Double {
    let sum = (0..<people).reduce(0.0) { sum, person in
      // The same people choose in each way.
      var chance = Chance(seed, UInt64(person), UInt64(setting.units * 1000 + setting.minutes))
      var one = MadeUpPlanner(setting, &chance)
      for day in 0..<setting.days { one.rehearse(on: day, choice, &chance) }
      return sum + one.recall(on: setting.days)
    }
    return sum / Double(people)
  }
}

/// Somebody who rehearses until an interview.
struct MadeUpPlanner {
  private var units: [PracticeUnit]
  private let setting: PlanTable.Setting
  /// The order in which the next ones come round, where they come in turn.
  private var queue: [Int]

  init(_ setting: PlanTable.Setting, _ chance: inout Chance) {
    self.setting = setting
    queue = Array(0..<setting.units)
    units = (0..<setting.units).map { number in
      let minutes = [2, 4, 6, 10].randomElement(using: &chance) ?? 2
      let latest = Duration.seconds(60 * (minutes - 1))
      let phase = Phase(title: "phase", window: Window(earliest: .zero, latest: latest))
      let structure = PlannedStructure(
        Structure(title: "\(number)", phases: [phase]), document: "", name: "\(number)",
        level: nil, hasDrills: true)
      return PracticeUnit(structure, phase: 0)
    }
  }

  /// The mean over all units.
  func recall(on day: Int) -> Double {
    units.reduce(0) { $0 + $1.rehearsals.recall(on: day) } / Double(units.count)
  }

  mutating func rehearse(
    on day: Int, _ choice: PlanTable.Choice, _ chance: inout Chance
  ) {
    switch choice {
    case .plan:
      let plan = PracticePlan(
        units, today: day, interview: setting.days, minutes: setting.minutes, days: 1)
      for item in plan.days[0].items {
        guard let title = item.unit?.structure.name, let place = Int(title) else { continue }
        take(place, on: day, &chance)
      }
    case .score, .random, .roundRobin, .due:
      var (room, last) = (setting.minutes, -1)
      while let place = next(choice, on: day, in: room, after: last, &chance) {
        take(place, on: day, &chance)
        (room, last) = (room - units[place].minutes, place)
      }
    }
  }

  private mutating func next(
    _ choice: PlanTable.Choice, on day: Int, in room: Int, after last: Int,
    _ chance: inout Chance
  ) -> Int? {
    let fitting = units.indices.filter { units[$0].minutes <= room && $0 != last }
    switch choice {
    case .score:
      let fresh = fitting.filter { units[$0].rehearsals.last != day }
      return (fresh.isEmpty ? fitting : fresh).max {
        units[$0].score(for: setting.days) < units[$1].score(for: setting.days)
      }
    case .random: return fitting.randomElement(using: &chance)
    case .roundRobin:
      guard let index = queue.firstIndex(where: fitting.contains) else { return nil }
      let place = queue.remove(at: index)
      queue.append(place)
      return place
    default:
      // What has fallen below nine tenths, or was never seen; each once a day.
      let due = fitting.filter {
        units[$0].rehearsals.last != day && units[$0].rehearsals.recall(on: day) < 0.9
      }
      return due.min {
        units[$0].rehearsals.recall(on: day) < units[$1].rehearsals.recall(on: day)
      }
    }
  }

  private mutating func take(_ place: Int, on day: Int, _ chance: inout Chance) {
    let known = units[place].rehearsals.memory != nil
    let isForgotten = known && !chance.happens(units[place].rehearsals.recall(on: day))
    let draw = chance.uniform(0, 1)
    let grade: Grade =
      if known {
        isForgotten ? .again : draw < 0.25 ? .hard : draw < 0.9 ? .good : .easy
      } else {
        draw < 0.5 ? .again : draw < 0.8 ? .hard : .good
      }
    units[place].rehearsals.take(grade, on: day)
  }
}
