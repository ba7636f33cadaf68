import Structures
import Texts

/// How transcripts are named.
public enum TranscriptName {
  /// The id of a session: its local start time and the first two words of the structure's title.
  ///
  /// Only ASCII letters and digits of the title are used, so that no title can lead out of the
  /// folder; a title without any gives "session".
  public static func id(started: Stamp, structure: String) -> String {
    "\(time(started))-\(slug(structure))"
  }

  /// The time that ids begin with: "2026-11-23T190411".
  public static func time(_ started: Stamp) -> String {
    "\(started.day)T\(started.clock.split(separator: ":").joined())"
  }

  /// Whether a name begins as all ids do: "2026-11-23T190411-".
  public static func isID(_ name: some StringProtocol) -> Bool {
    let form = "0000-00-00T000000-".utf8
    return name.utf8.count >= form.count
      && zip(name.utf8, form).allSatisfy { byte, model in
        model == 0x30 ? byte.isDigit : byte == model
      }
  }

  /// What the clock of the place showed when the session of a name began, in seconds since 1970-01-01
  /// 00:00; `nil` when the name does not say it.
  static func clock(_ name: String) -> Int64? {
    guard isID(name) else { return nil }
    let digits = Array(name.utf8.prefix(17).map { Character(Unicode.Scalar($0)) })
    func part(_ start: Int) -> String { String(digits[start..<start + 2]) }
    return StampText("\(String(digits[..<10]))T\(part(11)):\(part(13)):\(part(15))")?.clock
  }

  /// So many bytes a name may have at most.
  public static let longest = 200

  /// Whether a person may call a session so: it stays a file of its folder that is listed, and no
  /// command takes it for something else.
  public static func isUsable(_ name: String) -> Bool {
    let isPrintable = name.unicodeScalars.allSatisfy { scalar in
      ![.control, .format, .lineSeparator, .paragraphSeparator].contains(
        scalar.properties.generalCategory)
    }
    return isPrintable && !name.isEmpty && name.utf8.count <= longest
      && !name.utf8.contains(UInt8(ascii: "/")) && !".- ".utf8.contains(name.utf8.first ?? 0)
      && name != "last"
  }

  private static func slug(_ title: String) -> String {
    let words = title.lowercased().utf8.prefix(200).split { byte in
      !(0x61...0x7A).contains(byte) && !byte.isDigit
    }
    let joined = words.prefix(2).map { String(decoding: $0.prefix(24), as: UTF8.self) }
      .joined(separator: "-")
    return joined.isEmpty ? "session" : joined
  }
}
