import Structures
import Texts
import Transcripts

/// What a person wants to change in a structure, and how often that was kept.
public struct Resolution: Hashable, Sendable {
  /// What is to be changed, in the person's words.
  public let text: String
  /// The session after which it was written, by its id.
  public let session: String
  /// How many sessions since have answered whether it was kept.
  public let answered: Int
  /// In how many of them it was.
  public let kept: Int

  /// So many of the newest sessions are looked at.
  public static let reach = 40

  /// Finds what is to be changed: that of the latest session of the structure that says something;
  /// `nil` when none does.
  ///
  /// - Parameters:
  ///   - structure: the structure.
  ///   - sessions: sessions, oldest first.
  ///   - toChange: what a session says, which stands in its file; empty or `nil` when nothing.
  public init?(
    of structure: StructureName, _ sessions: [PastSession], toChange: (PastSession) -> String?
  ) {
    let own = sessions.filter { $0.summary.hasEnded && $0.summary.isOf(structure) }
    for session in own.suffix(Resolution.reach).reversed() {
      guard let text = toChange(session), !text.isEmpty else { continue }
      let answers = own.filter { $0.summary.resolution == text }
        .compactMap(\.summary.isResolutionKept)
      self.text = text
      self.session = session.id
      (answered, kept) = (answers.count, answers.count(where: \.self))
      return
    }
    return nil
  }

  /// "kept 1 of 3 times"; `nil` when nobody has answered.
  public var record: String? { Resolution.record(kept: kept, of: answered) }

  /// How often something was kept, in words; `nil` when nobody has answered.
  static func record(kept: Int, of answered: Int) -> String? {
    answered == 0 ? nil : "kept \(kept) of \(Counted.text(answered, "time"))"
  }
}
