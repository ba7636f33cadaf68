/// Something that the numbers of a structure say, worded once for wherever it is shown.
public struct Observation: Hashable, Sendable {
  /// What it says; phases are indices into ``StructureReview/phases``.
  public enum Kind: Hashable, Sendable {
    /// How whole sessions ended.
    case whole
    /// The phase whose overruns took the most time.
    case over(phase: Int)
    /// The phase that was left too early most often.
    case short(phase: Int)
    /// How the times of a phase change, or those of whole sessions.
    case trend(phase: Int?)
    /// What a phase loses when an earlier one runs over.
    case timeDebt(TimeDebt, TimeDebt.Loss)
    /// How often each mark was set.
    case marks
    /// The time in which the session went on and nobody spoke.
    case idle
    /// The answers to "would you hire?".
    case scores
    /// How many sessions are missing for numbers that need more.
    case missing
  }

  /// What it says.
  public let kind: Kind
  /// What it is about; empty where the claim says it.
  public let premise: Phrase
  /// What holds, with its numbers.
  public let claim: Phrase
  /// What may be left out where there is little room, with the sign that parts it from the claim;
  /// may be empty.
  public let detail: Phrase

  init(_ kind: Kind, about premise: Phrase = "", _ claim: Phrase, detail: Phrase = "") {
    (self.kind, self.premise, self.claim, self.detail) = (kind, premise, claim, detail)
  }

  /// All of it, without a full stop.
  public var sentence: Phrase { brief + detail }

  /// The same without the detail.
  public var brief: Phrase { premise.isEmpty ? claim : premise + ": " + claim }
}
