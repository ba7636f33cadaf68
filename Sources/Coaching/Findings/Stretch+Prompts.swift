/// Prompts that stay uncovered.
extension Stretch {
  /// As often prompts are left out by anybody.
  private static let usualShare = 0.2
  /// From this share on a prompt stays uncovered.
  private static let leastShare = 0.6

  /// What became of one prompt.
  private struct Course {
    let phase: Int
    let prompt: String
    var sessions: [Int] = []
    var isMissed: [Bool] = []
  }

  /// Judges each prompt of the newest session, by its words.
  func judgePrompts(_ assessment: inout Assessment) {
    let courses = self.courses
    let seen = courses.reduce(0) { $0 + $1.sessions.count }
    let missed = courses.reduce(0) { $0 + $1.isMissed.count(where: \.self) }
    for course in courses {
      let (n, count) = (course.sessions.count, course.isMissed.count(where: \.self))
      var subject = phases[course.phase].subject
      subject.prompt = course.prompt
      assessment.judge(.prompt, subject, n: n) {
        let others = seen - n
        let own = others > 0 ? Double(missed - count) / Double(others) : 0
        let share = Double(count) / Double(n)
        return (
          Tail.binomial(count, of: n, chance: max(Stretch.usualShare, own)),
          share >= Stretch.leastShare,
          Finding.Figures(
            n: n, count: count, cost: 20 * share,
            sessions: ids(zip(course.sessions, course.isMissed).filter(\.1).map(\.0)),
            occurrences: course.isMissed)
        )
      }
    }
  }

  /// The prompts that were left out in at least half of at least three sessions, most often first.
  var missedPrompts: [(prompt: String, count: Int, n: Int)] {
    courses.map { ($0.prompt, $0.isMissed.count(where: \.self), $0.sessions.count) }
      .filter { $0.2 >= 3 && $0.1 * 2 >= $0.2 }.sorted { $0.1 * $1.2 > $1.1 * $0.2 }
  }

  /// Each prompt of the newest session with the sessions that had it and ticked anything.
  private var courses: [Course] {
    guard sessions.last?.prompts != nil else { return [] }
    let ticked = sessions.indices.filter { sessions[$0].isTicked == true }
    var courses: [Course] = []
    for phase in phases.indices {
      let prompts = prompts(of: phase)
      for (number, prompt) in prompts.enumerated() where !prompts[..<number].contains(prompt) {
        courses.append(course(of: prompt, in: phase, ticked))
      }
    }
    return courses
  }

  /// The prompts of a phase in the newest session that ran it.
  private func prompts(of phase: Int) -> [String] {
    guard let session = sessions.indices.last(where: { places[$0][phase] != nil }),
      let place = places[session][phase]
    else { return [] }
    return sessions[session].prompts?[safe: place] ?? []
  }

  private func course(of prompt: String, in phase: Int, _ ticked: [Int]) -> Course {
    var course = Course(phase: phase, prompt: prompt)
    for session in ticked {
      guard let place = places[session][phase], let past = past(phase, in: session),
        past.visits > 0,
        let number = sessions[session].prompts?[safe: place]?.firstIndex(of: prompt)
      else { continue }
      course.sessions.append(session)
      course.isMissed.append(!past.ticked.contains(number) && !past.tickedAfter.contains(number))
    }
    return course
  }
}

extension Array {
  /// The element at a place; `nil` beyond the end.
  fileprivate subscript(safe place: Int) -> Element? {
    indices.contains(place) ? self[place] : nil
  }
}
