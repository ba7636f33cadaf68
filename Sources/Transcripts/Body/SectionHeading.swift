import Texts

/// The headings of the sections that have names, in the order of a file.
enum SectionHeading: String, CaseIterable {
  case reflection = "## Reflection"
  case coach = "## Coach"
  case timeline = "## Timeline"

  /// What the heading of each section begins with.
  static let sign = "## "

  /// Finds the one that is meant by the text behind ``sign``.
  ///
  /// In whatever letters, and with signs behind it as some editors put them.
  init?(title: Substring) {
    let name = title.drop { $0 == " " }.prefix { $0 != "#" }.trimmed.lowercased()
    guard
      let heading = SectionHeading.allCases.first(where: {
        $0.rawValue.lowercased() == SectionHeading.sign + name
      })
    else { return nil }
    self = heading
  }

  /// Whether a line is this heading as it is written.
  func isWritten(in line: Substring) -> Bool { line.utf8.elementsEqual(rawValue.utf8) }

  /// The heading of a phase's section.
  static func phase(_ index: Int, _ title: String) -> String {
    "\(sign)\(index + 1). \(MarkdownText.encode(title))"
  }
}
