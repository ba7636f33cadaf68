import Transcripts

/// One value of a row.
enum ExportValue {
  /// Text, or nothing.
  case text(String?)
  /// A whole number, or nothing.
  case number(Int?)
  /// Written in seconds, always with three decimals, so that a column has one type.
  case time(Duration?)
  /// A number with a fraction, or nothing.
  case decimal(Double?)
  /// Yes or no, or nothing.
  case flag(Bool?)
  /// Several texts.
  case list([String])

  /// What a key of the front matter says; of a list of phases their number.
  init(_ value: FieldValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .time(let time): self = .time(time)
    case .times(let times): self = .list(times.map { "\($0.inSeconds)" })
    case .flag(let flag): self = .flag(flag)
    case .points(let points): self = .decimal(points)
    case .list(let texts): self = .list(texts)
    case .numbers(let numbers): self = .list(numbers.map { "\($0)" })
    case .members(let members): self = .list(members.compactMap(ExportValue.text))
    case .items(let items): self = .number(items.count)
    }
  }

  /// A value with its name, as one text; `nil` when there is none.
  private static func text(_ member: FieldValue.Member) -> String? {
    let text: String? =
      switch member.value {
      case .text(let text): text
      case .number(let number): number.map { "\($0)" }
      case .points(let points): points.map { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" }
      default: nil
      }
    return text.map { "\(member.name): \($0)" }
  }
}
