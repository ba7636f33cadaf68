import Grids

extension Grid {
  /// The rows of the grid followed by the styles: one letter a cell, `.` for plain.
  public var snapshot: String {
    let letters: [Style: Character] = [
      .plain: ".", .muted: "m", .heading: "h", .accent: "a", .early: "e", .inWindow: "w",
      .closing: "c", .over: "O", .paused: "p", .done: "d", .alert: "!", .selected: "s",
    ]
    let styles = (0..<size.height).map { row in
      let line = String(self.row(row).map { letters[$0.style] ?? "?" })
      return String(line.reversed().drop { $0 == "." }.reversed())
    }.joined(separator: "\n")
    let place = cursor.map { "cursor: row \($0.row), column \($0.column)\n" } ?? ""
    return "\(text)\n\n--- styles ---\n\(styles)\n\(place)"
  }
}
