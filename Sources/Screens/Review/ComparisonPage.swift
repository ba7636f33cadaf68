import Charts
import Coaching
import Grids
import Sessions
import Structures
import Transcripts

/// Two sessions side by side: both timelines to one scale, and phase by phase the difference.
enum ComparisonPage {
  /// Lays the comparison out.
  ///
  /// - Parameters:
  ///   - comparison: the older session and the newer one.
  ///   - notes: the notes of both.
  ///   - width: the columns to use.
  /// - Returns: the page.
  static func page(_ comparison: Comparison, notes: ([Note], [Note]), width: Int) -> Page {
    var page = Page(width: width)
    let sides = [("A", comparison.first, notes.0), ("B", comparison.second, notes.1)]
    for (name, session, _) in sides { addHeading(name, session, to: &page) }
    page.addGap()
    let timelines = sides.map { SessionTimeline($0.1.summary, notes: $0.2) }
    let scale = timelines.map(\.length).max() ?? .zero
    for (side, timeline) in zip(sides, timelines) {
      page.add(rows: SessionTimeline.height) { grid, columns in
        grid.write(side.0, row: 0, column: 0, style: .accent)
        timeline.draw(
          on: &grid, row: 0, columns: .cells(2, upTo: columns.upperBound), scale: scale)
      }
    }
    page.add(rows: 1) { grid, columns in
      TimeAxis(scale).draw(on: &grid, row: 0, columns: .cells(2, upTo: columns.upperBound))
    }
    page.addGap()
    addTable(comparison, to: &page)
    return page
  }

  private static func addHeading(_ name: String, _ session: PastSession, to page: inout Page) {
    let summary = session.summary
    let first = [StyledLine("\(name)  ", .accent)]
    page.add(ShortTitle.of(summary.structure), .heading, after: first)
    for text in [SessionWords.subtitle(summary), SessionWords.result(summary)] {
      page.add(text, .muted, after: [StyledLine("   ")])
    }
    for question in summary.questions { page.add(question, after: [StyledLine("   ")]) }
  }

  private static func addTable(_ comparison: Comparison, to page: inout Page) {
    let table = ComparisonTable(width: page.width)
    page.add(rows: comparison.phases.count + 2) { grid, _ in
      table.drawHeading(on: &grid, row: 0)
      for (index, row) in comparison.phases.enumerated() {
        table.draw(row, title: "\(index + 1)  \(row.title)", on: &grid, row: index + 1)
      }
      table.draw(
        comparison.total, title: "Whole session", on: &grid, row: comparison.phases.count + 1)
    }
  }
}
