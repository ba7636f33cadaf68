/// A chart: a picture that gives way to the width it gets, and the same facts in words.
///
/// Places across are shares of the width, places down are pixels; so text and dots keep their size
/// on a phone.
public struct Chart: Sendable {
  /// What it is called.
  public let title: String
  /// What it shows, in words.
  public let description: String
  /// How high it is, in pixels.
  let height: Double
  /// The picture.
  let marks: [Markup]

  /// A chart.
  ///
  /// - Parameters:
  ///   - title: what it is called.
  ///   - description: what it shows, in words.
  ///   - height: how high it is, with one row of its legend, in pixels.
  ///   - legend: what its signs mean.
  ///   - marks: the picture below the legend.
  init(
    title: String, description: String, height: Double, legend: Shapes.Legend = Shapes.Legend(),
    marks: [Markup]
  ) {
    (self.title, self.description) = (title, description)
    self.height = height + legend.height
    self.marks = legend.marks + Shapes.lowered(marks, by: legend.height)
  }

  /// The part of the width in which things are drawn; left of it stand the numbers of the axis.
  static let field = 0.1...0.985

  /// A place in ``field``, as a share of the width.
  ///
  /// - Parameter share: from 0 at its left to 1 at its right.
  /// - Returns: the place.
  static func across(_ share: Double) -> Double {
    field.lowerBound + (field.upperBound - field.lowerBound) * min(max(share, 0), 1)
  }

  /// The chart as a part of a page.
  ///
  /// - Parameter id: what no other part of the page is called.
  /// - Returns: the picture with its words.
  func inline(id: String) -> Markup {
    Markup(
      "svg",
      [
        "class": "chart", "width": "100%", "height": Numbers.decimal(height), "role": "img",
        "aria-labelledby": "\(id)-title", "aria-describedby": "\(id)-words",
      ], words(id: id) + marks)
  }

  /// The chart as an SVG file of its own.
  public var file: [UInt8] {
    let (width, margin, head) = (760.0, 20.0, 48.0)
    let svg = Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": Numbers.decimal(width),
        "height": Numbers.decimal(height + head + margin), "role": "img",
        "aria-labelledby": "chart-title", "aria-describedby": "chart-words",
      ],
      words(id: "chart") + [
        Markup("metadata", text: Report.mark), .style(PackageResources.charts_css),
        Markup(void: "rect", ["class": "paper", "width": "100%", "height": "100%"]),
        Markup(
          "text", ["class": "heading", "x": Numbers.decimal(margin), "y": "30"], text: title),
        Markup(
          "svg",
          [
            "x": Numbers.decimal(margin), "y": Numbers.decimal(head),
            "width": Numbers.decimal(width - 2 * margin), "height": Numbers.decimal(height),
          ], marks),
      ])
    return Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + svg.bytes
  }

  private func words(id: String) -> [Markup] {
    [
      Markup("title", ["id": "\(id)-title"], text: title),
      Markup("desc", ["id": "\(id)-words"], text: description),
    ]
  }
}
