import Grids
import Listings
import References
import Storage

/// The guides to look something up in during a session: read when they are first needed, and kept.
final class LookupShelf {
  private let named: [String]
  private let environment: Environment

  /// The guides that are named with `--from`, else the person's own, then the built-in ones.
  ///
  /// One that cannot be read was complained about when the program began, and is left out.
  private(set) lazy var documents: [LookupDocument] = {
    let paths = named.isEmpty ? ReferenceFiles(environment).files : named
    let own = paths.compactMap { path in
      try? Workspace.read(path, LookupDocument.read)
    }
    return own + LookupDocument.builtIns
  }()

  private lazy var index = LookupIndex(documents)

  /// No more entries than these are laid out: who looks for something types another word.
  private static let most = 100

  init(_ named: [String], _ environment: Environment) {
    self.named = named
    self.environment = environment
  }

  /// What words find, laid out as `rehearse lookup` prints it.
  ///
  /// - Parameters:
  ///   - words: the words, with spaces between them.
  ///   - level: leaves out what is for other levels.
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the lines of all entries; a sentence when there are none.
  func lines(_ words: String, level: String?, width: Int?) -> [StyledLine] {
    let typed = words.split(separator: " ").map(String.init)
    guard let query = LookupQuery(typed, level: level) else {
      return LookupText.wrapped("type a word, such as latency", width)
    }
    let matches = query.matches(in: index)
    guard !matches.isEmpty else {
      let nearest = query.nearest(in: documents)
      return LookupText.wrapped(LookupText.nothing(typed, nearest), width)
    }
    let more = matches.count - LookupShelf.most
    let rest = more > 0 ? [LookupText.wrapped("\(more) more; type another word", width)] : []
    let entries = matches.prefix(LookupShelf.most).map { LookupText.lines($0, width: width) }
    return Array((entries + rest).joined(separator: [StyledLine("")]))
  }
}
