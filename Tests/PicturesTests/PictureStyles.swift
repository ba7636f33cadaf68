import Grids

@testable import TerminalIO

/// The colours of a picture: those of the program, on a dark window and on a light one.
enum PictureStyles {
  /// What a terminal brings along: the colours of its own.
  private struct Window {
    let ground, ink, bar, edge, quiet: String

    static let dark = Window(
      ground: "#15181d", ink: "#d6dae0", bar: "#1f242b", edge: "#343b45", quiet: "#8b949f")
    static let light = Window(
      ground: "#fdfdfb", ink: "#22262b", bar: "#f0f0ec", edge: "#d3d3cc", quiet: "#6a6f76")
  }

  /// The style sheet.
  static let sheet = """
    text{font:15px ui-monospace,SFMono-Regular,"SF Mono",Menlo,"Cascadia Mono",Consolas,\
    "DejaVu Sans Mono","Liberation Mono",monospace;white-space:pre}
    .title{font-size:13px;text-anchor:middle}
    \(rules(of: Palette(depth: .full, theme: .light), on: .light))\
    @media (prefers-color-scheme:dark){
    \(rules(of: Palette(depth: .full, theme: .dark), on: .dark))}

    """

  private static func rules(of palette: Palette, on window: Window) -> String {
    let rules = """
      .window{fill:\(window.ground);stroke:\(window.edge)}
      .bar{fill:\(window.bar)}
      .edge{fill:none;stroke:\(window.edge)}
      .knob{fill:\(window.edge)}
      text,path,.cursor{fill:\(window.ink)}
      text.title{fill:\(window.quiet)}

      """
    return Style.allCases.reduce(rules) { $0 + rule(for: $1, palette.pen(for: $1), on: window) }
  }

  /// The rule for the text of a style, and for what lies behind it where it is reversed.
  private static func rule(for style: Style, _ pen: Pen, on window: Window) -> String {
    var declarations: [String] = []
    let colour = pen.colour.map(hex)
    if pen.isReversed {
      declarations.append("fill:\(window.ground)")
    } else if let colour {
      declarations.append("fill:\(colour)")
    }
    if pen.isBold { declarations.append("font-weight:700") }
    if pen.isDim { declarations.append("opacity:.6") }
    if pen.isUnderlined { declarations.append("text-decoration:underline") }
    guard !declarations.isEmpty else { return "" }
    let rule = ".\(style){\(declarations.joined(separator: ";"))}\n"
    return pen.isReversed ? rule + ".behind-\(style){fill:\(colour ?? window.ink)}\n" : rule
  }

  /// Whether anything lies behind the text of a style, blank or not.
  static func isReversed(_ style: Style) -> Bool {
    Palette(depth: .full).pen(for: style).isReversed
  }

  /// A colour of the 256: from 16 on a cube of six steps a side, from 232 on greys.
  private static func hex(_ colour: Int16) -> String {
    let number = Int(colour)
    let cube = [0, 95, 135, 175, 215, 255]
    let parts =
      number < 232
      ? [36, 6, 1].map { cube[(number - 16) / $0 % 6] }
      : Array(repeating: 8 + 10 * (number - 232), count: 3)
    return "#" + parts.map { String($0 + 256, radix: 16).dropFirst() }.joined()
  }
}
