import Sessions

extension TranscriptKeys {
  /// A key with the scores that somebody gave.
  static func scores(
    _ name: String, _ place: WritableKeyPath<Summary, Scores> & Sendable
  ) -> FrontMatterKey<Summary> {
    FrontMatterKey(
      name,
      [
        FrontMatterKey(
          "overall", { .text($0[keyPath: place].band?.rawValue) },
          .word { put($1, in: &$0[keyPath: place].band) }),
        FrontMatterKey(
          "overall_points", { .points($0[keyPath: place].overallPoints) },
          .points { $0[keyPath: place].overallPoints = $1 }),
      ],
      others: OtherKeys(
        form: .points, take: { $0[keyPath: place].take($1, $2) },
        all: { summary in
          summary[keyPath: place].dimensions.map {
            .init(name: $0.name, value: .points($0.points))
          }
        }),
      isFirstMeant: true, isWritten: { $0[keyPath: place] != Scores() })
  }

  /// Where scores can be seen.
  static let evidence = FrontMatterKey<Summary>(
    "evidence", [],
    others: OtherKeys(
      form: .texts,
      take: { summary, name, text in
        guard summary.evidence[name] == nil else { return false }
        summary.evidence[name] = text
        return true
      },
      all: { summary in
        summary.dimensionsWithEvidence.map {
          .init(name: $0, value: .text(summary.evidence[$0]))
        }
      }), isWritten: { !$0.evidence.isEmpty })
}
