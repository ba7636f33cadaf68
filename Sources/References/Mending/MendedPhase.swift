/// What the file beside a guide says of one phase.
struct MendedPhase: Hashable, Sendable {
  /// Its line of the file, from 1.
  var line: Int
  /// The lines of the guide that it is made of.
  var lines: [QuotedLine] = []
  /// Its own title; `nil` when that is as it is read.
  var title: String?
  /// Its own time; `nil` when that is as it is read.
  var time: TypedTime?
}
