import Texts

/// How counts and sizes are written: "10M", "1.5k", "2GB", "100kB".
public enum QuantityNotation {
  /// As many digits stay exact.
  static let mostDigits = 15

  /// Reads a count.
  ///
  /// - Parameter text: a number that k (thousand), M (million), B or G (billion) or T (trillion)
  ///   may follow, in large or small letters.
  /// - Returns: the count.
  /// - Throws: ``QuantityProblem`` when the text is none.
  public static func count(_ text: String) throws(QuantityProblem) -> Double {
    let (number, unit) = try split(text)
    switch unit.lowercased() {
    case "": return number
    case "k": return number * 1e3
    case "m": return number * 1e6
    case "b", "g": return number * 1e9
    case "t": return number * 1e12
    default: throw .unknownUnit(unit)
    }
  }

  /// Reads a size.
  ///
  /// Source of the units: IEC 80000-13; kB, MB, GB are powers of ten, KiB, MiB, GiB powers of two.
  ///
  /// - Parameter text: a number with B, kB, MB, GB, TB, PB, or KiB, MiB, GiB, TiB, PiB.
  /// - Returns: the size, in bytes.
  /// - Throws: ``QuantityProblem`` when the text is none.
  public static func size(_ text: String) throws(QuantityProblem) -> Double {
    let (number, unit) = try split(text)
    let letters = unit.utf8.first.map { String(Unicode.Scalar($0)) } ?? ""
    guard let power = ["k", "m", "g", "t", "p"].firstIndex(of: letters.lowercased()) else {
      switch unit {
      case "B": return number
      case "": throw .withoutUnit
      case "b": throw .bits
      default: throw .unknownUnit(unit)
      }
    }
    switch unit.dropFirst() {
    case "B": return number * raised(1000, power + 1)
    case "iB": return number * raised(1024, power + 1)
    case "b", "ib": throw .bits
    case "": throw .withoutUnit
    default: throw .unknownUnit(unit)
    }
  }

  /// Parts a number from its unit.
  private static func split(
    _ text: String
  ) throws(QuantityProblem) -> (number: Double, unit: String) {
    let bytes = Array(text.utf8)
    let end = bytes.firstIndex { !$0.isDigit && $0 != UInt8(ascii: ".") } ?? bytes.count
    let parts = bytes[..<end].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, parts.last?.isEmpty == false
    else { throw .notANumber }
    let fraction = parts.count == 2 ? parts[1] : []
    guard whole.count + fraction.count <= mostDigits else { throw .tooLong }
    let digits = (whole + fraction).reduce(0) { $0 * 10 + Double($1 - UInt8(ascii: "0")) }
    let unit = bytes[end...].drop { $0 == UInt8(ascii: " ") }
    return (digits / raised(10, fraction.count), String(decoding: unit, as: UTF8.self))
  }

  private static func raised(_ base: Double, _ power: Int) -> Double {
    (0..<power).reduce(1) { product, _ in product * base }
  }
}
