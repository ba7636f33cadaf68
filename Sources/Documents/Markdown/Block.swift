/// One block of a Markdown document.
///
/// A document holds its blocks flat, in the order of the text, each with the place of its parent,
/// so that neither building nor freeing a deeply nested document recurses.
public struct Block: Hashable, Sendable {
  /// What a block is.
  public enum Kind: Hashable, Sendable {
    /// A heading of level 1 to 6.
    case heading(level: Int)
    /// A paragraph.
    case paragraph
    /// A list; `start` is the number of its first item, `nil` for bullets.
    case list(start: Int?)
    /// An item of a list; `task` tells whether its box is ticked, `nil` without a box.
    case item(task: Bool?)
    /// Code as it stands; `info` is the text after the opening fence, `isFenced` is false for
    /// indented code, `isClosed` is false for a fence that runs to the end of its container.
    case code(info: String, isFenced: Bool, isClosed: Bool)
    /// A block quote.
    case quote
    /// A table.
    case table
    /// A row of a table.
    case row(isHeader: Bool)
    /// A cell of a row.
    case cell
    /// A thematic break.
    case thematicBreak
    /// Raw HTML as it stands.
    case html
  }

  /// What the block is.
  public let kind: Kind
  /// The line of the file on which the block begins, from 1.
  public var line: Int { Int(narrowLine) }
  /// How many blocks lie around this one.
  public var depth: Int { Int(narrowDepth) }
  /// The index of the block around this one; `nil` at the top.
  public var parent: Int? { narrowParent < 0 ? nil : Int(narrowParent) }
  /// The index after the last block inside this one.
  public internal(set) var endOfSubtree: Int {
    get { Int(narrowEnd) }
    set { narrowEnd = Int32(clamping: newValue) }
  }
  /// The places of the block's own lines in `Document.lines`; empty for blocks that hold blocks.
  public var lines: Range<Int> { Int(firstLine)..<Int(firstLine) + Int(lineCount) }

  // Narrow, since a document has many blocks.
  private let narrowLine: Int32
  private let narrowDepth: Int32
  private let narrowParent: Int32
  private var narrowEnd: Int32
  private let firstLine: Int32
  private let lineCount: Int32

  init(
    kind: Kind, line: Int, depth: Int, parent: Int?, endOfSubtree: Int, lines: Range<Int>
  ) {
    self.kind = kind
    narrowLine = Int32(clamping: line)
    narrowDepth = Int32(clamping: depth)
    narrowParent = Int32(clamping: parent ?? -1)
    narrowEnd = Int32(clamping: endOfSubtree)
    firstLine = Int32(clamping: lines.lowerBound)
    lineCount = Int32(clamping: lines.count)
  }
}
