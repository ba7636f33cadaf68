import Texts

/// The command line that starts what is to be practised.
public enum PracticeCommand {
  /// Makes it.
  ///
  /// - Parameters:
  ///   - structure: the structure.
  ///   - phase: the one phase of it that is practised, from 0; `nil` for all.
  /// - Returns: its words, `rehearse` first.
  static func words(_ structure: PlannedStructure, phase: Int?) -> [String] {
    guard let phase else { return words(start: structure.name, level: structure.level) }
    return words(drill: structure.title(of: phase), of: structure.name, level: structure.level)
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

  /// The command line that runs a structure.
  ///
  /// - Parameters:
  ///   - name: what the structure is called by.
  ///   - level: the level that it is rehearsed for, if any.
  ///   - options: further options, with their values.
  /// - Returns: its words.
  static func words(start name: String, level: String?, _ options: String...) -> [String] {
    ["rehearse", "start"] + (level.map { ["--level", $0] } ?? []) + options + argument(name)
  }

  /// The command line that drills one phase.
  ///
  /// - Parameters:
  ///   - phase: the phase's title.
  ///   - name: what its structure is called by.
  ///   - level: the level that it is rehearsed for, if any.
  ///   - options: further options, with their values.
  /// - Returns: its words.
  static func words(
    drill phase: String, of name: String, level: String?, _ options: String...
  ) -> [String] {
    let rest = ["--of", name] + (level.map { ["--level", $0] } ?? []) + options
    let isPlain = !phase.hasPrefix("-")
    return ["rehearse", "drill"] + (isPlain ? [phase] + rest : rest + argument(phase))
  }

  /// Behind "--" a title may begin with a hyphen.
  private static func argument(_ title: String) -> [String] {
    title.hasPrefix("-") ? ["--", title] : [title]
  }
}
