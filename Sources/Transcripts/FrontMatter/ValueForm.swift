import Documents
import Structures
import Texts

/// The forms in which a kind of value is read from YAML, and the one in which it is written.
struct ValueForm<Value> {
  /// Reads a value in one of the forms that people use; `nil` for others.
  let read: (YAMLValue) -> Value?
  /// Whether it stands there as rehearse would write it.
  let isOwn: (YAMLValue, Value) -> Bool
}

extension ValueForm<String> {
  /// A text of any type.
  static var text: ValueForm { ValueForm(read: \.oneText, isOwn: { $0.string == $1 }) }

  /// A word of the format, in whatever letters.
  static var word: ValueForm {
    ValueForm(read: { $0.oneText?.lowercased() }, isOwn: { $0.string == $1 })
  }
}

extension ValueForm<Int> {
  /// A whole number of nine digits at most: no sum of counts can overflow.
  static func count(from least: Int = 0) -> ValueForm {
    ValueForm(
      read: { value in
        value.oneText.flatMap(wholeNumber).flatMap { (least...999_999_999).contains($0) ? $0 : nil }
      }, isOwn: { $0.int == $1 })
  }

  /// A number that is whole, also when it is written with a fraction of zero.
  static func wholeNumber(_ text: String) -> Int? {
    if let number = Int(text) { return number }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) else {
      return nil
    }
    return Int(parts[0])
  }
}

extension ValueForm<Duration> {
  /// A length of time in seconds.
  static func seconds(canBeNegative: Bool = false) -> ValueForm {
    ValueForm(
      read: { value in
        value.oneText.flatMap { SecondsText.time($0[...]) }
          .flatMap { $0 >= .zero || canBeNegative ? $0 : nil }
      }, isOwn: { value, _ in value.double != nil })
  }
}

extension ValueForm<Double> {
  /// Points from 1 to 4, in halves.
  static var points: ValueForm {
    ValueForm(
      read: { $0.oneText.flatMap(Scores.points) }, isOwn: { value, _ in value.double != nil })
  }
}

extension ValueForm<[String]> {
  /// A list of texts; one text stands for a list of it.
  static var texts: ValueForm {
    ValueForm(
      read: { $0.strings ?? $0.string.map { [$0] } }, isOwn: { value, _ in value.values != nil })
  }
}

extension ValueForm<[Int]> {
  /// A list of whole numbers, none of which is 0.
  static var numbers: ValueForm {
    ValueForm(
      read: { value in
        let numbers = (value.values ?? [value]).map { ValueForm<Int>.count(from: 1).read($0) }
        return numbers.contains(nil) ? nil : numbers.compactMap(\.self)
      },
      isOwn: { value, _ in value.values?.allSatisfy { $0.int != nil } ?? false })
  }
}

extension ValueForm<Bool> {
  /// Yes or no.
  static var flag: ValueForm {
    ValueForm(
      read: { value in
        switch value.oneText?.lowercased() {
        case "true", "yes", "on": true
        case "false", "no", "off": false
        default: nil
        }
      }, isOwn: { $0.bool == $1 })
  }
}

extension ValueForm<StampText> {
  /// A day and a time.
  static var stamp: ValueForm {
    ValueForm(
      read: { $0.oneText.flatMap(StampText.init) },
      isOwn: { value, read in
        read.offset.map { Stamp(clock: read.clock, offset: $0).text } == value.string
      })
  }
}

extension ValueForm where Value: RawRepresentable, Value.RawValue == String {
  /// A word of the format, in whatever letters.
  static var choice: ValueForm {
    ValueForm(
      read: { $0.oneText.flatMap { Value(rawValue: $0.lowercased()) } },
      isOwn: { $0.string == $1.rawValue })
  }
}

extension YAMLValue {
  /// The text of a scalar; a list of one text stands for that.
  var oneText: String? {
    if let values { values.count == 1 ? values[0].string : nil } else { string }
  }
}
