/// A column of rows about something.
struct ExportColumn<Subject>: Sendable {
  let name: String
  /// What stands before each value in an object of JSON.
  let key: [UInt8]
  let value: @Sendable (Subject) -> ExportValue

  init(_ name: String, _ value: @escaping @Sendable (Subject) -> ExportValue) {
    self.name = name
    key = JSON.string(name).bytes + ": ".utf8
    self.value = value
  }

  /// Columns and, behind them, those of some others that are not among them: a later key of the front
  /// matter has its column at the end.
  static func withRest(_ columns: [ExportColumn], of others: [ExportColumn]) -> [ExportColumn] {
    others.reduce(into: columns) { columns, other in
      if !columns.contains(where: { $0.name == other.name }) { columns.append(other) }
    }
  }
}
