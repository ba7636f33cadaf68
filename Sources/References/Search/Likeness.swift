import Structures
import Texts

/// How much speaks for a structure being run in one sitting, in points.
///
/// Rule: [rank].
struct Likeness {
  private let run: Run
  private let found: FoundStructure
  /// The members with a time, and their titles.
  private let timed: [Member]
  private let titles: [String]
  /// The words of the caption.
  private let caption: [String]

  /// Looks at a structure with the run it was made of.
  init(_ candidate: Candidate) {
    (run, found) = (candidate.run, candidate.found)
    timed = run.members.filter { $0.time != nil && $0.time != .rest }
    titles = timed.map(\.title)
    caption = Words.of(run.caption.title)
  }

  /// The points of everything that speaks for it or against it.
  var rank: Int { signs.reduce(0) { $0 + ($1.holds ? $1.points : 0) } }

  private var signs: [(points: Int, holds: Bool)] {
    [
      (4, found.readAs == .clock && found.basis != .starts),
      (3, agreesWithTotal),
      (2, Frame.opens(titles.first ?? "") || Frame.closes(titles.last ?? "")),
      (2, timed.allSatisfy(\.isLabelled)),
      (1, timed.allSatisfy(\.isOrdered)),
      (1, run.areHeadings),
      (2, isSitting),
      (1, areMost { Likeness.hold(Words.of($0), Likeness.activities) }),
      (-4, Likeness.hold(caption, Likeness.collections)),
      (-4, caption.first.map(Likeness.everies.contains) ?? false),
      (-4, run.isOfExercises),
      (-3, titles.count { $0.hasSuffix("?") } * 2 > titles.count),
      (-4, areMost { Words.first(of: $0, limit: 20).map(Likeness.conditions.contains) ?? false }),
      (-4, areMost { Likeness.hold(Words.of($0), Likeness.opponents) }),
      (-4, areMost(FieldName.endsWithTime)),
      (-4, areMost { $0.hasPrefix("\"") || $0.hasPrefix("“") || $0.hasPrefix("「") }),
      (-2, areOfOneName),
      (-2, areMost(Likeness.isCode)),
      (-5, timed.contains(where: \.isUnitless) && !agreesWithTotal && !isSitting),
      (-1, found.isLong && found.readAs != .clock),
      (-4, isMeasured || isTooLong || areLimits),
      (-4, areMost(Likeness.holdsYear) || areMost(Likeness.isPrice)),
    ]
  }

  private var isSitting: Bool { Likeness.hold(caption, Likeness.sittings) }

  private var agreesWithTotal: Bool {
    guard let claimed = found.claimed, let sum = found.stated, !isTooLong else { return false }
    return sum.overlaps(claimed)
  }

  /// Whether the times are limits of less than a minute, as those of machines are.
  private var areLimits: Bool {
    found.phases.filter { phase in
      guard let stated = phase.stated, let most = stated.max else { return false }
      return stated.min == .zero && most < .seconds(60)
    }.count * 2 > found.phases.count
  }

  /// Whether a title says in which year.
  private static func holdsYear(_ title: String) -> Bool {
    Words.of(title).contains { word in
      word.utf8.count == 4 && word.utf8.allSatisfy(\.isDigit)
        && (word.hasPrefix("19") || word.hasPrefix("20"))
    }
  }

  /// Whether a title is but an amount of money: "600円", "$20".
  private static func isPrice(_ title: String) -> Bool {
    // Looking at characters takes long.
    guard title.utf8.count <= 16, title.utf8.contains(where: \.isDigit) else { return false }
    func isCurrency(_ sign: Character) -> Bool {
      sign.isCurrencySymbol || currencies.contains(String(sign))
    }
    return title.contains(where: isCurrency)
      && title.allSatisfy { isCurrency($0) || $0.isNumber || ".,- ".contains($0) }
  }

  private static let currencies = Vocabulary.words(.currencies)

  /// Whether a title is but a code such as "A1".
  private static func isCode(_ title: String) -> Bool {
    title.utf8.count < 4 && title.utf8.contains(where: \.isDigit)
  }

  /// Whether half of the titles or more are of a kind.
  private func areMost(_ isOne: (String) -> Bool) -> Bool {
    titles.count(where: isOne) * 2 >= titles.count
  }

  /// Whether all titles begin with the same word, which is no label: kinds of one thing.
  private var areOfOneName: Bool {
    let words = Set(titles.map { Words.first(of: $0, limit: 40) })
    return titles.count >= 3 && words.count == 1
      && !timed.contains { $0.isLabelled || $0.isOrdered }
  }

  /// Nothing that is run lasts longer than half a day.
  private var isTooLong: Bool { (found.stated?.min ?? .zero) > .seconds(12 * 3600) }

  /// Times to a part of a second are measured rather than planned.
  private var isMeasured: Bool {
    found.phases.contains { phase in
      guard let least = phase.stated?.min, least < .seconds(60) else { return false }
      return least != .seconds(least.wholeSeconds)
    }
  }

  private static func hold(_ words: [String], _ wanted: Set<String>) -> Bool {
    words.contains { word in
      // Scripts without spaces have their words in one another.
      wanted.contains(word)
        || word.unicodeScalars.first.map { $0.value >= 0x3000 } == true
          && wanted.contains {
            $0.unicodeScalars.first.map { $0.value >= 0x3000 } == true && word.contains($0)
          }
    }
  }

  private static let sittings = Vocabulary.words(.sittings)
  private static let activities = Vocabulary.words(.activities)
  private static let everies = Vocabulary.words(.everies)
  private static let conditions = Vocabulary.words(.conditionOpenings)
  private static let opponents = Vocabulary.words(.opponents)
  private static let collections = Vocabulary.words(.collections)
}
