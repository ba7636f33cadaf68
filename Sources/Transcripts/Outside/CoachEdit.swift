/// Puts what an outside coach said into a finished transcript, and changes nothing besides.
public enum CoachEdit {
  /// The file cannot take it without something else changing.
  public struct Refusal: Error, Hashable, Sendable {
    /// One sentence for people.
    public var text: String {
      "the answer cannot be put in without changing something else; put it in by hand (rehearse edit)"
    }
  }

  /// Puts it in: a section above the timeline, in place of the one before, and `coach_scores`.
  ///
  /// What comes of it is read again before it is returned: all else has to be as it was.
  ///
  /// - Parameters:
  ///   - bytes: a finished transcript that can be read.
  ///   - name: the file's name without its ending.
  ///   - answer: what was said.
  /// - Returns: the new content.
  /// - Throws: ``Refusal`` when that cannot be done safely.
  public static func bytes(
    _ bytes: [UInt8], name: String?, with answer: CoachAnswer
  ) throws(Refusal) -> [UInt8] {
    guard let before = try? TranscriptReader.read(bytes, name: name) else { throw Refusal() }
    var expected = before.summary
    if answer.scores != Scores() { expected.coachScores = answer.scores }
    var lines = TranscriptLines(
      FrontMatterEdit.bytes(bytes, name: name) { $0.coachScores = expected.coachScores })
    let rows = lines.rows(phaseCount: before.transcript.plan.phases.count)
    let section = CoachSection.lines(answer)
    if let old = CoachSection.range(in: lines, rows) {
      lines.remove(old)
      lines.insert(section, at: old.lowerBound)
    } else {
      lines.insert(
        block: [SectionHeading.coach.rawValue, ""] + section,
        at: rows.firstIndex { $0.isPastTimeline } ?? lines.count)
    }
    let new = lines.bytes
    guard let after = try? TranscriptReader.read(new, name: name),
      after.summary == expected, after.transcript.events == before.transcript.events,
      after.transcript.notes == before.transcript.notes,
      after.transcript.reflection == before.transcript.reflection,
      after.problems.map(\.kind) == before.problems.map(\.kind)
    else { throw Refusal() }
    return new
  }
}
