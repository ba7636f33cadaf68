import Structures

/// The names of units in documents.
///
/// Rule: [units].
enum TimeUnits {
  /// The units of the command line and those of the vocabulary, in small letters, with their length
  /// in seconds.
  static let seconds: [String: Double] = DurationNotation.units.merging(
    [(Vocabulary.Role.seconds, 1.0), (.minutes, 60), (.hours, 3600)].flatMap { role, length in
      Vocabulary.words(role).map { ($0, length) }
    }
  ) { first, _ in first }
}
