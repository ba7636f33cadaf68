extension StyledText: ExpressibleByStringInterpolation {
  /// What is put together of words and values.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = StyledText()

    /// Begins with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds words as they stand.
    public mutating func appendLiteral(_ literal: String) { text += StyledText(literal) }

    /// Adds a value.
    ///
    /// - Parameters:
    ///   - value: what is added.
    ///   - style: what it means.
    public mutating func appendInterpolation(
      _ value: some CustomStringConvertible, _ style: Style = .plain
    ) {
      text += StyledText(value.description, style)
    }

    /// Adds a text with what its parts mean.
    public mutating func appendInterpolation(_ styled: StyledText) { text += styled }
  }

  /// Words that are plain.
  public init(stringLiteral text: String) { self.init(text) }

  /// What was put together.
  public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.text }
}
