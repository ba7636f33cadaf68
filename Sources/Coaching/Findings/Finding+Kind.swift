extension Finding {
  /// What is found; STATISTICS.md says how.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A phase runs over.
    case over
    /// A phase is left too early.
    case short
    /// A prompt stays uncovered.
    case prompt
    /// Time is felt to pass quicker or slower than it does.
    case timeSense = "time-sense"
    /// After one phase ran over another is cut.
    case timeDebt = "time-debt"
    /// Phases with a follow-up take longer.
    case curveball
    /// Phases with a pause take longer.
    case pause
    /// A phase gets longer from session to session.
    case slowing
    /// Marks of being stuck gather in a phase.
    case stuck
    /// The last phase is not reached.
    case unfinished
    /// The first session of a day is slower.
    case firstOfDay = "first-of-day"
    /// Sessions that run over are scored lower.
    case scoreOver = "score-over"
    /// The person scores higher than others do.
    case selfAbovePartner = "self-above-partner"

    /// What it is tested along with.
    var tier: Tier {
      switch self {
      case .over, .short, .prompt, .timeSense: .habits
      default: .relations
      }
    }

    /// Of how many it needs to be told: times of a phase, sessions, guesses or pairs.
    public var fewest: Int {
      switch self {
      case .over, .short: 6
      case .prompt, .timeSense, .selfAbovePartner: 8
      case .unfinished: 10
      case .timeDebt, .curveball, .pause, .slowing, .stuck: 12
      case .firstOfDay, .scoreOver: 16
      }
    }

    /// Whether it is of the person, whatever the structure.
    public var isOfPerson: Bool { self == .timeSense || self == .selfAbovePartner }

    /// Whether a session alone can show it.
    var hasOccurrences: Bool {
      switch self {
      case .over, .short, .prompt, .timeDebt, .unfinished: true
      default: false
      }
    }
  }

  /// Findings that are tested together.
  enum Tier: CaseIterable {
    /// What a few sessions show by themselves.
    case habits
    /// What shows only when many sessions are held against each other.
    case relations

    /// Of how many of the last sessions it is made.
    var reach: Int { self == .habits ? 12 : 20 }

    /// The share of false ones among those that are shown.
    var rate: Double { self == .habits ? 0.15 : 0.05 }
  }

  /// What has become of a finding.
  public enum State: String, Hashable, Sendable {
    /// Shown for the first time.
    case new
    /// Shown in two reviews running.
    case confirmed
    /// It was confirmed, and does not show now.
    case fading
    /// It was confirmed, and the last sessions are free of it.
    case mended
  }
}
