import Charts
import Coaching
import Grids
import Sessions
import Structures

/// The statistics as text for people.
public struct StatsText {
  private let width: Int?
  private let today: Int

  /// Sets the width and the day.
  ///
  /// - Parameters:
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  ///   - today: today's day at the place, counted from 1970-01-01.
  public init(width: Int?, today: Int) { (self.width, self.today) = (width, today) }

  /// Everything about some sessions; of a single structure with charts.
  public func text(_ review: Review) -> String {
    var parts = [practice(review)] + review.structures.map(structure)
    if review.practice.days.count > 1 {
      let map = HeatMap(review.practice, today: today)
      parts.insert(
        chart(height: HeatMap.height) { grid, columns in
          map.draw(on: &grid, row: 0, columns: columns)
        }, at: 1)
    }
    if review.structures.count == 1 {
      parts += charts(review.structures[0])
    } else {
      parts.append(lines(["--structure WORD shows charts of one of them"]))
    }
    return parts.joined(separator: "\n")
  }

  /// The times against the windows, and how those of whole sessions went on.
  private func charts(_ structure: StructureReview) -> [String] {
    guard !structure.total.times.isEmpty else { return [] }
    let bars = PhaseBars(structure.phases + [structure.total.named("whole session")])
    let phases = chart(height: bars.height) { grid, columns in
      bars.draw(on: &grid, rows: 0..<grid.size.height, columns: columns)
    }
    guard structure.total.times.count > 1 else { return [phases] }
    let height = 8
    let trend = chart(height: height) { grid, columns in
      TrendChart(structure.total).draw(on: &grid, rows: 0..<height, columns: columns)
    }
    return [phases, lines(["whole sessions, oldest first"]) + trend]
  }

  /// A chart as lines; where the width is open, as wide as one reads well.
  private func chart(height: Int, _ draw: (inout Grid, Range<Int>) -> Void) -> String {
    var grid = Grid(Size(width: min(width ?? 100, 100), height: height))
    draw(&grid, 0..<grid.size.width)
    return grid.text + "\n"
  }

  private func practice(_ review: Review) -> String {
    let practice = review.practice
    let days = practice.days.count
    let first =
      "\(ReviewWords.count(practice.sessions, "session")) on \(ReviewWords.count(days, "day")), "
      + "\(practice.time.rough) rehearsed"
    let weeks =
      "\(ReviewWords.count(practice.weeks, "week")) with a session, \(practice.streak) in a row up to now, "
      + "\(practice.longestStreak) at most"
    return lines([first, weeks] + [StatsText.leftOut(review)].compactMap(\.self))
  }

  /// Which sessions do not count: "left out: 1 session cut short"; `nil` when all do.
  public static func leftOut(_ review: Review) -> String? {
    var parts: [String] = []
    if review.demonstrations > 0 {
      parts.append(
        "\(ReviewWords.count(review.demonstrations, "demonstration")) (--demos counts them)")
    }
    if review.unfinished > 0 {
      parts.append("\(ReviewWords.count(review.unfinished, "session")) cut short")
    }
    if review.brief > 0 { parts.append(ReviewWords.brief(review.brief)) }
    return parts.isEmpty ? nil : "left out: " + parts.joined(separator: ", ")
  }

  private func structure(_ structure: StructureReview) -> String {
    let document = structure.document.isEmpty ? "" : " · \(structure.document)"
    let heading =
      "\(structure.title)\(document) · \(ReviewWords.count(structure.sessions.count, "session"))"
    let eater = structure.eater.map { eats(structure.phases[$0]) } ?? []
    return lines([heading] + eater + [""]) + table(structure) + lines(findings(structure))
  }

  private func eats(_ phase: TimeReview) -> [String] {
    let median = phase.medianOver.map { ", by \(ReviewWords.clock($0)) at the median" } ?? ""
    return [
      "The clock goes to \(phase.title): over in \(phase.over) of \(phase.judged)\(median), "
        + "\(phase.overTotal.clock()) in all"
    ]
  }

  /// The phases; narrow terminals get fewer numbers.
  private func table(_ structure: StructureReview) -> String {
    let width = width ?? .max
    let columns = Column.allCases.filter { $0.narrowest <= width }
    var table = TextTable(columns.map(\.heading))
    table.add(columns.map { $0.cell(structure.total, "whole session") })
    for (index, phase) in structure.phases.enumerated() {
      table.add(columns.map { $0.cell(phase, "\(index + 1) \(phase.title)") })
    }
    return table.text(width: self.width)
  }

