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
      guard let end = frontMatterEnd,
        let change = ScoreLines(lines.map(bare), end: end).change(to: band)
      else { return }
      lines.replaceSubrange(change.range, with: change.lines.map { $0[...] })
    }

    mutating func putSection(_ reflection: Reflection) {
      let items = ReflectionSection.items(reflection).map { $0[...] }
      let places = places()
      for index in places.answers.reversed() { lines.remove(at: index) }
      if let heading = places.reflection {
        let place = places.answers.first ?? min(heading + 2, lines.endIndex)
        lines.insert(contentsOf: items, at: place)
      } else if !items.isEmpty {
        lines.insert(
          contentsOf: [ReflectionSection.heading[...], ""] + items + [""],
          at: places.timeline ?? lines.endIndex)
      }
    }

    /// Where the headings are and what was answered so far, fences and front matter passed over.
    private func places() -> (reflection: Int?, timeline: Int?, answers: [Int]) {
      var places: (reflection: Int?, timeline: Int?, answers: [Int]) = (nil, nil, [])
      var fences = Fences()
      var unused = Reflection()
      var title: Substring = ""
      for index in (frontMatterEnd ?? 0)..<lines.count {
        let line = bare(lines[index])
        if Fences.mustEnd(at: line) { _ = fences.close() }
        if title != "Timeline", fences.take(line) { continue }
        if let heading = line.after("## ") {
          title = heading.trimmed
          if title == "Reflection" { places.reflection = places.reflection ?? index }
          if title == "Timeline" { places.timeline = places.timeline ?? index }
        } else if title == "Reflection", ReflectionSection.read(line, into: &unused) {
          places.answers.append(index)
        }
      }
      return places
    }

    private var frontMatterEnd: Int? {
      lines.dropFirst().firstIndex { bare($0).trimmed == "---" }
    }

    private func bare(_ line: Substring) -> Substring {
      line.utf8.last == 0x0D ? Substring(line.utf8.dropLast()) : line
    }
  }
}
