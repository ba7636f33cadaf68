import Texts

/// The lines of a guide's file, as they are written.
public struct GuideLines: Hashable, Sendable {
  private let texts: [String]

  /// Takes a file apart, at the line ends that Markdown knows.
  ///
  /// - Parameter bytes: what it holds; a byte order mark is passed over.
  public init(_ bytes: [UInt8]) {
    let bytes = bytes.withoutByteOrderMark
    var texts: [String] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(where: { $0 == 10 || $0 == 13 }) {
      texts.append(GuideLines.text(bytes[start..<end]))
      let isPair = bytes[end] == 13 && end + 1 < bytes.endIndex && bytes[end + 1] == 10
      start = end + (isPair ? 2 : 1)
    }
    if start < bytes.endIndex { texts.append(GuideLines.text(bytes[start...])) }
    self.texts = texts
  }

  /// How many there are.
  public var count: Int { texts.count }

  /// A line without the spaces around it; `nil` where there is none of that number.
  ///
  /// - Parameter number: which one, from 1.
  public subscript(number: Int) -> String? { number > 0 ? texts[safe: number - 1] : nil }

  /// A line as it is named in what was mended; `nil` where there is none of that number.
  func quoted(_ number: Int) -> QuotedLine? { self[number].map { QuotedLine(number, $0) } }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }
    guard let start = bytes.firstIndex(where: { !isBlank($0) }),
      let end = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(decoding: bytes[start...end], as: UTF8.self)
  }
}
