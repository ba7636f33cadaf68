import References

/// Lookup entries as JSON.
public enum LookupJSON {
  /// One entry.
  public static func object(_ match: LookupQuery.Match) -> JSON {
    let entry = match.entry
    let facts: [(String, JSON)] = [
      ("file", .string(match.document.name)), ("line", JSON(entry.line)),
      ("kind", .string(entry.kind.rawValue)), ("title", .string(entry.title)),
      ("headings", strings(entry.headings)),
    ]
    return .object(facts + content(entry.content))
  }

  private static func content(_ content: LookupEntry.Content) -> [(String, JSON)] {
    switch content {
    case .table(let table):
      let rows = table.rows.map { row in
        JSON.object([("line", JSON(row.line)), ("cells", strings(row.cells))])
      }
      return [("columns", strings(table.columns)), ("rows", .array(rows))]
    case .parts(let parts): return [("parts", .array(parts.map(part)))]
    }
  }

  private static func part(_ part: LookupPart) -> JSON {
    switch part {
    case .line(let line):
      var members: [(String, JSON)] = [
        ("line", JSON(line.line)), ("text", .string(line.text)), ("label", JSON(line.label)),
      ]
      if case .box(let isTicked) = line.mark { members.append(("ticked", .bool(isTicked))) }
      return .object(members)
    case .code(let code):
      return .object([
        ("line", JSON(code.line)), ("language", .string(code.language)),
        ("code", .string(code.lines.joined(separator: "\n"))),
      ])
    }
  }

  private static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}
