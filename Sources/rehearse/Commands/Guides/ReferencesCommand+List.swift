import CommandLines
import Listings
import References
import Storage

extension ReferencesCommand {
  /// Carries out `rehearse references list`.
  static func list(_ options: ReferencesOptions, _ context: Context) -> Int32 {
    let filter = ReferenceFilter(options)
    let (all, unread) = read(context)
    let references = all.filter(filter.lets)
    let listing = ReferenceListing(references, unread: unread, today: context.now.date)
    if options.isJSON {
      context.outRaw(listing.json.text + "\n")
    } else {
      context.out(listing.text(width: context.width))
      if references.isEmpty, !filter.isOpen { context.out("No reference is like that.\n") }
    }
    for file in unread { context.complain(file.message) }
    return unread.isEmpty ? ExitStatus.done : ExitStatus.problems
  }

  /// All references, the built-in ones last, and what cannot be read: each path with one sentence.
  private static func read(
    _ context: Context
  ) -> (references: [Reference], unread: [(path: String, message: String)]) {
    let own = ReferenceFiles(context.environment)
    var unread = own.gone.map { (path: $0, message: Workspace.gone($0)) }
    unread += own.problems.map { ($0.path, Failure($0).message) }
    var references: [Reference] = []
    for path in own.files {
      do { references.append(try Workspace.read(path)) } catch {
        unread.append((path, error.message))
      }
    }
    return (references + BuiltInReference.allCases.map(\.reference), unread)
  }
}
