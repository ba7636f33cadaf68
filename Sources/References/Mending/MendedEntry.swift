/// What the file beside a guide says of one structure.
struct MendedEntry: Hashable, Sendable {
  /// Its line of the file, from 1.
  var line: Int
  /// The title under which the structure was read; `nil` for one that was not.
  var was: String?
  var isDropped = false
  /// Its own title; `nil` when that is as it is read.
  var title: String?
  /// Lines that it was read on, and that are none of its phases now.
  var lines: [QuotedLine] = []
  /// Its phases; `nil` when they are as they are read.
  var phases: [MendedPhase]?
}
