import Sessions
import Structures
import Texts

extension Observation {
  /// "3 of 10 whole sessions ended in the window, 7 over, 0 early; the median is 4:44, the window …".
  static func whole(_ total: TimeReview) -> Observation? {
    guard total.judged > 0 else { return nil }
    let window = total.windowText.map { ", the window \($0)" } ?? ""
    let median = total.quartiles.map { "; the median is \(ReviewWords.clock($0.median))" + window }
    let count = "\(total.inWindow) of \(Counted.text(total.judged, "whole session"))"
    return Observation(
      .whole,
      """
      \(strong: count) ended in the window, \(total.over) over, \(total.early) early\(median ?? "")
      """)
  }

  /// "The clock goes to Design: over in 6 of 10, by 0:35 at the median, 3:30 in all".
  static func over(_ review: StructureReview, phase: Int) -> Observation {
    let times = review.phases[phase]
    let median = times.medianOver.map { ", by \(ReviewWords.clock($0)) at the median" } ?? ""
    return Observation(
      .over(phase: phase), about: "The clock goes to \(strong: times.title)",
      "over in \(times.over) of \(times.judged)\(median)",
      detail: ", \(times.overTotal.clock()) in all")
  }

  /// "Design was left early in 3 of 8 sessions".
  static func short(_ review: StructureReview, phase: Int) -> Observation {
    let times = review.phases[phase]
    let count = "\(times.early) of \(Counted.text(times.judged, "session"))"
    return Observation(.short(phase: phase), "\(strong: times.title) was left early in \(count)")
  }

  /// "Design: quicker by 0:10 a session over the last 10 times".
  static func trend(_ times: TimeReview, phase: Int?) -> Observation? {
    guard let trend = times.trend else { return nil }
    return Observation(
      .trend(phase: phase), about: phase == nil ? "Whole sessions" : "\(times.title)",
      "\(strong: trend.words)",
      detail: " over the last \(min(times.times.count, Trend.longest)) times")
  }

  /// "When Design ran over (3 of 8 sessions): Wrap-up came up short in 2 of 3, else in 0 of 5; 1:10
  /// lost in all".
  static func timeDebt(
    _ review: StructureReview, _ debt: TimeDebt, _ loss: TimeDebt.Loss
  ) -> Observation {
    let entered = Counted.text(debt.count + debt.others, "session")
    let otherwise = debt.others > 0 ? ", else in \(loss.otherwise) of \(debt.others)" : ""
    return Observation(
      .timeDebt(debt, loss),
      about:
        "When \(strong: review.phases[debt.phase].title) ran over (\(debt.count) of \(entered))",
      """
      \(strong: review.phases[loss.phase].title) came up short in \(loss.count) of \(debt.count)\
      \(otherwise)
      """,
      detail: "; \(loss.lost.clock()) lost in all")
  }

  /// "marks (a session): stuck 3 (0.4), strong 2 (0.3)".
  static func marks(_ review: StructureReview) -> Observation? {
    let marks = Mark.allCases.compactMap { mark in
      review.marks[mark].map {
        "\(mark.rawValue) \($0) (\(ReviewWords.rate($0, review.sessions.count)))"
      }
    }
    guard !marks.isEmpty else { return nil }
    return Observation(.marks, about: "marks (a session)", "\(marks.joined(separator: ", "))")
  }

  /// "not active: paused 1:20 in all, 0:10 a session".
  static func idle(_ review: StructureReview) -> Observation? {
    let times = [("paused", review.paused), ("away", review.away)].filter { $0.1 > .zero }
    guard !times.isEmpty else { return nil }
    let words = times.map { word, time in
      "\(word) \(time.clock()) in all, \((time / review.sessions.count).clock()) a session"
    }
    return Observation(.idle, about: "not active", "\(words.joined(separator: "; "))")
  }

  /// "would you hire: hire 3, no hire 1; median hire".
  static func scores(_ review: StructureReview) -> Observation? {
    let given = HireBand.allCases.compactMap { band in
      review.bands[band].map { "\(band.rawValue) \($0)" }
    }
    guard !given.isEmpty else { return nil }
    let (list, premise) = (given.joined(separator: ", "), Phrase("would you hire"))
    if let median = review.medianBand {
      return Observation(.scores, about: premise, "\(list); median \(median.rawValue)")
    }
    let more = Quantiles.fewest - review.bands.values.reduce(0, +)
    return Observation(.scores, about: premise, "\(list)", detail: "; \(more) more for a median")
  }

  /// "2 whole sessions so far: 1 more for medians, 3 more for a trend".
  static func missing(_ total: TimeReview) -> Observation? {
    let count = total.times.count
    return ReviewWords.missing(count).map {
      Observation(.missing, about: "\(Counted.text(count, "whole session")) so far", "\($0)")
    }
  }
}
