import Structures
import Transcripts

/// What a history says of the person's habits: findings, and what there is too little of to judge.
public struct Coach: Hashable, Sendable {
  /// What cannot be judged yet.
  public struct Missing: Hashable, Sendable {
    /// What it would be.
    public let kind: Finding.Kind
    /// The structure; `nil` for what is of the person.
    public let structure: StructureName?
    /// How many more it takes: times of a phase, sessions, guesses or pairs.
    public let more: Int
  }

  /// A structure, and of how many sessions it can be judged.
  public struct Judged: Hashable, Sendable {
    /// Which one.
    public let structure: StructureName
    /// How many sessions count.
    public let sessions: Int
  }

  /// The findings, the costliest first.
  public let findings: [Finding]
  /// What cannot be judged yet, structure by structure.
  public let missing: [Missing]
  /// The structures, the one practised last first.
  public let structures: [Judged]

  /// The sessions whose bodies have to be read.
  ///
  /// - Parameter sessions: sessions, oldest first.
  /// - Returns: the newest of each structure, at most ``Replay/reach``.
  public static func wanted(_ sessions: [PastSession]) -> [PastSession] {
    let practice = practice(sessions)
    return Replay.groups(practice).flatMap { $0.suffix(Replay.reach).map { practice[$0] } }
  }

  /// Looks at a history.
  ///
  /// - Parameters:
  ///   - sessions: sessions of one person, oldest first; those that are no practice are passed over.
  ///   - bodies: what the bodies of ``wanted(_:)`` say, by the path of the file.
  ///   - place: the structure of a session as guides have it now; `nil` where none holds it.
  public init(
    _ sessions: [PastSession], bodies: [String: SessionBody],
    place: (Summary) -> PlannedStructure? = { _ in nil }
  ) {
    let practice = Coach.practice(sessions)
    var replay = Replay(practice, bodies: bodies)
    var findings = Coach.findings(
      of: replay.reviewsOfPerson(), structure: nil, after: practice.last, place)
    var missing: [Missing] = []
    let latest = replay.groups.indices.sorted {
      (replay.groups[$0].last ?? 0) > (replay.groups[$1].last ?? 0)
    }
    for group in latest {
      guard let last = replay.groups[group].last else { continue }
      let (newest, summary) = (practice[last], practice[last].summary)
      findings += Coach.findings(
        of: replay.reviews(of: group), structure: summary.structureName, after: newest, place)
      missing += Coach.missing(
        replay.assessment(of: group, at: last), structure: summary.structureName)
    }
    if !practice.isEmpty {
      missing += Coach.missing(
        replay.assessmentOfPerson(at: practice.count - 1), structure: nil)
    }
    self.findings = findings.enumerated().sorted {
      ($1.element.figures.cost, $0.offset) < ($0.element.figures.cost, $1.offset)
    }.map(\.element)
    self.missing = missing
    structures = latest.map { group in
      let summary = practice[replay.groups[group].last ?? 0].summary
      return Judged(
        structure: summary.structureName, sessions: replay.groups[group].count)
    }
  }

  /// The sessions that findings are made of: practice of whole structures.
  static func practice(_ sessions: [PastSession]) -> [PastSession] {
    sessions.filter(\.summary.countsForStructure)
  }

  /// What becomes of findings through the reviews; told with the figures of the last one.
  private static func findings(
    of reviews: [Replay.Review], structure: StructureName?, after newest: PastSession?,
    _ place: (Summary) -> PlannedStructure?
  ) -> [Finding] {
    var courses: [Candidate.Key: Course] = [:]
    for review in reviews {
      let judged = Dictionary(
        zip(review.candidates.map(\.key), zip(review.candidates, review.isShown)),
        uniquingKeysWith: { first, _ in first })
      for key in Set(courses.keys).union(
        zip(review.candidates, review.isShown).filter(\.1).map(\.0.key))
      {
        courses[key, default: Course()].take(judged[key]?.0, isShown: judged[key]?.1 ?? false)
      }
    }
    return (reviews.last?.candidates ?? []).compactMap { candidate in
      guard let course = courses[candidate.key], let state = course.state,
        let shown = course.shown
      else { return nil }
      var finding = Finding(
        kind: candidate.kind, state: state, isMendedNow: course.isMendedNow,
        structure: structure, subject: candidate.subject, figures: candidate.figures,
        chance: candidate.chance,
        shown: shown, action: nil)
      finding.action = newest.flatMap { finding.action(after: $0.summary, at: place($0.summary)) }
      return finding
    }
  }

  private static func missing(_ assessment: Assessment, structure: StructureName?) -> [Missing] {
    Finding.Kind.allCases.filter { $0.isOfPerson == (structure == nil) }.compactMap { kind in
      let more = kind.fewest - (assessment.available[kind] ?? 0)
      return more > 0 ? Missing(kind: kind, structure: structure, more: more) : nil
    }
  }
}
