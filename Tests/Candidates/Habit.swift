import Coaching

/// What a made-up person does again and again.
enum Habit: String, CaseIterable {
  /// Nothing that should be found.
  case none = "healthy"
  case over = "over by 25 %"
  case short = "short by 25 %"
  case prompt = "a prompt left out in 90 %"
  case timeSense = "time sense × 1.25"
  case followUps = "follow-ups of a minute"
  case pauses = "pauses + 50 %"
  case slowing = "twice as slow over the run"
  case timeDebt = "time debt of a third"
  case unfinished = "the last phase missed in 80 %"
  case stuck = "stuck six times as dense"

  /// After how many sessions it has to be found.
  var sessions: Int {
    switch self {
    case .none: 0
    case .over, .short, .prompt, .timeSense: 8
    case .stuck: 20
    default: 16
    }
  }

  /// Whether a finding tells of it, or of what follows from it.
  func explains(_ finding: Finding, phase: Int, last: Int) -> Bool {
    switch self {
    case .none: false
    case .over: finding.kind == .over && finding.subject.phase == phase
    case .short: finding.kind == .short && finding.subject.phase == phase
    case .prompt: finding.kind == .prompt && finding.subject.phase == phase
    case .timeSense: finding.kind == .timeSense
    case .followUps: [.curveball, .over].contains(finding.kind)
    case .pauses: [.pause, .over].contains(finding.kind)
    case .slowing:
      [.slowing, .over, .short].contains(finding.kind) && finding.subject.phase == phase
    case .timeDebt:
      finding.kind == .timeDebt
        || [.over, .short].contains(finding.kind)
          && [phase, phase + 1].contains(finding.subject.phase)
    case .unfinished: finding.kind == .unfinished
    case .stuck: finding.kind == .stuck && finding.subject.phase == phase
    }
  }

  /// Whether a finding is what is looked for.
  func isFound(_ finding: Finding, phase: Int) -> Bool {
    switch self {
    case .none: false
    case .over: finding.kind == .over && finding.subject.phase == phase
    case .short: finding.kind == .short && finding.subject.phase == phase
    case .prompt: finding.kind == .prompt && finding.subject.phase == phase
    case .timeSense: finding.kind == .timeSense
    case .followUps: finding.kind == .curveball
    case .pauses: finding.kind == .pause
    case .slowing: finding.kind == .slowing && finding.subject.phase == phase
    case .timeDebt:
      finding.kind == .timeDebt && finding.subject.cause == phase
        && finding.subject.phase == phase + 1
    case .unfinished: finding.kind == .unfinished
    case .stuck: finding.kind == .stuck && finding.subject.phase == phase
    }
  }
}
