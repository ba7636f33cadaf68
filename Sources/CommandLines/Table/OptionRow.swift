/// An option as a row of the table.
public struct OptionRow: Hashable, Sendable {
  /// Its name: "--level".
  public let name: String
  /// What stands for its value in the help; `nil` when it takes none.
  public let placeholder: String?
  /// What its value is; `nil` when it takes none.
  public let kind: Kind?
  /// Whether it may be given several times, each for one more value.
  public let repeats: Bool
  /// What it does, in a few words.
  public let summary: String

  /// How it is written: "--level LEVEL".
  public var text: String { placeholder.map { "\(name) \($0)" } ?? name }
}
