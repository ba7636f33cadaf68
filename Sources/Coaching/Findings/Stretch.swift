import CMath
import Sessions
import Structures
import Transcripts

/// The last sessions of a structure, with the times of its phases brought to the newest windows.
struct Stretch {
  /// A time of a phase.
  struct Time {
    /// The session, by its place in the stretch.
    let session: Int
    /// The logarithm of the time as a share of the window's middle.
    let x: Double
    /// The same, brought to the edge where it lies far from the others.
    var cut: Double
    /// Whether the transcript says that it was over.
    let isOver: Bool
    /// Whether the transcript says that it was short.
    let isShort: Bool
  }

  /// A phase of the structure, as the newest session has it.
  struct Phase {
    /// Its place.
    let place: Int
    /// Its title; of several with one title the later ones have their number behind it.
    let title: String
    /// The window of the newest session; `nil` where it lacks an edge.
    let edges: Edges?
    /// The times, oldest first; none without both edges.
    var times: [Time] = []

    var subject: Finding.Subject { Finding.Subject(phase: place, title: title) }
  }

  /// A window with both edges, in seconds.
  struct Edges {
    let earliest: Double
    let latest: Double
    var middle: Double { (earliest + latest) / 2 }
  }

  /// The sessions, oldest first; at least one.
  let sessions: [CoachedSession]
  /// The phases of the structure, those that were left out of the newest session among them.
  private(set) var phases: [Phase]
  /// For each session the places of these phases in it.
  let places: [[Int?]]
  /// What is left of the times around the mean of their phase, squared, all phases together.
  private(set) var squares = 0.0
  /// The degrees of freedom of that.
  private(set) var degrees = 0

  /// So many times a phase needs so that far ones are brought nearer.
  private static let fewestToCut = 5
  /// How far from the median of its phase a time may lie, in pooled spreads.
  private static let reach = 2.5
  /// A smaller spread counts as this.
  private static let leastSpread = 0.01

  /// Lays out sessions; at least one.
  init(_ sessions: ArraySlice<CoachedSession>) {
    self.sessions = Array(sessions)
    let newest = self.sessions[self.sessions.count - 1].summary.structurePhases
    places = self.sessions.map { PhaseMatch(newest, in: $0.summary).places }
    phases = Stretch.phases(newest)
    for phase in phases.indices { phases[phase].times = times(of: phase, newest[phase]) }
    cut()
    pool()
  }

  /// The structure's title.
  var title: String { sessions.last?.summary.structure ?? "" }

  /// A phase in a session; `nil` where that session has none.
  func past(_ phase: Int, in session: Int) -> Summary.Phase? {
    places[session][phase].map { sessions[session].summary.phases[$0] }
  }

  private static func phases(_ newest: [GuidePhase]) -> [Phase] {
    var seen: [String: Int] = [:]
    return newest.enumerated().map { place, phase in
      let number = (seen[phase.title] ?? 0) + 1
      seen[phase.title] = number
      let edges = phase.window.flatMap { window in
        window.latest.map {
          Edges(earliest: window.earliest.inSeconds, latest: $0.inSeconds)
        }
      }
      return Phase(
        place: place, title: number > 1 ? "\(phase.title) (\(number))" : phase.title,
        edges: edges.flatMap { $0.latest >= 1 ? $0 : nil })
    }
  }

  private func times(of phase: Int, _ newest: GuidePhase) -> [Time] {
    guard let edges = phases[phase].edges else { return [] }
    return sessions.indices.compactMap { session in
      guard let place = places[session][phase], sessions[session].summary.countsTime(of: place),
        let past = past(phase, in: session), let active = past.active
      else { return nil }
      let scaled = TimeReview.scaled(active, from: past.window, to: newest.window).inSeconds
      let x = log(max(1, scaled) / edges.middle)
      return Time(
        session: session, x: x, cut: x, isOver: past.over > .zero, isShort: past.short > .zero)
    }
  }

  /// Brings far times nearer, so that one odd session decides nothing.
  private mutating func cut() {
    let reach = Stretch.reach * Robust.spread(phases.map { $0.times.map(\.x) })
    for phase in phases.indices where phases[phase].times.count >= Stretch.fewestToCut {
      let cut = Robust.cut(phases[phase].times.map(\.x), reach: reach)
      for (time, x) in cut.enumerated() { phases[phase].times[time].cut = x }
    }
  }

  private mutating func pool() {
    for phase in phases where phase.times.count > 1 {
      squares += phase.squares
      degrees += phase.times.count - 1
    }
  }

  /// The spread of the times around the mean of their phase, all phases together.
  var spread: Double {
    guard degrees > 0 else { return Stretch.leastSpread }
    return max((squares / Double(degrees)).squareRoot(), Stretch.leastSpread)
  }
}

extension Stretch.Phase {
  /// What is left of the times around their mean, squared.
  var squares: Double {
    let mean = times.map(\.cut).mean
    return times.reduce(0) { $0 + ($1.cut - mean) * ($1.cut - mean) }
  }
}

extension [Double] {
  /// The mean; 0 of nothing.
  var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
