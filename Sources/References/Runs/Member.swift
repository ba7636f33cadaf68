/// A phase in the making: a line with its title and perhaps its time.
struct Member {
  let line: Int
  let title: String
  let time: WrittenTime?
  /// The points below it.
  var prompts: [String] = []
}
