import Transcripts

extension Finding {
  /// What to do about it; `nil` where nothing that can be started helps.
  ///
  /// - Parameters:
  ///   - summary: the newest session of its structure, or of any for what is of the person.
  ///   - place: the structure of that session as guides have it now; `nil` where none holds it.
  /// - Returns: the action.
  func action(after summary: Summary, at place: PlannedStructure?) -> PracticeAction? {
    // As the session has it: the subject tells phases with one title apart.
    let phases = summary.structurePhases
    func title(_ phase: Int?) -> String {
      phase.flatMap { phases.indices.contains($0) ? phases[$0].title : nil } ?? ""
    }
    func drill(_ phase: String, _ sentence: String, _ options: String...) -> PracticeAction {
      PracticeAction(sentence, phase: phase, of: summary.structureName, at: place, options)
    }
    func session(_ how: String, _ options: String...) -> PracticeAction {
      PracticeAction(
        "Run \(summary.structure)\(how)", phase: nil, of: summary.structureName, at: place, options)
    }
    // Of the clock of what takes too long, in hundredths.
    let share = 90
    let (title, cause) = (title(subject.phase), title(subject.cause))
    let first = phases.first?.title ?? ""
    return switch kind {
    case .over: drill(title, "Drill \(title) at \(share) % of its clock", "--clock", "\(share)%")
    case .short: drill(title, "Drill \(title), and do not leave it before \(edge)")
    case .prompt: drill(title, "Drill \(title), “\(subject.prompt ?? "")” first of all")
    case .timeDebt:
      drill(
        cause, "Drill \(cause) at \(share) % of its clock, and re-budget when it runs over",
        "--clock", "\(share)%")
    case .stuck: drill(title, "Look up what \(title) needs, then drill it")
    case .firstOfDay: drill(first, "Warm up with a drill of \(first) on a new day")
    case .timeSense: session(" under a hidden clock", "--clock", "hidden")
    // Follow-ups need a question that has some, whatever the settings and the guide say.
    case .curveball: session(" with follow-ups thrown in", "--curveballs", "--draw")
    case .unfinished:
      session(" by the middle of each window, so that \(title) is reached", "--pace", "middle")
    case .selfAbovePartner: session(", and read what each band means before you give one")
    case .pause, .slowing, .scoreOver: nil
    }
  }

  private var edge: String { figures.edge.map(ReviewWords.clock) ?? "its earliest" }
}
