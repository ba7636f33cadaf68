extension Pen {
  /// What draws text with this pen from here on; empty for the terminal's own default.
  ///
  /// Source: ECMA-48, 8.3.117 (SGR); 38;5 is xterm's, which terminals of 256 colours share.
  var sequence: String {
    let attributes = [(isBold, "1"), (isDim, "2"), (isUnderlined, "4"), (isReversed, "7")]
    var numbers = attributes.filter(\.0).map(\.1)
    if let colour { numbers.append(colour < 8 ? "3\(colour)" : "38;5;\(colour)") }
    return numbers.isEmpty ? "" : "\u{1B}[\(numbers.joined(separator: ";"))m"
  }

  /// What ends that.
  static let end = "\u{1B}[0m"
}
