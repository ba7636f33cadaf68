import Documents

/// One setting: what it is called, what it takes, and what it is for.
public struct Setting: Sendable {
  /// Its name in the file.
  public let key: String
  /// A value as it may stand in the file.
  public let example: String
  /// What it is for, in a few words.
  public let meaning: String
  /// Takes what stands in the file; what it cannot be is told by its line.
  let take: @Sendable (inout Settings, YAMLPair, Environment) -> Void
  /// What holds, as it could stand in the file; `nil` where nothing is set and there is no standard.
  public let value: @Sendable (Settings) -> String?
}

extension Setting {
  /// A setting that is a text.
  ///
  /// What it is follows its name in a sentence: "a name".
  static func text(
    _ key: String, _ example: String, _ meaning: String, form: String,
    _ path: WritableKeyPath<Settings, String?> & Sendable
  ) -> Setting {
    Setting(
      key: key, example: example, meaning: meaning,
      take: { settings, pair, _ in
        settings[keyPath: path] = pair.text
        if pair.text == nil { settings.reject(pair.line, "`\(key)` is \(form)") }
      },
      value: { $0[keyPath: path] })
  }

  /// A setting that is on or off, in the words of YAML 1.1 readers as well.
  static func toggle(
    _ key: String, _ example: String, _ meaning: String,
    _ path: WritableKeyPath<Settings, Bool> & Sendable
  ) -> Setting {
    let words = ["on": true, "yes": true, "off": false, "no": false]
    return Setting(
      key: key, example: example, meaning: meaning,
      take: { settings, pair, _ in
        guard let value = pair.value.bool ?? words[pair.text?.lowercased() ?? ""] else {
          return settings.reject(pair.line, "`\(key)` is on or off")
        }
        settings[keyPath: path] = value
      },
      value: { $0[keyPath: path] ? "on" : "off" })
  }

  /// A setting that is a whole number.
  static func number<Value: Sendable>(
    _ key: String, _ example: String, _ meaning: String, _ possible: ClosedRange<Int>,
    _ path: WritableKeyPath<Settings, Value> & Sendable,
    _ make: @escaping @Sendable (Int) -> Value, _ text: @escaping @Sendable (Value) -> String?
  ) -> Setting {
    Setting(
      key: key, example: example, meaning: meaning,
      take: { settings, pair, _ in
        guard let number = pair.text.flatMap({ Int($0) }), possible.contains(number) else {
          return settings.reject(
            pair.line,
            "`\(key)` is a whole number from \(possible.lowerBound) to \(possible.upperBound)")
        }
        settings[keyPath: path] = make(number)
      },
      value: { text($0[keyPath: path]) })
  }

  /// A setting that is one of some words, in whatever letters.
  static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: String, _ example: String, _ meaning: String,
    _ path: WritableKeyPath<Settings, Value> & Sendable
  ) -> Setting {
    Setting(
      key: key, example: example, meaning: meaning,
      take: { settings, pair, _ in
        // YAML 1.1 readers take a bare `off` for false; either is understood.
        let word = pair.value.bool == false ? "off" : pair.text?.lowercased() ?? ""
        guard let value = Value(rawValue: word) else {
          let words = Value.allCases.map(\.rawValue)
          let all = words.dropLast().joined(separator: ", ") + " or \(words.last ?? "")"
          return settings.reject(pair.line, "`\(key)` is \(all)")
        }
        settings[keyPath: path] = value
      },
      value: { $0[keyPath: path].rawValue })
  }
}

extension YAMLPair {
  /// The text of the value; `nil` where there is none, as quotes around nothing are none either.
  var text: String? { value.string.flatMap { $0.isEmpty ? nil : $0 } }
}
