import Coaching

/// What the numbers of a structure say, as a list.
struct Observations {
  /// The structure.
  let review: StructureReview
  /// What is found in it, which is told above.
  let findings: [Finding]

  /// The observations.
  var markup: Markup {
    Markup(
      "ul", ["class": "observations"],
      review.observations.filter(isListed).map {
        Markup("li", [:], Observations.markup($0.sentence))
      })
  }

  /// Of what an overrun costs only the most; all of it, and the facts, stand in tables.
  private func isListed(_ observation: Observation) -> Bool {
    switch observation.kind {
    case .whole, .trend(phase: nil), .missing: true
    case .over(let phase): !isFound(.over, phase)
    case .short(let phase): !isFound(.short, phase)
    case .trend(.some(let phase)): !isFound(.slowing, phase)
    case .timeDebt(let debt, let loss):
      loss == debt.losses.first && loss.count >= Quantiles.fewest && !isFound(.timeDebt, loss.phase)
    case .marks, .idle, .scores: false
    }
  }

  private func isFound(_ kind: Finding.Kind, _ phase: Int) -> Bool {
    findings.contains { $0.kind == kind && $0.subject.phase == phase }
  }

  /// A sentence, with its full stop.
  static func markup(_ sentence: Phrase) -> [Markup] {
    sentence.parts.map { $0.isStrong ? Markup("strong", text: $0.text) : .text($0.text) } + ["."]
  }
}
