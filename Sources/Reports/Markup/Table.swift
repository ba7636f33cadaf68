/// A table that scrolls by itself where the page is too narrow for it.
struct Table {
  /// A column.
  struct Column {
    let heading: String
    let isNumber: Bool

    static func text(_ heading: String) -> Column { Column(heading: heading, isNumber: false) }
    static func number(_ heading: String) -> Column { Column(heading: heading, isNumber: true) }
  }

  /// What the table shows.
  let caption: String
  /// The columns; the first one says what a row is about.
  let columns: [Column]
  private var rows: [Markup] = []

  init(_ caption: String, _ columns: [Column]) {
    (self.caption, self.columns) = (caption, columns)
  }

  /// Adds a row, a cell for each column.
  ///
  /// - Parameters:
  ///   - cells: what stands in it.
  ///   - kind: the class of the row.
  mutating func add(_ cells: [Markup], kind: String = "") {
    let cells = zip(columns, cells).enumerated().map { index, cell in
      let kind = cell.0.isNumber ? "number" : "words"
      return index == 0
        ? Markup("th", ["scope": "row", "class": kind], [cell.1])
        : Markup("td", ["class": kind], [cell.1])
    }
    rows.append(kind.isEmpty ? Markup("tr", [:], cells) : Markup("tr", ["class": kind], cells))
  }

  /// The table as a part of a page.
  var markup: Markup {
    let head = columns.map { column in
      Markup(
        "th", ["scope": "col", "class": column.isNumber ? "number" : "words"], text: column.heading)
    }
    return Markup(
      "div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": caption],
      [
        Markup(
          "table", [:],
          [
            Markup("caption", [:], [Markup("span", text: caption)]),
            Markup("thead", [:], [Markup("tr", [:], head)]),
            Markup("tbody", [:], rows),
          ])
      ])
  }
}
