import Grids

/// What lines of text are drawn with where they go: the pens of screens, or none at all.
public struct LinePens: Sendable {
  /// `nil` is none.
  private let palette: Palette?

  /// No pens: lines are their text alone.
  public static let none = LinePens(palette: nil)

  private init(palette: Palette?) { self.palette = palette }

  /// Chooses pens.
  ///
  /// - Parameters:
  ///   - depth: how many colours there are; without any there are no pens.
  ///   - theme: the background that colours are for; the one that asks gets colours that can be read
  ///     on dark and on light, as nobody waits for an answer to print a line.
  public init(depth: ColourDepth, theme: Theme = .auto) {
    let isNone = depth == .none || theme == .none
    palette = isNone ? nil : Palette(depth: depth, theme: theme)
  }

  /// Whether there are none.
  public var areNone: Bool { palette == nil }

  /// The text with the sequences that draw it.
  ///
  /// Each part begins and ends within a line: pagers forget at its end how text is drawn.
  ///
  /// - Parameter text: any text; its own control characters stay in it.
  /// - Returns: what is sent.
  public func sequences(_ text: StyledText) -> String {
    guard let palette else { return text.text }
    return text.pieces.map { piece in
      let start = palette.pen(for: piece.style).sequence
      guard !start.isEmpty else { return piece.text }
      return piece.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : start + $0 + Pen.end }.joined(separator: "\n")
    }.joined()
  }
}
