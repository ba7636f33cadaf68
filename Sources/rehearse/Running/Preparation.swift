import Coaching
import References
import Sessions
import Storage
import Structures

/// What is chosen before a session begins: from a structure to the plan that is run.
struct Preparation {
  /// What came of drawing another question.
  enum Drawn {
    case nothing, taken
    /// A question whose blanks are to be filled, and what fills them where nobody says.
    case blanks(QuestionTemplate, defaults: [String])
  }

  let entry: StructureCatalogue.Entry
  let options: SessionOptions
  let workspace: Workspace
  /// The level, as the document writes it.
  private(set) var level: String?
  /// Which question is answered; open for as long as it is to be drawn, or where phases ask their own.
  private(set) var asking: Asking
  /// The story that is told, by name.
  var story: String?
  /// What the person changed in the phases of the guide.
  var changes = PlanChanges()
  /// Whether past sessions were looked through, and questions drawn.
  private(set) var isPrepared = false
  /// What the person wanted to change, the last time.
  private(set) var resolution: Resolution?
  /// Whether a question was to be drawn, and none suits.
  private(set) var isWithoutSuiting = false
  /// The prompts of a drill, those to be remembered on top; `nil` for those of the guide.
  private var prompts: [String]?
  /// What phases ask, in their order.
  private var phaseQuestions: [String?] = []
  private var drawing: Drawing?
  private var history = History([])

  /// Prepares nothing yet: a first frame must not wait for past sessions.
  ///
  /// - Parameters:
  ///   - entry: what is run.
  ///   - level: the level, which the document knows; `nil` for none.
  ///   - asking: which question is answered.
  ///   - options: how it is run.
  ///   - workspace: where questions and past sessions are.
  init(
    _ entry: StructureCatalogue.Entry, level: String?, asking: Asking, _ options: SessionOptions,
    _ workspace: Workspace
  ) {
    (self.entry, self.level, self.asking) = (entry, level, asking)
    (self.options, self.workspace) = (options, workspace)
    story = options.story
  }

  /// Whether the questions have to be known before the session begins: a phase asks one of its own,
  /// follow-ups are to be thrown in, or past sessions tell which prompts stand on top.
  var isNeededBefore: Bool {
    options.hasCurveballs || entry.asksInPhases || options.drill != nil
  }

  /// The plan as far as it is settled.
  var plan: Plan {
    var plan = changes.applied(to: unchangedPlan)
    plan.mode = options.mode(of: plan.structure, isAnswer: entry.structure.isAnswer)
    return plan
  }

  /// The same with all phases of the guide as it has them.
  var unchangedPlan: Plan {
    var plan = options.plan(for: entry, level: level, question: asking.question)
    let phases = plan.phases.enumerated().map { number, phase in
      let asking = number < phaseQuestions.count ? phase.asking(phaseQuestions[number]) : phase
      return prompts.map { asking.with(prompts: $0) } ?? asking
    }
    plan.structure = Structure(title: plan.structure.title, phases: phases)
    (plan.story, plan.resolution) = (story, resolution?.text)
    return plan
  }

  /// What the level expects of the answer: the question of the whole says it, else the structure.
  ///
  /// The guides are read for it.
  var expectation: String? {
    guard let level else { return nil }
    let guidance = GuidanceFinder(workspace.bank).guidance(
      for: entry, level: level, questions: plan.questions)
    return guidance.about(asking.question)?.expectations.text(of: level)
      ?? guidance.expectations.text(of: level)
  }

  /// What is told before a session that runs as lines, behind the question of the whole.
  var introduction: [String] {
    let plan = plan
    let questions = plan.phases.enumerated().compactMap { number, phase in
      phase.question.map { "Phase \(number + 1), \(phase.title): \($0)" }
    }
    let record = resolution?.record.map { " (\($0))" } ?? ""
    let others = [
      plan.roles.map { "\($0)." },
      plan.resolution.map { "\(plan.resolutionLabel): \($0)\(record)" },
      expectation.map { "Expected at \(level ?? ""): \($0)" },
      plan.story.map { "Story: \($0)" },
    ]
    return questions + others.compactMap(\.self)
  }

  /// Looks through past sessions, and draws what is to be drawn.
  ///
  /// - Throws: ``Failure`` when no question has as many blanks as topics were named.
  mutating func prepare() throws(Failure) {
    guard !isPrepared else { return }
    isPrepared = true
    history = History(
      workspace.folder, of: options.candidate, owner: workspace.settings.candidate,
      isInterviewed: options.isInterviewed)
    resolution = history.resolution(of: entry.name)
    drawing = Drawing(entry, options, workspace, history)
    orderPrompts()
    guard asking.isOpen else { return }
    drawPhaseQuestions()
    guard !asksInPhases else { return }
    let topics = options.topics
    let drawn = try drawing?.question(any: asking == .any, level: level, topics: topics)
    let defaults = drawn.flatMap { drawing?.defaults(of: $0) } ?? []
    let filled = topics + defaults.dropFirst(topics.count)
    asking = drawn.map { .drawn($0.filled(with: filled)) } ?? .nothing
    isWithoutSuiting = drawn == nil
  }

  /// Puts the prompts of a drill on top that are to be remembered.
  private mutating func orderPrompts() {
    prompts = nil
    guard options.drill != nil, let phase = plan.phases.first else { return }
    prompts = PromptsToRemember.first(
      phase.prompts, of: phase.title, in: entry.name, history.sessions)
  }

  /// Draws what phases ask; a drill asks something else each time.
  private mutating func drawPhaseQuestions() {
    guard let drill = options.drill else {
      phaseQuestions = drawing?.phaseQuestions(level: level) ?? []
      return
    }
    guard entry.asksInPhases else { return }
    phaseQuestions = (0..<drill.times).map { _ in
      drawing?.phaseQuestions(level: level)[drill.phase] ?? nil
    }
  }

  /// Whether phases ask questions of their own.
  var asksInPhases: Bool { phaseQuestions.contains { $0 != nil } }

  /// Draws another question; where phases ask their own, others for them.
  mutating func drawAnother() -> Drawn {
    if asksInPhases {
      drawPhaseQuestions()
      return .taken
    }
    let drawn = try? drawing?.question(any: true, level: level, allowsBlanks: true)
    guard let drawn else { return .nothing }
    guard drawn.blanks.isEmpty else {
      return .blanks(drawn, defaults: drawing?.defaults(of: drawn) ?? [])
    }
    asking = .drawn(drawn.text)
    return .taken
  }

  /// Takes the question that is answered, or none.
  mutating func ask(_ question: String?) {
    isWithoutSuiting = false
    asking = question.map(Asking.given) ?? .nothing
    phaseQuestions = []
  }

  /// Rehearses for another level, or none; the questions stay.
  mutating func change(level: String?) {
    self.level = level
    orderPrompts()
  }

  /// Remembers that the question is not to be drawn again.
  ///
  /// - Throws: ``Failure`` when that cannot be written down.
  mutating func refuse() throws(Failure) {
    guard let question = asking.question else { return }
    let text = workspace.bank.entry(asked: question)?.question.text ?? question
    do {
      var refused = try RefusedQuestions(workspace.context.environment)
      try refused.add(text)
    } catch { throw Failure(error) }
    drawing?.refuse(text)
  }
}

extension StructureCatalogue.Entry {
  /// Whether phases ask questions of their own.
  var asksInPhases: Bool { structure.phases.contains { $0.asks != nil } }
}
