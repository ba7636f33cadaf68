import Coaching
import Sessions
import Structures
import Texts
import Transcripts

/// One session: its phases in proportion to their time, above them what was planned, below them
/// what was written down.
struct SessionChart {
  /// The session.
  let session: PastSession
  /// What was written down in it, by phase.
  let notes: [Int: [Note]]

  private let planned = 26.0
  private let actual = 40.0
  private let height = 24.0
  private let signs = 84.0

  /// The chart.
  var chart: Chart {
    let phases = session.summary.phases
    let whole = phases.reduce(0) { $0 + time($1) }
    let plan = phases.reduce(0) { $0 + (planned($1) ?? 0) }
    let limit = max(whole, plan, 1)
    var marks: [Markup] = []
    var (here, there) = (0.0, 0.0)
    for (index, phase) in phases.enumerated() {
      if let length = planned(phase) {
        marks.append(
          Shapes.box(there / limit, planned, width: length / limit - 0.003, height: 6, "planned"))
        there += length
      }
      marks += part(phase, index, from: here / limit, to: (here + time(phase)) / limit)
      marks += written(in: index, from: here, limit: limit)
      here += time(phase)
    }
    marks.append(Shapes.text("0:00", 0, signs + 20))
    let end = whole / limit
    marks.append(Shapes.text(ReviewWords.clock(whole), max(end, 0.2), signs + 20, .end))
    return Chart(
      title:
        "Timeline of \(session.summary.started.day) \(session.summary.started.clock.prefix(5))",
      description: description, height: signs + 24, legend: legend, marks: marks)
  }

  private func time(_ phase: Summary.Phase) -> Double { (phase.active ?? .zero).inSeconds }

  /// What was planned of a phase, with what it was extended by; `nil` without a window.
  private func planned(_ phase: Summary.Phase) -> Double? {
    guard let window = phase.window else { return nil }
    return (window.latest.map { ($0 + phase.extended).clampedToZero } ?? window.earliest).inSeconds
  }

  /// A phase: what went over stands out above and below.
  private func part(
    _ phase: Summary.Phase, _ index: Int, from start: Double, to end: Double
  ) -> [Markup] {
    let width = end - start
    guard width > 0 else { return [] }
    let words =
      "\(index + 1) \(phase.title): \(phase.active?.clock() ?? "–"), \(phase.verdict.text)"
    let over = phase.active.map { $0 > .zero ? width * (phase.over / $0) : 0 } ?? 0
    var marks = [
      Shapes.box(
        start, actual, width: max(0.001, width - min(over, width) - (over > 0 ? 0 : 0.003)),
        height: height, "part \(over > 0 ? "within" : phase.verdict.kind)", title: words)
    ]
    if over > 0 {
      marks.append(
        Shapes.box(
          end - min(over, width), actual - 4, width: max(0.002, min(over, width) - 0.003),
          height: height + 8, "part over", title: words))
    }
    if width > 0.035 {
      marks.append(
        Shapes.text("\(index + 1)", start + (width - over) / 2, actual + 16, .middle, "ordinal"))
    }
    return marks
  }

  private func written(in phase: Int, from start: Double, limit: Double) -> [Markup] {
    (notes[phase] ?? []).map { note in
      let x = min((start + note.stamp.inSeconds) / limit, 1)
      let title = "\(note.stamp.clock()) \(note.words)"
      return Markup(
        "text",
        [
          "class": "sign", "x": Numbers.percent(x), "y": Numbers.decimal(signs),
          "text-anchor": "middle",
        ], [Markup("title", text: title), .text(note.sign)])
    }
  }

  private var legend: Shapes.Legend {
    var legend = Shapes.Legend()
    let signs = Set(notes.values.joined().map(\.sign))
    for (sign, words) in Note.signs where signs.contains(sign) { legend.addSign(sign, words) }
    return legend
  }

  private var description: String {
    session.summary.phases.enumerated().map { index, phase in
      let own = notes[index]?.count ?? 0
      let written = own > 0 ? ", \(own) written down" : ""
      let window = phase.windowText.map { " of \($0)" } ?? ""
      return "\(index + 1) \(phase.title): \(phase.active?.clock() ?? "–")\(window), "
        + "\(phase.verdict.text)\(written)."
    }.joined(separator: " ")
  }
}

extension Note {
  /// The signs of a timeline and what they mean.
  static let signs =
    [("•", "note"), ("?", "follow-up")] + Mark.allCases.map { (String($0.sign), $0.rawValue) }

  /// What stands for it on a timeline.
  var sign: String {
    switch content {
    case .text: "•"
    case .followUp: "?"
    case .mark(let mark): String(mark.sign)
    }
  }

  /// What was written.
  var words: String {
    switch content {
    case .text(let text): text
    case .followUp(let text): text
    case .mark(let mark): mark.rawValue
    }
  }
}
