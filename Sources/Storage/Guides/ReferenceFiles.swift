import Glibc

/// Where the person's own guides are.
public struct ReferenceFiles: Sendable {
  /// The largest guide that is read, in bytes: 32 MB.
  public static let largest = 32_000_000
  /// The most guides that are read of one folder, since every command reads them.
  public static let most = 1000

  /// The guides, each once.
  public private(set) var files: [String] = []
  /// What was added to the library and is there no more.
  public private(set) var gone: [String] = []
  /// Why the list of the library could not be read, or a folder is passed over.
  public private(set) var problems: [FileProblem] = []
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
      problems.append(error)
    }
  }

  /// Adds a file, or all of a folder; `false` when there is none.
  private mutating func add(_ path: String) -> Bool {
    guard Files.exists(path) else { return false }
    do {
      for file in try ReferenceFiles.few(at: path) where seen.insert(file).inserted {
        files.append(file)
      }
    } catch {
      problems.append(error)
    }
    return true
  }

  /// The files that a path means: those of a folder and of the folders inside it, else the path itself.
  public static func files(at path: String) -> [String] {
    isFolder(path) ? MarkdownFolder.files(in: path) : [path]
  }

  /// The same for what every command reads.
  ///
  /// - Throws: ``FileProblem`` when there are more than ``most``.
  static func few(at path: String) throws(FileProblem) -> [String] {
    isFolder(path) ? try MarkdownFolder.files(in: path, most: most) : [path]
  }

  private static func isFolder(_ path: String) -> Bool {
    let type = (try? SystemCalls.status(path))?.st_mode ?? 0
    return type & S_IFMT == S_IFDIR
  }
}
