/// The questions that a person does not want to be asked again: a text file, one question a line.
///
/// Lines that begin with "#" are no questions. Who takes a line out is asked it again.
public struct RefusedQuestions: Sendable {
  /// The largest list that is read, in bytes: 1 MB.
  private static let largest = 1_000_000
  private static let heading = [
    "# Questions that rehearse is not to draw again, one a line (\"not this one again\").",
    "# Take a line out to be asked its question again.",
  ]

  private let folder: String?
  private var lines: [String] = []

  /// The text file; `nil` when no data folder is known.
  public var path: String? { folder.map { "\($0)/refused-questions.txt" } }

  /// The questions, as they stand in the guides, with their blanks.
  public var questions: [String] { lines.filter { !$0.isEmpty && $0.first != "#" } }

  /// Reads the list; it is empty where there is none.
  ///
  /// - Parameter environment: tells where the data folder is.
  /// - Throws: ``FileProblem`` when there is a list that cannot be read.
  public init(_ environment: Environment) throws(FileProblem) {
    folder = environment.dataFolder
    if let path { lines = try LineFile.lines(of: path, limit: RefusedQuestions.largest) }
  }

  /// Adds a question and keeps the list, with what another program has added meanwhile.
  ///
  /// - Throws: ``FileProblem`` when it cannot be read again or written.
  public mutating func add(_ question: String) throws(FileProblem) {
    guard let folder, let path else { throw FileProblem("", .noHome) }
    try Files.makeFolder(folder)
    let lock = try FolderLock(folder)
    defer { withExtendedLifetime(lock) {} }
    lines = try LineFile.lines(of: path, limit: RefusedQuestions.largest)
    if lines.isEmpty { lines = RefusedQuestions.heading }
    let line = String(question.map { $0.isNewline ? " " : $0 })
    guard !lines.contains(line) else { return }
    lines.append(line)
    try LineFile.write(lines, to: path)
  }
}
