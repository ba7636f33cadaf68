import Sessions

/// Goes down the lines of a transcript's body, and tells in which section each stands and what it is.
struct BodyWalk {
  /// What a line is.
  enum Kind: Equatable {
    /// It begins a section.
    case heading
    /// It is in a fence of code, or opens or closes one.
    case fenced
    /// It is an event of the timeline.
    case event(Event)
    /// It is any other line.
    case text
  }

  /// The section of the line that was taken last.
  private(set) var place = KeptLines.Place.opening
  /// Whether the timeline has begun: behind its heading each event counts, wherever it stands, since
  /// events are appended to whatever a person has put there.
  private(set) var isPastTimeline = false
  private let phaseCount: Int

  /// Begins behind the front matter of a transcript with so many phases.
  init(phaseCount: Int) { self.phaseCount = phaseCount }

  /// Takes the next line, of which ``Fences`` tell whether it is in one.
  mutating func take(_ line: Substring, isFenced: Bool) -> Kind {
    if isPastTimeline, let event = TimelineLine.event(line),
      !line.hasSuffix(TranscriptReader.tornSign)
    {
      return .event(event)
    }
    if isFenced { return .fenced }
    guard let title = line.after("## ") else { return .text }
    place = section(title)
    isPastTimeline = isPastTimeline || place == .timeline
    return .heading
  }

  private func section(_ title: Substring) -> KeptLines.Place {
    let words = title.trimmed
    if words.utf8.elementsEqual("Timeline".utf8) { return .timeline }
    if words.utf8.elementsEqual("Reflection".utf8) { return .reflection }
    let digits = title.prefix { $0.isASCII && $0.isNumber }
    guard title.dropFirst(digits.count).after(". ") != nil, let number = Int(digits),
      (1...max(1, phaseCount)).contains(number), phaseCount > 0
    else { return .elsewhere }
    return .phase(number - 1)
  }
}
