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
  /// After so many days something was not practised for long.
  private static let longAgo = 21
  /// After so many days a structure has rested that went badly.
  private static let rest = 14

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
    let practice = Coach.practice(sessions)
    guard let last = practice.last else { return }
    let days = today - last.summary.started.dayNumber
    if days >= Facts.longPause { add(.noPractice, "no practice for \(days) days") }
    addAntiPatterns(practice.map(\.summary), known)
    let replay = Replay(practice, bodies: bodies)
    for group in replay.groups.reversed() {
      let own = group.map { practice[$0] }
      let habits = replay.habits(of: group)
      addImprovements(habits)
      addPrompts(habits)
      addResolution(own, bodies)
      addRest(own, today)
      addLevel(own, known, today)
    }
    addFillers(replay.groups.reversed().map { group in group.map { practice[$0].summary } })
    addQuestions(practice.map(\.summary), known)
  }

  private mutating func add(_ kind: Fact.Kind, of structure: String? = nil, _ sentence: Phrase) {
    all.append(Fact(kind: kind, structure: structure, sentence: sentence))
  }

  /// What was found three times: whether one of the last three sessions has it.
  private mutating func addAntiPatterns(_ practice: [Summary], _ known: KnownToGuides) {
    var counts: [String: Int] = [:]
    var names: [String] = []
    for name in practice.flatMap(\.antiPatterns) {
      if counts[name] == nil { names.append(name) }
      counts[name, default: 0] += 1
    }
    // Where nobody looked for them, nothing is said.
    let newest = practice.suffix(3)
    for name in names {
      guard let count = counts[name], count >= 3 else { continue }
      let instead = known.betterApproaches[name].map { "; better: \($0)" } ?? ""
      if newest.contains(where: { $0.antiPatterns.contains(name) }) {
        add(.antiPattern, "“\(strong: name)” was found \(count) times, and lately\(instead)")
      } else {
        add(
          .antiPatternGone,
          "“\(strong: name)” was found \(count) times, not in the last three sessions")
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
  private mutating func addRest(_ own: [PastSession], _ today: Int) {
    guard let last = own.last else { return }
    let days = today - last.summary.started.dayNumber
    let scores = own.compactMap(\.summary.scores.overall).suffix(2)
    guard days >= Facts.rest, !scores.isEmpty, scores.allSatisfy({ $0 <= HireBand.noHire.points })
    else { return }
    add(
      .rested, of: last.summary.structure,
      "\(strong: last.summary.structure) went badly the last time, and has rested for \(days) days")
  }

  /// The level that is planned for.
  private mutating func addLevel(_ own: [PastSession], _ known: KnownToGuides, _ today: Int) {
    guard let level = known.level, let structure = own.last?.summary.structure else { return }
    let atLevel = own.last { $0.summary.level?.lowercased() == level.lowercased() }
    guard let last = atLevel else {
      return add(
        .untouchedLevel, of: structure, "\(strong: structure) was never rehearsed for \(level)")
    }
    let days = today - last.summary.started.dayNumber
    guard days >= Facts.longAgo else { return }
    add(
      .untouchedLevel, of: structure,
      "\(strong: structure) was not rehearsed for \(level) for \(days) days")
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

  /// The questions of the documents that are practised.
  private mutating func addQuestions(_ practice: [Summary], _ known: KnownToGuides) {
    // Of thousands of sessions most ask what was asked before.
    let asked = Set(Set(practice.flatMap(\.questions)).map(FoldedText.words))
    var documents: [String] = []
    for summary in practice.reversed() where !documents.contains(summary.document) {
      documents.append(summary.document)
    }
    for document in documents {
      let own = known.categories.filter { $0.document == document }
      let untouched = own.map { category in
        category.questions.count { !asked.contains(FoldedText.words($0)) }
      }
      let (all, sum) = (own.reduce(0) { $0 + $1.questions.count }, untouched.reduce(0, +))
      guard sum > 0 else { continue }
      let whole = zip(own, untouched).filter { $0.questions.count == $1 }.map(\.0.name)
      let none = whole.isEmpty ? "" : ", none of \(whole.joined(separator: ", "))"
      add(
        .untouchedQuestions,
        "\(sum) of \(ReviewWords.count(all, "question")) of \(strong: document) were never asked\(none)"
      )
    }
  }
}
