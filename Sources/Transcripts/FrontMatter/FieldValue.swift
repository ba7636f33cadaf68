import Structures

/// What a key of the front matter says, as JSON and exports tell it.
public enum FieldValue: Hashable, Sendable {
  /// A value with its name.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: FieldValue
  }

  /// A text, a word or a time of the calendar; `nil` when there is none.
  case text(String?)
  /// A whole number.
  case number(Int?)
  /// A length of time.
  case time(Duration?)
  /// Several lengths of time.
  case times([Duration])
  /// Points from 1 to 4, in halves.
  case points(Double?)
  /// Yes or no; `nil` when neither was said.
  case flag(Bool?)
  /// A list of texts.
  case list([String])
  /// A list of whole numbers.
  case numbers([Int])
  /// Values below the key, in their order.
  case members([Member])
  /// A list of such.
  case items([[Member]])
}
