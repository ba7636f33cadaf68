import Documents
import Texts

/// Reads lines of simple YAML from bytes: keys with values that are written on one line.
///
/// It gives up with ``Unsure`` at whatever might mean something else to a YAML parser: comments,
/// anchors, values over several lines, tabs, characters that YAML does not have.
struct LineScanner {
  /// Something that is not read here.
  struct Unsure: Error {}

  let bytes: UnsafeBufferPointer<UInt8>
  let texts: TextCache
  /// The place of the next byte.
  var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ texts: TextCache) {
    (self.bytes, self.texts) = (bytes, texts)
  }

  /// The next byte; 0, which YAML does not have, behind the end.
  var next: UInt8 { byte(at: place) }

  func byte(at place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  /// Whether the next bytes are these.
  @inline(__always) func isAt(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - place >= count else { return false }
    for index in 0..<count where bytes[place + index] != text.utf8Start[index] { return false }
    return true
  }

  /// Passes over these bytes, if they are the next.
  @inline(__always) mutating func take(_ text: StaticString) -> Bool {
    guard isAt(text) else { return false }
    place += text.utf8CodeUnitCount
    return true
  }

  /// Whether the line ends here.
  var isAtLineEnd: Bool { next == 0x0A || next == 0x0D }

  /// Passes over the end of a line, and spaces before it.
  mutating func endLine() throws(Unsure) {
    skipSpaces()
    if next == 0x0D { place += 1 }
    guard next == 0x0A else { throw Unsure() }
    place += 1
  }

  /// Passes over a line that opens or closes the front matter, if it is the next.
  mutating func takeMarker() -> Bool {
    guard isAt("---"), let end = bytes[place...].firstIndex(of: 0x0A),
      FrontMatterMarker.isMarker(bytes[place..<end])
    else { return false }
    place = end + 1
    return true
  }

  mutating func skipSpaces() {
    while next == UInt8(ascii: " ") { place += 1 }
  }

  /// Passes over what has to stand between a key and its value.
  mutating func passSpaces() throws(Unsure) {
    guard next == UInt8(ascii: " ") else { throw Unsure() }
    skipSpaces()
  }

  /// The next bytes as one number, of which the first is the lowest; 0 stands for those behind the
  /// end.
  var nextSixteen: UInt128 {
    if bytes.count - place >= 16 {
      let next = UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: place, as: UInt128.self)
      return UInt128(littleEndian: next)
    }
    return bytes[place...].reversed().reduce(0) { $0 << 8 | UInt128($1) }
  }

  /// Passes over bytes that are there.
  mutating func skip(_ count: Int) { place += count }

  /// Passes over a key and its colon.
  mutating func key() throws(Unsure) -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = place
    while isLetter(next) || place > start && (next.isDigit || next == UInt8(ascii: "-")) {
      place += 1
    }
    guard place > start, next == UInt8(ascii: ":") else { throw Unsure() }
    defer { place += 1 }
    return bytes[start..<place]
  }

  /// Reads a key of any name, in quotes or not, and passes over its colon.
  mutating func name() throws(Unsure) -> String {
    guard next == UInt8(ascii: "\"") else {
      let name = UnsafeBufferPointer(rebasing: try key())
      if isNull(name) { throw Unsure() }
      return texts.text(name)
    }
    let name = try text(of: scalar(inList: false))
    guard take(":") else { throw Unsure() }
    return name
  }

  /// Passes over digits, of which there are at least one and at most so many.
  ///
  /// - Returns: what they mean, and how many there are.
  mutating func digits(upTo most: Int) throws(Unsure) -> (number: Int64, count: Int) {
    var number: Int64 = 0
    var count = 0
    // Of nine digits at most no number is too large.
    let most = min(most, bytes.count - place)
    while count < most, case let digit = bytes[place + count] &- UInt8(ascii: "0"), digit < 10 {
      number = number &* 10 &+ Int64(digit)
      count += 1
    }
    guard count > 0 else { throw Unsure() }
    place += count
    return (number, count)
  }

  func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
  }
}
