import Coaching
import Sessions
import Testing
import Transcripts

@Suite struct FilterTests {
  /// Filters as chance has it, each of one or several conditions.
  static func filters(_ seed: UInt64) -> [SessionFilter] {
    var filters: [SessionFilter] = []
    func add(_ change: (inout SessionFilter) -> Void) {
      var filter = SessionFilter()
      change(&filter)
      filters.append(filter)
      var both = filters[Int(seed) % filters.count]
      change(&both)
      filters.append(both)
    }
    add { $0.structure = "s1" }
    add { $0.level = "l6" }
    add { $0.since = 20_005 }
    add { $0.until = 20_012 }
    add { $0.isOver = true }
    add { $0.tag = "MOCK" }
    add { $0.outcome = .stopped }
    add { $0.last = 7 }
    return filters
  }

  @Test(arguments: 0..<20)
  func noFilterChangesTheNumbersOfTheSessionsItKeeps(seed: UInt64) {
    let sessions = History.random(60, seed: seed)
    var compared = 0
    for (place, filter) in FilterTests.filters(seed).enumerated() {
      let kept = filter.keep(sessions)
      // Two conditions may have nothing in common.
      #expect(!kept.isEmpty || place % 2 == 1, "\(filter)")
      #expect(kept.count < sessions.count, "\(filter)")
      // The sessions themselves, in their order, and what is counted of them is what is counted of
      // the same sessions when nothing is filtered.
      let all = Set(sessions)
      #expect(kept.allSatisfy(all.contains))
      #expect(kept == sessions.filter(Set(kept).contains))
      let review = Review(kept, today: 20_100)
      for structure in review.structures {
        for phase in structure.phases {
          for time in phase.times {
            let session = structure.sessions[time.session]
            let own = session.summary.phases.first { $0.title == phase.title }
            #expect(own?.active == time.active)
            #expect(own?.verdict == time.verdict)
            compared += 1
          }
        }
      }
    }
    #expect(compared > 100)
  }

  @Test func eachConditionKeepsWhatItNames() {
    let phases = [History.phase("A", 60...120, 130)]
    let quick = History.session(day: 20_000, [History.phase("A", 60...120, 70)]) {
      ($0.level, $0.candidate, $0.question) = ("L6", "Kim", "Design a café finder")
    }
    let slow = History.session(day: 20_001, phases, title: "Leadership", outcome: .stopped) {
      ($0.level, $0.tags) = ("L7", ["mock", "Loop"])
    }
    let sessions = [quick, slow]
    func kept(_ change: (inout SessionFilter) -> Void) -> [PastSession] {
      var filter = SessionFilter()
      change(&filter)
      return filter.keep(sessions)
    }
    #expect(kept { _ in } == sessions)
    #expect(kept { $0.structure = "leader" } == [slow])
    #expect(kept { $0.level = "l6" } == [quick])
    #expect(kept { $0.candidate = "kim" } == [quick])
    #expect(kept { $0.question = "finder cafe" } == [quick])
    #expect(kept { $0.tag = "loop" } == [slow])
    #expect(kept { $0.since = 20_001 } == [slow])
    #expect(kept { $0.until = 20_000 } == [quick])
    #expect(kept { $0.outcome = .completed } == [quick])
    #expect(kept { $0.isOver = true } == [slow])
    #expect(kept { $0.last = 1 } == [slow])
    #expect(kept { $0.score = ScoreRange("none") } == sessions)
    #expect(kept { $0.score = ScoreRange("1+") } == [])
    #expect(kept { ($0.last, $0.level) = (1, "L6") } == [quick])
  }

  @Test(arguments: [
    ("3", [3.0]), ("hire", [3]), ("3+", [3, 3.5, 4]), ("no hire-", [1, 1.5, 2]),
    ("Strong-Hire", [4]), ("2.5", [2.5]), ("strong no hire+", [1, 1.5, 2, 2.5, 3, 3.5, 4]),
    ("none", []),
  ])
  func scoresAreNamedAsPeopleNameThem(text: String, scores: [Double]) throws {
    let range = try #require(ScoreRange(text))
    #expect(stride(from: 1, through: 4, by: 0.5).filter { range.contains($0) } == scores)
    #expect(range.contains(nil) == (text == "none"))
  }

  @Test(arguments: ["", "+", "5", "0", "2.25", "maybe", "3++", "nan", "-3"])
  func whatIsNoScoreIsNone(text: String) { #expect(ScoreRange(text) == nil) }
}
