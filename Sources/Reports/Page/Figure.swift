/// Charts on a page, and what is folded away.
enum Figure {
  /// A chart with what it shows below it.
  static func markup(_ chart: Chart, id: String, caption: String? = nil) -> Markup {
    Markup(
      "figure", [:],
      [
        Markup("figcaption", text: caption ?? chart.title), chart.inline(id: id),
      ])
  }

  /// Something that is opened when it is wanted.
  static func fold(_ words: String, _ content: Markup) -> Markup {
    Markup("details", ["class": "fold"], [Markup("summary", text: words), content])
  }
}
