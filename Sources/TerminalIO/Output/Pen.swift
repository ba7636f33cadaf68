/// How a piece of text is drawn: a colour and attributes.
struct Pen: Hashable, Sendable {
  /// The number of the foreground colour in the terminal's palette; `nil` is its default.
  var colour: Int16?
  /// More weight.
  var isBold = false
  /// Less weight.
  var isDim = false
  /// Foreground and background exchanged.
  var isReversed = false
  /// A line below.
  var isUnderlined = false

  /// The terminal's own default.
  static let plain = Pen()

  /// Whether an empty cell looks the same with this pen as without any.
  var leavesBlanksAlone: Bool { !isReversed && !isUnderlined }
}
