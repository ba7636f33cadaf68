/// Puts other values under keys of the front matter of a finished transcript.
///
/// Lines of other keys stay as they stand, where they stand. Own keys below those that change stay below
/// them, and what was not understood there goes along as comments.
enum FrontMatterEdit {
  /// Changes what the front matter says.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - name: the file's name without its ending, if there is one.
  ///   - change: what becomes of what it says.
  /// - Returns: the new content; the same where there is nothing to do, or the file cannot be read.
  static func bytes(
    _ bytes: [UInt8], name: String?, _ change: (inout Summary) -> Void
  ) -> [UInt8] {
    guard let front = try? FrontMatterReading(bytes, name: name) else { return bytes }
    var new = front.summary
    change(&new)
    guard new != front.summary else { return bytes }
    let some = changed(bytes, front, to: new)
    let isSound = (try? FrontMatterReading(some, name: name))?.summary == new
    return isSound ? some : rewritten(bytes, front, to: new)
  }

  /// The content with the lines of those keys alone that say something else now.
  private static func changed(
    _ bytes: [UInt8], _ front: FrontMatterReading, to new: Summary
  ) -> [UInt8] {
    let (before, after) = (FrontMatterWriter.lines(front.summary), FrontMatterWriter.lines(new))
    let names = Set(TranscriptKeys.names.filter { before[$0] != after[$0] })
    let kept = front.kept(ours: before).filter { lines in
      if case .key(let name) = lines.place { names.contains(name) } else { false }
    }
    let merge = FrontMatterMerge(new, kept)
    var lines = TranscriptLines(bytes)
    var end = 1
    for name in TranscriptKeys.names {
      let place = front.place(of: name)
      if names.contains(name) {
        if let place { lines.remove(place) }
        lines.insert(merge.lines(of: name), at: place?.lowerBound ?? end)
      }
      end = place?.upperBound ?? end
    }
    lines.insert(merge.ownLines, at: front.lines.count - 1)
    return lines.bytes
  }

  /// The content with front matter that is written anew.
  private static func rewritten(
    _ bytes: [UInt8], _ front: FrontMatterReading, to new: Summary
  ) -> [UInt8] {
    var lines = TranscriptLines(bytes)
    let end = front.lines.count - 1
    let kept = front.kept(ours: FrontMatterWriter.lines(front.summary))
    lines.remove(1..<end)
    lines.insert(FrontMatterMerge(new, kept).text, at: end)
    return lines.bytes
  }
}
