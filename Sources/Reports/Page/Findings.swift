import Coaching
import Structures

/// What the numbers of a structure say, each finding with its numbers.
struct Findings {
  /// The structure.
  let review: StructureReview

  /// The findings as a list.
  var markup: Markup {
    Markup("ul", ["class": "findings"], sentences.map { Markup("li", [:], $0) })
  }

  private var sentences: [[Markup]] {
    [whole, eater, rushed].compactMap(\.self) + trends + review.debts.compactMap(debt)
      + [missing].compactMap(\.self)
  }

  private func strong(_ text: String) -> Markup { Markup("strong", text: text) }

  private var whole: [Markup]? {
    let total = review.total
    guard total.judged > 0 else { return nil }
    let median =
      total.quartiles.map {
        "; the median is \(ReviewWords.clock($0.median))"
          + (total.window.map { ", the window \($0.range)" } ?? "")
      } ?? ""
    return [
      strong("\(total.inWindow) of \(ReviewWords.count(total.judged, "whole session"))"),
      .text(" ended in the window, \(total.over) over, \(total.early) early\(median)."),
    ]
  }

  private var eater: [Markup]? {
    guard let phase = review.eater.map({ review.phases[$0] }) else { return nil }
    let median = phase.medianOver.map { ", by \(ReviewWords.clock($0)) at the median" } ?? ""
    return [
      "The clock goes to ", strong(phase.title),
      .text(
        ": over in \(phase.over) of \(ReviewWords.count(phase.judged, "session"))\(median), "
          + "\(phase.overTotal.clock()) in all."),
    ]
  }

  /// The phase that was left too early most often.
  private var rushed: [Markup]? {
    let often = review.phases.filter { $0.early >= Quantiles.fewest }
    guard let phase = often.max(by: { $0.early < $1.early }) else { return nil }
    return [
      strong(phase.title),
      .text(" was left early in \(phase.early) of \(ReviewWords.count(phase.judged, "session"))."),
    ]
  }

  private var trends: [[Markup]] {
    var found: [[Markup]] = []
    if let trend = review.total.trend {
      found.append(
        ["Whole sessions: ", strong(trend.words), .text(over(review.total) + ".")])
    }
    for phase in review.phases {
      guard let trend = phase.trend, trend.direction != .steady else { continue }
      found.append([.text("\(phase.title): "), strong(trend.words), .text(over(phase) + ".")])
    }
    return found
  }

  private func over(_ times: TimeReview) -> String {
    " over the last \(min(times.times.count, Trend.longest)) times"
  }

  /// What an overrun costs most; all of it stands in a table of its own.
  private func debt(_ debt: TimeDebt) -> [Markup]? {
    guard let loss = debt.losses.first, loss.count >= Quantiles.fewest else { return nil }
    let entered = ReviewWords.count(debt.count + debt.others, "session")
    let others = debt.others > 0 ? "; otherwise in \(loss.otherwise) of \(debt.others)" : ""
    return [
      "When ", strong(review.phases[debt.phase].title),
      .text(" ran over (\(debt.count) of \(entered)), "),
      strong(review.phases[loss.phase].title),
      .text(
        " came up short or was left out in \(loss.count) of \(debt.count)\(others). "
          + "It lost \(loss.lost.clock()) in all."),
    ]
  }

  private var missing: [Markup]? {
    let count = review.total.times.count
    guard let needed = ReviewWords.missing(count) else { return nil }
    return [
      .text(
        "\(ReviewWords.count(count, "whole session")) so far: \(needed).")
    ]
  }
}

extension Trend {
  /// "steady", "quicker by 0:08 a session".
  var words: String { adverb.map { "\($0) by \(amount) a session" } ?? "steady" }

  /// "steady", "0:08 quicker": where it is said that a session is meant.
  var short: String { adverb.map { "\(amount) \($0)" } ?? "steady" }

  private var amount: String { abs(slope) < 1 ? "under 0:01" : ReviewWords.clock(abs(slope)) }
}
