import Grids

/// What was typed behind a command, taken out piece by piece; what is asked for is what there may be.
///
/// So an option is declared by being read, once, where its value becomes a field: without words all
/// that can be read is recorded, which is what help, manual and completions are made from.
struct Words {
  private(set) var options: [OptionRow] = []
  private(set) var arguments: [ArgumentRow] = []
  /// When colours are wanted; `nil` where that was not said.
  private(set) var colours: ColourChoice?
  /// The options in the order in which they were typed.
  private let typed: [(name: String, value: String?)]
  private var rest: ArraySlice<String>

  init(typed: [(name: String, value: String?)] = [], arguments: [String] = []) {
    self.typed = typed
    rest = arguments[...]
  }

  /// Tells what a command takes.
  init(of read: Command.Reading) {
    self.init()
    // What is missing is complained about when all has been asked for.
    _ = try? read(&self)
  }

  /// Whether an option without a value was given.
  mutating func has(_ flag: Flag) -> Bool {
    options.append(
      OptionRow(
        name: flag.name, placeholder: nil, kind: nil, repeats: false, summary: flag.summary))
    return typed.contains { $0.name == flag.name }
  }

  /// The value of an option; the last one when it was given several times.
  mutating func value<Value>(_ option: Option<Value>) throws(UsageProblem) -> Value? {
    declare(option, repeats: false)
    return try texts(option.name).last.map { text throws(UsageProblem) in
      try read(text, option.kind, of: option.name)
    }
  }

  /// All values of an option.
  mutating func values<Value>(_ option: Option<Value>) throws(UsageProblem) -> [Value] {
    declare(option, repeats: true)
    return try texts(option.name).map { text throws(UsageProblem) in
      try read(text, option.kind, of: option.name)
    }
  }

  /// Offers the option that says when colours are wanted.
  mutating func takeColours() throws(UsageProblem) { colours = try value(.colours) }

  /// The next argument, which is there.
  mutating func argument<Value>(_ name: String, _ kind: ValueKind<Value>) -> String {
    arguments.append(ArgumentRow(name: name, kind: kind.kind, count: 1...1))
    return rest.popFirst() ?? ""
  }

  /// The next argument, if there is one.
  mutating func optionalArgument<Value>(
    _ name: String, _ kind: ValueKind<Value>
  ) throws(UsageProblem) -> Value? {
    arguments.append(ArgumentRow(name: name, kind: kind.kind, count: 0...1))
    guard let text = rest.popFirst() else { return nil }
    return try kind.read(text)
  }

  /// The next argument, which is there, and is one of the words that a type knows.
  mutating func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ type: Value.Type
  ) throws(UsageProblem) -> Value {
    let kind = ValueKind.choice(type)
    let isTyped = !rest.isEmpty
    let text = argument(name, kind)
    // Where it is only asked what there may be, any word does.
    if !isTyped, let any = Value.allCases.first { return any }
    return try read(text, kind, of: name)
  }

  /// All arguments that are left.
  mutating func allArguments(
    _ name: String, _ kind: ValueKind<String>, atLeast least: Int
  ) -> [String] {
    arguments.append(ArgumentRow(name: name, kind: kind.kind, count: least...Int.max))
    defer { rest = [] }
    return Array(rest)
  }

  /// The options that were given among some rows, in words: "level L6", "over".
  func spelledOut(_ rows: ArraySlice<OptionRow>) -> [String] {
    rows.filter { row in typed.contains { $0.name == row.name } }.map { row in
      let name = String(row.name.drop { $0 == "-" })
      return texts(row.name).last.map { "\(name) \($0)" } ?? name
    }
  }

  private mutating func declare<Value>(_ option: Option<Value>, repeats: Bool) {
    options.append(
      OptionRow(
        name: option.name, placeholder: option.placeholder, kind: option.kind.kind,
        repeats: repeats, summary: option.summary))
  }

  private func texts(_ name: String) -> [String] {
    typed.compactMap { $0.name == name ? $0.value : nil }
  }

  private func read<Value>(
    _ text: String, _ kind: ValueKind<Value>, of name: String
  ) throws(UsageProblem) -> Value {
    do throws(UsageProblem) { return try kind.read(text) } catch {
      throw UsageProblem("\(name): \(error.message)")
    }
  }
}
