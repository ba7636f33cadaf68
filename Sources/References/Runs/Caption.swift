import Structures

/// What stands above a run: its title and the total that it states.
struct Caption {
  let title: String
  let line: Int?
  let claimed: StatedTime?
  /// The heading of the section and the line right above the run, for what is said in them.
  let words: String
}
