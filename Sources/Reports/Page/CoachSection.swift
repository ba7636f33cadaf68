import Coaching

/// What to do next, and what it comes from.
struct CoachSection {
  /// What is said.
  let outline: CoachOutline

  /// The section; nothing where nothing is said.
  var markup: Markup {
    guard let first = outline.parts.first else { return .group([]) }
    return Markup(
      "section", ["id": "coach", "aria-labelledby": "coach-heading"],
      [Markup("h2", ["id": "coach-heading"], text: first.heading), list(first)]
        + outline.parts.dropFirst().flatMap { [Markup("h3", text: $0.heading), list($0)] })
  }

  private func list(_ part: CoachOutline.Part) -> Markup {
    Markup(
      "ul", ["class": "observations"],
      part.items.map { item in
        Markup(
          "li", [:],
          Observations.markup(item.text)
            + item.details.map { Markup("div", ["class": "remark"], text: $0) })
      })
  }
}
