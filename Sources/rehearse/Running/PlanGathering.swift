import Coaching
import References
import Sessions
import Storage
import Structures
import Transcripts

/// Gathers what a plan is made of: the structures, and the sessions of one person.
struct PlanGathering {
  private let workspace: Workspace
  private let today: Int
  /// The sessions of the person whose plan it is, oldest first.
  let sessions: [PastSession]
  /// What was found in them.
  let coach: Coach
  /// What their bodies say, by the path of the file.
  let bodies: [String: SessionBody]

  /// What was practised longer ago is not planned.
  private static let reach = 60

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
    let candidate = candidate ?? workspace.settings.candidate
    guard let own = OnePerson.sessions(of: candidate, among: sessions) else {
      throw .usage(
        "these are sessions of several people; say whose are meant: --candidate NAME, or"
          + " `candidate:` in the settings")
    }
    (self.workspace, self.sessions) = (workspace, own)
    self.today = today ?? workspace.context.now.dayNumber
    bodies = TranscriptLibrary.bodies(of: Coach.wanted(own))
    coach = Coach(own, bodies: bodies)
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
      try structures(), sessions, today: today, interview: interview ?? self.interview,
      minutes: minutes ?? workspace.settings.minutes ?? DailyMinutes.usual, days: days,
      urgency: coach.findings.urgency, advice: coach.findings.advice(in: sessions))
  }

  /// What is so besides.
  var facts: Facts {
    let bank = workspace.bank
    return Facts(
      sessions, bodies: bodies,
      known: KnownToGuides(
        level: workspace.settings.level, betterApproaches: bank.betterApproaches,
        categories: bank.categories), today: today)
  }

  /// What the coach says, as far as it is said without being asked for all.
  var outline: CoachOutline {
    CoachOutline(
      coach, facts: facts.all, next: workspace.settings.showsNextStep ? nextStep : nil,
      showsAll: false)
  }

  /// The one thing to do next: what a finding asks for, else what the plan begins with.
  var nextStep: NextStep? {
    let plan = try? plan(days: 1)
    return NextStep(coach.findings.advice(in: sessions), best: plan?.next)
  }

  /// The day of the interview in the settings; `nil` when it is past.
  var interview: Int? {
    workspace.settings.interview.map(\.dayNumber).flatMap { $0 < today ? nil : $0 }
  }

  /// What the settings name, else what was practised lately, else what one begins with.
  func structures() throws(Failure) -> [PlannedStructure] {
    let catalogue = workspace.catalogue
    var entries: [StructureCatalogue.Entry] = []
    for name in workspace.settings.structures {
      do throws(Failure) { entries.append(try catalogue.entry(named: name)) } catch {
        throw Failure(error.status, "`structures` of the settings: \(error.message)")
      }
    }
    if entries.isEmpty { entries = practised }
    if entries.isEmpty { entries = catalogue.beginning }
    return entries.map(planned)
  }

  /// The structures of the guides that were practised lately, the last one first.
  private var practised: [StructureCatalogue.Entry] {
    let entries = workspace.catalogue.entries
    var seen: Set<[String]> = []
    return sessions.reversed().compactMap { session in
      let summary = session.summary
      guard today - summary.started.dayNumber <= PlanGathering.reach, summary.isPractice,
        seen.insert([summary.structure, summary.document]).inserted
      else { return nil }
      return entries.first {
        $0.title == summary.structure && $0.document == summary.document
      }
    }
  }

  private func planned(_ entry: StructureCatalogue.Entry) -> PlannedStructure {
    let options = SessionOptions(isASCII: false, workspace.settings)
    let level = (try? options.level(for: entry)) ?? lastLevel(of: entry)
    let plan = options.plan(for: entry, level: level, question: nil)
    let found = try? workspace.catalogue.entry(named: entry.title)
    return PlannedStructure(
      plan.structure, document: entry.document,
      name: found?.source == entry.source ? entry.title : entry.source, level: level,
      hasDrills: plan.mode == .session)
  }

  /// The level of the last session, where the guide still knows it.
  private func lastLevel(of entry: StructureCatalogue.Entry) -> String? {
    let last = sessions.last {
      $0.summary.structure == entry.title && $0.summary.document == entry.document
        && $0.summary.isPractice
    }
    guard let level = last?.summary.level, !entry.levels.isEmpty else { return last?.summary.level }
    return entry.levels.first { $0.lowercased() == level.lowercased() }
  }
}

extension StructureCatalogue {
  /// What one begins with who never practised: one structure of design and one of leadership.
  fileprivate var beginning: [Entry] {
    [BuiltInReference.systemDesign, .leadership].compactMap { builtIn in
      entries.first { $0.reference.name == builtIn.name }
    }
  }
}
