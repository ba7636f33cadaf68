import References
import Sessions
import Structures

extension Drawing {
  /// What the guides say about the questions of a session and about its structure.
  static func guidance(of session: Session, in bank: QuestionBank) -> Guidance {
    let plan = session.plan
    let asked = plan.phases.indices.compactMap { session.question(of: $0) }
    return GuidanceFinder(bank).guidance(
      forStructure: plan.structure.title, in: plan.reference, level: plan.level,
      questions: plan.questions + asked.filter { !plan.questions.contains($0) })
  }
}
