import Documents
import Sessions

/// Which cue goes by which channel.
extension Settings {
  /// Takes the table of cues; what is not named in it keeps its standard.
  mutating func takeCues(_ pair: YAMLPair) {
    guard let rows = pair.value.pairs else {
      return reject(pair.line, "`cues` is a table such as {over: off, closing: [band, bell]}")
    }
    for row in rows {
      guard let cue = Cue(rawValue: row.key) else {
        reject(row.line, "there is no cue `\(row.key)`; known are \(Settings.list(Cue.allCases))")
        continue
      }
      take(row, of: cue)
    }
  }

  private mutating func take(_ row: YAMLPair, of cue: Cue) {
    guard let names = names(row) else {
      return reject(
        row.line, "`\(cue.rawValue)` is off, or a list of \(Settings.list(Channel.allCases))")
    }
    var channels: Set<Channel> = []
    for name in names {
      guard name != "off" else {
        return reject(
          row.line, "`off` stands alone: write `\(cue.rawValue): off`, or leave it out of the list")
      }
      guard let channel = Channel(rawValue: name) else {
        return reject(
          row.line,
          "there is no channel `\(name)`; known are \(Settings.list(Channel.allCases)), and off")
      }
      guard channel.cues.contains(cue) else {
        return reject(
          row.line,
          "`\(name)` cannot tell `\(cue.rawValue)`, only \(Settings.list(channel.cues)); leave it out"
        )
      }
      channels.insert(channel)
    }
    cues[cue] = channels
    if channels.contains(.speech), speechLine == nil { speechLine = row.line }
  }

  /// The channels that a row names; `nil` when it is no list of names.
  private func names(_ row: YAMLPair) -> [String]? {
    // YAML 1.1 readers take a bare `off` for false; either is understood.
    if row.value.bool == false || row.value.string == "off" { return [] }
    return row.value.strings ?? row.value.string.map { [$0] }
  }

  private static func list<Name: RawRepresentable<String>>(_ names: [Name]) -> String {
    names.map(\.rawValue).joined(separator: ", ")
  }
}

extension CueTable {
  /// What differs from the standard, as it could stand in the settings; `nil` where nothing does.
  var yaml: String? {
    let rows = Cue.allCases.filter { self[$0] != CueTable.standard[$0] }.map { cue in
      let names = Channel.allCases.filter { self[cue].contains($0) }.map(\.rawValue)
      return "\(cue.rawValue): " + (names.isEmpty ? "off" : "[\(names.joined(separator: ", "))]")
    }
    return rows.isEmpty ? nil : "{\(rows.joined(separator: ", "))}"
  }
}
