import Structures

/// The look back at a session that has ended: part after part, answers come in, and what has to be
/// done comes out.
///
/// All that holds for it whichever way it is shown stands here. Who scores sees no number of the
/// session before that.
public struct Debrief: Hashable, Sendable {
  /// What is looked at and asked, in this order.
  public enum Part: CaseIterable, Hashable, Sendable {
    /// The dimensions of the rubric, and the whole, as who interviewed scores them.
    case interviewer
    /// The interviewer gives the keyboard away.
    case handOver
    /// The dimensions of the rubric, and the whole; of who answered.
    case score
    /// Both side by side.
    case both
    /// The phases, and the time that they took.
    case happened
    /// How answers go wrong, to be ticked.
    case pitfalls
    /// The prompts that were not ticked.
    case leftOut
    /// What a good answer holds.
    case answer
    /// Whether the resolution was kept.
    case resolution
    /// What went well.
    case wentWell
    /// What to change.
    case toChange
    /// What comes next.
    case next
  }

  /// What a front end has to do, in the order given.
  public enum Command: Hashable, Sendable {
    /// Write the event down, behind the end.
    case record(Event)
    /// Keep the answers.
    case keep(Reflection)
    /// Tell the person, who asked for something, a sentence.
    case say(String)
  }

  /// What was run, with what is added now.
  public internal(set) var session: Session
  /// What was answered so far.
  public internal(set) var reflection: Reflection
  /// What the guides say.
  public private(set) var guidance: Guidance
  /// What the numbers of past sessions would have one change, if anything.
  public private(set) var suggestion: String?
  /// Whether only the score of the whole is asked for.
  public var isShort = false
  /// The part that is looked at.
  public private(set) var part: Part
  /// The item of the part that an answer goes to, from 0: a dimension, a prompt.
  public private(set) var item = 0

  /// What was scored at another terminal, by who answered.
  public var scoredElsewhere: Reflection?
  /// Whether this is that other terminal: nothing but scores is asked.
  private(set) var isApart = false

  /// Whether who answered has the keyboard: what the interviewer scored is closed then.
  private var isHandedOver = false

  /// The phase that notes and marks go to, from 0.
  public var phase: Int

  /// Begins at the score.
  ///
  /// - Parameters:
  ///   - session: one that has ended.
  ///   - reflection: what was said of it before.
  ///   - guidance: what the guides say.
  public init(
    _ session: Session, _ reflection: Reflection = Reflection(), guidance: Guidance = Guidance()
  ) {
    (self.session, self.reflection, self.guidance) = (session, reflection, guidance)
    phase = session.phase
    part = session.plan.isInterviewed ? .interviewer : .score
  }

  /// Begins at the scores of who answered, at a terminal of that person's own.
  ///
  /// - Parameters:
  ///   - session: one that has ended.
  ///   - reflection: what was scored before.
  ///   - guidance: what the guides say.
  public init(apart session: Session, _ reflection: Reflection, guidance: Guidance) {
    self.init(session, reflection, guidance: guidance)
    (part, isApart, isHandedOver) = (.score, true, true)
  }

  /// Takes in what the interviewer scored meanwhile.
  public mutating func take(_ session: Session) { self.session = session }

  /// Takes in what was scored at another terminal: nobody is to be asked for it again.
  public mutating func take(scoredElsewhere scores: Reflection?) {
    scoredElsewhere = scores
    if part == .handOver, isScoredElsewhere { move(to: .both) }
  }

  /// The parts that have something to say or to ask.
  public var parts: [Part] { Part.allCases.filter(isOfUse) }

  private func isOfUse(_ part: Part) -> Bool {
    if isShort, ![.interviewer, .handOver, .both, .score, .next].contains(part) { return false }
    guard !isApart else { return part == .score || part == .both }
    return switch part {
    case .interviewer, .handOver: session.plan.isInterviewed && !isHandedOver
    case .both: session.plan.isInterviewed
    case .score: !session.plan.isInterviewed || !isScoredElsewhere
    case .happened, .wentWell, .toChange, .next: true
    case .pitfalls: !guidance.antiPatterns.isEmpty
    case .leftOut: !leftOut.isEmpty
    case .answer: !keyPoints.isEmpty || !followUps.isEmpty || !expectations.isEmpty
    case .resolution: resolution != nil
    }
  }

  /// Whether nothing comes behind the part.
  public var isAtEnd: Bool { part == parts.last }

  /// Takes in what was found out besides the session, which may come later than the first answer.
  public mutating func take(_ guidance: Guidance, suggestion: String?) {
    (self.guidance, self.suggestion) = (guidance, suggestion)
    select(item)
  }

  /// How many items the part has that can be answered one by one.
  public var itemCount: Int {
    switch part {
    case .interviewer, .score: dimensions.count + 1
    case .happened: session.plan.phases.count
    case .pitfalls: guidance.antiPatterns.count
    case .leftOut: leftOut.count
    case .answer: keyPoints.count
    case .handOver, .both, .resolution, .wentWell, .toChange, .next: 0
    }
  }

  /// Goes to a part.
  public mutating func move(to part: Part) {
    guard parts.contains(part) else { return }
    (self.part, item) = (part, 0)
    if part == .score { isHandedOver = true }
  }

  /// Goes to the next part; behind the last there is none.
  public mutating func goOn() { step(1) }

  /// Goes to the part before.
  public mutating func goBack() { step(-1) }

  private mutating func step(_ count: Int) {
    let parts = parts
    // Guidance that came later may have left a part out.
    let place = (parts.firstIndex(of: part) ?? 0) + count
    if parts.indices.contains(place) { move(to: parts[place]) }
  }

  /// Goes to an item of the part; the nearest that there is.
  public mutating func select(_ item: Int) { self.item = max(0, min(item, itemCount - 1)) }

  /// Goes to the next question: the next dimension to be scored, else the next part.
  public mutating func goToNextQuestion() {
    if isScoring, item + 1 < itemCount { item += 1 } else { goOn() }
  }
}
