import Coaching
import Charts
import Grids
import Sessions
import Structures

extension StatsText {
  /// The levels of each structure side by side.
  public func levels(_ review: Review) -> StyledText {
    let parts = review.structures.compactMap(levels)
    guard !parts.isEmpty else {
      return "no structure was rehearsed for two levels; --level chooses one at the start\n"
    }
    return parts.joined(separator: "\n")
  }

  private func levels(_ structure: StructureReview) -> StyledText? {
    let levels = structure.levels
    guard !levels.isEmpty else { return nil }
    var table = TextTable([.flexible("median times")] + levels.map { .right($0.level) })
    func add(_ title: String, _ cell: (StructureReview) -> String) {
      table.add([title] + levels.map { cell($0.review) })
    }
    add("sessions") { "\($0.sessions.count)" }
    add("would you hire?") { $0.medianBand?.rawValue ?? "–" }
    add("prompts covered") { ReviewWords.share($0.total.covered, of: $0.total.prompts) }
    add("whole session") { $0.total.medianText }
    let phases = levels.map { structure.matched($0.review) }
    for (index, phase) in structure.phases.enumerated() {
      table.add(["\(index + 1) \(phase.title)"] + phases.map { $0[index]?.medianText ?? "–" })
    }
    return "\(structure.title, .heading)\n" + table.text(width: width)
  }
}
