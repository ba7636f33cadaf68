import Documents

/// A key of the front matter, or of a phase in it: all that the program knows of it.
public struct FrontMatterKey<Subject: Sendable>: Sendable {
  /// The key.
  public let name: String
  /// What it says of a session or a phase.
  public let value: @Sendable (Subject) -> FieldValue
  let kind: FieldKind<Subject>
  /// The keys below it.
  private(set) var below: [FrontMatterKey] = []
  /// What is done with keys below it that have no name in the format; `nil` leaves them to the person.
  private(set) var others: OtherKeys<Subject>?
  /// Whether a value without any of these keys may be meant for the first of them.
  private(set) var isFirstMeant = false
  /// What else is to be known of a value like no other.
  private(set) var special: Special?
  /// Whether it is absent while the session runs.
  let isMeasured: Bool
  /// Whether there is something to write under it; a value that is `nil` never is.
  let isWritten: @Sendable (Subject) -> Bool

  /// How a value is read and written that is like no other.
  struct Special: Sendable {
    /// Reads it for ``TranscriptReader``; it may be null.
    let read: @Sendable (inout FrontMatterReader, YAMLValue, inout Subject) -> Void
    /// Reads it for ``SummaryScanner``.
    let scan: @Sendable (inout FrontMatterScan, inout Subject) throws(LineScanner.Unsure) -> Void
    /// Its lines, where they are not one with the value.
    var lines: (@Sendable (Subject) -> [String])?
    /// The keys below each item of its list.
    var itemKeys: [String] = []
  }

  init(
    _ name: String, _ value: @escaping @Sendable (Subject) -> FieldValue,
    _ kind: FieldKind<Subject>, isMeasured: Bool = false,
    isWritten: @escaping @Sendable (Subject) -> Bool = { _ in true }
  ) {
    (self.name, self.value, self.kind) = (name, value, kind)
    (self.isMeasured, self.isWritten) = (isMeasured, isWritten)
  }

  /// A key with a value like no other.
  init(
    _ name: String, _ value: @escaping @Sendable (Subject) -> FieldValue, _ special: Special,
    isWritten: @escaping @Sendable (Subject) -> Bool = { _ in true }
  ) {
    self.init(name, value, .special(special.scan), isWritten: isWritten)
    self.special = special
  }

  /// A key with keys of their own below it.
  ///
  /// - Parameters:
  ///   - name: the key.
  ///   - keys: those below it.
  ///   - others: what is done with keys of other names.
  ///   - isFirstMeant: whether a value without any key may be meant for the first.
  ///   - isMeasured: whether it is absent while the session runs.
  ///   - isWritten: whether there is something to write under it.
  init(
    _ name: String, _ keys: [FrontMatterKey], others: OtherKeys<Subject>? = nil,
    isFirstMeant: Bool = false, isMeasured: Bool = false,
    isWritten: @escaping @Sendable (Subject) -> Bool
  ) {
    self.init(
      name,
      { subject in
        .members(
          keys.map { .init(name: $0.name, value: $0.value(subject)) }
            + (others?.all(subject) ?? []))
      }, .mapping, isMeasured: isMeasured, isWritten: isWritten)
    (below, self.others, self.isFirstMeant) = (keys, others, isFirstMeant)
  }

  /// The keys that hold single values: those below this one, and it alone where there are none or may
  /// be others.
  public var columns: [FrontMatterKey] { below + (below.isEmpty || others != nil ? [self] : []) }
}
