import Structures

/// A phase in the making: a line with its title and perhaps its time.
struct Member {
  let line: Int
  var title: String
  var time: WrittenTime?
  /// Whether a number or a label such as "Part 2:" gives it its place.
  var isLabelled = false
  /// Whether it is an item of a numbered list.
  var isOrdered = false
  /// Whether its time stands before its title.
  var isTimeFirst = false
  /// Whether no sign parts its title from its time.
  var isBare = false
  /// Whether nothing says that its numbers are minutes but that others follow them.
  var isUnitless = false
  /// The moment at which it starts, where a length behind its title is its time.
  var moment: WrittenTime?
  /// The length that repeats its span.
  var length: StatedTime?
  /// What stands in bold at the beginning of its line.
  var bold: String?
  /// All of its line, where it may hold a time that was not read.
  var text = ""
  /// Its number, where a number or a label with one stands before its title.
  var number: Int?
  /// The line of the time where that stands below the title.
  var timeLine: Int?
  /// The points below it.
  var prompts: [String] = []

  /// Whether its time is a span of a clock, which no sentence ends in by chance.
  var hasSpan: Bool {
    if case .clock(let span)? = time { span.to != nil } else { false }
  }

  /// The title parted behind a name in bold that a colon follows; `nil` where it is not.
  func parted(behind name: String) -> (name: String, detail: String)? {
    guard !name.isEmpty, title.hasPrefix(name) else { return nil }
    let rest = title[name.endIndex...].drop { $0 == " " }
    guard let sign = rest.first, sign == ":" || sign == "：" else { return nil }
    let detail = Decoration.trimmed(rest.dropFirst())
    return detail.isEmpty || detail.hasSuffix("?") ? nil : (name, detail)
  }
}
