import Sessions
import Structures
import Texts

/// One event as a line of the timeline, and back.
enum TimelineLine {
  /// What is put behind a line that was cut off.
  ///
  /// It cannot end a line that is whole: `<` in a text has a backslash before it.
  static let tornSign = " <!-- torn -->"

  /// The event as a list item, without the line end.
  static func text(_ event: Event) -> String {
    "- \(event.moment.sinceStart.exactClock) \(words(event.kind))"
  }

  /// Reads a line; `nil` when it is no event.
  static func event(_ line: Substring) -> Event? {
    guard let item = line.listItem else { return nil }
    let (clock, tail) = item.firstWord
    // That of a note has no fraction, and of those there are many.
    guard clock.utf8.contains(UInt8(ascii: ".")), let time = DurationNotation.duration(clock) else {
      return nil
    }
    let (word, rest) = tail.firstWord
    return kind(String(word), rest).map { Event(Moment(time), $0) }
  }

  /// Whether a line was meant as an event: it begins with a moment, with or without a list sign.
  static func isMeant(_ line: Substring) -> Bool {
    let text = line.trimmed
    let item = ["- ", "* ", "+ "].lazy.compactMap { text.after($0) }.first ?? text
    let clock = item.firstWord.word
    return clock.utf8.contains(UInt8(ascii: ":")) && clock.utf8.allSatisfy(isOfClock)
  }

  /// Whether a line can be the beginning of one that was cut off while it was written.
  static func mayBeCutOff(_ line: Substring) -> Bool {
    guard let item = line.after("- ") else { return "- ".utf8.starts(with: line.utf8) }
    let (clock, rest) = item.firstWord
    guard clock.utf8.count < item.utf8.count else { return clock.utf8.allSatisfy(isOfClock) }
    return clock.utf8.contains(UInt8(ascii: ".")) && DurationNotation.duration(clock) != nil
      && (rest.utf8.first.map { (0x61...0x7A).contains($0) } ?? true)
  }

  private static func isOfClock(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte.isDigit
  }

  static func words(_ kind: Event.Kind) -> String {
    switch kind {
    case .started: "started"
    case .phaseEntered(let index): "phase \(index + 1)"
    case .wentBack: "back"
    case .undone: "undo"
    case .noteTaken(let text): "note \(MarkdownText.encode(text))"
    case .noteAmended(let number, let text): "amend \(number + 1) \(MarkdownText.encode(text))"
    case .marked(let mark): "mark \(mark.rawValue)"
    case .followUpAsked(let text): "follow-up \(MarkdownText.encode(text))"
    case .promptTicked(let index): "tick \(index + 1)"
    case .promptUnticked(let index): "untick \(index + 1)"
    case .paused(let reason): "pause" + (reason.map { " " + MarkdownText.encode($0) } ?? "")
    case .resumed: "resume"
    case .budgeted(let changes):
      "budget \(changes.map(SecondsText.text).joined(separator: " "))"
    case .ranAgainst(let rival):
      "against \(rival.choice.word) \(times(rival.times)) gold \(times(rival.bests))"
    case .extended(let time): "extend \(SecondsText.text(time))"
    case .slept(let time, let decision): "slept \(SecondsText.text(time)) \(decision.rawValue)"
    case .questionAsked(let text): "ask \(MarkdownText.encode(text))"
    case .followUpAnswered: "answered"
    case .keyPointsSeen: "key-points"
    case .timeGuessed(let said, let actual):
      "guess \(SecondsText.text(said)) \(SecondsText.text(actual))"
    case .pointHeard(let point): "point \(MarkdownText.encode(point))"
    case .pointUnheard(let point): "unpoint \(MarkdownText.encode(point))"
    case .scored(let dimension, let points): InterviewerLine.score(dimension, points)
    case .scoreSeen(let dimension, let text): InterviewerLine.evidence(dimension, text)
    case .ended(let outcome): "ended \(outcome.rawValue)"
    case .promptTickedAfter(let phase, let index): "ticked-after \(phase + 1) \(index + 1)"
    case .promptUntickedAfter(let phase, let index): "unticked-after \(phase + 1) \(index + 1)"
    case .noteAdded(let phase, let text): "note-after \(phase + 1) \(MarkdownText.encode(text))"
    case .markAdded(let phase, let mark): "mark-after \(phase + 1) \(mark.rawValue)"
    case .resolutionKept(let isKept): "kept \(isKept ? "yes" : "no")"
    }
  }

