/// When colours are wanted.
public enum ColourChoice: String, CaseIterable, Hashable, Sendable {
  /// Where there is a terminal that has them.
  case automatic = "auto"
  /// Wherever the text goes.
  case always
  /// Nowhere.
  case never

  /// What the environment makes of a choice: one that a person typed stands, whatever it says.
  ///
  /// Source: https://bixense.com/clicolors/ and https://no-color.org
  ///
  /// - Parameter value: tells the value of a variable; `nil` when it is unset.
  /// - Returns: the choice that holds.
  public func heeding(_ value: (String) -> String?) -> ColourChoice {
    guard self == .automatic else { return self }
    if let force = value("CLICOLOR_FORCE"), !force.isEmpty, force != "0" { return .always }
    if let no = value("NO_COLOR"), !no.isEmpty { return .never }
    return value("CLICOLOR") == "0" ? .never : .automatic
  }
}
