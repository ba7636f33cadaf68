/// A place of a YAML text.
struct YAMLPlace: Comparable {
  /// The line, from 0.
  let line: Int
  /// The scalars of the line before the place.
  let column: Int

  static func < (one: YAMLPlace, other: YAMLPlace) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
