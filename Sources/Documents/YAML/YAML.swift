/// Reads YAML into values.
public enum YAML {
  /// How deep values may lie inside one another.
  public static let depthLimit = 64

  /// What became of a text.
  public struct Reading: Hashable, Sendable {
    /// The value; `nil` when the text is empty or could not be read.
    public let value: YAMLValue?
    /// What is wrong, in the order of the text.
    public let problems: [DocumentProblem]
  }

  /// Reads the first YAML document of a text.
  ///
  /// Aliases are reported instead of followed, so that a small text cannot stand for a huge value.
  ///
  /// - Parameters:
  ///   - text: the YAML text.
  ///   - firstLine: the line of the file on which the text begins, from 1.
  /// - Returns: the value and what is wrong.
  public static func parse(_ text: String, firstLine: Int = 1) -> Reading {
    var text = text
    return text.withUTF8 { parse($0, firstLine: firstLine) }
  }

  static func parse(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) -> Reading {
    let events = YAMLEvents(bytes, firstLine: firstLine)
    var builder = YAMLBuilder()
    while !builder.isDone {
      builder.take(events.next())
    }
    // A key is found to be there twice only behind its value.
    let problems = builder.problems.sorted { $0.line < $1.line }
    return Reading(value: builder.value, problems: problems)
  }
}
