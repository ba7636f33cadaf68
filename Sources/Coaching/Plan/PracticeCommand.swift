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
    // As long as one phase cannot be run alone, the whole is.
    words(start: structure.name, level: structure.level)
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

  private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_./:".utf8)

  /// The command line that runs a structure.
  static func words(start name: String, level: String?) -> [String] {
    // Behind "--" a title may begin with a hyphen.
    let name = name.hasPrefix("-") ? ["--", name] : [name]
    return ["rehearse", "start"] + (level.map { ["--level", $0] } ?? []) + name
  }
}
