import Transcripts

extension Finding {
  /// What to do about it; `nil` where nothing that can be started helps.
  ///
  /// - Parameter summary: the newest session of its structure, or of any for what is of the person.
  /// - Returns: the action.
  func action(after summary: Summary) -> PracticeAction? {
    // As the session has it: the subject tells phases with one title apart.
    func title(_ phase: Int?) -> String {
      phase.flatMap { summary.phases.indices.contains($0) ? summary.phases[$0].title : nil } ?? ""
    }
    let (title, cause) = (title(subject.phase), title(subject.cause))
    return switch kind {
    case .over: drill(title, at: "90%", "Drill \(title) at 90 % of its clock", summary)
    case .short:
      drill(title, "Drill \(title), and do not leave it before \(edge)", summary)
    case .prompt: drill(title, "Drill \(title), “\(subject.prompt ?? "")” first of all", summary)
    case .timeDebt:
      drill(
        cause, at: "90%",
        "Drill \(cause) at 90 % of its clock, and re-budget when it runs over", summary)
    case .stuck: drill(title, "Look up what \(title) needs, then drill it", summary)
    case .firstOfDay:
      drill(
        summary.phases.first?.title ?? "",
        "Warm up with a drill of \(summary.phases.first?.title ?? "") on a new day", summary)
    case .timeSense:
      session(
        PracticeCommand.words(start: summary.structure, level: summary.level, "--clock", "hidden"),
        "Run \(summary.structure) under a hidden clock", summary)
    case .curveball:
      session(
        PracticeCommand.words(start: summary.structure, level: summary.level, "--curveballs"),
        "Run \(summary.structure) with follow-ups thrown in", summary)
    case .unfinished:
      session(
        PracticeCommand.words(start: summary.structure, level: summary.level, "--pace", "middle"),
        "Run \(summary.structure) by the middle of each window, so that \(title) is reached",
        summary)
    case .selfAbovePartner:
      session(
        ["rehearse", "debrief"],
        "Read what each band means before you give one", summary)
    case .pause, .slowing, .scoreOver: nil
    }
  }

  private var edge: String { figures.edge.map(ReviewWords.clock) ?? "its earliest" }

  private func drill(
    _ phase: String, at clock: String? = nil, _ sentence: String, _ summary: Summary
  ) -> PracticeAction {
    let (structure, level) = (summary.structure, summary.level)
    let command =
      clock.map {
        PracticeCommand.words(drill: phase, of: structure, level: level, "--clock", $0)
      } ?? PracticeCommand.words(drill: phase, of: structure, level: level)
    return PracticeAction(
      sentence: sentence, command: command, phase: phase, structure: structure,
      document: summary.document, level: level)
  }

  private func session(_ command: [String], _ sentence: String, _ summary: Summary)
    -> PracticeAction
  {
    PracticeAction(
      sentence: sentence, command: command, phase: nil, structure: summary.structure,
      document: summary.document, level: summary.level)
  }
}
