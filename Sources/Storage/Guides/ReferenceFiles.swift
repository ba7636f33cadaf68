import Glibc

/// Where the person's own guides are.
public struct ReferenceFiles: Sendable {
  /// The largest guide that is read, in bytes: 32 MB.
  public static let largest = 32_000_000

  /// The guides, each once.
  public private(set) var files: [String] = []
  /// What was added to the library and is there no more.
  public private(set) var gone: [String] = []
  /// Why the list of the library could not be read.
  public private(set) var problem: FileProblem?
  private var seen: Set<String> = []

  /// Finds the guides.
  ///
  /// They are those that `$REHEARSE_REFERENCES` names, separated by colons, else those in the folder
  /// `References` in the data folder and those in the library. Of a folder, all Markdown files in it
  /// and below count.
  ///
  /// - Parameter environment: the environment variables.
  public init(_ environment: Environment) {
    if let named = environment["REHEARSE_REFERENCES"] {
      for path in named.split(separator: ":").map(String.init) {
        // What is named and missing is told when it is read.
        if !add(path) { files.append(path) }
      }
      return
    }
    if let data = environment.dataFolder { _ = add("\(data)/References") }
    do {
      for path in try ReferenceLibrary(environment).paths where !add(path) { gone.append(path) }
    } catch {
      problem = error
    }
  }

  /// Adds a file, or all of a folder; `false` when there is none.
  private mutating func add(_ path: String) -> Bool {
    guard let status = try? SystemCalls.status(path) else { return false }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    for file in isFolder ? MarkdownFolder.files(in: path) : [path]
    where seen.insert(file).inserted {
      files.append(file)
    }
    return true
  }
}
