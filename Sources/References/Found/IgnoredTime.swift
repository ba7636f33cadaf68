/// A time of a document that belongs to no structure.
public struct IgnoredTime: Hashable, Sendable {
  /// Why a time was ignored.
  public enum Reason: String, Error, Hashable, Sendable {
    /// No other sibling has a time.
    case alone
    /// Most of its siblings have none.
    case mostlyUntimed
    /// It stands within text rather than beside a title.
    case inText
    /// It stands right behind a title, as it may in a sentence, and too few siblings have a time.
    case bare
    /// It stands in the line of a phase, and is written in no way that is read there.
    case otherwise
    /// It is a number without a unit, or a clock, in a column of lengths.
    case cell
    /// It says how long reading takes.
    case readingTime
    /// It links to its section, as in a table of contents.
    case contents
    /// It is a share of a total that is not stated.
    case shareOfNothing
    /// All siblings have the same title.
    case sameTitles
    /// The siblings are grades or frequencies rather than a sequence.
    case alternatives
    /// It measures or limits a machine.
    case machine
    /// It is the length of a video, a book or a course.
    case material
    /// It is spent over weeks.
    case overWeeks
    /// It belongs to a recipe.
    case recipe
    /// It stands in HTML.
    case markup
    /// It belongs to a point of a phase.
    case pointOfPhase
    /// Each of the siblings is the total of a structure of its own.
    case totals
    /// The times are moments, such as those of a transcript.
    case moments
    /// It is that of a round or a break of a loop.
    case round
    /// A person said that it is none of a phase.
    case mended
  }

  /// The line of the file, from 1.
  public let line: Int
  /// The line's text.
  public let text: String
  /// Why the time was ignored.
  public let reason: Reason

  /// Why the time was ignored, for people.
  public var why: String { reason.text }
}
