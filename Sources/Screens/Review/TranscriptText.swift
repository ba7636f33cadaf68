import Grids
import Transcripts

/// A transcript as the review screen shows it, in lines for a terminal.
public enum TranscriptText {
  /// More columns than the eye follows are not used.
  static let widest = 100

  /// Lays a transcript out.
  ///
  /// - Parameters:
  ///   - reading: what the file holds.
  ///   - session: the session by its listing.
  ///   - width: the columns of the terminal.
  /// - Returns: all of it, a line end after each line.
  public static func text(
    _ reading: OpenedTranscript.Reading, of session: PastSession, width: Int
  ) -> StyledText {
    TranscriptPage.page(.reading(reading), session, width: min(width, widest), isWhole: true).text
  }
}
