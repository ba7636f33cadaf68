import Structures

/// A part of a round or a break, with what stands there.
struct LoopField: Hashable {
  /// What is said; `nil` of a time.
  let kind: LoopNames.Field?
  /// The text, which is not empty.
  let text: String
  /// The time that is stated with it.
  private(set) var time: StatedTime?

  init(kind: LoopNames.Field?, text: String, time: StatedTime?) {
    (self.kind, self.text, self.time) = (kind, text, time)
  }

  /// What a cell says in the column of a name, or a point behind such a label; `nil` when nothing.
  init?(name: String, text: String) {
    let text = Decoration.trimmed(text)
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    if let kind = LoopNames.field(name) {
      self.init(kind: kind, text: text, time: nil)
    } else if ColumnName.isTime(name) {
      self.init(kind: nil, text: text, time: ColumnName.time(text, in: name)?.lengthOfDay)
    } else {
      return nil
    }
  }

  /// What a point such as "Structure: Coding Round" says; `nil` when it is none.
  init?(_ point: String) {
    guard let colon = point.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = Decoration.trimmed(point[..<colon])
    self.init(name: name, text: String(point[point.utf8.index(after: colon)...]))
  }
}
