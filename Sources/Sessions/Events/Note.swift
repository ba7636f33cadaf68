import Structures

/// Something that was written down during a session.
public struct Note: Hashable, Sendable {
  /// What was written down.
  public enum Content: Hashable, Sendable {
    /// Free text.
    case text(String)
    /// A single key's worth.
    case mark(Mark)
    /// A question that the interviewer added.
    case followUp(String)
  }

  /// The index of the phase it belongs to.
  public let phase: Int
  /// The active time of that phase when it was written.
  public let stamp: Duration
  /// What was written.
  public internal(set) var content: Content

  /// Creates a note.
  public init(phase: Int, stamp: Duration, content: Content) {
    self.phase = phase
    self.stamp = stamp
    self.content = content
  }

  /// Whether it is private.
  public var isPrivate: Bool {
    if case .text(let text) = content { Note.isPrivate(text) } else { false }
  }

  /// Whether a note is private, which its beginning says, "//": it never leaves the machine.
  ///
  /// - Parameter text: the text of the note.
  /// - Returns: whether it is.
  public static func isPrivate(_ text: String) -> Bool { text.utf8.starts(with: "//".utf8) }

  /// A text that others may read; empty in the place of one that is private.
  public static func withoutPrivate(_ text: String) -> String { isPrivate(text) ? "" : text }
}

extension [Note] {
  /// The notes in their order, numbered from 1 as evidence names them: "note 3".
  ///
  /// One that is private has no number, so that none is missing where it is left out.
  public var numbered: [(number: Int?, note: Note)] {
    var count = 0
    return map { note in
      guard !note.isPrivate else { return (nil, note) }
      count += 1
      return (count, note)
    }
  }
}
