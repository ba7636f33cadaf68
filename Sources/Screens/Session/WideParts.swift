import Grids
import Sessions
import Structures

/// Two columns: the time on the left, prompts and notes on the right.
public struct WideParts {
  private let layout: SessionLayout
  private let head: SessionHead
  private let dial: Dial
  private let bar: TimelineBar
  private var columns: Range<Int> { layout.columns }
  private var bottom: Int { layout.rows.upperBound }

  init(_ scene: SessionScene, _ layout: SessionLayout) {
    self.layout = layout
    head = SessionHead(scene, layout)
    dial = Dial(scene, layout, below: head)
    bar = TimelineBar(scene.session, columns: layout.columns)
  }

  private func row(_ row: Int, _ content: some Drawable) -> Region {
    Region(Area(row: row, columns: columns), content)
  }

  func standing(_ scene: SessionScene) -> [Region] {
    let title = Ends(StyledLine(scene.phase.title, .heading), StyledLine(scene.windowText))
    let names = scene.isClockHidden ? [] : [row(bottom - 5, bar.names(of: scene.session))]
    return head.standing(scene, layout) + [row(dial.rows.lowerBound - 2, title)]
      + notebook(scene) + scoreboard(scene) + names + band(scene)
      + [
        row(bottom - 3, Fill("─")), row(bottom - 1, Items(scene.keys)),
        scene.input(row: bottom - 2, columns: columns, hasPace: true),
      ]
  }

  /// Where the band stands: of two rows on a large screen, else of the row below the title.
  private func band(_ scene: SessionScene) -> [Region] {
    let top = layout.isLarge ? dial.rows.upperBound + 1 : dial.rows.lowerBound - 1
    let height = layout.isLarge ? SessionLayout.bandHeight : 1
    return scene.band.map { [Region(Area(rows: top..<top + height, columns: columns), $0)] } ?? []
  }

  private func scoreboard(_ scene: SessionScene) -> [Region] {
    guard let interview = scene.interview else { return [] }
    let area = Area(rows: dial.board, columns: dial.columns.dropLast(3))
    return [Region(area, Scoreboard(interview: interview))]
  }

  /// Prompts and notes, on a large screen what is ahead below them.
  private func notebook(_ scene: SessionScene) -> [Region] {
    let columns = Range.cells(dial.columns.upperBound, upTo: columns.upperBound)
    let ahead = layout.isLarge ? scene.ahead(width: columns.count, rows: dial.rows.count) : []
    let split = dial.rows.upperBound - ahead.count
    return [
      Region(
        Area(rows: dial.rows.lowerBound..<split, columns: columns),
        Notebook(scene.session, scene.ticked)),
      Region(Area(rows: split..<dial.rows.upperBound, columns: columns), Lines(ahead)),
    ]
  }

  func moving(_ view: SessionView) -> [Region] {
    let bar = view.scene.isClockHidden ? [] : [row(bottom - 6, bar.strokes(view.session))]
    let age = head.ageArea(layout).map {
      [Region($0, Ends(StyledLine(""), StyledLine(view.followUpAge, .muted)))]
    }
    return dial.moving(view) + bar + [row(bottom - 4, view.pace)] + (age ?? [])
  }
}

extension SessionHead {
  /// Title, question, follow-up and a rule.
  func standing(_ scene: SessionScene, _ layout: SessionLayout) -> [Region] {
    let (columns, top) = (layout.columns, layout.rows.lowerBound)
    let behind = top + 1 + question.count
    let title = Ends(
      StyledLine(scene.session.plan.structure.title), StyledLine(scene.statusText, .muted))
    return [
      Region(Area(row: top, columns: columns), title),
      Region(
        Area(rows: top + 1..<behind, columns: columns),
        Lines(question.map { StyledLine($0, .heading) })),
      Region(
        Area(
          rows: behind..<behind + followUp.count,
          columns: columns.dropLast(SessionHead.ageWidth)),
        Lines(followUp.map { StyledLine($0, .alert) })),
      Region(Area(row: behind + followUp.count, columns: columns), Fill("─")),
    ]
  }

  /// Where "asked 0:12 ago" stands; `nil` without a follow-up.
  func ageArea(_ layout: SessionLayout) -> Area? {
    followUp.isEmpty
      ? nil
      : Area(
        row: layout.rows.lowerBound + 1 + question.count,
        columns: layout.columns.suffix(SessionHead.ageWidth))
  }
}

extension Dial {
  /// The digits, and what the window says.
  func moving(_ view: SessionView) -> [Region] {
    let height = size?.height ?? 1
    let width = size.map { max($0.columns(of: widest), $0.columns(of: view.digits)) }
    let end = width.map { columns.lowerBound + $0 } ?? columns.upperBound
    let row = digitsRow + height + 1
    let label = view.scene.screen.readout.label
    let words = view.stateText()
    let isShort = words.count > columns.count - label.count - 1
    return [
      Region(
        Area(
          rows: digitsRow..<digitsRow + height, columns: .cells(columns.lowerBound, upTo: end)),
        Digits(text: view.digits, size: size, style: view.scene.stateStyle)),
      Region(
        Area(row: row, columns: columns.dropLast()),
        Pieces([
          StyledLine(label, .muted),
          StyledLine(isShort ? view.stateText(isShort: true) : words, view.scene.stateStyle),
        ])),
    ]
  }
}
