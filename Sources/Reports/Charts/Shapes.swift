import Sessions
import Structures

/// The few shapes that charts are made of.
///
/// Across they take shares of the width, down pixels.
enum Shapes {
  /// Where a text stands at its place.
  enum Anchor: String {
    case start, middle, end
  }

  static func line(
    from x: Double, _ y: Double, to right: Double, _ bottom: Double, _ kind: String
  ) -> Markup {
    Markup(
      void: "line",
      [
        "class": kind, "x1": Numbers.percent(x), "y1": Numbers.decimal(y),
        "x2": Numbers.percent(right), "y2": Numbers.decimal(bottom),
      ])
  }

  static func box(
    _ x: Double, _ y: Double, width: Double, height: Double, _ kind: String, title: String? = nil
  ) -> Markup {
    Markup(
      "rect",
      [
        "class": kind, "x": Numbers.percent(x), "y": Numbers.decimal(y),
        "width": Numbers.percent(max(0, width)), "height": Numbers.decimal(max(0, height)),
      ], title.map { [Markup("title", text: $0)] } ?? [])
  }

  static func text(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, _ kind: String = "label"
  ) -> Markup {
    Markup(
      "text",
      [
        "class": kind, "x": Numbers.percent(x), "y": Numbers.decimal(y),
        "text-anchor": anchor.rawValue,
      ], text: text)
  }

  /// The time of one session: a ring when it was early, a disc in its window, a square over it.
  ///
  /// - Parameters:
  ///   - verdict: how the time compared with its window.
  ///   - x: across, as a share of the width.
  ///   - y: down, in pixels.
  ///   - opacity: from 0 to 1.
  ///   - title: what is said of it when it is pointed at.
  /// - Returns: the dot.
  static func dot(
    _ verdict: PhaseResult.Verdict, _ x: Double, _ y: Double, opacity: Double = 1, title: String
  ) -> Markup {
    let dot = dot(verdict, at: Numbers.percent(x), y, [Markup("title", text: title)])
    return opacity == 1 ? dot : Markup("g", ["opacity": Numbers.decimal(opacity)], [dot])
  }

  private static func dot(
    _ verdict: PhaseResult.Verdict, at x: String, _ y: Double, _ words: [Markup] = []
  ) -> Markup {
    guard case .over = verdict else {
      return Markup(
        "circle", ["class": verdict.kind, "cx": x, "cy": Numbers.decimal(y), "r": "4"], words)
    }
    return Markup(
      "rect",
      [
        "class": verdict.kind, "x": x, "y": Numbers.decimal(y - 4), "width": "8", "height": "8",
        "transform": "translate(-4 0)",
      ], words)
  }

  /// Marks, so many pixels further down.
  static func lowered(_ marks: [Markup], by height: Double) -> [Markup] {
    guard height > 0 else { return marks }
    return [Markup("g", ["transform": "translate(0 \(Numbers.decimal(height)))"], marks)]
  }

  /// What the signs of a chart mean, in rows at its top.
  struct Legend {
    /// How long a row is at most, in pixels: what a telephone has room for.
    private static let width = 300.0

    private(set) var marks: [Markup] = []
    /// How high the rows below the first one are together, in pixels.
    private(set) var height = 0.0
    private var x = 0.0

    mutating func add(_ verdict: PhaseResult.Verdict, _ words: String) {
      add(words) { Shapes.dot(verdict, at: Numbers.decimal($0 + 6), 9) }
    }

    mutating func addBox(_ kind: String, _ words: String) {
      add(words) { x in
        Markup(
          void: "rect",
          ["class": kind, "x": Numbers.decimal(x), "y": "4", "width": "12", "height": "10"])
      }
    }

    mutating func addLine(_ kind: String, _ words: String) {
      add(words) { x in
        Markup(
          void: "line",
          [
            "class": kind, "x1": Numbers.decimal(x), "y1": "9", "x2": Numbers.decimal(x + 12),
            "y2": "9",
          ])
      }
    }

    mutating func addSign(_ sign: String, _ words: String) {
      add(words) { x in
        Markup(
          "text",
          ["class": "sign", "x": Numbers.decimal(x + 6), "y": "13", "text-anchor": "middle"],
          text: sign)
      }
    }

    private mutating func add(_ words: String, _ sign: (Double) -> Markup) {
      // There is no way to measure text: this is what a letter takes at most as a rule.
      let width = 17 + Double(words.count) * 6.2
      if x > 0, x + width > Legend.width { (x, height) = (0, height + 16) }
      let text = Markup(
        "text", ["class": "label", "x": Numbers.decimal(x + 17), "y": "13"], text: words)
      marks += Shapes.lowered([sign(x), text], by: height)
      x += width + 12
    }
  }
}

extension PhaseResult.Verdict {
  /// The class that the style sheets know it by.
  var kind: String {
    switch self {
    case .short: "early"
    case .inWindow: "within"
    case .over: "over"
    case .skipped, .untimed, .incomplete: "unjudged"
    }
  }
}
