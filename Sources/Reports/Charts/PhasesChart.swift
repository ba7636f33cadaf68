import Coaching
import Sessions
import Structures
import Texts
import Transcripts

/// All phases of a structure on one scale of time: the window as a band, each session as a dot, the
/// newest brightest, the median as a bar.
struct PhasesChart {
  /// The structure.
  let review: StructureReview

  private let top = 30.0
  private let row = 50.0
  private let foot = 20.0

  /// The chart.
  var chart: Chart {
    let scale = TimeScale(review.phases.map(review.series(of:)), hasZero: true, most: 6)
    let bottom = top + row * Double(review.phases.count)
    var marks: [Markup] = []
    for tick in scale.ticks {
      let x = across(tick, scale)
      marks.append(Shapes.line(from: x, top, to: x, bottom, "grid"))
      let anchor: Shapes.Anchor = tick == 0 ? .start : x > 0.95 ? .end : .middle
      marks.append(Shapes.text(ReviewWords.clock(tick), x, bottom + 15, anchor))
    }
    for (index, phase) in review.phases.enumerated() {
      marks += strip(phase, index, at: top + row * Double(index), scale)
    }
    return Chart(
      title: "\(review.title): the phases on one scale", description: description,
      height: bottom + foot, legend: legend, marks: marks)
  }

  private func across(_ seconds: Double, _ scale: TimeScale) -> Double {
    0.985 * scale.place(seconds)
  }

  private func strip(
    _ phase: TimeReview, _ index: Int, at y: Double, _ scale: TimeScale
  ) -> [Markup] {
    let (high, height) = (y + 20, 26.0)
    var marks = [
      Shapes.text(TitleText.cut("\(index + 1) \(phase.title)", to: 36), 0, y + 14, .start, "name")
    ]
    if let window = phase.window {
      let start = across(window.earliest.inSeconds, scale)
      let end = window.latest.map { across($0.inSeconds, scale) } ?? 1
      marks.append(Shapes.box(start, high, width: end - start, height: height, "window"))
    }
    let times = phase.times.suffix(RunChart.mostTimes)
    for (place, time) in times.enumerated() {
      let age = Double(place + 1) / Double(times.count)
      marks.append(
        Shapes.dot(
          time.verdict, across(time.scaled.inSeconds, scale), high + 5 + (height - 10) * age,
          opacity: 0.3 + 0.7 * age,
          title: "\(review.sessions[time.session].summary.started.day): "
            + "\(time.active.clock()), \(time.verdict.text)"))
    }
    if let median = phase.quartiles?.median {
      let x = across(median, scale)
      marks.append(Shapes.line(from: x, high - 2, to: x, high + height + 2, "median"))
      marks.append(Shapes.text("median \(ReviewWords.clock(median))", 0.985, y + 14, .end))
    }
    return marks
  }

  private var legend: Shapes.Legend {
    var legend = Shapes.Legend()
    legend.add(.short(.zero), "early")
    legend.add(.inWindow, "in window")
    legend.add(.over(.zero), "over")
    legend.addBox("window", "window")
    return legend
  }

  private var description: String {
    review.phases.enumerated().map { index, phase in
      let median =
        phase.quartiles.map { "median \(ReviewWords.clock($0.median))" } ?? "no median yet"
      return
        "\(index + 1) \(phase.title): \(phase.windowText.map { "window \($0)" } ?? "no window"), "
        + "\(median), \(Counted.text(phase.times.count, "time"))."
    }.joined(separator: " ")
  }
}
