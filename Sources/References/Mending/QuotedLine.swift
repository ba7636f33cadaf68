import Texts

/// A line of a guide as what was mended names it: by its number and its words.
public struct QuotedLine: Hashable, Sendable {
  /// Of a longer line the beginning stands for it, in scalars.
  private static let longest = 200
  /// No file of a guide has more lines.
  private static let lastNumber = 100_000_000

  /// Where it stood, from 1; only a hint once the guide was edited.
  public let number: Int
  /// What stands there, without the spaces around it.
  public let text: String

  /// Names a line.
  ///
  /// - Parameters:
  ///   - number: where it stands, from 1.
  ///   - text: what stands there.
  init(_ number: Int, _ text: String) {
    self.number = min(max(1, number), QuotedLine.lastNumber)
    let scalars = text.unicodeScalars.prefix(QuotedLine.longest)
    self.text = String(String.UnicodeScalarView(scalars))
  }

  /// The words by which it is found again.
  var words: [String] { FoldedText.words(text) }
}
