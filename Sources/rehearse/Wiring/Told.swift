/// What was told already, and need not be told again by the same command.
final class Told {
  private var sentences: Set<String> = []

  /// Whether it is told for the first time; from now on it was told.
  func isFirst(_ sentence: String) -> Bool { sentences.insert(sentence).inserted }
}
