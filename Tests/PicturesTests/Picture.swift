import Grids

/// A terminal's window as an SVG image: a screen that stands, or several that follow one another in an
/// endless loop.
///
/// Equal screens give equal bytes. Text stays text, and each run of it is as wide as its cells, whatever
/// font there is; lines, blocks and dots are drawn, so that they meet.
struct Picture {
  /// A screen, and for how long it is seen, in milliseconds.
  typealias Frame = (grid: Grid, time: Int)

  /// What was typed to get there: it stands above the window.
  let title: String
  /// What is seen, in words, for who does not see it.
  let description: String
  /// The screens, all of one size; there is at least one.
  let frames: [Frame]
  /// The screen that is seen where nothing shall move.
  let still: Int

  /// Shows a screen that stands.
  init(_ title: String, _ description: String, _ grid: Grid) {
    self.init(title, description, [(grid, 0)], still: 0)
  }

  /// Shows screens one after the other.
  init(_ title: String, _ description: String, _ frames: [Frame], still: Int) {
    (self.title, self.description) = (title, description)
    (self.frames, self.still) = (frames, still)
  }

  /// The image.
  var svg: String {
    let size = frames[0].grid.size
    let (width, height) = (
      size.width * CellShapes.width + 2 * Self.margin,
      size.height * CellShapes.height + Self.bar + Self.margin
    )
    let groups = self.groups
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="title description">
      <title id="title">\(title.escaped)</title>
      <desc id="description">\(description.escaped)</desc>
      <style>
      \(PictureStyles.sheet)\(movement(groups))</style>
      <rect class="window" x=".5" y=".5" width="\(width - 1)" height="\(height - 1)" rx="9"/>
      <path class="bar" d="M1 37V10a9 9 0 0 1 9-9H\(width - 10)a9 9 0 0 1 9 9v27z"/>
      <path class="edge" d="M1 37H\(width - 1)"/>
      <circle class="knob" cx="22" cy="19" r="5.5"/><circle class="knob" cx="41" cy="19" r="5.5"/>\
      <circle class="knob" cx="60" cy="19" r="5.5"/>
      <text class="title" x="\(width / 2)" y="24">\(title.escaped)</text>
      <g transform="translate(\(Self.margin) \(Self.bar))">
      \(groups.enumerated().map { $1.element(name(of: $0, $1)) }.joined(separator: "\n"))
      </g>
      </svg>

      """
  }

  private static let margin = 18
  /// How high the bar of the window is, with the room below it.
  private static let bar = 52

  /// Shapes that are seen in the same frames.
  private struct Group {
    let frames: [Int]
    var shapes: [String]

    func element(_ name: String) -> String {
      "<g\(name)>\n\(shapes.joined(separator: "\n"))\n</g>"
    }
  }

  /// Each shape once, with those that come and go with it.
  private var groups: [Group] {
    var (order, seen): ([String], [String: [Int]]) = ([], [:])
    for (number, frame) in frames.enumerated() {
      for shape in CellShapes.shapes(of: frame.grid) {
        if seen[shape] == nil { order.append(shape) }
        seen[shape, default: []].append(number)
      }
    }
    var (groups, places): ([Group], [[Int]: Int]) = ([], [:])
    for shape in order {
      let frames = seen[shape] ?? []
      if let place = places[frames] {
        groups[place].shapes.append(shape)
      } else {
        places[frames] = groups.count
        groups.append(Group(frames: frames, shapes: [shape]))
      }
    }
    return groups
  }

  /// The attributes of a group that is not always seen.
  private func name(of number: Int, _ group: Group) -> String {
    guard group.frames.count < frames.count else { return "" }
    return " class=\"f\(group.frames.contains(still) ? "" : " off")\" id=\"f\(number)\""
  }

  /// When each group is seen; without an animation, or where none is wanted, one frame is.
  private func movement(_ groups: [Group]) -> String {
    guard frames.count > 1 else { return "" }
    let starts = frames.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.time) }
    let total = starts.last ?? 0
    var sheet = ".off{visibility:hidden}\n@media (prefers-reduced-motion:no-preference){\n"
    sheet += ".f{animation:\(total)ms step-end infinite}\n"
    for (number, group) in groups.enumerated() where group.frames.count < frames.count {
      let frames = Set(group.frames)
      let changes = self.frames.indices.filter {
        $0 == 0 || frames.contains($0) != frames.contains($0 - 1)
      }
      let steps = changes.map { frame in
        let share = starts[frame] * 100_000 / total
        let place = "\(share / 1000).\(String(share % 1000 + 1000).dropFirst())%"
        return "\(place){visibility:\(frames.contains(frame) ? "visible" : "hidden")}"
      }
      sheet += "@keyframes f\(number){\(steps.joined())}#f\(number){animation-name:f\(number)}\n"
    }
    return sheet + "}\n"
  }
}

extension String {
  /// The text as XML takes it.
  var escaped: String {
    var escaped = ""
    for character in self {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
