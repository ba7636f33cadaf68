import References
import Storage

/// Guides that are checked along with each other, and the person's own, each read once.
final class GuidesBeside {
  /// The guides: where each lies, and its whole path.
  private let paths: [(path: String, whole: String)]
  private var guides: [String: Reference?] = [:]

  /// Takes the files that are checked; none is read before it is asked for.
  init(_ files: [String], _ context: Context) {
    var seen: Set<String> = []
    paths = (files + ReferenceFiles(context.environment).files).map { ($0, Files.whole($0)) }
      .filter { seen.insert($0.whole).inserted }
  }

  /// The guides besides one; those that cannot be read are passed over.
  func others(than path: String) -> [Reference] {
    let whole = Files.whole(path)
    return paths.filter { $0.whole != whole }.compactMap(guide)
  }

  private func guide(_ place: (path: String, whole: String)) -> Reference? {
    if let guide = guides[place.whole] { return guide }
    let guide = try? Workspace.read(place.path)
    guides[place.whole] = .some(guide)
    return guide
  }
}
