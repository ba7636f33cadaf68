import Sessions

/// Changes to a finished transcript that leave every other line as the person left it.
public enum TranscriptEdit {
  /// Puts a reflection into a transcript: its section and the score of the front matter.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - reflection: what was answered.
  /// - Returns: the text with the reflection in place of the one it had.
  public static func text(_ text: String, with reflection: Reflection) -> String {
    var lines = Lines(text)
    lines.putScore(reflection.band)
    lines.putSection(reflection)
    return lines.text
  }

  private struct Lines {
    private var lines: [Substring]

    init(_ text: String) {
      lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Substring.init)
    }

    var text: String { lines.joined(separator: "\n") }

    mutating func putScore(_ band: HireBand?) {
      guard
        let end = lines.dropFirst().firstIndex(where: { bare($0).utf8.elementsEqual("---".utf8) })
      else { return }
      let front = 1..<end
      let new = band.map { FrontMatterWriter.score($0).map { $0[...] } } ?? []
      guard
        let start = lines[front].firstIndex(where: { bare($0).utf8.elementsEqual("scores:".utf8) })
      else {
        lines.insert(contentsOf: new, at: end)
        return
      }
      // Other scores in the same mapping are the person's own.
      let others = lines[(start + 1)..<end].prefix { $0.after(" ") != nil }
      if let old = others.firstIndex(where: { $0.trimmed.after("overall:") != nil }) {
        lines.replaceSubrange(old...old, with: new.dropFirst())
      } else {
        lines.insert(contentsOf: new.dropFirst(), at: start + 1)
      }
    }

    mutating func putSection(_ reflection: Reflection) {
      let items = ReflectionSection.items(reflection).map { $0[...] }
      guard let start = lines.firstIndex(where: { isHeading($0, ReflectionSection.heading) }) else {
        guard !items.isEmpty else { return }
        let timeline = lines.firstIndex { isHeading($0, "## Timeline") } ?? lines.endIndex
        lines.insert(
          contentsOf: [ReflectionSection.heading[...], ""] + items + [""], at: timeline)
        return
      }
      let end = lines[(start + 1)...].firstIndex { $0.after("## ") != nil } ?? lines.endIndex
      var unused = Reflection()
      let old = lines[(start + 1)..<end].indices.filter {
        ReflectionSection.read(bare(lines[$0]), into: &unused)
      }
      for index in old.reversed() { lines.remove(at: index) }
      let place = old.first ?? min(start + 2, end)
      lines.insert(contentsOf: items, at: place)
    }

    private func isHeading(_ line: Substring, _ heading: String) -> Bool {
      bare(line).utf8.elementsEqual(heading.utf8)
    }

    private func bare(_ line: Substring) -> Substring {
      line.utf8.last == 0x0D ? Substring(line.utf8.dropLast()) : line
    }
  }
}
