import Coaching

/// What the numbers of a structure say, as a list.
struct Observations {
  /// The structure.
  let review: StructureReview

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
    case .whole, .over, .short, .trend, .missing: true
    case .timeDebt(let debt, let loss):
      loss == debt.losses.first && loss.count >= Quantiles.fewest
    case .marks, .idle, .scores: false
    }
  }

  private static func markup(_ sentence: Phrase) -> [Markup] {
    sentence.parts.map { $0.isStrong ? Markup("strong", text: $0.text) : .text($0.text) } + ["."]
  }
}
