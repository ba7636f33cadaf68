/// How quantities are shown: rounded to what a person can use.
public enum QuantityText {
  private static let counts = ["M", "B", "T"]
  private static let sizes = ["B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB", "RB", "QB"]

  /// A count: whole with separators below a million, "1.25M" from there on; below a hundred with
  /// up to two decimals.
  ///
  /// - Parameter count: the count, from 0.
  /// - Returns: the text.
  public static func count(_ count: Double) -> String {
    guard count == 0 || count >= 0.005 else { return "< 0.01" }
    guard count >= 100 else { return decimal(count, decimals: 2) }
    guard count.rounded() >= 1e6 else { return grouped(Int64(count.rounded())) }
    let (number, step) = scaled(count / 1e6, steps: counts.count)
    return number + counts[step]
  }

  /// A whole number with separators: "10,000".
  public static func whole(_ number: Int) -> String { grouped(Int64(number)) }

  /// A size in a unit of powers of ten: "1.5 GB".
  ///
  /// - Parameter bytes: the size, from 0.
  /// - Returns: the text.
  public static func size(_ bytes: Double) -> String {
    let (number, step) = scaled(bytes, steps: sizes.count)
    return "\(number) \(sizes[step])"
  }

  /// Three digits, and by how many steps of a thousand they are larger.
  private static func scaled(_ value: Double, steps: Int) -> (number: String, step: Int) {
    var (value, step) = (value, 0)
    // 999.5 would be shown as 1000.
    while value >= 999.5, step < steps - 1 {
      value /= 1000
      step += 1
    }
    guard value < 999.5 else { return (grouped(Int64(value.rounded())), step) }
    return (decimal(value, decimals: value < 9.995 ? 2 : value < 99.95 ? 1 : 0), step)
  }

  private static func decimal(_ value: Double, decimals: Int) -> String {
    let scale = [1, 10, 100][decimals]
    let number = Int64((value * Double(scale)).rounded())
    var fraction = String(number % Int64(scale) + Int64(scale)).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    let whole = String(number / Int64(scale))
    return fraction.isEmpty ? whole : "\(whole).\(fraction)"
  }

  private static func grouped(_ number: Int64) -> String {
    let digits = Array(String(number))
    return digits.indices.map { place in
      let isBreak = place > 0 && (digits.count - place).isMultiple(of: 3)
      return (isBreak ? "," : "") + String(digits[place])
    }.joined()
  }
}
