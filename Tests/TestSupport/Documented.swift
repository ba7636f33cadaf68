import Foundation

/// What README and the documents tell people to type.
public enum Documented {
  private static let pages: [String] = {
    let pages = [
      "README.md", "GUIDES.md", "FORMAT.md", "STATISTICS.md", "SECURITY.md", "CONTRIBUTING.md",
      "ARCHITECTURE.md", "Sessions/README.md",
    ]
    let documents =
      (try? FileManager.default.contentsOfDirectory(
        atPath: Sandbox.project.appendingPathComponent("docs").path)) ?? []
    return pages + documents.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
  }()

  /// The parts of a text that a pattern's first group catches.
  public static func parts(_ pattern: String, of text: String) throws -> [String] {
    let expression = try NSRegularExpression(pattern: pattern, options: .anchorsMatchLines)
    let whole = NSRange(text.startIndex..., in: text)
    return expression.matches(in: text, range: whole).compactMap {
      Range($0.range(at: 1), in: text).map { String(text[$0]) }
    }
  }

  /// The blocks of shell, each as a whole: a line may need the one before it.
  public static let blocks = pages.flatMap { page in
    (try? parts("(?s)^```sh\\n(.*?)^```", of: Sandbox.page(page))) ?? []
  }

  /// The commands in running text.
  public static let commands: [String] = {
    let spans = pages.flatMap { page in
      (try? parts("`((?:rehearse|Scripts/run) [a-z][^`\\n]*)`", of: Sandbox.page(page))) ?? []
    }
    // "rehearse check FILE" stands for many, "rehearse check" names the command.
    return spans.filter { !$0.contains(#/[ \[][A-Z]{2,}/#) }
  }()

  /// Whether a command line is about a session that runs elsewhere: it waits for one, or says that there
  /// is none.
  public static func needsRunningSession(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return words.count > 1 && ["watch", "status"].contains(words[1])
  }

  /// The words of a command line behind the name of the program, as a shell would take them apart.
  ///
  /// - Parameters:
  ///   - line: The command line.
  ///   - home: What `~` stands for.
  /// - Returns: The words; `nil` when it takes a shell, or a terminal, to carry it out.
  public static func words(of line: String, home: String) -> [String]? {
    var (words, word, quote) = ([String](), "", Character?.none)
    for character in line + " " {
      switch (quote, character) {
      case (nil, "\""), (nil, "'"): quote = character
      case (let open?, character) where open == character: quote = nil
      case (nil, " "):
        if !word.isEmpty { words.append(word) }
        word = ""
      case (nil, "~") where word.isEmpty: word = home
      case (nil, let sign) where "|&;<>()$`\\*?#".contains(sign): return nil
      default: word.append(character)
      }
    }
    if needsRunningSession(line) { return nil }
    let needsTerminal = ["edit", "--edit", "review", "doctor", "--ask"].contains(
      where: words.contains)
    guard ["rehearse", "Scripts/run"].contains(words.first), !needsTerminal else { return nil }
    return Array(words.dropFirst())
  }
}
