/// What may stand for the first argument of a command: `add` in `rehearse references add PATH`.
public struct Subcommand: Sendable {
  /// Its name: "add".
  public let name: String
  /// What it does, in a line.
  public let summary: String
  /// What has to follow it, in words, for when it is missing: "FILE or FOLDER".
  let needs: String
  let read: Command.Reading

  init(_ name: String, _ summary: String, needs: String = "", read: @escaping Command.Reading) {
    self.name = name
    self.summary = summary
    self.needs = needs
    self.read = read
  }

  /// Its arguments, in their order.
  public var arguments: [ArgumentRow] { Words(of: read).arguments }
}
