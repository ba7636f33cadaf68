/// What names the parts of a loop: columns of a table, and labels of the points below an item.
///
/// Rule: [loop].
enum LoopNames {
  /// What is said of a round or a break.
  enum Field: Hashable {
    case name, structure, question, interviewer, level
  }

  private static let rounds = Vocabulary.words(.roundColumns)
  private static let structures = Vocabulary.words(.structureColumns)
  private static let questions = Vocabulary.words(.roundQuestionColumns)
  private static let interviewers = Vocabulary.words(.interviewerColumns)
  private static let levels = Vocabulary.words(.roundLevelColumns)

  /// What a name stands for.
  ///
  /// - Returns: the field; `nil` when it is none of them. Times have names of their own.
  static func field(_ name: String) -> Field? {
    let words = Words.of(name, limit: 30)
    guard let word = words.first, words.count == 1 else { return nil }
    if rounds.contains(word) { return .name }
    if structures.contains(word) { return .structure }
    if questions.contains(word) { return .question }
    if interviewers.contains(word) { return .interviewer }
    return levels.contains(word) ? .level : nil
  }

  /// Whether a table with such columns is a loop.
  static func areColumns(_ header: [String]) -> Bool {
    let fields = header.compactMap(field)
    return fields.contains(.name) && fields.contains(.structure)
  }

  /// Whether a point below an item names a structure.
  static func isStructure(_ point: String) -> Bool {
    guard let colon = point.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return field(String(point[..<colon])) == .structure
  }
}
