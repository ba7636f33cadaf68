import Structures

/// What the parts are about.
extension Debrief {
  /// A prompt that was not ticked while the session ran.
  public struct LeftOut: Hashable, Sendable {
    /// The phase, from 0.
    public let phase: Int
    /// The prompt of that phase, from 0.
    public let prompt: Int
    /// The prompt itself.
    public let text: String
    /// Whether it is ticked now.
    public let isTicked: Bool
  }

  /// What an answer owes at a level.
  public struct Owed: Hashable, Sendable {
    /// The level, as the guide writes it.
    public let level: String
    /// What is owed: to the structure, then to each question.
    public internal(set) var texts: [String]
    /// Whether it is the level above the one that was rehearsed for.
    public let isAbove: Bool
  }

  /// What is scored besides the whole.
  public var dimensions: [Rubric.Dimension] {
    isShort ? [] : guidance.rubric?.dimensions ?? []
  }

  /// The dimension that is being scored; `nil` when it is the whole.
  public var dimension: Rubric.Dimension? {
    isScoring && dimensions.indices.contains(item) ? dimensions[item] : nil
  }

  /// Whether scores are given, by whomever.
  public var isScoring: Bool { part == .score || part == .interviewer }

  /// What was given by who scores now, or by who answered.
  private var given: Reflection { part == .interviewer ? session.heard : reflection }

  /// The score of a dimension, or of the whole without one.
  public func points(of dimension: Rubric.Dimension?) -> Double? {
    guard let dimension else { return given.overall }
    return score(of: dimension)?.points
  }

  /// The score of a dimension, as far as it was given.
  public func score(of dimension: Rubric.Dimension) -> Reflection.Score? {
    given.scores.first { $0.dimension == dimension.name }
  }

  /// The prompts that were not ticked while the session ran, in the order of the phases.
  public var leftOut: [LeftOut] {
    session.plan.phases.enumerated().flatMap { phase, planned in
      let (covered, after) = (session.covered(in: phase), session.coveredAfter(in: phase))
      return planned.prompts.indices.filter { !covered.contains($0) }.map { prompt in
        LeftOut(
          phase: phase, prompt: prompt, text: planned.prompts[prompt],
          isTicked: after.contains(prompt))
      }
    }
  }

  /// The questions that were asked, in the order of the phases.
  public var questions: [String] {
    let asked = session.plan.phases.indices.filter { session.stays[$0].count > 0 }
    var questions: [String] = []
    for question in asked.compactMap(session.question(of:)) where !questions.contains(question) {
      questions.append(question)
    }
    return questions
  }

  /// What a good answer to the questions holds.
  public var keyPoints: [String] {
    questions.flatMap { guidance.about($0)?.keyPoints ?? [] }
  }

  /// The follow-ups of the questions that were not asked.
  public var followUps: [String] {
    let asked = session.notes.compactMap { note -> String? in
      if case .followUp(let text) = note.content { text } else { nil }
    }
    return questions.flatMap { guidance.about($0)?.followUps ?? [] }.filter { !asked.contains($0) }
  }

  /// What the level owes that was rehearsed for and the one above, or every level without one.
  public var expectations: [Owed] {
    var owed: [Owed] = []
    for all in [guidance.expectations] + questions.map({ guidance.about($0)?.expectations ?? [] }) {
      let level = session.plan.level?.lowercased()
      let place = level.flatMap { level in all.firstIndex { $0.level.lowercased() == level } }
      guard level == nil || place != nil else { continue }
      let own = place.map { all[$0...].prefix(2) } ?? all[...]
      for (number, expectation) in own.enumerated() {
        if let known = owed.firstIndex(where: { $0.level == expectation.level }) {
          owed[known].texts.append(expectation.text)
        } else {
          owed.append(
            Owed(
              level: expectation.level, texts: [expectation.text],
              isAbove: level != nil && number > 0))
        }
      }
    }
    return owed
  }

  /// What the person had wanted to change; `nil` when nothing was shown at the start.
  public var resolution: String? {
    session.plan.resolution.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What was written down, in its order, with the number by which evidence names it.
  ///
  /// An interviewer's notes are for the other one only once that one has scored, and those that are
  /// private never.
  public var notes: [(number: Int?, note: Note)] {
    let all = session.notes.numbered
    guard session.plan.isInterviewed, part != .interviewer else { return all }
    return part == .score ? [] : all.filter { !$0.note.isPrivate }
  }

  /// Both scores side by side; `nil` until both were given, at two terminals with the whole: who
  /// scores elsewhere is done then.
  public var comparison: ScoreComparison? {
    guard let candidate = candidateScores, isInterviewerDone else { return nil }
    return ScoreComparison(session.heard, candidate, dimensions.map(\.name))
  }

  private var candidateScores: Reflection? {
    if reflection.isScored { return isApart && reflection.overall == nil ? nil : reflection }
    return scoredElsewhere.flatMap { $0.overall == nil ? nil : $0 }
  }

  private var isInterviewerDone: Bool {
    // Where the other one scored at another terminal, what is given here can still be changed.
    isApart || isScoredElsewhere ? session.heard.overall != nil : session.heard.isScored
  }

  /// Whether the other one has scored the whole at another terminal, and nobody here in their place.
  var isScoredElsewhere: Bool { !reflection.isScored && scoredElsewhere?.overall != nil }

  /// Whether it is looked at what is not there yet: the scores of the other one.
  public var isWaitingForOther: Bool {
    part == .both && comparison == nil || part == .handOver && !isScoredElsewhere
  }

  /// Who has yet to score, in a sentence.
  public var missingScores: String {
    let missing = isInterviewerDone ? candidateName : interviewerName
    return "Both are shown once both have scored: \(missing) has not."
  }

  /// Who answered, as far as that is known.
  public var candidateName: String { session.plan.candidate ?? "the candidate" }

  /// Who interviewed, as far as that is known.
  public var interviewerName: String { session.plan.interviewer ?? "the interviewer" }
}
