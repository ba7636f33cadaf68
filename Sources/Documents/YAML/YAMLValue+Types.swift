// The types are those of the core schema of YAML 1.2, section 10.3.
extension YAMLValue {
  /// The keys and values of a mapping; `nil` for other values.
  public var pairs: [YAMLPair]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// The values of a list; `nil` for other values.
  public var values: [YAMLValue]? {
    if case .sequence(let values) = content { values } else { nil }
  }

  /// The value of a key of a mapping.
  public subscript(key: String) -> YAMLValue? {
    pairs?.first { $0.key == key }?.value
  }

  /// Whether the value is left empty, `~` or `null`.
  public var isNull: Bool {
    guard let plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(plain)
  }

  /// The text of a scalar, whatever its type; `nil` for an empty one and for other values.
  public var string: String? {
    guard case .scalar(let text, _) = content, !isNull else { return nil }
    return text
  }

  /// A whole number; `nil` for other values.
  public var int: Int? {
    plain.flatMap { Int($0) }
  }

  /// A number; `nil` for other values, infinity among them.
  public var double: Double? {
    guard let plain, let last = plain.utf8.last, plain.utf8.allSatisfy(isPartOfNumber) else {
      return nil
    }
    let number = Double(last == UInt8(ascii: ".") ? plain + "0" : plain)
    return number.flatMap { $0.isFinite ? $0 : nil }
  }

  /// A truth value; `nil` for other values.
  public var bool: Bool? {
    switch plain {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// A list of texts; `nil` for other values and when an entry is no text.
  public var strings: [String]? {
    guard let values else { return nil }
    let strings = values.compactMap(\.string)
    return strings.count == values.count ? strings : nil
  }

  private var plain: String? {
    if case .scalar(let text, isPlain: true) = content { text } else { nil }
  }

  private func isPartOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }
}
