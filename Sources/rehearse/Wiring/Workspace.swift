import References
import Storage

/// What most commands need: the settings, the folder for transcripts and the structures.
struct Workspace {
  let settings: Settings
  let folder: SessionFolder
  let catalogue: StructureCatalogue
  let bank: QuestionBank
  let shelf: LookupShelf

  /// Gathers it.
  ///
  /// - Throws: ``Failure`` when a guide or the settings cannot be read.
  init(_ invocation: Invocation) throws(Failure) {
    let environment = Environment()
    settings = try Workspace.settings(environment)
    folder = try Workspace.folder(invocation, environment, settings)
    let own = try Workspace.references(invocation, environment)
    catalogue = StructureCatalogue(own, isNamed: invocation.has("--from"))
    bank = QuestionBank(own)
    shelf = LookupShelf(invocation)
  }

  /// The settings; what cannot be used in them is told, and the rest holds.
  static func settings(_ environment: Environment) throws(Failure) -> Settings {
    do {
      let (settings, path) = try Settings.read(environment)
      for problem in settings.problems {
        Console.complain("\(path):\(problem.line): \(problem.text)")
      }
      return settings
    } catch { throw Failure(error) }
  }

  /// The folder for transcripts.
  static func folder(
    _ invocation: Invocation, _ environment: Environment, _ settings: Settings
  ) throws(Failure) -> SessionFolder {
    do {
      return try SessionFolder.choose(
        option: invocation.value("--sessions"), environment: environment,
        setting: settings.sessions)
    } catch { throw Failure(error) }
  }

  /// All structures: of the guides named, else of the person's own, then the built-in ones.
  static func catalogue(
    _ invocation: Invocation, _ environment: Environment
  ) throws(Failure) -> StructureCatalogue {
    StructureCatalogue(
      try references(invocation, environment), isNamed: invocation.has("--from"))
  }

  /// The guides named, else the person's own.
  ///
  /// - Parameters:
  ///   - invocation: the options.
  ///   - environment: where the person's own guides are.
  ///   - hasStructures: whether a guide that is named has to hold a structure.
  /// - Returns: the guides, read.
  /// - Throws: ``Failure`` when a guide that is named cannot be read.
  static func references(
    _ invocation: Invocation, _ environment: Environment, hasStructures: Bool = true
  ) throws(Failure) -> [Reference] {
    let references = try guides(invocation, environment) { path throws(Failure) in
      try read(path, untimed: invocation.has("--untimed"))
    }
    if hasStructures, invocation.has("--from"),
      let empty = references.first(where: \.structures.isEmpty)
    {
      throw Failure(
        ExitStatus.problems,
        "no timed structure found in \(empty.name); see `rehearse check \(empty.name)`")
    }
    return references
  }

  /// Reads the guides that are named, else the person's own.
  ///
  /// - Parameters:
  ///   - invocation: names guides with `--from`.
  ///   - environment: tells where the person's own are.
  ///   - read: reads one of them.
  /// - Returns: what was read.
  /// - Throws: ``Failure`` when one that is named cannot be read.
  static func guides<Guide>(
    _ invocation: Invocation, _ environment: Environment,
    _ read: (String) throws(Failure) -> Guide
  ) throws(Failure) -> [Guide] {
    let named = invocation.all("--from")
    var guides: [Guide] = []
    for path in named.isEmpty ? ownFiles(environment) : named {
      do {
        guides.append(try read(path))
      } catch {
        // Of one's own guides a bad one must not keep the others away.
        guard named.isEmpty else { throw error }
        Console.complain(error.message)
      }
    }
    return guides
  }

  /// The person's own guides; what is missing of them is told.
  private static func ownFiles(_ environment: Environment) -> [String] {
    let own = ReferenceFiles(environment)
    if let problem = own.problem { Console.complain(Failure(problem).message) }
    for path in own.gone { Console.complain(gone(path)) }
    return own.files
  }

  /// What is said about a file or folder of the library that is there no more.
  static func gone(_ path: String) -> String {
    "\(path): it was moved or deleted; forget it with `rehearse references remove`"
  }

  /// Reads the structures of one guide, with lists without a time when they are asked for.
  static func read(_ path: String, untimed: Bool = false) throws(Failure) -> Reference {
    try read(path) { bytes, name throws(UnreadableDocument) in
      try Reference.read(bytes: bytes, name: name, untimed: untimed)
    }
  }

  /// Reads one guide.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - reader: makes a value of its contents and its name.
  /// - Returns: the value.
  /// - Throws: ``Failure`` when it cannot be read.
  static func read<Guide>(
    _ path: String, _ reader: ([UInt8], String) throws(UnreadableDocument) -> Guide
  ) throws(Failure) -> Guide {
    do {
      return try reader(try Files.read(path, limit: ReferenceFiles.largest), path)
    } catch let problem as FileProblem {
      throw Failure(problem)
    } catch let problem as UnreadableDocument {
      throw Failure(problem, in: path)
    } catch {
      throw Failure(ExitStatus.files, "\(path): it cannot be read")
    }
  }
}
