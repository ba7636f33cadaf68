import Transcripts

/// One value of a row.
enum ExportValue {
  /// Text, or nothing.
  case text(String?)
  /// A whole number, or nothing.
  case number(Int?)
  /// Written in seconds, always with three decimals, so that a column has one type.
  case time(Duration?)
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
    case .list(let texts): self = .list(texts)
    case .members(let members): self = .number(members.count)
    case .items(let items): self = .number(items.count)
    }
  }
}
