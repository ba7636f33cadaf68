import CCmarkGFM

/// Reads the text of inline nodes as a reader sees it, line by line.
struct InlineReader {
  /// How far bold type and links are looked for around a text.
  private static let nesting = 3

  /// The links that may lead to files, in the order of the text.
  private(set) var links: [DocumentLink] = []
  /// Whether the address of a link stands behind its text.
  let showsAddresses: Bool
  private var bytes: [UInt8] = []
  /// How many of the bytes, from the first on, are in bold.
  private var boldLength = 0
  private var opening = TextLine.Opening.text
  /// The line of the file on which the text being gathered begins.
  private var startLine = 0
  /// The line of the file that has been reached.
  private var line = 0

  init(showsAddresses: Bool) { self.showsAddresses = showsAddresses }

  /// Appends the lines of a block's text, inline markup removed; a soft or hard break starts a new
  /// one.
  ///
  /// - Parameters:
  ///   - lines: the lines so far.
  ///   - block: a node that holds inline nodes.
  ///   - place: the first and last line of the block in the file.
  ///   - offset: what is added to the line numbers of cmark-gfm; `nil` where inline nodes have no
  ///     line numbers, as in cells.
  mutating func append(
    to lines: inout [TextLine], of block: OpaquePointer, in place: (line: Int, endLine: Int),
    offset: Int?
  ) {
    let before = lines.count
    (startLine, line) = (place.line, place.line)
    var next = cmark_node_first_child(block)
    while let node = next {
      read(node, of: block, into: &lines, offset: offset)
      next = following(node, below: block)
    }
    endLine(in: &lines)
    let isParagraph = cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH
    if isParagraph, offset != nil, line < place.endLine {
      shift(&lines[before...], by: place.endLine - line)
    }
  }

  private mutating func read(
    _ node: OpaquePointer, of block: OpaquePointer, into lines: inout [TextLine], offset: Int?
  ) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE:
      follow(node, offset: offset)
      append(node, of: block)
    case CMARK_NODE_HTML_INLINE:
      if isLineBreak(node) { endLine(in: &lines) }
      follow(node, offset: offset)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      endLine(in: &lines)
      line += 1
      startLine = line
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: keepLink(node, offset: offset)
    default: return
    }
  }

  /// Keeps where a link leads, unless it leads to the web or into the document itself.
  private mutating func keepLink(_ node: OpaquePointer, offset: Int?) {
    guard let target = address(of: node), !target.utf8.starts(with: "http".utf8) else { return }
    let first = Int(cmark_node_get_start_line(node))
    let place = offset.flatMap { first > 0 ? first + $0 : nil }
    links.append(DocumentLink(line: place ?? line, target: target))
  }

  /// Where a link leads; `nil` for a link into the document itself.
  private func address(of link: OpaquePointer) -> String? {
    guard let url = cmark_node_get_url(link), url.pointee != 0, url.pointee != CChar(35) else {
      return nil
    }
    return String(cString: url)
  }

  /// Puts the address of a link behind its text, unless the text is the address.
  private mutating func leave(_ node: OpaquePointer, of block: OpaquePointer) {
    guard showsAddresses, cmark_node_get_type(block) != CMARK_NODE_HEADING else { return }
    guard [CMARK_NODE_LINK, CMARK_NODE_IMAGE].contains(cmark_node_get_type(node)),
      let address = address(of: node), !bytes.suffix(address.utf8.count).elementsEqual(address.utf8)
    else { return }
    let isBold = !bytes.isEmpty && boldLength == bytes.count
    bytes += (bytes.isEmpty ? "(\(address))" : " (\(address))").utf8
    if isBold { boldLength = bytes.count }
  }

  private mutating func follow(_ node: OpaquePointer, offset: Int?) {
    let first = Int(cmark_node_get_start_line(node))
    guard let offset, first > 0 else { return }
    if bytes.isEmpty { startLine = first + offset }
    line = max(first, Int(cmark_node_get_end_line(node))) + offset
  }

  private mutating func append(_ node: OpaquePointer, of block: OpaquePointer) {
    guard let literal = cmark_node_get_literal(node) else { return }
    var end = literal
    while end.pointee != 0 { end += 1 }
    // Only what the line begins with can be bold from its beginning.
    let isLeading = boldLength == bytes.count
    let isPlain = !isLeading || cmark_node_parent(node) == block
    if bytes.isEmpty { opening = self.opening(of: node, isPlain: isPlain) }
    let isBold = !isPlain && isInBold(node)
    bytes.append(contentsOf: UnsafeRawBufferPointer(start: literal, count: end - literal))
    if isBold { boldLength = bytes.count }
  }

  private func opening(of node: OpaquePointer, isPlain: Bool) -> TextLine.Opening {
    if cmark_node_get_type(node) == CMARK_NODE_CODE { return .code }
    guard !isPlain else { return .text }
    var around = cmark_node_parent(node)
    for _ in 0..<InlineReader.nesting {
      guard let link = around else { return .text }
      if cmark_node_get_type(link) == CMARK_NODE_LINK {
        return cmark_node_get_url(link)?.pointee == CChar(35) ? .anchor : .text
      }
      around = cmark_node_parent(link)
    }
    return .text
  }

  private func isInBold(_ node: OpaquePointer) -> Bool {
    var around = cmark_node_parent(node)
    for _ in 0..<InlineReader.nesting {
      guard let parent = around else { return false }
      if cmark_node_get_type(parent) == CMARK_NODE_STRONG { return true }
      around = cmark_node_parent(parent)
    }
    return false
  }

  /// Ends the line; a line without text is left out.
  private mutating func endLine(in lines: inout [TextLine]) {
    let isBlank = bytes.allSatisfy { $0 == UInt8(ascii: " ") }
    if !isBlank {
      let text = String(decoding: bytes, as: UTF8.self)
      lines.append(
        TextLine(line: startLine, text: text, boldLength: boldLength, opening: opening))
    }
    bytes.removeAll(keepingCapacity: true)
    boldLength = 0
  }

  private func isLineBreak(_ node: OpaquePointer) -> Bool {
    guard let literal = cmark_node_get_literal(node) else { return false }
    let start = [UInt8(ascii: "<"), UInt8(ascii: "b"), UInt8(ascii: "r")]
    for (index, byte) in start.enumerated() {
      // Setting this bit makes a capital letter small.
      let small = UInt8(bitPattern: literal[index]) | (index == 0 ? 0 : 0x20)
      if small != byte { return false }
    }
    return true
  }

  /// Moves lines down; link definitions that opened the paragraph are gone from its text but not
  /// from its first line number.
  private func shift(_ lines: inout ArraySlice<TextLine>, by count: Int) {
    for index in lines.indices {
      let old = lines[index]
      lines[index] = TextLine(
        line: old.line + count, text: old.text, boldLength: old.boldLength, opening: old.opening)
    }
  }

  private mutating func following(
    _ node: OpaquePointer, below block: OpaquePointer
  ) -> OpaquePointer? {
    if let child = cmark_node_first_child(node) { return child }
    var node = node
    while node != block {
      leave(node, of: block)
      if let sibling = cmark_node_next(node) { return sibling }
      guard let parent = cmark_node_parent(node) else { return nil }
      node = parent
    }
    return nil
  }
}
