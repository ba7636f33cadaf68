import CommandLines
import References
import Storage

/// `rehearse references`: the person's library of guides.
enum ReferencesCommand {
  /// Remembers a file or a folder.
  static func add(_ name: String, _ context: Context) throws(Failure) -> Int32 {
    try check(name)
    var library = try library(context)
    let added: (path: String, isNew: Bool)
    do { added = try library.add(name) } catch { throw Failure(error) }
    if context.environment["REHEARSE_REFERENCES"] != nil {
      context.complain("REHEARSE_REFERENCES is set and stands in for the library until it is unset")
    }
    guard added.isNew else {
      context.out("\(added.path) is in the library already.\n")
      return ExitStatus.done
    }
    try save(library, context)
    context.out("Added \(added.path); it stays where it is.\n")
    return ExitStatus.done
  }

  /// Makes sure that a file can be read: else it would be told about with every command.
  private static func check(_ name: String) throws(Failure) {
    do { _ = try Files.read(name, limit: 0) } catch {
      guard error.kind != .isFolder else { return }
    }
    _ = try Workspace.read(name, LookupDocument.read)
  }

  /// Forgets what was added.
  static func remove(_ name: String, _ context: Context) throws(Failure) -> Int32 {
    var library = try library(context)
    let matches = library.matches(name)
    guard let path = matches.first else {
      throw .usage("nothing called “\(name)” was added\(hint(name, library))")
    }
    guard matches.count == 1 else {
      throw .ambiguous(name, matches, advice: "give the whole path")
    }
    library.remove(path)
    try save(library, context)
    context.out("Removed \(path) from the library; the file itself is untouched.\n")
    return ExitStatus.done
  }

  private static func hint(_ name: String, _ library: ReferenceLibrary) -> String {
    guard !library.paths.isEmpty else { return "; the library is empty" }
    let nearest = Parser.nearest(name, library.paths)
    return nearest.isEmpty ? "; it holds \(library.paths.joined(separator: ", "))" : nearest
  }

  private static func library(_ context: Context) throws(Failure) -> ReferenceLibrary {
    do { return try ReferenceLibrary(context.environment, isToChange: true) } catch {
      guard case .unwritable = error.kind else { throw Failure(error) }
      throw notKept(error)
    }
  }

  private static func save(
    _ library: ReferenceLibrary, _ context: Context
  ) throws(Failure) {
    let otherName = library.path.flatMap { Files.otherName(of: $0) }
    do { try library.save() } catch { throw notKept(error) }
    if let otherName { context.complain(Failure(otherName).message) }
  }

  private static func notKept(_ problem: FileProblem) -> Failure {
    Failure(ExitStatus.files, "\(problem.path): the library cannot be kept (\(problem.reason))")
  }
}
