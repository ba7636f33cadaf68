import Sessions
import Structures

/// Values that are like no other.
extension TranscriptKeys {
  typealias Special = FrontMatterKey<Summary>.Special

  /// The number of the format, which ``TranscriptReader`` looks at before all else.
  static let version = Special(
    read: { _, _, _ in },
    scan: { (scan, _) throws(LineScanner.Unsure) in
      guard try scan.lines.count() == Transcript.format else { throw LineScanner.Unsure() }
    })

  static let start = Special(
    read: { reader, found, _ in reader.readStart(found) },
    scan: { (scan, summary) throws(LineScanner.Unsure) in
      summary.started = try scan.lines.stamp()
    })

  static let end = Special(
    read: { reader, found, _ in reader.readEnd(found) },
    scan: { (scan, summary) throws(LineScanner.Unsure) in summary.ended = try scan.lines.stamp() })

  static let phases = Special(
    read: { reader, found, summary in
      summary.phases = reader.items(found, "phases", phase, Summary.Phase(title: ""))
    },
    scan: { (scan, summary) throws(LineScanner.Unsure) in summary.phases = try scan.phases() },
    lines: { summary in
      FrontMatterWriter.items("phases", summary.phases, phase, isEnded: summary.hasEnded)
    }, itemKeys: phase.map(\.name))

  static let guide = Special(
    read: { reader, found, summary in
      summary.guide = reader.items(found, "guide", guidePhase, GuidePhase(title: ""))
    },
    scan: { (scan, summary) throws(LineScanner.Unsure) in summary.guide = try scan.guide() },
    lines: { summary in
      FrontMatterWriter.items("guide", summary.guide, guidePhase, isEnded: summary.hasEnded)
    }, itemKeys: guidePhase.map(\.name))

  static let tags = Special(
    read: { reader, found, summary in summary.tags = reader.tags(found) },
    scan: { (scan, summary) throws(LineScanner.Unsure) in summary.tags = try scan.tags() })

  /// What a guide says about the time of a phase: `[least, most]`, or `[least]` without an end.
  static func stated<Subject: Timed>() -> FrontMatterKey<Subject>.Special {
    .init(
      read: { reader, found, phase in phase.stated = reader.stated(found) },
      scan: { (scan, phase) throws(LineScanner.Unsure) in
        guard let stated = StatedTime(seconds: try scan.lines.list()) else {
          throw LineScanner.Unsure()
        }
        phase.stated = stated
      })
  }

  /// What was said of the time and what it was, in pairs.
  static let guesses = FrontMatterKey<Summary.Phase>.Special(
    read: { reader, found, phase in phase.guesses = reader.guesses(found) },
    scan: { (scan, phase) throws(LineScanner.Unsure) in
      guard let guesses = [Guess](seconds: try scan.lines.list()) else {
        throw LineScanner.Unsure()
      }
      phase.guesses = guesses
    })

  static func statedTimes(_ stated: StatedTime) -> [Duration] {
    [stated.min] + (stated.max.map { [$0] } ?? [])
  }

  /// Puts a word of the format in a place, if it is one of those that can stand there.
  static func put<Choice: RawRepresentable>(
    _ word: String, in place: inout Choice
  ) -> Bool where Choice.RawValue == String {
    guard let choice = Choice(rawValue: word) else { return false }
    place = choice
    return true
  }

  /// The same for a place that may be empty.
  static func put<Choice: RawRepresentable>(
    _ word: String, in place: inout Choice?
  ) -> Bool where Choice.RawValue == String {
    guard let choice = Choice(rawValue: word) else { return false }
    place = choice
    return true
  }

  /// Puts what a clock showed in its place.
  static func putClock(_ word: String, in place: inout Plan.Clock) -> Bool {
    guard let clock = Plan.Clock(word) else { return false }
    place = clock
    return true
  }
}

extension Optional<Window> {
  /// Gives the window a latest; answers whether there is one, as a latest says nothing alone.
  mutating func end(_ latest: Duration) -> Bool {
    guard let window = self else { return false }
    self = Window(earliest: window.earliest, latest: latest)
    return true
  }
}

extension TranscriptKeys {
  /// The keys that tell something of a session, besides those that name the format and the file.
  public static let ofSession = all.filter { !["rehearse", "id"].contains($0.name) }

  /// The names of the keys at the margin.
  static let names = all.map(\.name)

  /// Whether the format knows a key at the margin.
  static func knows(_ name: String) -> Bool { known.contains(name) }

  private static let known = Set(names)

  /// The keys that the format has below a key, whether they are those of the items of a list, and
  /// whether keys of other names mean something there; `nil` where it has none.
  static func below(_ name: String) -> (keys: [String], isList: Bool, takesOthers: Bool)? {
    guard let key = all.first(where: { $0.name == name }) else { return nil }
    let items = key.special?.itemKeys ?? []
    let keys = items + key.below.map(\.name)
    return keys.isEmpty && key.others == nil ? nil : (keys, !items.isEmpty, key.others != nil)
  }
}

extension [Guess] {
  /// Reads pairs of times in seconds, none of which is 0; `nil` when these are none.
  init?(seconds texts: [String]) {
    let times = texts.compactMap { SecondsText.time($0[...]) }
    guard times.count == texts.count, times.count.isMultiple(of: 2), !times.isEmpty else {
      return nil
    }
    self = stride(from: 0, to: times.count, by: 2).compactMap {
      Guess(said: times[$0], actual: times[$0 + 1])
    }
    guard count * 2 == times.count else { return nil }
  }
}

extension StatedTime {
  /// Reads one or two times in seconds; `nil` when these are none.
  init?(seconds texts: [String]) {
    let times = texts.compactMap { SecondsText.time($0[...]) }
    guard let first = times.first, times.count == texts.count, times.count <= 2,
      times.allSatisfy({ $0 >= .zero })
    else { return nil }
    self.init(min: first, max: times.count == 2 ? times[1] : nil)
  }
}
