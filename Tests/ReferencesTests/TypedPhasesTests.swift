import References
import Structures
import Testing

/// Phases that are typed on the spot.
@Suite struct TypedPhasesTests {
  private func phases(_ text: String) throws -> [String] {
    try TypedPhases(text).entry(titled: "T").structure.structure.phases.map { phase in
      guard let stated = phase.stated else { return phase.title }
      let max = stated.max.map { "\($0.components.seconds)" } ?? ""
      return "\(phase.title) \(stated.min.components.seconds)-\(max)"
    }
  }

  @Test(arguments: [
    ("Clarify 1m, Design 6-8m, Wrap up 1m", ["Clarify 60-60", "Design 360-480", "Wrap up 60-60"]),
    (" a 30 s ,b (2–3 min), ,c up to 1 minute 30 seconds,", ["a 30-30", "b 120-180", "c 0-90"]),
    ("Part 2 1:30, 5 whys 10+ min, Questions", ["Part 2 90-90", "5 whys 600-", "Questions"]),
    ("Entwurf 5 Minuten, 设计 3分钟", ["Entwurf 300-300", "设计 180-180"]),
  ])
  func aTimeEndsEachPhase(text: String, expected: [String]) throws {
    #expect(try phases(text) == expected)
  }

  @Test(arguments: [
    ("", TypedPhases.Problem.withoutTime), (", ,", .withoutTime), ("Clarify, Design", .withoutTime),
    ("5m, Design 6m", .withoutTitle("5m")), ("Clarify 1m, Design 6-8", .withoutUnit("Design 6-8")),
  ])
  func whatIsNoRowOfPhasesIsToldInASentence(text: String, problem: TypedPhases.Problem) {
    #expect(throws: problem) { try TypedPhases(text) }
  }
}
