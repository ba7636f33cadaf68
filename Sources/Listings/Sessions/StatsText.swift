import Charts
import Coaching
import Grids
import Sessions
import Structures
import Texts

/// The statistics as text for people.
public struct StatsText {
  let width: Int?
  let today: Int
  let week: Week

  /// Sets the width and the day.
  ///
  /// - Parameters:
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  ///   - today: today's day at the place, counted from 1970-01-01.
  ///   - week: how weeks begin.
  public init(width: Int?, today: Int, week: Week = .monday) {
    (self.width, self.today, self.week) = (width, today, week)
  }

  /// Everything about some sessions; of a single structure with charts.
  public func text(_ review: Review) -> StyledText {
    var parts = [practice(review)] + review.structures.map(structure)
    if review.practice.days.count > 1 {
      let map = HeatMap(review.practice, today: today, week: week)
      parts.insert(
        chart(height: HeatMap.height) { grid, columns in
          map.draw(on: &grid, row: 0, columns: columns)
        }, at: 1)
    }
    if review.structures.count == 1 {
      parts += charts(review.structures[0])
    } else if !review.structures.isEmpty {
      parts.append(remark("--structure WORD shows charts of one of them"))
    }
    return (parts + drills(review) + timeSense(review)).joined(separator: "\n")
  }

  private func practice(_ review: Review) -> StyledText {
    let practice = review.practice
    let days = practice.days.count
    let first =
      "\(Counted.text(practice.sessions, "session")) on \(Counted.text(days, "day")), "
      + "\(practice.time.rough) rehearsed"
    let weeks =
      "\(Counted.text(practice.weeks, "week")) with a session, "
      + "\(practice.streak) in a row up to now, "
      + "\(practice.longestStreak) at most"
    return lines([first, weeks]) + (StatsText.leftOut(review).map(remark) ?? "")
  }

  /// Which sessions do not count.
  ///
  /// - Parameters:
  ///   - review: what the sessions come to.
  ///   - takesDemos: whether the command that says it can count demonstrations.
  /// - Returns: "left out: 1 session that has not ended"; `nil` when all do.
  public static func leftOut(_ review: Review, takesDemos: Bool = true) -> String? {
    var parts: [String] = []
    if review.demonstrations > 0 {
      parts.append(
        Counted.text(review.demonstrations, "demonstration")
          + (takesDemos ? " (--demos counts them)" : ", at another speed"))
    }
    if review.unfinished > 0 {
      let has = review.unfinished == 1 ? "has" : "have"
      parts.append("\(Counted.text(review.unfinished, "session")) that \(has) not ended")
    }
    if review.brief > 0 { parts.append(ReviewWords.brief(review.brief)) }
    return parts.isEmpty ? nil : "left out: " + parts.joined(separator: ", ")
  }

  private func structure(_ structure: StructureReview) -> StyledText {
    let document = structure.structure.document.isEmpty ? "" : " · \(structure.structure.document)"
    let heading =
      "\(structure.title)\(document) · \(Counted.text(structure.sessions.count, "session"))"
    let observations = structure.observations
    let over = observations.filter { if case .over = $0.kind { true } else { false } }
    return self.heading(heading) + lines(over.map(\.sentence.text) + [""]) + table(structure)
      + (structure.scalingText.map(remark) ?? "") + lines(below(observations))
  }

  /// The phases; narrow terminals get fewer numbers.
  private func table(_ structure: StructureReview) -> StyledText {
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
  enum Column: CaseIterable {
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
      case .window: review.windowText ?? ""
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
        "\(Sparkline.text(review.newest)) \(review.trend.map(\.signed) ?? "–")"
      }
    }
  }

  /// What the table does not show.
  private func below(_ observations: [Observation]) -> [String] {
    var lines: [String] = []
    var premise: Phrase = ""
    for observation in observations {
      switch observation.kind {
      case .whole, .over, .short, .trend: continue
      case .timeDebt:
        // What one overrun costs stands below it.
        if observation.premise != premise { lines.append("\(observation.premise.text):") }
        premise = observation.premise
        lines.append("  \((observation.claim + observation.detail).text)")
      case .idle: lines.append(observation.claim.text)
      case .scores: lines.append(observation.brief.text)
      case .marks, .missing: lines.append(observation.sentence.text)
      }
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  func lines(_ lines: [String]) -> StyledText { FittedText.lines(lines, width: width) }

  func heading(_ text: String) -> StyledText {
    FittedText.lines([StyledLine(text, .heading)], width: width)
  }

  func remark(_ text: String) -> StyledText {
    FittedText.lines([StyledLine(text, .muted)], width: width)
  }
}
