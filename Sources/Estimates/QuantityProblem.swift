/// Why a text is no quantity.
public enum QuantityProblem: Error, Hashable, Sendable {
  /// It does not begin with a number.
  case notANumber
  /// It has more digits than are kept exact.
  case tooLong
  /// What follows the number is none of the signs there are.
  case unknownUnit(String)
  /// A size without a unit, such as "2" or "2M".
  case withoutUnit
  /// A size in bits, such as "2Mb".
  case bits
}
