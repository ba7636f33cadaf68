import Sessions
import Texts

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
      !line.hasSuffix(TimelineLine.tornSign)
    {
      return .event(event)
    }
    if isFenced { return .fenced }
    // Whatever has become of the heading, this line is the first of every timeline.
    if !isPastTimeline, let event = TimelineLine.event(line), event.kind == .started {
      (place, isPastTimeline) = (.timeline, true)
      return .event(event)
    }
    guard let title = line.after(SectionHeading.sign) else { return .text }
    place = section(title)
    isPastTimeline = isPastTimeline || place == .timeline
    return .heading
  }

  private func section(_ title: Substring) -> KeptLines.Place {
    let digits = title.prefix { $0.isASCII && $0.isNumber }
    guard digits.isEmpty else {
      guard title.dropFirst(digits.count).after(". ") != nil, let number = Int(digits),
        number > 0, number <= phaseCount
      else { return .elsewhere }
      return .phase(number - 1)
    }
    switch SectionHeading(title: title) {
    case .timeline: return .timeline
    case .reflection: return .reflection
    case .coach, nil: return .elsewhere
    }
  }
}
