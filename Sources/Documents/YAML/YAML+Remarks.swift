extension YAML {
  /// The lines of a YAML text that hold a remark, `# …`, outside of every value.
  ///
  /// - Parameters:
  ///   - text: the YAML text, whose lines end in line feeds alone.
  ///   - firstLine: the line of the file on which the text begins, from 1.
  /// - Returns: the numbers of the lines.
  public static func remarkLines(_ text: String, firstLine: Int = 1) -> Set<Int> {
    var text = text
    var rest = text.withUTF8 { values(in: $0) }[...]
    var found: Set<Int> = []
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where line.contains(UInt8(ascii: "#")) {
      var before: Unicode.Scalar = " "
      for (column, scalar) in Substring(line).unicodeScalars.enumerated() {
        if scalar == "#", before == " " || before == "\t" {
          let place = YAMLPlace(line: number, column: column)
          rest = rest.drop { $0.upperBound <= place }
          guard let value = rest.first, value.lowerBound <= place else {
            found.insert(firstLine + number)
            break
          }
        }
        before = scalar
      }
    }
    return found
  }

  /// Where the scalars are, in the order of the text.
  private static func values(
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> [ClosedRange<YAMLPlace>] {
    let events = YAMLEvents(bytes, firstLine: 1)
    var values: [ClosedRange<YAMLPlace>] = []
    while true {
      let event = events.next()
      if let places = event.places { values.append(places) }
      switch event.kind {
      case .streamEnd, .failure: return values
      default: continue
      }
    }
  }
}
