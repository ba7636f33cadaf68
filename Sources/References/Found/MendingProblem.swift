import Documents

/// Something wrong with what a person mended in how a guide is read.
public enum MendingProblem: Hashable, Sendable {
  /// The file beside the guide cannot be read, for a reason such as "Permission denied".
  case unreadable(reason: String)
  /// The file is no UTF-8 text.
  case notText
  /// The file is no YAML, or holds what is not read of YAML.
  case yaml(DocumentProblem.Kind)
  /// A key stands where it means nothing.
  case unknownKey(String, known: [String])
  /// The value of a key is none that it may have.
  case wrongValue(of: String, ValueType)
  /// An entry says nothing of what it could.
  case saysNothing
  /// An entry of one more structure, or a phase without lines, lacks this key.
  case lacks(key: String)
  /// A line of a phase is found in the guide no more.
  case lineGone(String)
  /// No structure is read on the lines of an entry any more.
  case structureGone(was: String)
  /// What an entry drops is read as a structure no more.
  case nothingToDrop(was: String)

  /// What the values of keys may be.
  public enum ValueType: Hashable, Sendable {
    /// A list of entries or of phases.
    case list
    /// Text.
    case text
    /// `true` or `false`.
    case truth
    /// A time of a phase.
    case time
    /// Lines by their numbers.
    case lines
  }

  /// How much it matters: what cannot be read is an error, and told by every command.
  var severity: Severity {
    switch self {
    case .lineGone, .structureGone: .warning
    case .nothingToDrop: .note
    default: .error
    }
  }
}
