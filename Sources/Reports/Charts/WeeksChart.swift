import Coaching
import Structures
import Texts

/// How long was rehearsed each week, as bars.
struct WeeksChart {
  /// The weeks.
  let span: PracticeSpan

  private let top = 14.0
  private let field = 110.0

  /// The chart.
  var chart: Chart {
    let times = span.weeks.map { span.time(ofWeek: $0).inSeconds }
    let scale = TimeScale(max(times.max() ?? 0, 60), most: 3)
    func down(_ seconds: Double) -> Double { top + field * (1 - scale.place(seconds)) }
    var marks: [Markup] = []
    for tick in scale.ticks {
      marks.append(Shapes.line(from: 0, down(tick), to: 1, down(tick), "grid"))
      marks.append(Shapes.text(Duration.seconds(tick).rough, 0, down(tick) - 4))
    }
    for (week, time) in zip(span.weeks, times) where time > 0 {
      let column = span.column(week)
      marks.append(
        Shapes.box(
          column.x + column.width * 0.1, down(time), width: column.width * 0.8,
          height: top + field - down(time), "bar",
          title: "week of \(PracticeSpan.name(of: span.week.days(of: week).lowerBound)): "
            + Numbers.rough(span.time(ofWeek: week))))
    }
    marks += span.months(at: top + field + 16)
    return Chart(
      title: "Practice per week", description: description, height: top + field + 20, marks: marks)
  }

  private var description: String {
    let times = span.weeks.map(span.time(ofWeek:))
    let practised = times.count { $0 > .zero }
    let longest = times.max() ?? .zero
    return "\(practised) of the last \(Counted.text(times.count, "week")) with practice; "
      + "\(Numbers.rough(longest)) in the week with the most, "
      + "\(Numbers.rough(times.reduce(.zero, +))) altogether."
  }
}
