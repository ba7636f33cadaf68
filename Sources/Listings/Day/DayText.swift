import Charts
import Coaching
import Grids
import Sessions
import Structures
import Texts
import Transcripts

/// A day of interviews in lines.
public enum DayText {
  /// The schedule: when each round and break is to begin, and how long it takes.
  ///
  /// - Parameters:
  ///   - day: the day.
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the lines.
  public static func schedule(_ day: InterviewDay, width: Int?) -> StyledText {
    var table = TextTable(
      [
        .left("time"), .right("round"), .left("what"), .right("length"), .flexible("structure"),
        .left("interviewer"),
      ], yielding: [4])
    for slot in day.slots {
      table.add([
        String(day.stamp(slot.start).clock.prefix(5)), slot.number.map(String.init) ?? "",
        slot.item.name, slot.length.clock(), slot.item.structure ?? "",
        slot.item.interviewer ?? "",
      ])
    }
    let end = day.stamp(day.length).clock.prefix(5)
    return "\(day.title, .heading)\n\n\(table.text(width: width))\(end)  end\n"
  }

  /// What is said before a round.
  ///
  /// - Parameters:
  ///   - day: the day.
  ///   - place: the round, among the slots.
  ///   - now: the present.
  /// - Returns: one line.
  public static func opening(_ day: InterviewDay, _ place: Int, at now: Stamp) -> String {
    let slot = day.slots[place]
    let facts = [
      "\(day.number(of: place)): \(slot.item.name)", slot.item.structure, slot.length.clock(),
      slot.item.interviewer.map { "with \($0)" },
    ]
    let late = day.lateness(at: now).map { ". \($0)" } ?? ""
    return facts.compactMap(\.self).joined(separator: " · ") + late
  }

  /// The day looked back at.
  ///
  /// - Parameters:
  ///   - review: the day.
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the lines.
  public static func review(_ review: DayReview, width: Int?) -> StyledText {
    var table = TextTable(
      [
        .left("round"), .left("interviewer"), .flexible("structure"), .right("spoken"),
        .right("planned"), .left("result"), .left("overall"),
      ], yielding: [4, 2])
    for round in review.rounds {
      let summary = round.summary
      let facts = [
        round.name, summary.interviewer ?? "", summary.structure, summary.active?.clock() ?? "",
        summary.windowText ?? "",
      ]
      table.add(
        facts.map { StyledText($0) } + [StyledText(summary.verdict.text, summary.verdict.style)]
          + [StyledText(round.scores.text ?? "")])
    }
    let parts = [
      table.text(width: width), dimensions(review, width: width),
      interviewers(review, width: width),
      review.held.map { StyledText($0 + "\n") }.joined(),
    ]
    return "\("\(review.title), \(review.day.prefix(10))", .heading)\n\n"
      + parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func dimensions(_ review: DayReview, width: Int?) -> StyledText {
    let dimensions = review.dimensions
    guard !dimensions.isEmpty else { return "" }
    var table = TextTable(
      [.flexible("scored")] + review.rounds.map { .right($0.name) })
    for dimension in dimensions {
      table.add([dimension.name] + dimension.points.map { $0.map(Debrief.digits) ?? "–" })
    }
    return table.text(width: width)
  }

  private static func interviewers(_ review: DayReview, width: Int?) -> StyledText {
    let interviewers = review.interviewers
    guard !interviewers.isEmpty else { return "" }
    var table = TextTable([.left("interviewer"), .flexible("rounds"), .left("overall")])
    for interviewer in interviewers {
      table.add([
        interviewer.name, interviewer.rounds.joined(separator: ", "),
        interviewer.meanText ?? "",
      ])
    }
    return table.text(width: width)
  }
}
