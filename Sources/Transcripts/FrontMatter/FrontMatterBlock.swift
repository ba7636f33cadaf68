import Documents

/// Where the front matter stands in the bytes of a transcript, whose lines end in line feeds.
struct FrontMatterBlock {
  /// The index of the line that closes it.
  let end: Int
  /// How many bytes it has, with that line and its end.
  let size: Int

  /// Finds it; `nil` when the first line does not open it, or none closes it.
  init?(_ bytes: some RandomAccessCollection<UInt8>) {
    var rest = bytes.withoutByteOrderMark
    var count = 0
    while !rest.isEmpty {
      let line = rest.prefix { $0 != 0x0A }
      let isMarker = FrontMatterMarker.isMarker(line)
      if count == 0, !isMarker { return nil }
      rest = rest.dropFirst(line.count + 1)
      if count > 0, isMarker {
        (end, size) = (count, bytes.count - rest.count)
        return
      }
      count += 1
    }
    return nil
  }
}
