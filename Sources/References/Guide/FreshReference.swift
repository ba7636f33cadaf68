import Structures
import Texts

/// A new reference to fill in: all sections, with placeholders in square brackets.
public struct FreshReference: Hashable, Sendable {
  /// No file name gets longer than this, in bytes, before its ending.
  private static let longestName = 60

  /// What the reference is about, on one line.
  public let topic: String
  /// The day it is written.
  private let today: CalendarDate
  /// The day on which it must be looked through again.
  private let review: CalendarDate

  /// Prepares a reference; `nil` when the topic is blank.
  ///
  /// - Parameters:
  ///   - topic: what it is about; line ends and control characters count as spaces.
  ///   - today: the day it is written.
  ///   - review: the day on which it must be looked through again.
  public init?(_ topic: String, today: CalendarDate, review: CalendarDate) {
    let words = topic.split { character in
      character.unicodeScalars.allSatisfy {
        $0.properties.isWhitespace || $0.properties.generalCategory == .control
      }
    }
    guard !words.isEmpty else { return nil }
    self.topic = words.joined(separator: " ")
    self.today = today
    self.review = review
  }

  /// The name of the file: the words of the topic in small letters, "rate-limiting.md".
  public var fileName: String {
    var name = ""
    for word in FoldedText.words(topic) {
      let longer = name.isEmpty ? word : "\(name)-\(word)"
      guard longer.utf8.count <= FreshReference.longestName else { break }
      name = longer
    }
    return (name.isEmpty ? "reference" : name) + ".md"
  }

  /// The Markdown text.
  public var text: String {
    let template = String(decoding: PackageResources.fresh_reference_md, as: UTF8.self)
    let values = [
      "title": FreshReference.quoted(topic), "topic": topic, "today": today.text,
      "review": review.text,
    ]
    // What is put in is not looked through again: a topic may hold braces.
    var text = ""
    var rest = template.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      let after = rest.index(open, offsetBy: 2, limitedBy: rest.endIndex) ?? rest.endIndex
      let name = String(Substring(rest[after...].prefix { $0 != UInt8(ascii: "}") }))
      text += String(Substring(rest[..<open])) + (values[name] ?? "")
      rest = rest[after...].dropFirst(name.utf8.count + 2)
    }
    return text + String(Substring(rest))
  }

  /// The inside of a text in double quotes.
  ///
  /// Source: YAML 1.2, section 7.3.1.
  private static func quoted(_ text: String) -> String {
    text.map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : String($0) }.joined()
  }
}
