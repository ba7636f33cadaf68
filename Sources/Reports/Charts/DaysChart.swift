import Coaching
import Structures
import Texts

/// The days with practice, a column a week; the longer the practice, the darker the day.
struct DaysChart {
  /// The weeks.
  let span: PracticeSpan

  private let top = 4.0
  private let row = 16.0

  /// The chart.
  var chart: Chart {
    let bottom = top + 7 * row
    var marks: [Markup] = []
    for day in stride(from: 0, to: 7, by: 2) {
      marks.append(Shapes.text(span.week.weekdays[day], 0, top + Double(day) * row + 11))
    }
    for week in span.weeks {
      let column = span.column(week)
      for (place, day) in span.week.days(of: week).enumerated() {
        let time = span.time(ofDay: day)
        marks.append(
          Shapes.box(
            column.x + column.width * 0.08, top + Double(place) * row,
            width: column.width * 0.84, height: row - 3, kind(time),
            title: time > .zero ? "\(PracticeSpan.name(of: day)): \(Numbers.rough(time))" : nil))
      }
    }
    marks += span.months(at: bottom + 14) + key(at: bottom + 24)
    return Chart(
      title: "Days with practice", description: description, height: bottom + 44, marks: marks)
  }

  /// The longest time of a day.
  private var longest: Duration {
    span.weeks.flatMap(span.week.days).map(span.time(ofDay:)).max() ?? .zero
  }

  private func kind(_ time: Duration) -> String {
    guard time > .zero, longest > .zero else { return "day" }
    return "day practised-\(min(4, 1 + Int(4 * (time.inSeconds / longest.inSeconds))))"
  }

  /// What the shades mean.
  private func key(at y: Double) -> [Markup] {
    var marks = [Shapes.text("0 min", Chart.field.lowerBound, y + 11, .start)]
    let shades = ["day"] + (1...4).map { "day practised-\($0)" }
    marks.append(
      Markup(
        "svg",
        ["x": Numbers.percent(Chart.field.lowerBound), "y": Numbers.decimal(y), "width": "200"],
        shades.enumerated().map { place, kind in
          Markup(
            void: "rect",
            [
              "class": kind, "x": Numbers.decimal(42 + 16 * Double(place)), "y": "1", "width": "12",
              "height": "12",
            ])
        } + [
          Markup("text", ["class": "label", "x": "126", "y": "11"], text: Numbers.rough(longest))
        ]))
    return marks
  }

  private var description: String {
    let days = span.weeks.flatMap(span.week.days)
    let practised = days.count { span.time(ofDay: $0) > .zero }
    let counts = span.week.weekdays.indices.map { place in
      let times = span.weeks.map { span.time(ofDay: span.week.days(of: $0).lowerBound + place) }
      return "\(span.week.weekdays[place]) \(times.count { $0 > .zero })"
    }
    return "\(practised) days with practice from \(PracticeSpan.name(of: days.first ?? 0)) to "
      + "\(PracticeSpan.name(of: days.last ?? 0)), by day of the week: "
      + counts.joined(separator: ", ") + ". The longest day had \(Numbers.rough(longest))."
  }
}
