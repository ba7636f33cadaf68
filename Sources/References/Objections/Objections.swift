/// All reasons for which timed siblings are no structure.
enum Objections {
  static let all: [any Objection] = [
    LoopObjection(), FewTimesObjection(), SameTitlesObjection(), GradesObjection(),
    VersionsObjection(), MachineObjection(),
    MaterialObjection(), RecipeObjection(), CountsObjection(),
  ]
}
