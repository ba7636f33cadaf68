import Sessions
import Structures
import Texts

/// What the front matter says of a session: enough for every listing and statistic.
public struct Summary: Hashable, Sendable {
  /// One phase of a ``Summary``.
  public struct Phase: Hashable, Sendable {
    /// The phase's title.
    public var title: String
    /// The window as planned; `nil` when it had none.
    public var window: Window?
    /// What the guide says about its time; `nil` when that is not known.
    public var stated: StatedTime?
    /// The question of this phase, where it has one of its own.
    public var question: String?
    /// What the window was extended by.
    public var extended: Duration = .zero
    /// The active time; `nil` while the session runs.
    public var active: Duration?
    /// The active time past the latest.
    public var over: Duration = .zero
    /// The time missing to the earliest.
    public var short: Duration = .zero
    /// How often the phase was entered.
    public var visits: Int = 0
    /// How many prompts it has.
    public var prompts: Int = 0
    /// How many of them were covered.
    public var covered: Int = 0
    /// How many notes, marks and follow-ups were written down.
    public var notes: Int = 0
    /// The question that was asked there in place of the planned one.
    public var asked: String?
    /// The prompts that were covered, from 0; not known in old files.
    public var ticked: [Int] = []
    /// How many more prompts were ticked afterwards.
    public var coveredAfter: Int = 0
    /// The prompts that were ticked afterwards, from 0.
    public var tickedAfter: [Int] = []
    /// How many of the notes were follow-ups; `nil` in old files.
    public var followUps: Int?
    /// How many of the notes were marks of being stuck; `nil` in old files.
    public var stuck: Int?
    /// How often the clock was stopped there; `nil` in old files.
    public var pauses: Int?
    /// What was said there of the time under a hidden clock, and what it was.
    public var guesses: [Guess] = []

    /// The window, extended as it was, with what the guide says; `nil` when it had none.
    public var windowText: String? {
      window.map { $0.extended(by: extended).text(stated: stated) }
    }
  }

  /// The file's name without its ending, as it was when the session began.
  public var id: String
  /// When the session began.
  public var started: Stamp
  /// When it ended; `nil` while it runs.
  public var ended: Stamp?
  /// How it ended; `nil` while it runs.
  public var outcome: Outcome?
  /// The structure's title.
  public var structure: String
  /// Where the structure came from.
  public var reference: String?
  /// The level that was rehearsed for.
  public var level: String?
  /// The question that was answered.
  public var question: String?
  /// The story that was told.
  public var story: String?
  /// What the person had wanted to change.
  public var resolution: String?
  /// How long the question was read before the clock started.
  public var reading: Duration = .zero
  /// Who rehearsed, where transcripts of several people lie together.
  public var candidate: String?
  /// Who interviewed.
  public var interviewer: String?
  /// The loop that the session was a round of.
  public var loop: String?
  /// When the day of that loop was to begin.
  public var day: String?
  /// The name of the round.
  public var round: String?
  /// Whether somebody else than who rehearsed kept the record: the interviewer.
  public var isInterviewed = false
  /// What kind of session it was.
  public var mode: Plan.Mode
  /// What the countdown counted down to.
  public var pace: Pace
  /// What the clock showed.
  public var clock: Plan.Clock = .shown
  /// How many seconds of the session passed in a second.
  public var speed: Int
  /// Whether the session moved on by itself.
  public var autoAdvance: Bool
  /// The window of the whole; `nil` when it had none.
  public var window: Window?
  /// The active time of the whole; `nil` while the session runs.
  public var active: Duration?
  /// The time in which the clock was stopped.
  public var paused: Duration = .zero
  /// The time in which nobody was there.
  public var away: Duration = .zero
  /// The active time past the window's latest.
  public var overrun: Duration = .zero
  /// The phases, in order.
  public var phases: [Phase]
  /// The phases as the guide has them, where the plan was changed before the start; else none.
  public var guide: [GuidePhase] = []
  /// How many of each mark were set.
  public var marks: [Mark: Int] = [:]
  /// Whether what was resolved was kept; `nil` when that was not answered.
  public var isResolutionKept: Bool?
  /// What the person scored.
  public var scores = Scores()
  /// Where scores can be seen, by the dimension.
  public var evidence: [String: String] = [:]
  /// What somebody who was there scored.
  public var partnerScores = Scores()
  /// Where those can be seen, by the dimension.
  public var partnerEvidence: [String: String] = [:]
  /// What a coach scored.
  public var coachScores = Scores()
  /// The anti-patterns that were found afterwards, by name.
  public var antiPatterns: [String] = []
  /// The key points of the question that were said.
  public var keyPoints: [String] = []
  /// The person's own words.
  public var tags: [String]

  /// The answer to "would you hire?"; `nil` also where it lies between two bands.
  public var band: HireBand? {
    get { scores.band }
    set { (scores.band, scores.overallPoints) = (newValue, nil) }
  }

  /// The scores that count in a day of interviews: those of the interviewer where there are some, else
  /// one's own.
  public var countedScores: Scores { partnerScores == Scores() ? scores : partnerScores }

  /// All questions that were asked: that of the whole, then those of the phases; each once.
  public var questions: [String] {
    var questions = question.map { [$0] } ?? []
    for asked in phases.lazy.flatMap({ [$0.question, $0.asked] }) {
      if let asked, !questions.contains(asked) { questions.append(asked) }
    }
    return questions
  }

  /// What the guide stated for the whole; `nil` where it is not known.
  public var stated: StatedTime? { StatedTime.total(of: phases.map { ($0.window, $0.stated) }) }

  /// The window of the whole with what the guide says; `nil` when it had none.
  public var windowText: String? { window.map { $0.text(stated: stated) } }

  /// What was changed in the plan before the session began, in words; `nil` where nothing was.
  public var changes: String? { GuidePhase.changes(guide: guide, run: run) }

  /// All phases of the structure, those that were left out of the plan among them.
  public var structurePhases: [GuidePhase] { GuidePhase.all(guide: guide, run: run) }

  private var run: [GuidePhase] {
    phases.enumerated().map {
      GuidePhase(title: $1.title, window: $1.window, stated: $1.stated, place: $0)
    }
  }

  /// The round of a day that it was; `nil` of a session by itself.
  public var loopRound: LoopRound? { LoopRound(loop: loop, day: day, name: round) }

  /// Whether it was a drill: one phase of the structure, several times.
  public var isDrill: Bool { mode == .drill }

  /// What was run, for lists: the structure, or the phase that was drilled.
  public var subject: String {
    isDrill ? phases.first.map { "Drill: \($0.title)" } ?? structure : structure
  }

  /// Whether the session has ended; else it is running, or was cut short.
  public var hasEnded: Bool { outcome != nil }

  /// How the whole active time compares with the window of the whole.
  public var verdict: PhaseResult.Verdict {
    guard let active else { return .untimed }
    let isWhole = phases.allSatisfy { $0.visits > 0 || $0.window == nil }
    return PhaseResult.Verdict(active: active, window: window, isWhole: isWhole)
  }

  /// What nothing is said of.
  static let blank = Summary(
    id: "", started: Stamp(seconds: 0, offset: 0), structure: "", mode: .session, pace: .latest,
    speed: 1, autoAdvance: false, phases: [], tags: [])
}
