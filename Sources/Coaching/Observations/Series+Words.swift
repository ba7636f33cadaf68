import Structures
import Texts

extension Series {
  /// "9 times", "1 guess".
  public func count(_ number: Int) -> String {
    switch kind {
    case .times: Counted.text(number, "time")
    case .guesses: Counted.text(number, "guess", "guesses")
    }
  }

  /// "9 times since 2026-10-01".
  public var since: String {
    let days = values.first.map { " since \($0.started.day)" } ?? ""
    return count(values.count) + days
  }

  /// A number as it stands at an axis: "4:12", "0.85".
  public func text(_ number: Double) -> String {
    switch kind {
    case .times: return ReviewWords.clock(number)
    case .guesses:
      let hundredths = Int((min(number, 1e9) * 100).rounded())
      let (whole, rest) = (hundredths / 100, hundredths % 100)
      let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
      return "\(whole).\(digits)"
    }
  }
}

extension Series.Value {
  /// "4:12, over 0:12"; "1:30 said at 1:52".
  public var words: String {
    actual.map { "\(time.clock()) said at \($0.clock())" } ?? "\(time.clock()), \(verdict.text)"
  }
}
