import Sessions
import Structures
import Texts
import Transcripts

extension Summary {
  /// Which structure it is of.
  public var structureName: StructureName { StructureName(structure, at: reference) }

  /// Whether it is of a structure.
  public func isOf(_ name: StructureName) -> Bool {
    structure == name.title && document == name.document
  }

  /// The document that the structure came from, without folders and line; empty when none was named.
  public var document: String { StructureName.document(of: reference) }

  /// The window of the whole as planned, without extensions; `nil` when no phase has one.
  public var plannedWindow: Window? { Summary.sum(phases.lazy.map(\.window)) }

  /// The window of the whole as the guide has it; `nil` when no phase has one.
  var guideWindow: Window? {
    guide.isEmpty ? plannedWindow : Summary.sum(guide.lazy.map(\.window))
  }

  /// What the guide states for the whole; `nil` where it is not known.
  var guideStated: StatedTime? {
    guide.isEmpty ? stated : StatedTime.total(of: guide.map { ($0.window, $0.stated) })
  }

  private static func sum(_ windows: some Sequence<Window?>) -> Window? {
    var (earliest, latest) = (Duration.zero, Duration?.some(.zero))
    var hasWindow = false
    for window in windows {
      guard let window else { continue }
      hasWindow = true
      earliest += window.earliest
      latest = window.latest.flatMap { time in latest.map { $0 + time } }
    }
    return hasWindow ? Window(earliest: earliest, latest: latest) : nil
  }

  /// Whether the time of a phase counts: it was entered, not cut off because the session ended in it
  /// before its time, and not ended by the program.
  public func countsTime(of phase: Int) -> Bool {
    guard phases.indices.contains(phase), phases[phase].visits > 0, phases[phase].active != nil,
      let outcome, !isEndedByItself(phase)
    else { return false }
    return outcome == .completed || phases[(phase + 1)...].contains { $0.visits > 0 }
  }

  /// Whether the session left a phase by itself: exactly at its latest.
  func isEndedByItself(_ phase: Int) -> Bool {
    guard autoAdvance || mode == .answer, let active = phases[phase].active,
      let latest = phases[phase].window?.extended(by: phases[phase].extended).latest
    else { return false }
    return (active - latest).magnitude <= .milliseconds(1)
  }

  /// Whether the time of the whole session counts: it was completed, no phase with a window was left
  /// out, and none was left out or added before it began.
  public var isWhole: Bool {
    outcome == .completed && active != nil && verdict != .incomplete && hasPhasesOfGuide
  }

  /// How many phases the guide has.
  var guidePhaseCount: Int { guide.isEmpty ? phases.count : guide.count }

  /// Whether the phases that were run are those of the guide, whatever their times.
  private var hasPhasesOfGuide: Bool {
    guide.isEmpty || guide.count == phases.count && structurePhases.allSatisfy { $0.place != nil }
  }

  /// How many prompts the phases that were entered had.
  public var prompts: Int { phases.reduce(0) { $0 + ($1.visits > 0 ? $1.prompts : 0) } }

  /// How many more prompts were ticked afterwards.
  public var coveredAfter: Int { phases.reduce(0) { $0 + ($1.visits > 0 ? $1.coveredAfter : 0) } }

  /// How many prompts were covered.
  public var covered: Int { phases.reduce(0) { $0 + ($1.visits > 0 ? $1.covered : 0) } }
}

extension Summary.Phase {
  /// How the active time compared with the window, extensions included.
  public var verdict: PhaseResult.Verdict {
    guard visits > 0 else { return .skipped }
    guard window != nil else { return .untimed }
    return over > .zero ? .over(over) : short > .zero ? .short(short) : .inWindow
  }
}