  private static func kind(_ word: String, _ rest: Substring) -> Event.Kind? {
    switch word {
    case "started": .started
    case "phase": index(rest).map(Event.Kind.phaseEntered)
    case "back": .wentBack
    case "undo": .undone
    case "note": .noteTaken(MarkdownText.decode(rest))
    case "amend": amended(rest)
    case "mark": Mark(rawValue: String(rest)).map(Event.Kind.marked)
    case "follow-up": .followUpAsked(MarkdownText.decode(rest))
    case "tick": index(rest).map(Event.Kind.promptTicked)
    case "untick": index(rest).map(Event.Kind.promptUnticked)
    case "pause": .paused(rest.isEmpty ? nil : MarkdownText.decode(rest))
    case "resume": .resumed
    case "extend": SecondsText.time(rest).map(Event.Kind.extended)
    case "budget": budgeted(rest)
    case "against": ranAgainst(rest)
    case "slept": slept(rest)
    case "ask": rest.isEmpty ? nil : .questionAsked(MarkdownText.decode(rest))
    case "answered": .followUpAnswered
    case "key-points": .keyPointsSeen
    case "guess": guessed(rest)
    case "point": rest.isEmpty ? nil : .pointHeard(MarkdownText.decode(rest))
    case "unpoint": rest.isEmpty ? nil : .pointUnheard(MarkdownText.decode(rest))
    case "score": InterviewerLine.scored(rest)
    case "evidence": InterviewerLine.scoreSeen(rest)
    case "ended": Outcome(rawValue: String(rest)).map(Event.Kind.ended)
    case "ticked-after": pair(rest).map(Event.Kind.promptTickedAfter)
    case "unticked-after": pair(rest).map(Event.Kind.promptUntickedAfter)
    case "note-after": after(rest) { .noteAdded($0, MarkdownText.decode($1)) }
    case "mark-after":
      after(rest) { phase, word in Mark(rawValue: String(word)).map { .markAdded(phase, $0) } }
    case "kept": ["yes": true, "no": false][rest].map(Event.Kind.resolutionKept)
    default: nil
    }
  }

  /// A number counted from 1, as an index from 0.
  private static func index(_ text: Substring) -> Int? {
    guard let number = Int(text), number > 0, number < 1 << 32 else { return nil }
    return number - 1
  }

  /// The numbers of a phase and of one of its prompts.
  private static func pair(_ rest: Substring) -> (Int, Int)? {
    let (phase, prompt) = rest.firstWord
    guard let phase = index(phase), let prompt = index(prompt) else { return nil }
    return (phase, prompt)
  }

  /// The number of a phase, and what stands behind it.
  private static func after(
    _ rest: Substring, _ make: (Int, Substring) -> Event.Kind?
  ) -> Event.Kind? {
    let (phase, text) = rest.firstWord
    return index(phase).flatMap { make($0, text) }
  }

  private static func amended(_ rest: Substring) -> Event.Kind? {
    let (number, text) = rest.firstWord
    return index(number).map { .noteAmended($0, MarkdownText.decode(text)) }
  }

  private static func budgeted(_ rest: Substring) -> Event.Kind? {
    let words = rest.split(separator: " ")
    let changes = words.compactMap { SecondsText.time($0) }
    return changes.isEmpty || changes.count < words.count ? nil : .budgeted(changes)
  }

  /// Times in seconds, a dash where there is none.
  private static func times(_ times: [Duration?]) -> String {
    times.map { $0.map(SecondsText.text) ?? "-" }.joined(separator: " ")
  }

  private static func times(_ words: some Sequence<Substring>) -> [Duration?]? {
    var times: [Duration?] = []
    for word in words {
      let time = SecondsText.time(word)
      guard word == "-" || time.map({ $0 >= .zero }) == true else { return nil }
      times.append(time)
    }
    return times
  }

  private static func ranAgainst(_ rest: Substring) -> Event.Kind? {
    let (choice, tail) = rest.firstWord
    let words = tail.split(separator: " ")
    guard !choice.isEmpty, let gold = words.firstIndex(of: "gold"),
      let past = times(words[..<gold]), let bests = times(words[(gold + 1)...]), !past.isEmpty
    else { return nil }
    return .ranAgainst(Rival(.init(String(choice)), times: past, bests: bests))
  }

  private static func guessed(_ rest: Substring) -> Event.Kind? {
    let (said, actual) = rest.firstWord
    guard let said = SecondsText.time(said), let actual = SecondsText.time(actual) else {
      return nil
    }
    return .timeGuessed(said, actual)
  }

  private static func slept(_ rest: Substring) -> Event.Kind? {
    let (time, word) = rest.firstWord
    guard let time = SecondsText.time(time), let decision = Event.Decision(rawValue: String(word))
    else {
      return nil
    }
    return .slept(time, decision)
  }
}
