extension Transcript {
  /// Takes over what a person says of the session in the front matter of the running file.
  ///
  /// - Parameter running: what that file held when the session ended.
  mutating func takeFrontMatter(of running: Transcript) {
    plan.reference = running.plan.reference ?? plan.reference
    plan.level = running.plan.level ?? plan.level
    plan.question = running.plan.question ?? plan.question
    plan.candidate = running.plan.candidate ?? plan.candidate
    tags = running.tags
  }
}
