import Coaching
import Grids
import Structures
import Texts
import Transcripts

/// What was found in past sessions, for people and as JSON.
public enum SearchText {
  /// One session: its day, structure and id, and a line a hit.
  ///
  /// - Parameters:
  ///   - found: the session.
  ///   - words: what was searched for, where it is to stand out.
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the lines, each with its end.
  public static func text(
    _ found: FoundSession, marking words: [String], width: Int?
  ) -> StyledText {
    let summary = found.session.summary
    let most = width.map { max(8, $0 / 3) }
    let places = found.hits.map { place(of: $0, in: summary, within: most) }
    let widest = places.map(Symbol.columns).max() ?? 0
    let head = ("\(found.session.id, .muted)  \(summary.structure, .heading)" as StyledText)
      .fitted(width)
    let mark = WordMark(words)
    let lines = zip(places, found.hits).map { place, hit -> StyledText in
      let gap = String(repeating: " ", count: widest - Symbol.columns(in: place) + 2)
      let context = context(of: hit, width.map { max(8, $0 - widest - 4) })
      return "  \(place, .muted)\(gap)\(mark.text(context))"
    }
    return ([head] + lines).map { $0 + "\n" }.joined()
  }

  /// A session's hits, an object each.
  public static func json(_ found: FoundSession) -> [JSON] {
    let summary = found.session.summary
    return found.hits.map { hit in
      .object([
        ("id", .string(found.session.id)), ("file", .string(found.session.path)),
        ("started", .string(summary.started.text)), ("structure", .string(summary.structure)),
        ("kind", .string(hit.kind.rawValue)), ("phase", JSON(hit.phase.map { $0 + 1 })),
        ("phase_title", JSON(title(of: hit, in: summary))), ("at", JSON(hit.time)),
        ("text", .string(hit.text)),
      ])
    }
  }

  /// "Detailed Design · 2:14", or what kind of text it is.
  private static func place(
    of hit: TranscriptSearch.Hit, in summary: Summary, within width: Int?
  ) -> String {
    guard let time = hit.time else { return hit.kind.rawValue }
    let clock = " · \(time.clock())"
    return line(title(of: hit, in: summary) ?? "", width.map { max(1, $0 - clock.count) }) + clock
  }

  private static func title(of hit: TranscriptSearch.Hit, in summary: Summary) -> String? {
    hit.phase.flatMap { summary.phases.indices.contains($0) ? summary.phases[$0].title : nil }
  }

  /// The text around the first word, on one line.
  private static func context(of hit: TranscriptSearch.Hit, _ room: Int?) -> String {
    let prefix = hit.kind == .followUp ? "? " : ""
    guard let room, Symbol.columns(in: prefix + hit.text) > room else {
      return line(prefix + hit.text, nil)
    }
    // A third of the room tells what led to it.
    let skipped = max(0, hit.start - room / 3)
    let rest = String(hit.text.dropFirst(skipped))
    return line(prefix + (skipped > 0 ? "…" : "") + rest, room)
  }

  private static func line(_ text: String, _ width: Int?) -> String {
    if width == nil, text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    let symbols = width.map { Symbol.fitted(text, width: $0) } ?? Symbol.symbols(in: text)
    return String(symbols.map(\.character))
  }
}
