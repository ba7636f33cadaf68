import Sessions
import Structures
import Texts
import Transcripts

/// What is so of a history, in the order in which it is told.
public struct Facts: Hashable, Sendable {
  /// All of it.
  public private(set) var all: [Fact] = []

  /// So many days without practice are told.
  private static let longPause = 25
  /// After so many days a structure has rested that went badly.
  private static let rest = 14

  /// What was rehearsed, drills among it, oldest first.
  typealias Rehearsed = LazyFilterSequence<[PastSession]>

  /// Looks at a history.
  ///
  /// - Parameters:
  ///   - sessions: sessions of one person, oldest first; those that are no practice are passed over.
  ///   - bodies: what the bodies of the newest say, by the path of the file.
  ///   - known: what guides and settings know.
  ///   - today: today's day at the place, counted from 1970-01-01.
  public init(
    _ sessions: [PastSession], bodies: [String: SessionBody], known: KnownToGuides, today: Int
  ) {
    // Sessions rather than their summaries, which are half a kilobyte to copy.
    let rehearsed = sessions.lazy.filter { $0.summary.isPractice }
    guard let last = rehearsed.last else { return }
    let days = today - last.summary.started.dayNumber
    if days >= Facts.longPause { add(.noPractice, "no practice for \(days) days") }
    let practice = Coach.practice(sessions)
    addAntiPatterns(practice, known)
    let replay = Replay(practice, bodies: bodies)
    for group in replay.groups.reversed() {
      let own = group.map { practice[$0] }
      let habits = replay.habits(of: group)
      addImprovements(habits)
      addPrompts(habits)
      addResolution(own, bodies)
      addRest(own, rehearsed, today)
    }
    addPlanned(rehearsed, known, today)
    addFillers(replay.groups.reversed().map { group in group.map { practice[$0].summary } })
    addQuestions(sessions, known, today)
  }

  /// Takes one in.
  mutating func add(_ kind: Fact.Kind, of structure: String? = nil, _ sentence: Phrase) {
    all.append(Fact(kind: kind, structure: structure, sentence: sentence))
  }

  /// What was found three times: whether one of the last three sessions of the structures that had it
  /// has it still.
  private mutating func addAntiPatterns(_ practice: [PastSession], _ known: KnownToGuides) {
    var counts: [String: Int] = [:]
    var names: [String] = []
    for name in practice.flatMap(\.summary.antiPatterns) {
      if counts[name] == nil { names.append(name) }
      counts[name, default: 0] += 1
    }
    for name in names {
      guard let count = counts[name], count >= 3 else { continue }
      let instead = known.betterApproaches[name].map { "; better: \($0)" } ?? ""
      // Elsewhere it could hardly show.
      let having = practice.filter { $0.summary.antiPatterns.contains(name) }
      let structures = Set(having.map(\.summary.structure))
      let newest = practice.filter { structures.contains($0.summary.structure) }.suffix(3)
      if newest.contains(where: { $0.summary.antiPatterns.contains(name) }) {
        add(.antiPattern, "“\(strong: name)” was found \(count) times, and lately\(instead)")
      } else {
        let places = structures.count == 1 ? " of \(structures.first ?? "")" : ""
        add(
          .antiPatternGone,
          "“\(strong: name)” was found \(count) times, not in the last three sessions\(places)"
            + "\(instead)")
      }
    }
  }

  /// A phase that is in its window five times running and mostly was not before.
  private mutating func addImprovements(_ stretch: Stretch) {
    for phase in stretch.phases {
      let isInside = phase.times.map { !$0.isOver && !$0.isShort }
      let before = isInside.dropLast(5).suffix(5)
      guard isInside.suffix(5).count(where: \.self) == 5, before.count == 5 else { continue }
      let outside = before.count { !$0 }
      guard outside >= 3 else { continue }
      add(
        .improvement, of: stretch.title,
        "\(strong: phase.title) is in its window 5 times running; before, it was outside in \(outside) of 5"
      )
    }
  }

  /// The prompts that are left out most often, by name.
  private mutating func addPrompts(_ stretch: Stretch) {
    let missed = stretch.missedPrompts.prefix(3)
    guard !missed.isEmpty else { return }
    let list = missed.map { "“\($0.prompt)” \($0.count) of \($0.n)" }.joined(separator: ", ")
    add(.prompts, of: stretch.title, "prompts most often left out: \(list)")
  }

  /// What was to be changed three times, in the same words.
  private mutating func addResolution(_ own: [PastSession], _ bodies: [String: SessionBody]) {
    var counts: [[String]: (text: String, count: Int)] = [:]
    for session in own.suffix(Replay.reach) {
      let text = bodies[session.path]?.toChange ?? ""
      let words = FoldedText.words(text)
      guard !words.isEmpty else { continue }
      counts[words] = (text, (counts[words]?.count ?? 0) + 1)
    }
    let often = counts.values.filter { $0.count >= 3 }
    guard let most = often.max(by: { ($0.count, $1.text) < ($1.count, $0.text) }) else { return }
    add(
      .resolution, of: own.last?.summary.structure,
      "“\(most.text)” was to be changed \(most.count) times")
  }

  /// A structure whose last scores were no hire.
  private mutating func addRest(_ own: [PastSession], _ rehearsed: Rehearsed, _ today: Int) {
    guard let structure = own.last?.summary else { return }
    let last = rehearsed.last { $0.summary.isOf(structure.structureName) }?.summary
    let days = today - (last ?? structure).started.dayNumber
    let scores = own.compactMap(\.summary.scores.overall).suffix(2)
    guard days >= Facts.rest, !scores.isEmpty, scores.allSatisfy({ $0 <= HireBand.noHire.points })
    else { return }
    let times = scores.count == 1 ? "the last time" : "the last \(scores.count) times"
    add(
      .rested, of: structure.structure,
      "\(strong: structure.structure) was scored no hire \(times), and has rested for \(days) days")
  }

  /// Fillers by the minute, of sessions in which they were counted.
  private mutating func addFillers(_ structures: [[Summary]]) {
    let list = structures.compactMap { own -> String? in
      let counted = own.suffix(Finding.Tier.habits.reach).filter { $0.marks[.filler] ?? 0 > 0 }
      let minutes = counted.reduce(0) { $0 + ($1.active?.inSeconds ?? 0) } / 60
      let fillers = counted.reduce(0) { $0 + ($1.marks[.filler] ?? 0) }
      guard counted.count >= 3, minutes >= 1, let last = own.last else { return nil }
      return "\(ReviewWords.tenths(Double(fillers) / minutes)) in \(last.structure)"
    }
    guard !list.isEmpty else { return }
    add(.fillers, "fillers marked a minute: \(list.joined(separator: ", "))")
  }
}
