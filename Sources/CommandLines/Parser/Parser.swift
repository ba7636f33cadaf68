import References
import Texts

/// Takes a command line apart.
public enum Parser {
  /// Tells what a command line asks for.
  ///
  /// - Parameter words: the words behind the program's name.
  /// - Returns: the invocation, with all values read.
  /// - Throws: ``UsageProblem`` with the nearest names when a word is not known.
  public static func parse(_ words: [String]) throws(UsageProblem) -> Invocation {
    try parse(words, among: Command.all)
  }

  static func parse(
    _ words: [String], among commands: [Command]
  ) throws(UsageProblem) -> Invocation {
    switch words {
    case ["--version"], ["-V"], ["version"]: return .version
    case ["--help"], ["-h"]: return .help(nil)
    default: break
    }
    guard let name = words.first, name.first != "-" else {
      return try CommandParser(.home).parse(words[...])
    }
    return try CommandParser(command(name, among: commands)).parse(words.dropFirst())
  }

  /// Finds a command by its name.
  static func command(
    _ name: String, among commands: [Command] = Command.all
  ) throws(UsageProblem) -> Command {
    if !name.isEmpty, let command = commands.first(where: { $0.name == name }) {
      return command
    }
    let names = commands.filter { $0.group != nil && !$0.name.isEmpty }.map(\.name)
    throw UsageProblem("there is no command “\(name)”\(nearest(name, names)); see rehearse --help")
  }

  /// What is said of the names that a mistyped one may have meant: it begins with a comma.
  public static func nearest(_ name: String, _ names: [String]) -> String {
    let nearest = NearestNames.nearest(to: name, among: names)
    return nearest.isEmpty ? "" : ", did you mean \(nearest.joined(separator: " or "))?"
  }
}
