import References

/// Questions as JSON.
public enum QuestionJSON {
  /// The members of a question's object.
  public static func members(_ question: Question) -> [(String, JSON)] {
    let levels = question.expectations.map {
      JSON.object([("level", .string($0.level)), ("text", .string($0.text))])
    }
    return [
      ("question", .string(question.text)), ("line", JSON(question.line)),
      ("category", JSON(question.category)), ("framework", JSON(question.framework)),
      ("keyPoints", .array(question.keyPoints.map(JSON.string))), ("time", JSON(question.time)),
      ("followUps", .array(question.followUps.map(JSON.string))), ("levels", .array(levels)),
    ]
  }
}
