import Structures

/// What stands above a run: its title and the total that it states.
///
/// Rule: [caption].
struct Caption {
  let title: String
  /// The heading above it, where the title only says that phases follow, as "Agenda" does.
  var above: String?
  let line: Int?
  let claimed: StatedTime?
  /// The line of that total where it is a line of its own.
  var claimedLine: Int?
  /// The time in the heading of the section, which may be that of more than the run.
  var around: StatedTime?
  /// The heading of the section and the line right above the run, for what is said in them.
  let words: String
}