  /// One number of the table.
  private enum Column: CaseIterable {
    case title, window, times, median, quartiles, best, last, early, inWindow, over, medianOver
    case prompts, trend

    /// The columns of the narrowest terminal that shows it.
    var narrowest: Int {
      switch self {
      case .title, .median, .over: 0
      case .last, .times: 40
      case .window, .inWindow: 60
      case .trend: 76
      case .medianOver, .prompts: 100
      case .quartiles, .best, .early: 120
      }
    }

    var heading: TextTable.Column {
      switch self {
      case .title: .flexible("phase")
      case .window: .right("window")
      case .times: .right("n")
      case .median: .right("median")
      case .quartiles: .right("quartiles")
      case .best: .right("best")
      case .last: .right("last")
      case .early: .right("early")
      case .inWindow: .right("in")
      case .over: .right("over")
      case .medianOver: .right("over by")
      case .prompts: .right("prompts")
      case .trend: .left("last ten, trend")
      }
    }

    func cell(_ review: TimeReview, _ title: String) -> String {
      guard !review.times.isEmpty || self == .title || self == .window else { return "–" }
      return switch self {
      case .title: title
      case .window: review.window?.range ?? ""
      case .times: String(review.times.count)
      case .median: review.quartiles.map { ReviewWords.clock($0.median) } ?? "–"
      case .quartiles:
        review.quartiles.map { "\(ReviewWords.clock($0.lower))–\(ReviewWords.clock($0.upper))" }
          ?? "–"
      case .best: review.best?.scaled.clock() ?? "–"
      case .last: review.last?.scaled.clock() ?? "–"
      case .early: ReviewWords.share(review.early, of: review.judged)
      case .inWindow: ReviewWords.share(review.inWindow, of: review.judged)
      case .over: ReviewWords.share(review.over, of: review.judged)
      case .medianOver: review.medianOver.map(ReviewWords.clock) ?? "–"
      case .prompts: ReviewWords.share(review.covered, of: review.prompts)
      case .trend:
        "\(Sparkline.text(review.newest)) \(review.trend.map(StatsText.words) ?? "–")"
      }
    }
  }

  private func findings(_ structure: StructureReview) -> [String] {
    var found = structure.debts.flatMap { debt($0, structure) }
    let sessions = structure.sessions.count
    let marks = Mark.allCases.compactMap { mark in
      structure.marks[mark].map { "\(mark.rawValue) \($0) (\(ReviewWords.rate($0, sessions)))" }
    }
    if !marks.isEmpty { found.append("marks (a session): " + marks.joined(separator: ", ")) }
    let idle = [("paused", structure.paused), ("away", structure.away)].filter { $0.1 > .zero }
    if !idle.isEmpty {
      found.append(
        idle.map { "\($0.0) \($0.1.clock()) in all, \(($0.1 / sessions).clock()) a session" }
          .joined(separator: "; "))
    }
    found += bands(structure)
    let whole = structure.total.times.count
    if let missing = ReviewWords.missing(whole) {
      found.append("\(ReviewWords.count(whole, "whole session")) so far: \(missing)")
    }
    return found.isEmpty ? [] : [""] + found
  }

  private func bands(_ structure: StructureReview) -> [String] {
    let given = HireBand.allCases.compactMap { band in
      structure.bands[band].map { "\(band.rawValue) \($0)" }
    }
    guard !given.isEmpty else { return [] }
    let median = structure.medianBand.map { "; median \($0.rawValue)" } ?? ""
    return ["would you hire: \(given.joined(separator: ", "))\(median)"]
  }

  private func debt(_ debt: TimeDebt, _ structure: StructureReview) -> [String] {
    let title = structure.phases[debt.phase].title
    let entered = debt.count + debt.others
    return ["When \(title) ran over (\(debt.count) of \(ReviewWords.count(entered, "session"))):"]
      + debt.losses.map { loss in
        let elsewhere = debt.others > 0 ? ", else in \(loss.otherwise) of \(debt.others)" : ""
        return "  \(structure.phases[loss.phase].title) came up short in \(loss.count) of "
          + "\(debt.count)\(elsewhere); \(loss.lost.clock()) lost in all"
      }
  }

  /// "steady", or the change from a session to the next: "−0:08".
  static func words(_ trend: Trend) -> String {
    guard trend.direction != .steady else { return "steady" }
    return (trend.direction == .falling ? "−" : "+") + ReviewWords.clock(abs(trend.slope))
  }

  private func lines(_ lines: [String]) -> String { FittedText.lines(lines, width: width) }
}
