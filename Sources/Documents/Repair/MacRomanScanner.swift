/// Finds and replaces runs of characters that are UTF-8 decoded as Mac Roman.
struct MacRomanScanner {
  /// The repaired text; `nil` when nothing was repaired.
  private(set) var output: [UInt8]?
  private(set) var count = 0
  private(set) var firstLine: Int?

  /// The bytes of ≠ ∞ ± ≤ ≥ µ ∂ ∑ ∏ π ∫ Ω.
  private static let mathematics: [UInt8] = [
    0xAD, 0xB0, 0xB1, 0xB2, 0xB3, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xBA, 0xBD,
  ]

  private struct Sequence {
    var bytes: [UInt8]
    /// Where the sequence ends in the text.
    var end: Int
  }

  mutating func scan(_ text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var place = 0
    while let next = beyondASCII(in: text, from: place) {
      place = next
      let run = run(in: text, at: place)
      guard let last = run.last else {
        place += length(text[place])
        continue
      }
      if isDamage(run, in: text, at: place) {
        replace(run, in: text, after: copied, at: place)
        copied = last.end
      }
      place = last.end
    }
    output?.append(contentsOf: text[copied...])
  }

  /// The first place from a given one on that is not ASCII.
  private func beyondASCII(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(text)
    var place = start
    while place + 8 <= raw.count {
      let eight = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if eight & 0x8080_8080_8080_8080 != 0 { break }
      place += 8
    }
    return raw[place...].firstIndex { $0 >= 0x80 }
  }

  private mutating func replace(
    _ run: [Sequence], in text: UnsafeBufferPointer<UInt8>, after copied: Int, at place: Int
  ) {
    if output == nil {
      output = []
      output?.reserveCapacity(text.count)
      firstLine = LineCounter.lines(in: text[..<place]) + 1
    }
    output?.append(contentsOf: text[copied..<place])
    for sequence in run { output?.append(contentsOf: sequence.bytes) }
    count += 1
  }

  /// The sequences that follow one another from a place on.
  private func run(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> [Sequence] {
    var run: [Sequence] = []
    var place = place
    while let sequence = sequence(in: text, at: place) {
      run.append(sequence)
      place = sequence.end
    }
    return run
  }

  private func sequence(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> Sequence? {
    guard let lead = macByte(in: text, at: place), (0xC2...0xF4).contains(lead.byte) else {
      return nil
    }
    let wanted = lead.byte < 0xE0 ? 2 : lead.byte < 0xF0 ? 3 : 4
    var sequence = Sequence(bytes: [lead.byte], end: lead.end)
    while sequence.bytes.count < wanted {
      guard let next = macByte(in: text, at: sequence.end), next.byte < 0xC0 else { return nil }
      sequence.bytes.append(next.byte)
      sequence.end = next.end
    }
    return isShortest(sequence.bytes) ? sequence : nil
  }

  /// Whether the bytes are the shortest form of a character that is no surrogate and exists.
  private func isShortest(_ bytes: [UInt8]) -> Bool {
    switch bytes[0] {
    case 0xE0: bytes[1] >= 0xA0
    case 0xED: bytes[1] < 0xA0
    case 0xF0: bytes[1] >= 0x90
    case 0xF4: bytes[1] < 0x90
    default: true
    }
  }

  private func isDamage(
    _ run: [Sequence], in text: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    guard run.count == 1, let only = run.first, only.bytes.count == 2 else { return true }
    switch only.bytes[0] {
    case 0xC2: return true
    case 0xC3:
      guard Self.mathematics.contains(only.bytes[1]) else { return true }
      let isAfterLetter = place > 0 && isLetter(text[place - 1])
      return isAfterLetter || only.end < text.count && isLetter(text[only.end])
    default: return false
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The character at a place as a Mac Roman byte from 0x80 on, and where the character ends.
  private func macByte(
    in text: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (byte: UInt8, end: Int)? {
    guard place < text.count, text[place] >= 0xC0 else { return nil }
    let end = place + length(text[place])
    guard end <= text.count, end - place < 4 else { return nil }
    var scalar = UInt32(text[place]) & (end - place == 2 ? 0x1F : 0x0F)
    for byte in text[place + 1..<end] { scalar = scalar << 6 | UInt32(byte & 0x3F) }
    let byte = MacRoman.byte(of: scalar)
    return byte == 0 ? nil : (byte, end)
  }

  /// The length of the UTF-8 sequence that a byte begins.
  private func length(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
