import Grids

/// Where the parts of a candidate's screen stand: the time takes what the rest leaves it.
public struct CandidateLayout {
  /// What is drawn.
  enum Form {
    case whole
    /// One line of text.
    case line
    case help(HelpView)
  }

  let form: Form
  let size: Size
  let columns: Range<Int>
  let questionLines: [String]
  let followUpLines: [String]
  let question: Area
  let followUp: Area
  let phase: Area
  let digits: Area
  let state: Area
  let band: Area
  /// The row for what became of the session, else for keys; `nil` without room for it.
  let bottom: Int?
  private let digitSize: BigDigits?

  /// Whether there is room for more than numbers beside the phase.
  var isWide: Bool { columns.count >= 40 }

  init(_ scene: CandidateScene, _ size: Size) {
    self.size = size
    form =
      if let page = scene.screen.helpPage {
        .help(HelpView(WatchKeys.candidate.help, page: page))
      } else if size.width < 20 || size.height < 5 { .line } else { .whole }
    let margin = size.width >= 60 ? 1 : 0
    let columns = Range.cells(margin, upTo: size.width - margin)
    self.columns = columns
    let height = max(size.height, 5)
    func area(_ start: Int, _ count: Int) -> Area {
      Area(rows: .cells(start, upTo: min(start + count, height)), columns: columns)
    }
    // From the top: what is asked, and the phase.
    let most = max(1, height / 8)
    followUpLines =
      scene.followUp.map { TextWrap.lines("? " + $0, width: columns.count, most: most) } ?? []
    questionLines =
      height < 7 && !followUpLines.isEmpty
      ? []
      : TextWrap.lines(scene.question, width: columns.count, most: max(1, height / 6))
    question = area(0, questionLines.count)
    followUp = area(questionLines.count, followUpLines.count)
    let gap = height >= 16 ? 1 : 0
    let phaseRow = questionLines.count + followUpLines.count + gap
    phase = area(phaseRow, 1)
    // From the bottom: keys, the band, what the window says.
    bottom = height >= 7 ? height - 1 : nil
    let bandHeight = height >= 30 ? 3 : height >= 16 ? 2 : height >= 9 ? 1 : 0
    let bandRow = (bottom ?? height) - bandHeight
    band = area(bandRow, bandHeight)
    // Between them the time, with what the window says below it.
    let rows = Range.cells(phaseRow + 1 + gap, upTo: bandRow - 1 - gap)
    let fitting = BigDigits.filling(
      with: scene.widest, columns: columns.count - 2, rows: rows.count)
    digitSize = scene.isClockHidden ? nil : fitting
    let digitRows = digitSize?.height ?? (scene.isClockHidden ? 0 : 1)
    let spare = max(0, rows.count - digitRows) / 2
    let top = rows.lowerBound + spare
    let width = digitSize?.columns(of: scene.widest) ?? columns.count
    let left = columns.lowerBound + max(0, columns.count - width) / 2
    digits = Area(
      rows: .cells(top, upTo: top + digitRows), columns: .cells(left, upTo: left + width))
    state = area(digitSize == nil ? top + digitRows : bandRow - 1, 1)
  }

  /// The size of the digits of a time; `nil` where they are plain text.
  func size(of time: String) -> BigDigits? {
    digitSize.flatMap { $0.columns(of: time) <= columns.count ? $0 : nil }
  }
}
