import Foundation

/// Makes up people who practise, and tells how often the program is right about them.
@main
enum Candidates {
  static func main() {
    var (histories, seed, word) = (2000, UInt64(1), String?.none)
    var tables = ["findings", "plan"]
    var rest = CommandLine.arguments.dropFirst()
    while let option = rest.popFirst() {
      if tables.contains(option) {
        tables = [option]
        continue
      }
      switch (option, rest.first) {
      case ("--histories", let text?): histories = Int(text) ?? histories
      case ("--seed", let text?): seed = UInt64(text) ?? seed
      case ("--only", let text?): word = text
      default:
        FileHandle.standardError.write(Data("candidates: there is no option \(option)\n".utf8))
        exit(2)
      }
      rest = rest.dropFirst()
    }
    if tables.contains("findings") {
      FindingsTable(histories: max(1, histories), seed: seed).run(only: word)
    }
    if tables.count > 1 { print() }
    if tables.contains("plan") { PlanTable(seed: seed).run() }
  }
}
