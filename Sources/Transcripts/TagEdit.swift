import Documents
import Structures

/// Changes the tags of a transcript and not a byte besides.
public enum TagEdit {
  /// The tags cannot be changed without touching something else.
  public struct Refusal: Error, Hashable, Sendable {
    /// The line of the file, from 1.
    public let line: Int

    /// One sentence for people.
    public var text: String {
      "the tags are written in a way that cannot be changed safely; change them in an editor"
        + " (rehearse edit)"
    }
  }

  /// Adds tags that are not there yet, in whatever letters, or takes off those that are.
  ///
  /// What comes of it is read again before it is returned: everything but the tags has to be as it
  /// was.
  ///
  /// - Parameters:
  ///   - bytes: a transcript that can be read.
  ///   - words: the tags.
  ///   - isRemoval: whether they are taken off.
  /// - Returns: the new content; the old one when there is nothing to do.
  /// - Throws: ``Refusal`` when that cannot be done safely.
  public static func bytes(
    _ bytes: [UInt8], _ words: [String], isRemoval: Bool
  ) throws(Refusal) -> [UInt8] {
    guard let before = try? TranscriptReader.read(bytes) else { throw Refusal(line: 1) }
    var wanted = before.summary.tags
    var new = bytes
    for word in words {
      let found = wanted.indices.filter { FoldedText.folded(wanted[$0]) == FoldedText.folded(word) }
      if isRemoval {
        for index in found.reversed() {
          new = try FrontMatterTags(new).removing(index)
          wanted.remove(at: index)
        }
      } else if found.isEmpty {
        new = try FrontMatterTags(new).adding(word)
        wanted.append(word)
      }
    }
    try check(new, before, wanted)
    return new
  }

  private static func check(
    _ bytes: [UInt8], _ before: TranscriptReader.Reading, _ wanted: [String]
  ) throws(Refusal) {
    var expected = before.summary
    expected.tags = wanted
    guard let after = try? TranscriptReader.read(bytes), after.summary == expected,
      after.transcript.kept == before.transcript.kept,
      after.problems.map(\.kind) == before.problems.map(\.kind)
    else { throw Refusal(line: (try? FrontMatterTags(bytes).line) ?? 1) }
  }
}
