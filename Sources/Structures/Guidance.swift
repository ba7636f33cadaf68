/// What the guides say about the questions and the structure of one session.
///
/// It is gathered from documents when it is first needed, and never part of a plan.
public struct Guidance: Hashable, Sendable {
  /// What a guide says about answering one question.
  public struct OfQuestion: Hashable, Sendable {
    /// What the answer should cover.
    public let keyPoints: [String]
    /// What may be asked next, in order.
    public let followUps: [String]
    /// What an answer owes at each level.
    public let expectations: [Expectation]

    /// Creates what is said about a question.
    public init(
      keyPoints: [String] = [], followUps: [String] = [], expectations: [Expectation] = []
    ) {
      (self.keyPoints, self.followUps) = (keyPoints, followUps)
      self.expectations = expectations
    }
  }

  /// What is said of each question, by its text as it is asked.
  public var questions: [String: OfQuestion]
  /// What can be asked after any question.
  public var probes: [String]
  /// What the structure itself expects at each level.
  public var expectations: [Expectation]
  /// What is scored; `nil` when no guide has a rubric that fits.
  public var rubric: Rubric?
  /// How answers go wrong.
  public var antiPatterns: [AntiPattern]

  /// Creates guidance; without anything it says nothing.
  public init(
    questions: [String: OfQuestion] = [:], probes: [String] = [],
    expectations: [Expectation] = [], rubric: Rubric? = nil, antiPatterns: [AntiPattern] = []
  ) {
    (self.questions, self.probes) = (questions, probes)
    (self.expectations, self.rubric) = (expectations, rubric)
    self.antiPatterns = antiPatterns
  }

  /// What is said of a question; `nil` when there is none, or no guide knows it.
  public func about(_ question: String?) -> OfQuestion? { question.flatMap { questions[$0] } }

  /// What may be asked after a question: its own follow-ups, then probes.
  public func followUps(of question: String?) -> [String] {
    (about(question)?.followUps ?? []) + probes
  }
}
