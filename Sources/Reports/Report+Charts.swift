import Coaching
import Sessions
import Transcripts

extension Report {
  /// The names by which single charts are asked for.
  ///
  /// Those of a structure are of the one that was rehearsed most.
  public var chartNames: [String] { charts.map(\.name) }

  /// A single chart; `nil` when it has no such name.
  public func chart(named name: String) -> Chart? {
    charts.first { $0.name == name }?.chart()
  }

  /// The charts, each made when it is wanted.
  private var charts: [(name: String, chart: () -> Chart)] {
    var charts: [(name: String, chart: () -> Chart)] = [
      ("weeks", { WeeksChart(span: span).chart }), ("days", { DaysChart(span: span).chart }),
    ]
    if let structure = review.structures.first {
      charts += [
        ("total", { structure.totalChart }),
        ("phases", { PhasesChart(review: structure).chart }),
      ]
      charts += structure.phases.indices.map { phase in
        ("phase-\(phase + 1)", { structure.phaseChart(phase) })
      }
    }
    charts += review.charted.enumerated().map { place, drill in
      ("drill-\(place + 1)", { drill.chart })
    }
    if let sense = review.timeSense { charts.append(("time-sense", { sense.chart })) }
    if let told = told.first {
      charts.append(("session", { SessionChart(told.session, told.notes).chart }))
    }
    return charts
  }
}

extension StructureReview {
  /// The whole sessions, one after the other.
  var totalChart: Chart {
    RunChart(title: "\(title): whole sessions", series: series(of: total)).chart
  }

  /// A phase, one session after the other.
  func phaseChart(_ phase: Int) -> Chart {
    RunChart(
      title: "\(phase + 1) \(phases[phase].title)", series: series(of: phases[phase]),
      fieldHeight: 100
    ).chart
  }
}

extension DrillReview {
  /// The times of the phase, one after the other.
  var chart: Chart {
    RunChart(title: "\(times.title): drills", series: series, fieldHeight: 110).chart
  }
}

extension TimeSense {
  /// The guesses, one after the other.
  var chart: Chart { RunChart(title: "Time sense", series: series).chart }
}

extension SessionChart {
  /// The timeline of a session, with its notes.
  init(_ session: PastSession, _ notes: [Note]) {
    self.init(session: session, notes: Dictionary(grouping: notes, by: \.phase))
  }
}
