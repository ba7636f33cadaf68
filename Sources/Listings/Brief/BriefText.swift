import Sessions
import Structures
import Transcripts

/// The parts of a brief, as lines of Markdown.
enum BriefText {
  /// A section with a heading; nothing without lines.
  static func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", "## \(title)", ""] + lines
  }

  /// What is asked for, and what was asked in the session.
  static func task(_ debrief: Debrief, _ candidate: String?) -> [String] {
    let plan = debrief.session.plan
    let facts = [
      "Structure: \(plan.structure.title)", plan.level.map { "Level: \($0)" },
      candidate.map { "Candidate: \($0)" }, Speed.text(plan.speed).map { "Run at \($0)" },
      plan.changes.map { "\(GuidePhase.changesLabel): \($0)" },
    ].compactMap(\.self)
    let notes =
      plan.isInterviewed
      ? "the interviewer took while listening" : "the candidate took while speaking"
    return [
      "# A mock interview to be assessed", "",
      "You are an experienced interviewer. Below are the record and the notes that \(notes); nothing else was recorded. Say what went well, what went wrong and what to change first, "
        + "and give for each the note or the figure that shows it (n3). Do not guess what is not there.",
    ] + section("The session", facts.map { "- \($0)" })
      + section("What was asked", debrief.questions.map { "> \($0)" })
  }

  /// What is scored, with its anchors at the level, and what the level owes.
  static func rubric(_ debrief: Debrief) -> [String] {
    let rows = debrief.dimensions.map { dimension in
      let anchors = dimension.anchors(at: debrief.session.plan.level).map {
        "\($0.band) \($0.text)"
      }
      return "- **\(dimension.name)**: \(anchors.joined(separator: "; "))"
    }
    let owed = debrief.expectations.filter { !$0.isAbove }.flatMap { owed in
      owed.texts.map { "- \(owed.level): \($0)" }
    }
    let bands = HireBand.allCases.reversed().map { "\(Debrief.digits($0.points)) \($0.rawValue)" }
    return section("The rubric: \(bands.joined(separator: ", "))", rows)
      + section("What is expected", owed)
      + section("What a good answer holds", debrief.keyPoints.map { "- \($0)" })
  }

  /// The phases against their windows.
  static func phases(_ session: Session) -> [String] {
    let rows = session.results.enumerated().map { number, result in
      let prompts = result.phase.prompts.count
      let covered = result.covered + session.coveredAfter(in: number).count
      let parts = [
        result.visits > 0 ? "\(result.active.clock()) spoken" : nil,
        result.windowText.map { "window \($0)" }, result.verdict.text,
        prompts > 0 ? "\(covered) of \(prompts) prompts covered" : nil,
      ].compactMap(\.self)
      return "\(number + 1). \(result.phase.title): \(parts.joined(separator: ", "))"
    }
    return section("The phases", rows)
  }

  /// Figures of the whole.
  static func figures(_ session: Session) -> [String] {
    let marks = Mark.allCases.compactMap { mark -> String? in
      let count = session.notes.count { $0.content == .mark(mark) }
      return count == 0 ? nil : "\(count) × \(mark.rawValue)"
    }
    let lines = [
      "\(session.activeTime.clock()) spoken in all, \(session.verdict.text)",
      session.totalText.map { "planned: \($0)" },
      session.pausedTime >= .seconds(1) ? "paused: \(session.pausedTime.clock())" : nil,
      marks.isEmpty
        ? nil
        : "marks of the \(session.plan.isInterviewed ? "interviewer" : "candidate"): \(marks.joined(separator: ", "))",
    ].compactMap(\.self)
    return section("Figures", lines.map { "- \($0)" })
  }

  /// The notes, numbered as everywhere; those that are private are left out.
  static func notes(_ transcript: Transcript) -> [String] {
    transcript.notes.numbered.compactMap { number, note in
      guard let number else { return nil }
      let title = transcript.plan.phases[note.phase].title
      let place = "- n\(number) (\(title), \(note.stamp.clock()))"
      switch note.content {
      case .text(let text): return "\(place) \(text)"
      case .mark(let mark): return "\(place) marked: \(mark.rawValue)"
      case .followUp(let text): return "\(place) the interviewer asked: \(text)"
      }
    }
  }

  /// How to answer.
  static func answer(_ debrief: Debrief) -> [String] {
    let names = debrief.dimensions.map(\.name)
    let scores = ["\"overall\": \"hire\""] + names.prefix(2).map { "\"\($0)\": 2.5" }
    let example =
      "{\"scores\": {\(scores.joined(separator: ", "))}, \"evidence\": {"
      + (names.first.map { "\"\($0)\": \"n1\"" } ?? "")
      + "}, \"fix\": [\"…\"], \"questions\": [\"…\"]}"
    return section(
      "Your answer",
      [
        "Plain Markdown for the candidate, at most a page. If you score, add one block of JSON, with the "
          + "dimensions as they are called above, from \(Rubric.bandSpan) in halves:",
        "", "```json", example, "```",
      ])
  }
}
