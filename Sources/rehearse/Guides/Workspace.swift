import References
import Storage

/// What most commands need: the settings, the folder for transcripts and the structures.
struct Workspace {
  let context: Context
  let settings: Settings
  let folder: SessionFolder
  let catalogue: StructureCatalogue
  let bank: QuestionBank
  let shelf: LookupShelf
  let drawn = DrawnQuestions()
  /// Whether guides were named on the command line.
  let hasNamedGuides: Bool
  /// The options that lead to the guides and the folder that were named.
  let words: [String]
  private let own: [Reference]

  /// The loops of the person's guides, then the built-in ones.
  var loops: LoopCatalogue { LoopCatalogue(own) }

  /// The person's stories.
  var stories: StoryShelf { StoryShelf(own) }

  /// Gathers it.
  ///
  /// - Parameters:
  ///   - guides: the guides that are named.
  ///   - untimed: whether lists without a time are structures as well.
  ///   - named: the folder for transcripts, where one is named.
  ///   - context: the world.
  /// - Throws: ``Failure`` when a guide or the settings cannot be read.
  init(
    _ guides: [String] = [], untimed: Bool = false, folder named: String?, _ context: Context
  ) throws(Failure) {
    self.context = context
    settings = try Workspace.settings(context)
    folder = try Workspace.folder(named, context, settings)
    hasNamedGuides = !guides.isEmpty
    words =
      guides.flatMap { ["--from", $0] } + (named.map { ["--sessions", $0] } ?? [])
    own = try Workspace.references(guides, untimed: untimed, context)
    catalogue = StructureCatalogue(own, isNamed: !guides.isEmpty)
    bank = QuestionBank(own)
    shelf = LookupShelf(guides, context.environment)
  }

  /// The settings; what cannot be used in them is told, and the rest holds.
  static func settings(_ context: Context) throws(Failure) -> Settings {
    do {
      let (settings, path) = try Settings.read(context.environment)
      for problem in settings.problems {
        context.complainOnce("\(path):\(problem.line): \(problem.text)")
      }
      return settings
    } catch {
      guard [.isFolder, .isNoFile].contains(error.kind) else { throw Failure(error) }
      throw Failure(
        ExitStatus.files,
        "\(error.path): this is no ordinary file, and settings are one; move it out of the way")
    }
  }

  /// The folder for transcripts.
  ///
  /// - Parameters:
  ///   - named: its name, where it is named.
  ///   - context: its variables may name it.
  ///   - settings: may name it; they are read where none are given.
  /// - Returns: the folder, which need not exist yet.
  /// - Throws: ``Failure`` when no folder can be found out, or the settings cannot be read.
  static func folder(
    _ named: String?, _ context: Context, _ settings: Settings? = nil
  ) throws(Failure) -> SessionFolder {
    var settings = settings
    if settings == nil { settings = try Workspace.settings(context) }
    do {
      var folder = try SessionFolder.choose(
        option: named, environment: context.environment,
        setting: settings?.sessions)
      folder.includesFolders = settings?.isRecursive ?? true
      return folder
    } catch { throw Failure(error) }
  }

  /// All structures: of the guides named, else of the person's own, then the built-in ones.
  static func catalogue(
    _ named: [String], untimed: Bool = false, _ context: Context
  ) throws(Failure) -> StructureCatalogue {
    StructureCatalogue(
      try references(named, untimed: untimed, context), isNamed: !named.isEmpty)
  }

  /// The guides named, else the person's own.
  ///
  /// - Parameters:
  ///   - named: the guides that are named.
  ///   - untimed: whether lists without a time are structures as well.
  ///   - context: tells where the person's own guides are.
  ///   - hasStructures: whether a guide that is named has to hold a structure.
  /// - Returns: the guides, read.
  /// - Throws: ``Failure`` when a guide that is named cannot be read.
  static func references(
    _ named: [String], untimed: Bool = false, _ context: Context, hasStructures: Bool = true
  ) throws(Failure) -> [Reference] {
    let references = try guides(named, context) { path throws(Failure) in
      let reference = try read(path, untimed: untimed)
      for problem in reference.problems where problem.severity == .error {
        // Who mended a guide must know when it is read without that.
        guard let file = problem.file else { continue }
        context.complainOnce("\(file):\(problem.line): \(problem.text)")
      }
      return reference
    }
    if hasStructures, !named.isEmpty,
      let empty = references.first(where: {
        $0.structures.isEmpty && $0.folded.isEmpty && $0.parts.loops.isEmpty
      })
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
  ///   - named: those that are named.
  ///   - context: tells where the person's own are.
  ///   - read: reads one of them.
  /// - Returns: what was read.
  /// - Throws: ``Failure`` when one that is named cannot be read.
  static func guides<Guide>(
    _ named: [String], _ context: Context,
    _ read: (String) throws(Failure) -> Guide
  ) throws(Failure) -> [Guide] {
    var guides: [Guide] = []
    for path in named.isEmpty ? ownFiles(context) : named {
      do {
        guides.append(try read(path))
      } catch {
        // Of one's own guides a bad one must not keep the others away.
        guard named.isEmpty else { throw error }
        context.complainOnce(error.message)
      }
    }
    return guides
  }

  /// The person's own guides; what is missing of them is told.
  private static func ownFiles(_ context: Context) -> [String] {
    let own = ReferenceFiles(context.environment)
    for problem in own.problems { context.complainOnce(Failure(problem).message) }
    for path in own.gone { context.complainOnce(gone(path)) }
    return own.files
  }

  /// What is said about a file or folder of the library that is there no more.
  static func gone(_ path: String) -> String {
    "\(path): it was moved or deleted; forget it with `rehearse references remove`"
  }

  /// Reads the structures of one guide, as they were mended, with lists without a time when they are
  /// asked for.
  static func read(_ path: String, untimed: Bool = false) throws(Failure) -> Reference {
    try read(path) { bytes, name throws(UnreadableDocument) in
      try Reference.mended(bytes, name, untimed: untimed)
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
