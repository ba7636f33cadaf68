import Coaching
import Sessions
import Structures
import Texts
import Transcripts

/// The times of a phase, or of whole sessions, one session after the other: the window as a band,
/// each session as a dot, the median as a line.
struct RunChart {
  /// So many of the newest times are drawn; the numbers are of all.
  static let mostTimes = 100

  /// What it is called.
  let title: String
  /// The times.
  let review: TimeReview
  /// The sessions they are of.
  let sessions: [PastSession]
  /// How high the field is, in pixels.
  var fieldHeight = 170.0

  private let top = 30.0

  /// The chart.
  var chart: Chart {
    let scale = TimeScale([review], hasZero: false, most: fieldHeight > 120 ? 5 : 3)
    let times = review.times.suffix(RunChart.mostTimes)
    func down(_ seconds: Double) -> Double { top + fieldHeight * (1 - scale.place(seconds)) }
    var marks: [Markup] = []
    if let window = review.window {
      let upper = window.latest.map { down($0.inSeconds) } ?? top
      marks.append(
        Shapes.box(
          0, upper, width: 1, height: down(window.earliest.inSeconds) - upper, "window"))
    }
    for tick in scale.ticks {
      marks.append(Shapes.line(from: 0, down(tick), to: 1, down(tick), "grid"))
      marks.append(Shapes.text(ReviewWords.clock(tick), 0, down(tick) - 4))
    }
    if let quartiles = review.quartiles {
      let (upper, lower) = (down(quartiles.upper), down(quartiles.lower))
      marks.append(Shapes.box(0.992, upper, width: 0.008, height: lower - upper, "quartiles"))
      let middle = down(quartiles.median)
      marks.append(Shapes.line(from: Chart.field.lowerBound, middle, to: 1, middle, "median"))
    }
    for (index, time) in times.enumerated() {
      let share = times.count == 1 ? 0.5 : Double(index) / Double(times.count - 1)
      marks.append(
        Shapes.dot(
          time.verdict, Chart.across(share), down(time.scaled.inSeconds), title: words(time)))
    }
    marks += dates(Array(times))
    return Chart(
      title: title, description: description, height: top + fieldHeight + 20, legend: legend,
      marks: marks)
  }

  private var legend: Shapes.Legend {
    var legend = Shapes.Legend()
    if review.early > 0 { legend.add(.short(.zero), "early") }
    if review.inWindow > 0 { legend.add(.inWindow, "in window") }
    if review.over > 0 { legend.add(.over(.zero), "over") }
    if let quartiles = review.quartiles {
      legend.addLine("median", "median \(ReviewWords.clock(quartiles.median))")
    }
    return legend
  }

  private func dates(_ times: [TimeReview.Time]) -> [Markup] {
    guard let first = times.first, let last = times.last else { return [] }
    let y = top + fieldHeight + 16
    guard times.count > 1 else { return [Shapes.text(day(first), Chart.across(0.5), y, .middle)] }
    return [
      Shapes.text(day(first), Chart.field.lowerBound, y),
      Shapes.text(day(last), 1, y, .end),
    ]
  }

  private func day(_ time: TimeReview.Time) -> String { sessions[time.session].summary.started.day }

  private func words(_ time: TimeReview.Time) -> String {
    "\(day(time)): \(time.active.clock()), \(time.verdict.text)"
  }

  /// The same in words.
  private var description: String {
    let drawn = min(review.times.count, RunChart.mostTimes)
    var parts = [
      drawn < review.times.count
        ? "The newest \(drawn) of \(ReviewWords.count(review.times.count, "time"))"
        : ReviewWords.count(drawn, "time"),
      review.windowText.map { "window \($0)" } ?? "no window",
    ]
    if let quartiles = review.quartiles {
      parts.append(
        "median \(ReviewWords.clock(quartiles.median)), quartiles "
          + "\(ReviewWords.clock(quartiles.lower)) and \(ReviewWords.clock(quartiles.upper))")
    }
    if review.judged > 0 {
      parts.append(
        "of \(review.judged): \(review.early) early, \(review.inWindow) in window, "
          + "\(review.over) over")
    }
    return parts.joined(separator: "; ") + "."
  }
}
