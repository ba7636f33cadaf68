import Structures
import Texts

/// Finds the points of a lookup entry that are to be ticked.
///
/// Rule: [checklist-points].
struct ChecklistPoints {
  /// A line of a list or a fence.
  private struct Line {
    let text: String
    /// How far it is set in; only more and less matter.
    let depth: Int
    let role: Role
  }

  private enum Role {
    case point, caption, other
  }

  /// The points, with what stands above them in the entry, the nearest first.
  private(set) var points: [Checklist.Point] = []

  private var caption: String?
  /// The points around the next one, the outermost first.
  private var around: [Line] = []

  /// Reads an entry; one that is no checklist has no points.
  init(_ entry: LookupEntry) {
    guard case .parts(let parts) = entry.content else { return }
    let words = FoldedText.words(entry.title)
    let isNamed = words.contains(where: LookupEntry.checklistWords.contains)
    var list: [Line] = []
    for part in parts {
      switch part {
      case .line(let line): list.append(ChecklistPoints.line(line, isNamed: isNamed))
      case .code(let code) where FileFormats.texts.contains(code.language.lowercased()):
        take(list)
        list = []
        take(code.lines.map(ChecklistPoints.line))
      case .code: break
      }
    }
    take(list)
  }

  private mutating func take(_ lines: [Line]) {
    around = []
    for (index, line) in lines.enumerated() {
      around.removeAll { $0.depth >= line.depth || line.role == .caption }
      switch line.role {
      case .caption: caption = line.text
      case .other: break
      case .point where ChecklistPoints.isAround(index, lines): around.append(line)
      case .point:
        let captions = around.reversed().map(\.text) + [caption].compactMap(\.self)
        points.append(Checklist.Point(text: line.text, captions: captions))
      }
    }
  }

  /// Whether a point has points below it, and so is their caption.
  private static func isAround(_ index: Int, _ lines: [Line]) -> Bool {
    let depth = lines[index].depth
    let next = lines[(index + 1)...].first { $0.depth <= depth || $0.role == .point }
    return next.map { $0.depth > depth } ?? false
  }

  private static func line(_ line: LookupLine, isNamed: Bool) -> Line {
    let role: Role =
      switch line.mark {
      case .box: .point
      case .bullet, .number: isNamed && line.depth == 1 ? .point : .other
      case nil: line.depth == 0 ? role(of: line.text) : .other
      }
    return Line(text: line.text, depth: line.depth, role: role)
  }

  private static let boxes = ["[ ]", "[x]", "[X]", "□", "☐", "☑"]

  /// A line of a fence: a point when it begins with a box, behind a bullet perhaps.
  private static func line(_ text: String) -> Line {
    let content = text.drop { $0 == " " || $0 == "\t" }
    let depth = text.count - content.count
    let behind =
      "-*+".contains(content.prefix(1)) ? content.dropFirst().drop { $0 == " " } : content
    if let box = boxes.first(where: behind.hasPrefix) {
      let point = behind.dropFirst(box.count).drop { $0 == " " }
      return Line(text: String(point), depth: depth, role: point.isEmpty ? .other : .point)
    }
    let isBlank = content.allSatisfy(\.isWhitespace)
    return Line(
      text: String(content), depth: isBlank ? .max : depth, role: isBlank ? .other : role(of: text))
  }

  /// What a line outside lists is: a sentence names nothing.
  private static func role(of text: String) -> Role {
    text.utf8.last.map { ".!?".utf8.contains($0) } ?? true ? .other : .caption
  }
}
