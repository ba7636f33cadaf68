import References
import Storage

/// What most commands need: the settings, the folder for transcripts and the structures.
struct Workspace {
  let settings: Settings
  let folder: SessionFolder
  let catalogue: StructureCatalogue
  let bank: QuestionBank

  /// Gathers it.
  ///
  /// - Throws: ``Failure`` when a guide or the settings cannot be read.
  init(_ invocation: Invocation) throws(Failure) {
    let environment = Environment()
    settings = try Workspace.settings(environment)
    folder = try Workspace.folder(invocation, environment, settings)
    let own = try Workspace.references(invocation, environment)
    catalogue = StructureCatalogue(own)
    bank = QuestionBank(own)
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
    StructureCatalogue(try references(invocation, environment))
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
    let named = invocation.all("--from")
    var references: [Reference] = []
    for path in named.isEmpty ? ReferenceFiles.own(environment) : named {
      let reference: Reference
      do {
        reference = try read(path, untimed: invocation.has("--untimed"))
      } catch {
        // Of one's own guides a bad one must not keep the others away.
        guard named.isEmpty else { throw error }
        Console.complain(error.message)
        continue
      }
      if hasStructures, reference.structures.isEmpty, !named.isEmpty {
        throw Failure(
          ExitStatus.problems,
          "no timed structure found in \(path); see `rehearse check \(path)`")
      }
      references.append(reference)
    }
    return references
  }

  /// Reads one guide, with lists without a time when they are asked for.
  static func read(_ path: String, untimed: Bool = false) throws(Failure) -> Reference {
    do {
      let bytes = try Files.read(path, limit: ReferenceFiles.largest)
      return try Reference.read(bytes: bytes, name: path, untimed: untimed)
    } catch let problem as FileProblem {
      throw Failure(problem)
    } catch let problem as UnreadableDocument {
      throw Failure(ExitStatus.files, "\(path):\(problem.line): \(problem.text)")
    } catch {
      throw Failure(ExitStatus.files, "\(path): it cannot be read")
    }
  }
}
