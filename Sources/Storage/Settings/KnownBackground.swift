import Grids

/// What a terminal said last of its background, so that the first frame need not wait to be told.
public enum KnownBackground {
  private static let name = "background"

  /// What is remembered; `nil` when nothing is.
  ///
  /// - Parameter environment: tells where it is kept.
  /// - Returns: the background.
  public static func last(_ environment: Environment) -> Background? {
    guard let folder = environment.stateFolder,
      let bytes = try? Files.read("\(folder)/\(name)", limit: 64)
    else { return nil }
    return Background(
      rawValue: String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }

  /// Remembers it; where that cannot be, the terminal is asked again the next time.
  public static func keep(_ background: Background, _ environment: Environment) {
    guard let folder = environment.stateFolder, last(environment) != background else { return }
    try? Files.makeFolder(folder)
    try? Files.put("\(folder)/\(name)", with: Array("\(background.rawValue)\n".utf8))
  }
}
