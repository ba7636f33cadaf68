/// One value of a row.
public enum ExportValue {
  /// Text, or nothing.
  case text(String?)
  /// A whole number, or nothing.
  case number(Int?)
  /// Written in seconds, always with three decimals, so that a column has one type.
  case time(Duration?)
  /// Yes or no, or nothing.
  case flag(Bool?)
  /// Several texts.
  case list([String])
}
