import References
import Texts

/// One command line, taken apart.
struct Invocation {
  /// What is asked for.
  let command: Command
  /// The arguments that are no options.
  private(set) var arguments: [String] = []
  /// Whether help is asked for.
  private(set) var wantsHelp = false
  /// The options in the order in which they were given.
  private var options: [(name: String, value: String?)] = []

  /// Takes a command line apart.
  ///
  /// - Parameter words: the words behind the program's name.
  /// - Throws: ``Failure`` with the nearest names when a word is not known.
  init(_ words: [String]) throws(Failure) {
    var words = words[...]
    if let first = words.first, first.first != "-" {
      guard let command = Commands.all.first(where: { $0.name == first }) else {
        let names = Commands.all.map(\.name).filter { !$0.isEmpty }
        throw .usage(
          "there is no command “\(first)”\(Invocation.nearest(first, names)); see rehearse --help")
      }
      self.command = command
      words = words.dropFirst()
    } else {
      command = Commands.home
    }
    var isLiteral = false
    while let word = words.popFirst() {
      if !isLiteral, word == "--" {
        isLiteral = true
      } else if isLiteral || word.first != "-" || word == "-" || Int(word) != nil {
        arguments.append(word)
      } else {
        try takeOption(word, &words)
      }
    }
    guard !wantsHelp else { return }
    try checkCount()
  }

  /// Whether an option without a value was given.
  func has(_ option: String) -> Bool { options.contains { $0.name == option } }

  /// The value of an option; the last one when it was given several times.
  func value(_ option: String) -> String? { all(option).last }

  /// All values of an option.
  func all(_ option: String) -> [String] {
    options.compactMap { $0.name == option ? $0.value : nil }
  }

  private mutating func takeOption(
    _ word: String, _ words: inout ArraySlice<String>
  ) throws(Failure) {
    let parts = word.utf8.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    let name = parts[0]
    guard name != "--help", name != "-h" else {
      wantsHelp = true
      return
    }
    guard let option = command.options.first(where: { $0.name == name }) else {
      let names = command.options.map(\.name) + ["--help"]
      let of = command.name.isEmpty ? "rehearse" : "rehearse \(command.name)"
      throw .usage(
        "\(of) has no option “\(name)”\(Invocation.nearest(name, names)); see \(of) --help")
    }
    guard let placeholder = option.value else {
      guard parts.count == 1 else {
        throw .usage("\(name) takes no value; leave out “=\(parts[1])”")
      }
      options.append((name, nil))
      return
    }
    guard let value = parts.count == 2 ? parts[1] : words.popFirst(), !value.isEmpty else {
      throw .usage("\(name) needs a value: \(name) \(placeholder)")
    }
    options.append((name, value))
  }

  private func checkCount() throws(Failure) {
    let name = command.name.isEmpty ? "rehearse" : "rehearse \(command.name)"
    if arguments.count < command.count.lowerBound {
      throw .usage("\(name) needs \(command.arguments); for instance: \(command.examples[0])")
    }
    if arguments.count > command.count.upperBound {
      let extra = arguments[command.count.upperBound]
      throw .usage(
        "“\(extra)” is one argument too many for \(name);"
          + " put a text of several words into quotes")
    }
  }

  static func nearest(_ name: String, _ names: [String]) -> String {
    let nearest = NearestNames.nearest(to: name, among: names)
    return nearest.isEmpty ? "" : ", did you mean \(nearest.joined(separator: " or "))?"
  }
}
