import Coaching

extension Report {
  /// The names by which single charts are asked for.
  ///
  /// Those of a structure are of the one that was rehearsed most.
  public var chartNames: [String] {
    guard let structure = review.structures.first else { return [] }
    let phases = structure.phases.indices.map { "phase-\($0 + 1)" }
    return ["weeks", "days", "total", "phases"] + phases + (told.isEmpty ? [] : ["session"])
  }

  /// A single chart; `nil` when it has no such name.
  public func chart(named name: String) -> Chart? {
    guard let structure = review.structures.first else { return nil }
    switch name {
    case "weeks": return WeeksChart(span: span).chart
    case "days": return DaysChart(span: span).chart
    case "total": return structure.totalChart
    case "phases": return PhasesChart(review: structure).chart
    case "session": return told.first.map { SessionChart(told: $0).chart }
    default:
      return structure.phases.indices.first { name == "phase-\($0 + 1)" }
        .map(structure.phaseChart)
    }
  }
}

extension StructureReview {
  /// The whole sessions, one after the other.
  var totalChart: Chart {
    RunChart(title: "\(title): whole sessions", review: total, sessions: sessions).chart
  }

  /// A phase, one session after the other.
  func phaseChart(_ phase: Int) -> Chart {
    RunChart(
      title: "\(phase + 1) \(phases[phase].title)", review: phases[phase], sessions: sessions,
      fieldHeight: 100
    ).chart
  }
}

extension SessionChart {
  /// The timeline of a session that is told with its notes.
  init(told: Report.Told) {
    self.init(
      session: told.session, notes: Dictionary(grouping: told.transcript.notes, by: \.phase))
  }
}
