/// The questions that were drawn since the program began: each was seen, so that another one comes next.
final class DrawnQuestions {
  /// The questions, in order, with their blanks.
  var questions: [String] = []
}
