import Coaching
import References
import Sessions
import Storage
import Structures
import Transcripts

/// Gathers what a plan is made of: the structures, and the sessions of one person.
struct CoachGathering {
  private let workspace: Workspace
  private let today: Int
  /// The sessions of the person whose plan it is, oldest first.
  let sessions: [PastSession]
  /// What is rehearsed.
  let structures: StructuresToPlan
  /// What was found in the sessions.
  let coach: Coach
  /// What their bodies say, by the path of the file.
  let bodies: [String: SessionBody]
  /// What stands behind the name of each command, so that it starts what is meant: guides, folder and
  /// person, as far as they were named.
  let words: [String]
  /// What is told where somebody was named who has no session; `nil` otherwise.
  let remark: String?

  /// Gathers it.
  ///
  /// - Parameters:
  ///   - workspace: the settings and the structures.
  ///   - sessions: past sessions, oldest first.
  ///   - candidate: whose plan it is, where that was asked for.
  ///   - today: the day from which one looks, counted from 1970-01-01; `nil` for today.
  /// - Throws: ``Failure`` when the sessions are of several people and nobody is named.
  init(
    _ workspace: Workspace, _ sessions: [PastSession], candidate: String? = nil,
    today: Int? = nil
  ) throws(Failure) {
    let standard = workspace.settings.candidate
    guard
      let own = OnePerson.sessions(
        of: candidate ?? standard, owner: standard, among: sessions)
    else {
      throw .usage(
        OnePerson.several + "--candidate NAME, or `candidate:` in the settings")
    }
    remark =
      own.isEmpty && !sessions.isEmpty
      ? candidate.map { "none of the \(sessions.count) sessions is of “\($0)”" } : nil
    let person = candidate.map { $0 == standard ? [] : ["--candidate", $0] } ?? []
    (self.workspace, self.sessions, words) = (workspace, own, workspace.words + person)
    self.today = today ?? workspace.context.now.dayNumber
    let structures = StructuresToPlan(workspace: workspace, sessions: own, today: self.today)
    let bodies = TranscriptLibrary.bodies(of: Coach.wanted(own))
    coach = Coach(own, bodies: bodies, place: structures.structure)
    (self.structures, self.bodies) = (structures, bodies)
  }

  /// Makes the plan.
  ///
  /// - Parameters:
  ///   - interview: the day of the interview, counted from 1970-01-01, today or later; `nil` for
  ///     that of the settings.
  ///   - minutes: the minutes of a day; `nil` for those of the settings.
  ///   - days: how many days are planned.
  /// - Returns: the plan.
  /// - Throws: ``Failure`` when the settings name a structure that is not there.
  func plan(
    interview: Int? = nil, minutes: Int? = nil, days: Int
  ) throws(Failure) -> PracticePlan {
    PracticePlan(
      try structures.all(), sessions, today: today, interview: interview ?? self.interview,
      minutes: minutes ?? workspace.settings.minutes ?? DailyMinutes.usual, days: days,
      urgency: coach.findings.urgency, advice: coach.findings.advice(in: sessions))
  }

  /// What is so besides.
  var facts: Facts {
    let bank = workspace.bank
    return Facts(
      sessions, bodies: bodies,
      known: KnownToGuides(
        planned: (try? structures.chosen()) ?? [], betterApproaches: bank.betterApproaches,
        categories: bank.categories), today: today)
  }

  /// What the coach says where nobody asks for it.
  var outline: CoachOutline {
    outline(next: workspace.settings.showsNextStep ? try? nextStep() : nil, showsAll: false)
  }

  /// What the coach says.
  ///
  /// - Parameters:
  ///   - next: what to do next, where that is told.
  ///   - showsAll: whether all is told.
  ///   - more: what tells of the rest; may be empty.
  /// - Returns: the parts.
  func outline(next: NextStep?, showsAll: Bool, more: String = "") -> CoachOutline {
    CoachOutline(
      coach, facts: facts.all, next: next, options: words, showsAll: showsAll, more: more)
  }

  /// The one thing to do next, which is what today's plan begins with; `nil` where there is none.
  ///
  /// - Throws: ``Failure`` when the settings name a structure that is not there.
  func nextStep() throws(Failure) -> NextStep? {
    try plan(days: 1).next.map { NextStep($0, options: words) }
  }

  /// The day of the interview in the settings; `nil` when it is past.
  var interview: Int? {
    workspace.settings.interview.map(\.dayNumber).flatMap { $0 < today ? nil : $0 }
  }
}
