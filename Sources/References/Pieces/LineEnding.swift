/// Decides what may follow a time that ends a title.
enum LineEnding {
  /// Whether nothing follows, or a sign before a remark: ": …", "- …", "(…)".
  static func isEnd(_ text: some StringProtocol) -> Bool {
    for scalar in text.unicodeScalars {
      if Decoration.isBlank(scalar) || scalar == "*" || scalar == "_" { continue }
      if scalar == "→" || scalar == "%" || scalar == "=" { return false }
      return !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
    }
    return true
  }
}
