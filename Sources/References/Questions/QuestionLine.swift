import Documents

/// Several questions in one line, behind a label: "**Common questions**: "Who pays?" • "Who reads?"".
///
/// Rule: [question-line].
struct QuestionLine {
  /// What groups the questions; `nil` when the label names no group.
  let category: String?
  /// The questions, in order.
  let questions: [String]

  /// Reads a line; `nil` when it has no such label or there is more than questions behind it.
  init?(_ line: TextLine?) {
    guard let line, line.boldLength > 0,
      let parts = QuestionDetail.parts(line.text, boldLength: line.boldLength),
      QuestionHeading.opens(parts.label), QuestionHeading.listsOnlyQuestions(parts.label),
      QuestionDetail.kind(of: parts.label) == nil
    else { return nil }
    let texts = PointList.parts(parts.value).filter { !QuestionText.isBlank($0) }
    questions = texts.compactMap(QuestionText.asked)
    category = QuestionHeading.category(parts.label)
    guard !questions.isEmpty, questions.count == texts.count else { return nil }
  }
}
