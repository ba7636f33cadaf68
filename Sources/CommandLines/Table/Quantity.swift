/// A count or a size, and how it was typed.
public struct Quantity: Hashable, Sendable {
  /// How many, or how many bytes.
  public let value: Double
  /// As it was typed: "10M".
  public let text: String
}
