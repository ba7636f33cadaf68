import Grids

/// A line that was typed at a terminal which gives whole lines.
public enum TypedLine {
  /// The text that a person typed: what the terminal said by itself, and arrows and other keys that
  /// only edit, are left out.
  ///
  /// - Parameter bytes: the line as it was read, without its end.
  /// - Returns: the rest of it, in UTF-8.
  public static func text(in bytes: some Sequence<UInt8>) -> String {
    var decoder = KeyDecoder()
    // Nobody knows how long after Esc a letter came: it is kept.
    for byte in bytes { decoder.push(byte, isAlone: true) }
    decoder.pause()
    decoder.giveUp()
    return decoder.takeKeys().reduce(into: "") { text, key in
      switch key {
      case .character(let character): text.append(character)
      case .pasted(let pasted): text += pasted
      case .tab: text.append("\t")
      default: break
      }
    }
  }
}
