import Documents

/// A document's blocks as one line each, so that a test shows what was read.
func outline(_ document: Document) -> [String] {
  document.blocks.map { block in
    let place = String(repeating: "  ", count: block.depth) + name(block.kind)
    return ([place] + document.lines(of: block).map { "\($0.line):\($0.text)" }).joined(
      separator: " ")
  }
}

private func name(_ kind: Block.Kind) -> String {
  switch kind {
  case .heading(let level): "h\(level)"
  case .paragraph: "p"
  case .list(let start): start.map { "list from \($0)" } ?? "bullets"
  case .item(let task): task.map { $0 ? "item [x]" : "item [ ]" } ?? "item"
  case .code(let info, let isFenced, let isClosed):
    (isFenced ? "fence" : "indented") + (info.isEmpty ? "" : " \(info)")
      + (isClosed ? "" : " unclosed")
  case .quote: "quote"
  case .table: "table"
  case .row(let isHeader): isHeader ? "header" : "row"
  case .cell: "cell"
  case .thematicBreak: "break"
  case .html: "html"
  }
}
