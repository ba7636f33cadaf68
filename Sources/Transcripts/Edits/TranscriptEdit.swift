import Sessions

/// Changes to a finished transcript that leave every other byte as the person left it.
public enum TranscriptEdit {
  /// Puts a reflection into a transcript: its section and the score of the front matter.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - reflection: what was answered.
  ///   - old: what may have been put in before, which goes; what a person answered by hand stays.
  /// - Returns: the content with the new reflection in place of the old one.
  public static func bytes(
    _ bytes: [UInt8], with reflection: Reflection, replacing old: [Reflection]
  ) -> [UInt8] {
    var lines = TranscriptLines(bytes)
    lines.putScore(reflection.band, replacing: old.compactMap(\.band))
    lines.put(reflection, replacing: old, lines.rows(phaseCount: 0))
    return lines.bytes
  }
}
