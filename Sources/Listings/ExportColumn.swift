/// A column of rows about something.
public struct ExportColumn<Subject>: Sendable {
  let name: String
  let value: @Sendable (Subject) -> ExportValue

  init(_ name: String, _ value: @escaping @Sendable (Subject) -> ExportValue) {
    self.name = name
    self.value = value
  }
}
