import Documents

/// What a person mended in how a guide is read, as it stands in a file beside the guide.
///
/// Rule: [mending].
public struct Mending: Hashable, Sendable {
  /// The largest such file that is read, in bytes: 1 MB.
  public static let largest = 1_000_000
  private static let guideEnding = ".md"
  private static let ending = ".structures.yaml"

  /// The file.
  public let file: String
  /// What is wrong with it by itself, in the order of its lines.
  public let problems: [Problem]
  /// The lines of it that hold remarks of the person's own.
  public let remarkLines: [Int]
  let entries: [MendedEntry]

  /// Where what was mended of a guide stands.
  ///
  /// - Parameter guide: the file of the guide.
  /// - Returns: the file beside it.
  public static func file(beside guide: String) -> String {
    let isMarkdown = guide.lowercased().hasSuffix(guideEnding)
    return (isMarkdown ? String(guide.dropLast(guideEnding.count)) : guide) + ending
  }

  /// Whether a file by its name holds what was mended rather than a guide.
  public static func isFile(_ path: String) -> Bool { path.hasSuffix(ending) }

  /// Reads what was mended.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds.
  ///   - file: its path.
  public init(_ bytes: [UInt8], file: String) {
    self.file = file
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      let line = TextCheck.firstBadLine(in: bytes)
      problems = [Problem(line: line, kind: .mending(.notText), file: file)]
      (entries, remarkLines) = ([], [])
      return
    }
    let reader = MendingReader(text)
    entries = reader.entries
    // What is missing at the end of a text is found behind its last line.
    let last = max(1, GuideLines(bytes).count)
    problems = reader.problems.sorted { $0.line < $1.line }.map {
      Problem(line: min($0.line, last), kind: .mending($0.problem), file: file)
    }
    let ours = text.hasPrefix(MendingText.heading[0]) ? MendingText.heading.count : 0
    remarkLines = YAML.remarkLines(text).filter { $0 > ours }.sorted()
  }

  /// Stands for what was mended where that cannot be read.
  ///
  /// - Parameters:
  ///   - reason: why, such as "Permission denied".
  ///   - file: its path.
  public init(unreadable reason: String, file: String) {
    self.file = file
    problems = [Problem(line: 1, kind: .mending(.unreadable(reason: reason)), file: file)]
    (entries, remarkLines) = ([], [])
  }

  /// Stands for what was mended where nothing was.
  ///
  /// - Parameter file: where it would stand.
  public init(nothingIn file: String) {
    (self.file, problems, entries, remarkLines) = (file, [], [], [])
  }
}
