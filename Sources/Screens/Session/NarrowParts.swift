import Grids
import Sessions
import Structures

/// One column, from the phase down to the keys; parts give way as the height shrinks.
public struct NarrowParts {
  private let layout: SessionLayout
  /// What is asked, in one or two lines: the follow-up that waits for its answer, else the question.
  private let head: [String]
  /// The size of digits of several rows; `nil` where there is no room for them.
  private let tall: BigDigits?
  private let bar: TimelineBar
  /// The row of the phase.
  private let top: Int
  private var columns: Range<Int> { layout.columns }
  /// The row above the bottom lines.
  private var end: Int { layout.timelineRow ?? layout.rows.upperBound - 2 }

  init(_ scene: SessionScene, _ layout: SessionLayout) {
    self.layout = layout
    let text =
      scene.followUp.map { "? " + $0.text } ?? scene.question ?? scene.session.plan.structure.title
    head =
      layout.rows.count < 10
      ? [] : TextWrap.lines(text, width: layout.columns.count, most: layout.hasPace ? 2 : 1)
    top = layout.rows.lowerBound + head.count
    bar = TimelineBar(scene.session, columns: layout.columns)
    tall =
      scene.isClockHidden || layout.rows.count < 9
      ? nil
      : BigDigits.largest(for: scene.widest, columns: layout.columns.count - 1, rows: 3)
  }

  func standing(_ scene: SessionScene) -> [Region] {
    let title = "\(scene.number) \(scene.phase.title)"
    let list = Range.cells(
      top + (tall == nil ? 3 : 4), upTo: end - (layout.hasPace ? 1 : 0))
    return [
      Region(
        Area(rows: layout.rows.lowerBound..<top, columns: columns),
        Lines(head.map { StyledLine($0, scene.followUp == nil ? .plain : .alert) })),
      Region(
        Area(row: top, columns: columns),
        Ends(StyledLine(title, .heading), StyledLine(windowText(scene, beside: title)))),
      Region(
        Area(rows: list, columns: columns),
        ShortNotebook(whole: Notebook(scene.session, scene.ticked))),
      Region(
        Area(row: layout.rows.upperBound - 1, columns: columns), Items(scene.keys, gap: 1)),
      scene.input(
        row: layout.rows.upperBound - 2, columns: columns, hasPace: layout.hasPace),
    ]
  }

  /// The window, or as much of it as leaves the title whole.
  private func windowText(_ scene: SessionScene, beside title: String) -> String {
    let room = columns.count - Symbol.columns(in: title) - 1
    guard columns.count >= 30 else { return "" }
    guard Symbol.columns(in: scene.windowText) > room else { return scene.windowText }
    return scene.session.window(of: scene.session.phase)?
      .text(stated: scene.phase.stated, isShort: true) ?? ""
  }

  func moving(_ view: SessionView) -> [Region] {
    var regions = time(view, row: top + 1)
    if layout.hasPace {
      regions.append(Region(Area(row: end - 1, columns: columns), view.pace))
    }
    if let row = layout.timelineRow, !view.scene.isClockHidden {
      regions.append(Region(Area(row: row, columns: columns), bar.strokes(view.session)))
    }
    return regions
  }

  /// The digits, and what the window says beside them or below.
  private func time(_ view: SessionView, row: Int) -> [Region] {
    guard let tall, tall.columns(of: view.digits) <= columns.count else {
      return [
        Region(
          Area(row: row, columns: columns),
          Digits(text: view.digits, size: nil, style: view.scene.stateStyle)),
        Region(
          Area(row: row + 1, columns: columns),
          Lines(view.stateText(isShort: true), view.scene.stateStyle)),
      ]
    }
    let width = max(tall.columns(of: view.scene.widest), tall.columns(of: view.digits))
    let start = columns.lowerBound + width
    let beside = Range.cells(start + 3, upTo: columns.upperBound)
    let words = view.stateText(isShort: beside.count < 29)
    return [
      Region(
        Area(rows: row..<row + tall.height, columns: columns.lowerBound..<start),
        Digits(text: view.digits, size: tall, style: view.scene.stateStyle)),
      Region(
        Area(rows: row + 1..<row + 3, columns: beside),
        Lines([
          StyledLine(words, view.scene.stateStyle), StyledLine(view.followUpAge, .muted),
        ])),
    ]
  }
}
