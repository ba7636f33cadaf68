import Documents
import Structures
import Texts

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
  ///   - words: the tags, as ``TagText/tag(_:)`` gives them.
  ///   - isRemoval: whether they are taken off.
  ///   - name: the file's name without its ending, if there is one.
  /// - Returns: the new content; the old one when there is nothing to do.
  /// - Throws: ``Refusal`` when that cannot be done safely.
  public static func bytes(
    _ bytes: [UInt8], _ words: [String], isRemoval: Bool, name: String? = nil
  ) throws(Refusal) -> [UInt8] {
    guard let before = try? TranscriptReader.read(bytes, name: name) else { throw Refusal(line: 1) }
    let line = try FrontMatterTags(bytes).line
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
    guard isSound(new, name, before, wanted) else { throw Refusal(line: line) }
    return new
  }

  /// Whether bytes hold the same session with the wanted tags.
  private static func isSound(
    _ bytes: [UInt8], _ name: String?, _ before: TranscriptReader.Reading, _ wanted: [String]
  ) -> Bool {
    var expected = before.summary
    expected.tags = wanted
    guard let after = try? TranscriptReader.read(bytes, name: name) else { return false }
    let isTags = { (kept: KeptLines) in kept.place == .key("tags") }
    let (old, new) = (before.transcript.kept, after.transcript.kept)
    return after.summary == expected && new.filter { !isTags($0) } == old.filter { !isTags($0) }
      && after.problems.map(\.kind) == before.problems.map(\.kind)
  }
}
