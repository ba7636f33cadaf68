/// The names under which a document states the time of what it stands in: "Duration: 45 minutes".
enum FieldName {
  private static let times: Set<String> = [
    "time", "duration", "length", "timebox", "time box", "time-box", "timeframe", "time frame",
    "time limit", "estimated time", "time estimate", "estimated duration", "time needed",
    "time required", "time allotted", "time allocation", "allotted time", "suggested time",
    "timing",
    "total", "total time", "total duration", "total length", "overall", "sum", "grand total",
    "expected time", "expected duration", "recommended time", "meeting length", "meeting duration",
    "session length", "session duration", "target time", "durée", "durée estimée", "durée totale",
    "dauer", "duración", "duração", "duur", "durata", "workshop duration", "timer", "est. time",
    "total estimated time", "total timing", "total session time", "runtime", "running time",
    "время", "时间", "时长", "時間", "tiempo", "temps", "zeit", "tijd", "tempo",
  ]

  /// Whether a name is one of them.
  static func isTime(_ name: String) -> Bool {
    name.utf8.count <= 40 && times.contains(name.lowercased())
  }

  /// What a sum alone is called beside "total".
  private static let sums: Set<String> = [
    "sum", "overall", "summe", "gesamt", "insgesamt", "gesamtdauer", "gesamtzeit",
    "totaal", "somme", "suma", "итого", "Итого", "合計", "合计", "总计",
  ]

  /// Whether a title names a sum rather than a phase.
  static func isTotal(_ title: String) -> Bool {
    guard title.utf8.count <= 60, mayBeTotal(title) else { return false }
    let words = Words.of(title)
    guard let first = words.first, let last = words.last else { return false }
    return first == "total" || last == "total" || last == "totale"
      || words.count == 1 && sums.contains(first)
  }

  /// Whether a title names what is added up or taken off on the way to a sum: "Subtotal",
  /// "Minus greetings", "= 50 min".
  static func isBeforeTotal(_ title: String) -> Bool {
    guard let first = title.utf8.first, "sSmM=".utf8.contains(first) else { return false }
    if first == UInt8(ascii: "=") { return true }
    return Words.first(of: title, limit: 12).map(["subtotal", "minus"].contains) ?? false
  }

  /// Most titles hold neither a pair of letters of these words nor another script, and need no
  /// closer look.
  private static func mayBeTotal(_ title: String) -> Bool {
    var title = title
    return title.withUTF8 { bytes in
      if let first = bytes.first, first >= 0xD0 { return true }
      return bytes.indices.dropFirst().contains { place in
        switch (bytes[place - 1] | 0x20, bytes[place] | 0x20) {
        case (UInt8(ascii: "a"), UInt8(ascii: "l")), (UInt8(ascii: "l"), UInt8(ascii: "l")),
          (UInt8(ascii: "u"), UInt8(ascii: "m")),
          (UInt8(ascii: "a"), UInt8(ascii: "m")), (UInt8(ascii: "o"), UInt8(ascii: "m")),
          (UInt8(ascii: "a"), UInt8(ascii: "a")):
          true
        default: false
        }
      }
    }
  }
}
