import Sessions

/// Changes to a finished transcript that leave every other byte as the person left it.
public enum TranscriptEdit {
  /// Puts what was said afterwards into a transcript: the section of the reflection and its keys in the
  /// front matter, and what was ticked, noted and marked behind the end.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - name: the file's name without its ending, if there is one.
  ///   - reflection: what was answered.
  ///   - events: all that happened; of these the file gets what was added after the end.
  ///   - old: what may have been put in before, which goes; what a person answered by hand stays.
  /// - Returns: the content with the new reflection in place of the old one; the same content where it
  ///   cannot be read.
  public static func bytes(
    _ bytes: [UInt8], name: String? = nil, with reflection: Reflection, events: [Event] = [],
    replacing old: [Reflection]
  ) -> [UInt8] {
    var lines = TranscriptLines(bytes)
    if let band = reflection.band { lines.putScore(band) }
    let scored = lines.bytes
    guard let reading = try? TranscriptReader.read(scored, name: name) else { return scored }
    let afterwards = Afterwards(reading, events)
    let fronted = FrontMatterEdit.bytes(scored, name: name) { summary in
      afterwards.put(into: &summary)
      reflection.put(into: &summary, replacing: old)
    }
    var body = TranscriptLines(fronted)
    let rows = body.rows(phaseCount: reading.transcript.plan.phases.count)
    afterwards.put(into: &body, rows)
    let isKept = afterwards.session.isResolutionKept ?? reading.summary.isResolutionKept
    let gone = old.reduce(ReflectionSection.copies(of: reading.summary)) {
      $0.union(ReflectionSection.possibleItems($1, isKept: nil))
    }
    // What still holds, and was scored at another terminal, stays.
    let kept = (try? TranscriptReader.summary(fronted, name: name)).map {
      ReflectionSection.copies(of: $0.summary)
    }
    body.put(
      ReflectionSection.items(
        reflection, isKept: isKept, interviewer: afterwards.session.heard),
      replacing: gone.subtracting(kept ?? []),
      rows)
    return body.bytes
  }

  /// Puts scores into a finished transcript, in place of those of who answered; all else stays.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - name: the file's name without its ending.
  ///   - scores: what was scored; nothing else of it is put in.
  /// - Returns: the new content; `nil` where the transcript is not finished, cannot be read, or holds both
  ///   sides of a merge.
  public static func bytes(
    _ bytes: [UInt8], name: String?, withScores scores: Reflection
  ) -> [UInt8]? {
    guard let reading = try? TranscriptReader.read(bytes, name: name), reading.stage == .finished,
      !reading.problems.contains(where: { $0.kind == .mergeConflict })
    else { return nil }
    let old = reading.transcript.reflection
    var new = old
    (new.scores, new.band, new.overallPoints) = (scores.scores, scores.band, scores.overallPoints)
    return TranscriptEdit.bytes(
      bytes, name: name, with: new, events: reading.transcript.events, replacing: [old])
  }
}

extension Reflection {
  /// Puts the answers into what the front matter says, in place of those that were put there before;
  /// others are the person's and stay.
  fileprivate func put(into summary: inout Summary, replacing old: [Reflection]) {
    let present = summary.scores
    let isOurs = old.contains { $0.overall == present.overall }
    if overall != nil || isOurs {
      (summary.scores.band, summary.scores.overallPoints) = (band, overallPoints)
    }
    let own = Scores(self).dimensions
    summary.scores.dimensions =
      own
      + present.dimensions.filter { dimension in
        !own.contains { $0.name == dimension.name }
          && !old.contains { Scores($0).points(of: dimension.name) == dimension.points }
      }
    for score in old.flatMap(\.scores) + scores where summary.evidence[score.key] == score.evidence
    {
      summary.evidence[score.key] = nil
    }
    for score in scores where !score.evidence.isEmpty {
      summary.evidence[score.key] = score.evidence
    }
    Reflection.put(antiPatterns, over: old.map(\.antiPatterns), &summary.antiPatterns)
    Reflection.put(keyPoints, over: old.map(\.keyPoints), &summary.keyPoints)
  }

  private static func put(_ new: [String], over old: [[String]], _ present: inout [String]) {
    present =
      new
      + present.filter { text in
        !new.contains(text) && !old.contains { $0.contains(text) }
      }
  }
}

extension Reflection.Score {
  fileprivate var key: String { Scores.name(dimension) }
}
