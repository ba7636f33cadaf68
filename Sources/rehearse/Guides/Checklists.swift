import References

/// The checklists that `--checklist` names.
enum Checklists {
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
      throw .ambiguous(
        name, checklists.map { "“\($0.name)” (\($0.place))" }, most: Failure.fewMeanings,
        advice: "write the whole title or the place", option: "--checklist: ")
    case .unknown where catalogue.isEmpty:
      throw .usage("--checklist: your guides hold no checklist; write one as items “- [ ] …”")
    case .unknown(let nearest):
      let hint = Failure.question(nearest).map { $0 + " " } ?? ""
      throw .usage(
        "--checklist: no checklist is called “\(name)”; \(hint)rehearse lookup checklist shows them"
      )
    }
  }
}
