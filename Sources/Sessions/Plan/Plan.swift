import Structures

/// The frozen copy of everything that one session runs: nothing in it changes once it has begun.
public struct Plan: Hashable, Sendable {
  /// What kind of session it is.
  public enum Mode: String, CaseIterable, Hashable, Sendable {
    /// A structure from its first phase to its last.
    case session
    /// A short answer: phases follow each other by themselves, and the last counts on.
    case answer
    /// One phase of a structure, several times.
    case drill
  }

  /// The phases and their windows.
  public var structure: Structure
  /// The question that is answered, if one was given.
  public var question: String?
  /// The name of the story that is to be told, of the person's own.
  public var story: String?
  /// What the person wanted to change, the last time that this structure was run.
  public var resolution: String?
  /// How long the question was read before the clock started.
  public var reading: Duration
  /// The level that is rehearsed for, such as "L6".
  public var level: String?
  /// Who rehearses, where transcripts of several people lie together.
  public var candidate: String?
  /// Who interviewed.
  public var interviewer: String?
  /// The round of a day that it is.
  public var round: LoopRound?
  /// Whether the interviewer sits at the program and keeps the record, while somebody else answers.
  public var isInterviewed: Bool
  /// The document and line that the structure comes from ("guide.md:187"), for people.
  public var reference: String?
  /// What kind of session it is.
  public var mode: Mode
  /// The point of each window that the countdown counts down to.
  public var pace: Pace
  /// What the clock shows.
  public var clock: Clock
  /// How many seconds of the session pass in a second; 1 but for demonstrations.
  public var speed: Int
  /// Whether the session moves on by itself at each window's latest.
  public var autoAdvance: Bool
  /// The phases as the guide has them, where they were changed before the session began; else none.
  public var guide: [GuidePhase]

  /// Which structure is run, as past sessions name it.
  public var structureName: StructureName { StructureName(structure.title, at: reference) }

  /// What takes no longer than this, by its latest, is a short answer: 3:00.
  public static let longestAnswer = Duration.seconds(180)

  /// The range of speeds that can be asked for.
  public static let speeds = 1...3600

  /// Creates a plan; a speed outside ``speeds`` is brought into it.
  public init(
    structure: Structure, question: String? = nil, story: String? = nil,
    resolution: String? = nil, reading: Duration = .zero, level: String? = nil,
    candidate: String? = nil, interviewer: String? = nil, round: LoopRound? = nil,
    isInterviewed: Bool = false, reference: String? = nil, mode: Mode = .session,
    pace: Pace = .latest, clock: Clock = .shown, speed: Int = 1, autoAdvance: Bool = false,
    guide: [GuidePhase] = []
  ) {
    self.structure = structure
    self.question = question
    self.story = story
    self.resolution = resolution
    self.reading = reading
    self.level = level
    self.candidate = candidate
    self.interviewer = interviewer
    self.round = round
    self.isInterviewed = isInterviewed
    self.reference = reference
    self.mode = mode
    self.pace = pace
    self.clock = clock
    self.speed = min(max(speed, Plan.speeds.lowerBound), Plan.speeds.upperBound)
    self.autoAdvance = autoAdvance
    self.guide = guide
  }

  /// Who interviews and who answers, in words; `nil` where nobody interviews.
  public var roles: String? {
    guard isInterviewed else { return nil }
    return (interviewer.map { "\($0) interviews" } ?? "you interview") + ", "
      + "\(candidate ?? "somebody else") answers"
  }

  /// What is said before the resolution.
  public var resolutionLabel: String { "Last time \(isInterviewed ? "they" : "you") wanted" }

  /// The phases of the structure.
  public var phases: [Phase] { structure.phases }

  /// Whether the session enters the next phase by itself when the latest of one is reached.
  public var movesOn: Bool { autoAdvance || mode == .answer }

  /// All questions that are asked: that of the whole, then those of phases.
  public var questions: [String] {
    var questions: [String] = []
    for question in [question] + phases.map(\.question) {
      if let question, !questions.contains(question) { questions.append(question) }
    }
    return questions
  }
}
