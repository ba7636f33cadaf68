import Structures

/// What has to be done because the session changed; the caller does it.
public enum Effect: Hashable, Sendable {
  /// Write the event down before anything shows it as taken.
  case record(Event)
  /// Tell the person.
  case announce(Announcement, Moment)
}

extension [Effect] {
  /// The events to be written down, in order.
  public var recorded: [Event] {
    compactMap { if case .record(let event) = $0 { event } else { nil } }
  }
}
