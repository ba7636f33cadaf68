import Texts

/// The command line that starts what is to be practised.
public enum PracticeCommand {
  /// Makes it.
  ///
  /// - Parameters:
  ///   - structure: the structure.
  ///   - phase: the one phase of it that is practised, from 0; `nil` for all.
  ///   - options: further options, with their values.
  /// - Returns: its words, `rehearse` first.
  static func words(
    _ structure: PlannedStructure, phase: Int?, _ options: [String] = []
  ) -> [String] {
    let (name, options) = (structure.name, level(structure.level) + options)
    guard let phase else { return ["rehearse", "start"] + options + argument(name) }
    let (title, rest) = (structure.title(of: phase), ["--of", name] + options)
    return ["rehearse", "drill"]
      + (title.hasPrefix("-") ? rest + argument(title) : [title] + rest)
  }

  private static func level(_ level: String?) -> [String] { level.map { ["--level", $0] } ?? [] }

  /// The words with options behind the name of the command.
  static func words(_ words: [String], with options: [String]) -> [String] {
    Array(words.prefix(2)) + options + words.dropFirst(2)
  }

  /// The words as a shell takes them.
  public static func line(_ words: [String]) -> String {
    words.map(quoted).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { $0.isDigit || plain.contains($0) }
    guard !isPlain || word.isEmpty else { return word }
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }

  private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_./:%".utf8)

  /// Behind "--" a title may begin with a hyphen.
  private static func argument(_ title: String) -> [String] {
    title.hasPrefix("-") ? ["--", title] : [title]
  }
}
