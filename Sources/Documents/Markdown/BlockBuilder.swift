import CCmarkGFM

/// Turns the tree of cmark-gfm into flat blocks.
struct BlockBuilder {
  /// A block takes at least about as many bytes of text; memory that is not filled costs nothing.
  private static let bytesPerBlock = 16

  private(set) var blocks: [Block] = []
  private(set) var lines: [TextLine] = []
  /// The links that may lead to files, in the order of the text.
  var links: [DocumentLink] { inlines.links }
  /// What is added to the line numbers of cmark-gfm.
  private var offset = 0
  private var inlines: InlineReader
  private var ancestors: [Int] = []

  /// Prepares for a text.
  ///
  /// - Parameters:
  ///   - size: the size of the text, in bytes.
  ///   - showsAddresses: whether the address of a link stands behind its text.
  init(size: Int, showsAddresses: Bool) {
    inlines = InlineReader(showsAddresses: showsAddresses)
    // Growing step by step copies more than an ordinary document needs at once.
    blocks.reserveCapacity(size / BlockBuilder.bytesPerBlock)
    lines.reserveCapacity(size / BlockBuilder.bytesPerBlock)
  }

  /// Appends every block below a node, in the order of the text.
  ///
  /// - Parameters:
  ///   - root: the node.
  ///   - firstLine: the line of the file on which its text begins, from 1.
  mutating func append(below root: OpaquePointer, firstLine: Int) {
    offset = firstLine - 1
    var next = cmark_node_first_child(root)
    while let node = next {
      let index = blocks.count
      let block = block(for: node)
      let holdsBlocks = block.holdsBlocks
      blocks.append(block)
      if holdsBlocks, let child = cmark_node_first_child(node) {
        ancestors.append(index)
        next = child
      } else {
        next = following(node)
      }
    }
  }

  /// The next node that is not inside the given one; closes the blocks that end between the two.
  private mutating func following(_ node: OpaquePointer) -> OpaquePointer? {
    var node = node
    while true {
      if let sibling = cmark_node_next(node) { return sibling }
      guard let index = ancestors.popLast(), let parent = cmark_node_parent(node) else {
        return nil
      }
      blocks[index].endOfSubtree = blocks.count
      node = parent
    }
  }

  private mutating func block(for node: OpaquePointer) -> Block {
    // Each question to cmark-gfm is a call, and a document has many nodes.
    let type = cmark_node_get_type(node)
    let place = place(of: node, type)
    let before = lines.count
    appendLiteral(of: node, type, from: place.line)
    let kind = kind(of: node, type, place: place, lineCount: lines.count - before)
    if kind.holdsText {
      // Nothing inside a cell or a paragraph made by the table extension has a line number.
      let hasLines = kind != .cell && cmark_node_get_start_line(node) > 0
      inlines.append(to: &lines, of: node, in: place, offset: hasLines ? offset : nil)
    }
    return Block(
      kind: kind, line: place.line, depth: ancestors.count, parent: ancestors.last,
      endOfSubtree: blocks.count + 1, lines: before..<lines.count)
  }

  private func kind(
    of node: OpaquePointer, _ type: cmark_node_type, place: (line: Int, endLine: Int),
    lineCount: Int
  ) -> Block.Kind {
    switch type {
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_LIST: return .list(start: start(of: node))
    case CMARK_NODE_ITEM: return .item(task: task(of: node))
    case CMARK_NODE_BLOCK_QUOTE: return .quote
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_CODE_BLOCK:
      let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
      let isFenced = isFenced(node)
      // The fence that opens and the one that closes are two lines more than the code.
      let isClosed = !isFenced || place.endLine > place.line + lineCount
      return .code(info: info, isFenced: isFenced, isClosed: isClosed)
    case cmark_table_node_type(): return .table
    case cmark_table_cell_node_type(): return .cell
    case cmark_table_row_node_type():
      return .row(isHeader: cmark_gfm_extensions_get_table_row_is_header(node) != 0)
    default: return .html
    }
  }

  private func isFenced(_ code: OpaquePointer) -> Bool {
    var (length, offset, character) = (Int32(0), Int32(0), CChar(0))
    return cmark_node_get_fenced(code, &length, &offset, &character) != 0
  }

  private func start(of list: OpaquePointer) -> Int? {
    let isOrdered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST
    return isOrdered ? Int(cmark_node_get_list_start(list)) : nil
  }

  private func task(of item: OpaquePointer) -> Bool? {
    guard cmark_node_get_syntax_extension(item) != nil else { return nil }
    return cmark_gfm_extensions_get_tasklist_item_checked(item)
  }

  private func place(
    of node: OpaquePointer, _ type: cmark_node_type
  ) -> (line: Int, endLine: Int) {
    let (start, end) = (Int(cmark_node_get_start_line(node)), Int(cmark_node_get_end_line(node)))
    guard let line = tableLine(of: node, type, start: start) else {
      return (start + offset, max(start, end) + offset)
    }
    if start == 0, let table = cmark_node_next(node) {
      return (line, headerLine(of: table) + offset - 1)
    }
    return (line, max(line, end + offset))
  }

  /// The line of a table, of its parts and of a paragraph that runs into it, which cmark-gfm gets
  /// wrong; `nil` for other nodes.
  private func tableLine(
    of node: OpaquePointer, _ type: cmark_node_type, start: Int
  ) -> Int? {
    switch type {
    case CMARK_NODE_PARAGRAPH where start == 0:
      cmark_node_next(node).map { Int(cmark_node_get_start_line($0)) + offset }
    case cmark_table_node_type(): headerLine(of: node) + offset
    case cmark_table_row_node_type() where cmark_gfm_extensions_get_table_row_is_header(node) != 0,
      cmark_table_cell_node_type():
      ancestors.last.map { blocks[$0].line }
    default: nil
    }
  }

  /// The first row of the body follows the delimiter row, which follows the header.
  private func headerLine(of table: OpaquePointer) -> Int {
    guard let header = cmark_node_first_child(table), let body = cmark_node_next(header) else {
      return Int(cmark_node_get_end_line(table)) - 1
    }
    return Int(cmark_node_get_start_line(body)) - 2
  }

  /// Appends the lines of code or HTML; nothing for other nodes.
  private mutating func appendLiteral(
    of node: OpaquePointer, _ type: cmark_node_type, from line: Int
  ) {
    let isCode = type == CMARK_NODE_CODE_BLOCK
    guard isCode || type == CMARK_NODE_HTML_BLOCK, let literal = cmark_node_get_literal(node)
    else { return }
    LiteralLines.append(to: &lines, literal, from: isCode && isFenced(node) ? line + 1 : line)
  }
}

extension Block {
  fileprivate var holdsBlocks: Bool {
    switch kind {
    case .list, .item, .quote, .table, .row: true
    default: false
    }
  }
}

extension Block.Kind {
  fileprivate var holdsText: Bool {
    switch self {
    case .heading, .paragraph, .cell: true
    default: false
    }
  }
}
