/// A line that somebody wrote while mending: a letter, and what it may be followed by.
struct MendingLine {
  private let letter: String
  private let words: [Substring]
  private let form: MendingLineCommand.Form
  /// How many phases the structure has.
  private let phases: Int
  /// How many lines the guide has.
  private let lines: Int

  /// Takes a line apart; `nil` for an empty one.
  ///
  /// - Parameters:
  ///   - line: the line without its end.
  ///   - phases: how many phases the structure has that is shown.
  ///   - lines: how many lines the guide has.
  /// - Throws: ``MendingRefusal`` when it begins with no letter that means anything.
  init?(_ line: String, phases: Int, lines: Int) throws(MendingRefusal) {
    let typed = line.drop { $0.isWhitespace }
    guard let first = typed.first else { return nil }
    let rest = typed.dropFirst()
    letter = first.lowercased()
    // “d3” is meant as “d 3”; “drop” is none of these.
    let row = MendingLineCommand.all.first { [letter] in $0.letter == letter }
    guard let row, rest.first?.isLetter != true else {
      let word = typed.prefix { !$0.isWhitespace }.prefix(20)
      throw MendingRefusal(text: "“\(word)” is none of the letters here; ? lists them")
    }
    (form, self.phases, self.lines) = (row.form, phases, lines)
    words = rest.split(whereSeparator: \.isWhitespace)
  }

  /// What it means.
  ///
  /// - Returns: the command.
  /// - Throws: ``MendingRefusal`` when something is missing or too much.
  func command() throws(MendingRefusal) -> MendingCommand {
    switch form {
    case .alone(let command):
      guard words.isEmpty else { throw MendingRefusal(text: "\(letter) stands alone") }
      return command
    case .phase(let make, let other):
      if let other, words.isEmpty { return other }
      return make(try phase(only: true))
    case .line(let make, let other):
      if let other, words.isEmpty { return other }
      return make(try line())
    case .time:
      let phase = try phase(only: false)
      let text = try text(behind: 1, "t \(phase + 1) 6-8 min")
      guard let time = TypedTime(text) else {
        throw MendingRefusal(text: "“\(text)” is no time; write such as 6-8 min, 1:30, or none")
      }
      return .time(phase, time)
    case .title:
      let number = words.first.flatMap { Int($0) }
      guard let number, number != 0 else {
        return .rename(try text(behind: number == nil ? 0 : 1, "r Kick-off"))
      }
      let phase = try phase(only: false)
      return .renamePhase(phase, try text(behind: 1, "r \(phase + 1) Questions"))
    }
  }

  /// The phase that is named first, from 0.
  private func phase(only isOnly: Bool) throws(MendingRefusal) -> Int {
    guard phases > 0 else { throw MendingRefusal(text: "there is no phase here") }
    guard let number = words.first.flatMap({ Int($0) }), (1...phases).contains(number),
      words.count == 1 || !isOnly
    else {
      let numbers = phases == 1 ? "1" : "1 to \(phases)"
      throw MendingRefusal(text: "write the number of a phase behind \(letter): \(numbers)")
    }
    return number - 1
  }

  /// The line of the guide that is named.
  private func line() throws(MendingRefusal) -> Int {
    guard words.count == 1, let number = Int(words[0]), (1...max(1, lines)).contains(number) else {
      throw MendingRefusal(text: "write the number of a line behind \(letter): 1 to \(lines)")
    }
    return number
  }

  private func text(behind count: Int, _ example: String) throws(MendingRefusal) -> String {
    let text = words.dropFirst(count).joined(separator: " ")
    guard !text.isEmpty else {
      throw MendingRefusal(text: "write what it is to be as well, such as \(example)")
    }
    return text
  }
}
