import References

/// The checklists that `--checklist` names.
enum Checklists {
  /// Of more than these the number is told.
  private static let most = 4

  /// Finds them.
  ///
  /// - Parameters:
  ///   - names: words of their titles, or their places.
  ///   - shelf: the guides.
  /// - Returns: the checklists, as many as names.
  /// - Throws: ``Failure`` when a name means none or several.
  static func find(_ names: [String], on shelf: LookupShelf) throws(Failure) -> [Checklist] {
    guard !names.isEmpty else { return [] }
    let catalogue = ChecklistCatalogue(shelf.documents)
    var checklists: [Checklist] = []
    for name in names { checklists.append(try find(name, in: catalogue)) }
    return checklists
  }

  private static func find(
    _ name: String, in catalogue: ChecklistCatalogue
  ) throws(Failure) -> Checklist {
    switch catalogue.find(name) {
    case .found(let checklist): return checklist
    case .ambiguous(let checklists):
      let names = checklists.prefix(most).map { "“\($0.name)” (\($0.place))" }
      let others = checklists.count - names.count
      let all = names + (others > 0 ? ["\(others) more"] : [])
      throw .usage(
        "--checklist: “\(name)” may mean \(all.joined(separator: " or "));"
          + " write the whole title or the place")
    case .unknown where catalogue.isEmpty:
      throw .usage("--checklist: your guides hold no checklist; write one as items “- [ ] …”")
    case .unknown(let nearest):
      let names = nearest.map { "“\($0)”" }.joined(separator: " or ")
      let hint = nearest.isEmpty ? "" : "did you mean \(names)? "
      throw .usage(
        "--checklist: no checklist is called “\(name)”; \(hint)rehearse lookup checklist shows them"
      )
    }
  }
}
