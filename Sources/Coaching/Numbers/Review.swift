import Structures
import Transcripts

/// What is computed from transcripts.
public struct Review: Hashable, Sendable {
  /// The sessions that count for their structures, oldest first; drills do not.
  public let sessions: [PastSession]
  /// All practice, drills among it, oldest first.
  public let practised: [PastSession]
  /// How much and how regularly somebody rehearsed.
  public let practice: Practice
  /// The structures, the most rehearsed first.
  public let structures: [StructureReview]
  /// The drills, phase by phase; the one drilled last comes first.
  public let drills: [DrillReview]
  /// How time is felt, over all structures; `nil` where nothing was guessed.
  public let timeSense: TimeSense?
  /// How many demonstrations were left out.
  public let demonstrations: Int
  /// How many sessions were left out because they have not ended.
  public let unfinished: Int
  /// How many sessions were left out because they were left again at once.
  public let brief: Int

  /// Looks at sessions.
  ///
  /// - Parameters:
  ///   - sessions: sessions, oldest first.
  ///   - today: today's day at the place, counted from 1970-01-01.
  ///   - hasDemonstrations: whether sessions at another speed count.
  public init(_ sessions: [PastSession], today: Int, hasDemonstrations: Bool = false) {
    var counted: [PastSession] = []
    counted.reserveCapacity(sessions.count)
    var (unfinished, demonstrations, brief) = (0, 0, 0)
    for session in sessions {
      switch session.summary.objection(allowsDemonstrations: hasDemonstrations) {
      case nil: counted.append(session)
      case .unfinished: unfinished += 1
      case .demonstration: demonstrations += 1
      case .brief: brief += 1
      }
    }
    (self.unfinished, self.demonstrations, self.brief) = (unfinished, demonstrations, brief)
    practised = counted
    practice = Practice(counted, today: today)
    let drills = counted.filter(\.summary.isDrill)
    self.sessions = drills.isEmpty ? counted : counted.filter { !$0.summary.isDrill }
    self.drills = DrillReview.reviews(of: drills)
    timeSense = TimeSense(counted)
    structures = Review.grouped(self.sessions).map(StructureReview.init).sorted {
      ($0.sessions.count, $1.title) > ($1.sessions.count, $0.title)
    }
  }

  private static func grouped(_ sessions: [PastSession]) -> [[PastSession]] {
    var groups: [[PastSession]] = []
    var places: [StructureName: Int] = [:]
    for session in sessions {
      let key = session.summary.structureName
      if let place = places[key] {
        groups[place].append(session)
      } else {
        places[key] = groups.count
        groups.append([session])
      }
    }
    return groups
  }
}
