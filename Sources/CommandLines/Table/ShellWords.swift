/// The words of a command line as a shell parts them: as much of that as examples need.
enum ShellWords {
  /// The words of the first command, without what is set before it and what it is joined with.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch character {
      case quote: quote = nil
      case "\"" where quote == nil, "'" where quote == nil:
        quote = character
        word = word ?? ""
      case " " where quote == nil:
        word.map { words.append($0) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    word.map { words.append($0) }
    let end = words.firstIndex { $0 == "|" || $0 == ">" } ?? words.endIndex
    return Array(words[..<end].drop { $0.contains("=") })
  }
}
