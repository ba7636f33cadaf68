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

  /// A key that says where scores can be seen.
  static func evidence(
    _ name: String, _ place: WritableKeyPath<Summary, [String: String]> & Sendable,
    of scores: KeyPath<Summary, Scores> & Sendable
  ) -> FrontMatterKey<Summary> {
    FrontMatterKey(
      name, [],
      others: OtherKeys(
        form: .texts,
        take: { summary, name, text in
          guard summary[keyPath: place][name] == nil else { return false }
          summary[keyPath: place][name] = text
          return true
        },
        all: { summary in
          let evidence = summary[keyPath: place]
          return summary[keyPath: scores].names(in: evidence).map {
            .init(name: $0, value: .text(evidence[$0]))
          }
        }), isWritten: { !$0[keyPath: place].isEmpty })
  }
}
