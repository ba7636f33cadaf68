import Documents
import Texts

/// The lines of a transcript's file with every byte as it is, and what is to become of them.
///
/// Places are those of the lines as they were read, whatever has been put in or taken out.
struct TranscriptLines {
  /// What is known of a line of the body.
  struct Row {
    let place: KeptLines.Place
    let kind: BodyWalk.Kind
    let isPastTimeline: Bool
  }

  private let lines: [ArraySlice<UInt8>]
  /// The place of the line that closes the front matter.
  let frontMatterEnd: Int?
  /// Whether the last line has its end.
  let isEnded: Bool
  /// What is put in before the line of a place.
  private var inserted: [Int: [[UInt8]]] = [:]
  private var removed: Set<Int> = []

  /// Takes the content of a file apart.
  init(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    isEnded = lines.last?.isEmpty ?? true
    if isEnded, !lines.isEmpty { lines.removeLast() }
    self.lines = lines
    frontMatterEnd = FrontMatterBlock(bytes)?.end
  }

  /// How many lines there are.
  var count: Int { lines.count }

  /// A line as text, without a byte order mark and without returns at its end.
  subscript(place: Int) -> Substring {
    var line = lines[place]
    if place == 0 { line = line.withoutByteOrderMark }
    while line.last == 0x0D { line.removeLast() }
    return Substring(decoding: line, as: UTF8.self)
  }

  /// Whether a line is blank, or there is none.
  func isBlank(_ place: Int) -> Bool {
    !lines.indices.contains(place) || self[place].trimmed.isEmpty
  }

  /// Whether text begins with a line as it stands.
  func isBeginning(_ place: Int, of text: [UInt8]) -> Bool { text.starts(with: lines[place]) }

  /// What is known of each line; those of the front matter are fenced.
  func rows(phaseCount: Int) -> [Row] {
    var walk = BodyWalk(phaseCount: phaseCount)
    let start = (frontMatterEnd ?? -1) + 1
    let isFenced = Fences(in: lines[start...].indices.map { self[$0] }).isFenced
    return lines.indices.map { place in
      guard place >= start else {
        return Row(place: .frontMatter, kind: .fenced, isPastTimeline: false)
      }
      let kind = walk.take(self[place], isFenced: isFenced[place - start])
      return Row(place: walk.place, kind: kind, isPastTimeline: walk.isPastTimeline)
    }
  }

  /// Puts lines in before the line of a place, behind what was put in there already.
  mutating func insert(_ new: [some StringProtocol], at place: Int) {
    let end: [UInt8] = lines.first?.last == 0x0D ? [0x0D] : []
    inserted[place, default: []] += new.map { Array($0.utf8) + end }
  }

  /// Puts a block in, with a blank line before and behind it where none is.
  mutating func insert(block: [String], at place: Int) {
    insert(
      (isBlank(place - 1) ? [] : [""]) + block + (isBlank(place) && place < count ? [] : [""]),
      at: place)
  }

  /// Takes lines out.
  mutating func remove(_ places: Range<Int>) { removed.formUnion(places) }

  /// Puts lines in elsewhere.
  mutating func move(_ places: Range<Int>, to place: Int) {
    inserted[place, default: []] += places.map { Array(lines[$0]) }
    remove(places)
  }

  /// Puts an x into the box that a line begins with, or another sign.
  mutating func tick(_ place: Int, with sign: Unicode.Scalar = "x") {
    var line = Array(lines[place])
    guard let box = line.firstIndex(of: UInt8(ascii: "[")), box + 1 < line.count else { return }
    line[box + 1] = UInt8(ascii: sign)
    inserted[place, default: []].append(line)
    removed.insert(place)
  }

  /// The content of the file with all that was put in and without what was taken out.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for place in 0...count {
      for line in inserted[place] ?? [] {
        bytes += line
        bytes.append(0x0A)
      }
      guard place < count, !removed.contains(place) else { continue }
      bytes += lines[place]
      if isEnded || place < count - 1 || inserted[count] != nil { bytes.append(0x0A) }
    }
    return bytes
  }

  /// The content with an end to its last line.
  var endedBytes: [UInt8] {
    let bytes = bytes
    return bytes.last == 0x0A || bytes.isEmpty ? bytes : bytes + [0x0A]
  }
}
