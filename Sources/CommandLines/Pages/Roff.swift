/// A page in the language of man, as it grows: the macros of man(7).
struct Roff {
  /// The page.
  private(set) var text = ""

  /// Begins a page.
  init(_ title: String) {
    let program = "\"rehearse \(Release.version)\" \"rehearse\""
    line(".TH \(Roff.escaped(title.uppercased())) 1 \(Release.date) \(program)")
  }

  /// Begins a section.
  mutating func section(_ title: String) { line(".SH \(title.uppercased())") }

  /// Begins a part of a section.
  mutating func part(_ title: String) { line(".SS \(title)") }

  /// Adds words, the names in backticks in bold, in lines of less than 80 bytes.
  mutating func words(_ words: String) {
    var filled = ""
    for word in Roff.marked(words).split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if filled.utf8.count + word.utf8.count > 78 {
        line(filled)
        filled = ""
      }
      filled += filled.isEmpty ? Roff.begun(String(word)) : " \(word)"
    }
    line(filled)
  }

  /// Adds paragraphs; those that are indented keep their lines.
  mutating func paragraphs(_ text: String) {
    for (number, paragraph) in text.split(separator: "\n\n").map(String.init).enumerated() {
      if number > 0 { line(".PP") }
      guard paragraph.first == " " else {
        words(paragraph)
        continue
      }
      example(paragraph.split(separator: "\n").map { String($0.drop { $0 == " " }) })
    }
  }

  /// Adds lines that are set as they stand, indented.
  mutating func example(_ lines: [String]) {
    line(".RS 4\n.nf")
    for text in lines { line(Roff.begun(Roff.escaped(text))) }
    line(".fi\n.RE")
  }

  /// Adds an entry of a list: what it is about, and what is said of it.
  mutating func entry(_ name: String, _ placeholder: String?, _ summary: String) {
    let value = placeholder.map { " \\fI\(Roff.escaped($0))\\fR" } ?? ""
    line(".TP\n\\fB\(Roff.escaped(name))\\fR\(value)")
    words(summary)
  }

  private mutating func line(_ text: String) { self.text += text + "\n" }

  /// Words with what stands in backticks in bold.
  private static func marked(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    let marked = parts.enumerated().map { index, part in
      index.isMultiple(of: 2) ? escaped(String(part)) : "\\fB\(escaped(String(part)))\\fR"
    }
    return marked.joined()
  }

  /// A text as roff prints it: none of its characters is a command.
  ///
  /// Source: groff_char(7), "Input characters"; outside of ASCII the code point is named.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "'": "\\(aq"
      case "\"": "\\(dq"
      case "`": "\\(ga"
      case "^": "\\(ha"
      case "~": "\\(ti"
      case "…": "..."
      case "“": "\\(lq"
      case "”": "\\(rq"
      case _ where scalar.isASCII: String(scalar)
      default:
        "\\[u\(String(repeating: "0", count: max(0, 4 - hex(scalar).count)))\(hex(scalar))]"
      }
    }.joined()
  }

  /// What begins a line: a dot there would begin a command.
  private static func begun(_ text: String) -> String { text.first == "." ? "\\&\(text)" : text }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16, uppercase: true)
  }
}
