import References

extension QuestionBank.Entry {
  /// The document and line it comes from: "guide.md:187".
  public var source: String { "\(reference.name):\(question.line)" }
}
