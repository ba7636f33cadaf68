import Texts

/// Finds fences of code in a transcript, in which nothing is ours.
///
/// A fence that is never closed is none: it must not swallow the sections behind it, nor the record.
struct Fences {
  /// Whether each line is in a fence, or opens or closes one.
  private(set) var isFenced: [Bool]
  /// What opens the first fence that is never closed; `nil` when all are.
  private(set) var unclosed: String?

  /// Looks through lines.
  init(in lines: [Substring]) {
    isFenced = Array(repeating: false, count: lines.count)
    var place = 0
    while place < lines.count {
      if let marker = Fences.marker(lines[place]) {
        if let end = Fences.end(of: marker, in: lines[(place + 1)...]) {
          for index in place...end { isFenced[index] = true }
          place = end
        } else {
          unclosed = unclosed ?? marker
        }
      }
      place += 1
    }
  }

  private static func marker(_ line: Substring) -> String? {
    let text = line.trimmed
    return ["```", "~~~"].first { text.after($0) != nil }
  }

  /// Where a fence is closed; no fence goes on past the heading of the timeline.
  private static func end(of marker: String, in lines: ArraySlice<Substring>) -> Int? {
    for (place, line) in zip(lines.indices, lines) {
      if SectionHeading.timeline.isWritten(in: line) { return nil }
      if line.trimmed.after(marker) != nil { return place }
    }
    return nil
  }
}
