/// Signs that are drawn rather than written: lines, blocks and dots have to meet those beside them.
///
/// Lengths are tenths of a pixel.
enum DrawnSigns {
  private static let (width, height) = (CellShapes.width * 10, CellShapes.height * 10)

  /// What a sign is drawn as.
  enum Kind: Equatable {
    /// Lines, rings and dots.
    case strokes
    /// A block, as dark as so many quarters: its edges are those of whole pixels, so that no slit shows
    /// between two of them.
    case block(Int)
  }

  /// What a sign is drawn as; `nil` for one that is written.
  static func kind(of sign: Unicode.Scalar) -> Kind? {
    switch sign.value {
    case 0x2581...0x2588: .block(4)
    case 0x2591...0x2593: .block(Int(sign.value) - 0x2590)
    case 0x2801...0x28FF: .strokes
    default:
      arms[sign] != nil || dashes.contains(sign) || circles[sign] != nil ? .strokes : nil
    }
  }

  /// What signs beside each other look like.
  ///
  /// - Parameters:
  ///   - signs: those of a row, without a gap.
  ///   - x: where the first begins, in pixels.
  ///   - y: the top of the row, in pixels.
  /// - Returns: the data of a path.
  static func path(of signs: [Character], x: Int, y: Int) -> String {
    var path = ""
    var place = 0
    while place < signs.count {
      let end = signs[place...].firstIndex { $0 != signs[place] } ?? signs.count
      if let sign = signs[place].unicodeScalars.first {
        path += outline(
          of: sign, count: end - place, x: 10 * x + place * width, y: 10 * y)
      }
      place = end
    }
    return path
  }

  private static func outline(of sign: Unicode.Scalar, count: Int, x: Int, y: Int) -> String {
    switch sign.value {
    case 0x2581...0x2588:
      let part = height * Int(sign.value - 0x2580) / 8
      return box(x, y + height - part, count * width, part)
    case 0x2591...0x2593: return box(x, y, count * width, height)
    default: break
    }
    if let arms = arms[sign], arms.up == 0, arms.down == 0, arms.left == arms.right {
      return box(x, y + (height - arms.left) / 2, count * width, arms.left)
    }
    if dashes.contains(sign) {
      let dash = "h1.8v\(pixels(light))h-1.8z"
      let first = "M\(pixels(x + 6)) \(pixels(y + (height - light) / 2))\(dash)"
      return first + String(repeating: "m\(pixels(width / 3)) 0\(dash)", count: 3 * count - 1)
    }
    return (0..<count).map { single(sign, x: x + $0 * width, y: y) }.joined()
  }

  private static func single(_ sign: Unicode.Scalar, x: Int, y: Int) -> String {
    let (middle, centre) = (x + width / 2, y + height / 2)
    if let arms = arms[sign] {
      let (across, along) = (max(arms.left, arms.right), max(arms.up, arms.down))
      let left = arms.left > 0 ? x : middle - along / 2
      let right = arms.right > 0 ? x + width : middle + along / 2
      let top = arms.up > 0 ? y : centre - across / 2
      // A pixel into the cell below, else a slit would show where pixels are halved.
      let bottom = arms.down > 0 ? y + height + 10 : centre + across / 2
      return (across > 0 ? box(left, centre - across / 2, right - left, across) : "")
        + (along > 0 ? box(middle - along / 2, top, along, bottom - top) : "")
    }
    if let circle = circles[sign] {
      let outer = ring(middle, centre, circle.radius, clockwise: true)
      return circle.isHollow
        ? outer + ring(middle, centre, circle.radius - light, clockwise: false) : outer
    }
    return dots.enumerated().filter { sign.value >> $0.offset & 1 == 1 }.map { _, dot in
      box(x + dot.x, y + dot.y, 20, 20)
    }.joined()
  }

  private static let (light, heavy) = (12, 28)

  private typealias Arms = (left: Int, right: Int, up: Int, down: Int)
  /// Lines, by how thick they are towards each side.
  private static let arms: [Unicode.Scalar: Arms] = [
    "─": (light, light, 0, 0), "━": (heavy, heavy, 0, 0), "│": (0, 0, light, light),
    "┃": (0, 0, heavy, heavy), "┏": (0, heavy, 0, heavy), "┓": (heavy, 0, 0, heavy),
    "┗": (0, heavy, heavy, 0), "┛": (heavy, 0, heavy, 0), "┣": (0, heavy, heavy, heavy),
    "┫": (heavy, 0, heavy, heavy), "╂": (light, light, heavy, heavy),
  ]
  /// Lines of three dashes a cell.
  private static let dashes: Set<Unicode.Scalar> = ["┄"]
  private static let circles: [Unicode.Scalar: (radius: Int, isHollow: Bool)] = [
    "●": (38, false), "○": (36, true), "◦": (26, true), "•": (22, false),
  ]
  /// Where the dots of Braille lie, in the order of their bits.
  private static let dots: [(x: Int, y: Int)] = [
    (15, 15), (15, 62), (15, 109), (55, 15), (55, 62), (55, 109), (15, 156), (55, 156),
  ]

  private static func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> String {
    "M\(pixels(x)) \(pixels(y))h\(pixels(width))v\(pixels(height))h-\(pixels(width))z"
  }

  /// A circle; one within another that runs the other way leaves a hole.
  private static func ring(_ x: Int, _ y: Int, _ radius: Int, clockwise: Bool) -> String {
    let (r, sweep) = (pixels(radius), clockwise ? 1 : 0)
    return "M\(pixels(x - radius)) \(pixels(y))a\(r) \(r) 0 0 \(sweep) \(pixels(2 * radius)) 0"
      + "a\(r) \(r) 0 0 \(sweep) -\(pixels(2 * radius)) 0z"
  }

  private static func pixels(_ tenths: Int) -> String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
