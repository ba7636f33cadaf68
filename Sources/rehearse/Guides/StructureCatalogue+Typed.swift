import References

extension StructureCatalogue {
  /// Finds the one structure that a name means.
  ///
  /// - Parameter name: a title, a part of one, or a place.
  /// - Returns: the structure.
  /// - Throws: ``Failure`` when the name means none or several.
  func entry(named name: String) throws(Failure) -> Entry {
    if Self.isSource(name), let entry = entries.first(where: { $0.source == name }) {
      return entry
    }
    switch find(name) {
    case .found(let entry): return entry
    case .ambiguous(let entries):
      let exact = entries.filter { $0.title == name }
      if let entry = exact.first, exact.count == 1 { return entry }
      if Set(entries.map(\.title)).count < entries.count {
        let sources = entries.map(\.source).joined(separator: " or ")
        throw .usage("“\(name)” stands in several places; name one of \(sources)")
      }
      throw .ambiguous(
        name, entries.map { "“\($0.title)”" }, advice: "write more of the title")
    case .unknown(let nearest):
      let hint = Failure.question(nearest).map { ", " + $0 } ?? ""
      throw .usage("there is no structure “\(name)”\(hint); see rehearse structures")
    }
  }

  /// Whether a name has the form of a place: "guide.md:12".
  private static func isSource(_ name: String) -> Bool {
    guard let colon = name.lastIndex(of: ":") else { return false }
    let line = name[name.index(after: colon)...]
    return !line.isEmpty && line.allSatisfy(\.isNumber)
  }
}
