import Sessions
import Structures
import Testing

/// What a person changes in a plan before its session begins.
@Suite struct PlanChangesTests {
  private let plan = Plan(
    structure: Structure(
      title: "Talk",
      phases: ["Ask": 60, "Answer": 240, "Close": 60].sorted { $0.key < $1.key }.map {
        let stated = StatedTime(.seconds($0.value))
        return Phase(title: $0.key, window: Window(stated), stated: stated, prompts: ["p"])
      }))

  private func changed(_ change: (inout PlanChanges) -> Void) -> Plan {
    var changes = PlanChanges()
    change(&changes)
    return changes.applied(to: plan)
  }

  private func minutes(_ count: Int) -> StatedTime { StatedTime(.seconds(60 * count)) }

  @Test func whatIsRunAndWhatTheGuideHadStandInThePlan() {
    let changed = changed {
      $0.toggle(1)
      $0.set(minutes(2), of: 2)
      $0.add([Phase(title: "Thanks", window: Window(minutes(1)), stated: minutes(1))])
    }
    #expect(changed.phases.map(\.title) == ["Answer", "Close", "Thanks"])
    #expect(changed.phases[1].window == Window(earliest: .seconds(96), latest: .seconds(120)))
    #expect(changed.phases[1].prompts == ["p"])
    #expect(changed.guide.map(\.title) == ["Answer", "Ask", "Close"])
    #expect(changed.guide.map(\.place) == [0, nil, 1])
    #expect(changed.guide[2].window?.latest == .seconds(60))
    #expect(changed.structurePhases.map(\.place) == [0, nil, 1, 2])
    #expect(changed.changes == "left out Ask; Close 2:00 instead of 1:00; added Thanks 1:00")
  }

  @Test func whatIsTakenBackLeavesThePlanAsItWas() {
    let added = [Phase(title: "Thanks", window: nil)]
    #expect(changed { _ in } == plan)
    #expect(changed { for _ in 0..<2 { $0.toggle(0) } } == plan)
    #expect(changed { $0.set(minutes(4), of: 0) } == plan)
    #expect(
      changed {
        $0.add(added)
        $0.toggle(3)
      } == plan)
    #expect(plan.changes == nil)
    #expect(changed { $0.add(added) }.changes == "added Thanks without a time")
    #expect(changed { $0.set(nil, of: 0) }.changes == "Answer without a time instead of 4:00")
  }

  @Test func aPlanIsNeverEmpty() {
    #expect(changed { for place in 0..<3 { $0.toggle(place) } } == plan)
  }

  @Test func whatWasChangedHoldsForTheTimesOfAnotherLevel() {
    var changes = PlanChanges()
    changes.toggle(1)
    changes.set(minutes(2), of: 2)
    let other = Plan(structure: plan.structure.scaled(toTotal: .seconds(720)))
    let changed = changes.applied(to: other)
    #expect(changed.phases.map { $0.window?.latest } == [.seconds(480), .seconds(120)])
    #expect(changed.guide.map { $0.window?.latest } == [480, 120, 120].map { .seconds($0) })
  }

  @Test func aPlaceThatIsNotThereOrNamedTwiceIsLeftOut() {
    let guide = [
      GuidePhase(title: "A", place: 1), GuidePhase(title: "B", place: 1),
      GuidePhase(title: "C", place: 7), GuidePhase(title: "D", place: -1),
    ]
    let run = [GuidePhase(title: "X", place: 0), GuidePhase(title: "A", place: 1)]
    let all = GuidePhase.all(guide: guide, run: run)
    #expect(all.map(\.title) == ["A", "B", "C", "D", "X"])
    #expect(all.map(\.place) == [1, nil, nil, nil, 0])
    #expect(
      GuidePhase.changes(guide: guide, run: run)
        == "left out B, C, D; added X without a time")
  }
}
