import Structures

/// Siblings that name phases, in order: the headings under one heading, the items of one list, the
/// bold lines of one section, the rows of one table.
struct Run {
  var members: [Member]
  let caption: Caption
  /// The total that stands among the members, as in "Total: 45 min".
  var total: StatedTime?

  /// Whether the text around it is a recipe.
  var isInRecipe = false
  /// Whether a column beside it says how often or how grave something is.
  var hasGrades = false
  /// The line of the item in which the run stands.
  var itemLine: Int?

  /// Whether the run has no caption of its own behind a line, other than the item it stands in.
  func isBelow(_ line: Int) -> Bool {
    guard let own = caption.line, own != itemLine else { return true }
    return own < line
  }

  /// The members that have a time.
  var timedCount: Int { members.count { $0.time?.isTime == true } }

  /// Creates a run; members without a title and those that are a sum are taken out of it.
  init(members: [Member], caption: Caption) {
    self.caption = caption
    self.members = members.filter { !$0.title.isEmpty && !FieldName.isTotal($0.title) }
    total = members.first { FieldName.isTotal($0.title) && $0.time?.amount != nil }?.time?.amount
  }
}
