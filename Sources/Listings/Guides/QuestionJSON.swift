import References

/// Questions as JSON.
public enum QuestionJSON {
  /// The members of a question's object.
  public static func members(_ question: Question) -> [(String, JSON)] {
    [
      ("question", .string(question.text)), ("line", JSON(question.line)),
      ("category", JSON(question.category)), ("framework", JSON(question.framework)),
      ("keyPoints", .array(question.keyPoints.map(JSON.string))), ("time", JSON(question.time)),
      ("followUps", .array(question.followUps.map(JSON.string))),
      ("levels", ExpectationJSON.array(question.expectations)),
      ("principles", .array(question.principles.map(JSON.string))),
    ]
  }
}
