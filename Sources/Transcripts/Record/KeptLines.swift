/// Lines of a transcript that belong to the person alone.
public struct KeptLines: Hashable, Sendable {
  /// Where the lines stand.
  public enum Place: Hashable, Sendable {
    /// Behind the front matter's keys.
    case frontMatter
    /// Under this key of the front matter, which the format knows: the lines with the key.
    case key(String)
    /// Before the first section.
    case opening
    /// In the section of the phase with this index.
    case phase(Int)
    /// In the reflection.
    case reflection
    /// In the timeline.
    case timeline
    /// After the sections, before the timeline.
    case elsewhere
  }

  /// Where the lines stand.
  public let place: Place
  /// The lines, without line ends and without blank lines around them.
  public let lines: [String]

  /// Creates kept lines.
  public init(_ place: Place, _ lines: [String]) {
    self.place = place
    self.lines = lines
  }
}
