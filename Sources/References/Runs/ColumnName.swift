import Structures
import Texts

/// What the names of columns say about a table of times.
enum ColumnName {
  private static let times: Set<String> = [
    "time", "times", "duration", "length", "minutes", "minute", "min", "mins", "seconds", "timing",
    "timebox", "timeframe", "when", "slot", "allocation", "allotted", "hours", "start", "clock",
    "temps", "horaire", "horaires", "uhrzeit", "horario", "horário", "orario", "durata", "duracion",
    "duracao", "long", "allocated", "时间", "时长", "時間", "zeit", "dauer", "durée", "heure", "hora",
    "duración", "tiempo",
    "tempo", "duração", "tijd", "duur", "время", "czas", "所要時間",
  ]
  private static let lengths: Set<String> = [
    "duration", "length", "minutes", "min", "mins", "seconds", "timebox", "allocation", "allotted",
    "dauer", "durée", "duración", "duração", "durata", "duracion", "duracao", "long", "allocated",
  ]
  /// Names for what is gone through one after the other.
  private static let sequences: Set<String> = [
    "phase", "activity", "agenda", "stage", "segment", "round", "section", "block", "step",
    "topic", "activities", "atelier", "activité", "phasen", "etapa", "fase", "atividade",
    "actividad",
  ]
  private static let running: Set<String> = [
    "cumulative", "elapsed", "running", "end", "total", "complexity", "response", "recovery",
    "latency", "average", "avg", "reading", "read", "saved", "frame", "budget", "cycle", "wall",
    "execution", "processing", "load",
  ]
  private static let titles: Set<String> = [
    "phase", "activity", "step", "topic", "section", "title", "what", "item", "agenda", "stage",
    "task", "name", "round", "part", "segment", "event", "session", "exercise", "module", "block",
    "talk", "activities", "subject", "atelier", "activité", "lesson",
  ]
  private static let grades: Set<String> = [
    "frequency", "cadence", "recurrence", "often", "severity", "priority", "difficulty", "score",
    "ttl", "sla", "timeout", "availability", "downtime", "uptime", "metric", "metrics", "benchmark",
    "tier", "before", "after", "cost", "tokens",
    "command", "niveau", "effort", "risk",
  ]
  private static let files: Set<String> = ["document", "documents", "file", "files"]
  private static let seniorities: Set<String> = [
    "junior", "mid", "mid-level", "senior", "staff", "principal", "entry", "entry-level",
  ]
  private static let kinds: Set<String> = [
    "type", "types", "kind", "kinds", "typ", "tipo",
  ]
  private static let indexes: Set<String> = ["no", "nr", "n°", "num", "id"]

  /// Whether a column may hold the times of phases.
  static func isTime(_ name: String) -> Bool {
    let words = words(name)
    if name.unicodeScalars.contains(where: { $0 == "⏱" || $0 == "⏰" }) {
      return true
    }
    return words.contains(where: times.contains) && !words.contains(where: running.contains)
  }

  /// Whether a name speaks neither of what runs on nor of grades.
  static func mayBeAny(_ name: String) -> Bool {
    !words(name).contains { running.contains($0) || grades.contains($0) }
  }

  /// Whether a column says how often, how grave or how hard something is.
  static func isGrade(_ name: String) -> Bool { words(name).contains(where: grades.contains) }

  /// Whether a column names what is gone through one after the other.
  static func isSequence(_ name: String) -> Bool { words(name).contains(where: sequences.contains) }

  /// Whether a column names files.
  static func areFiles(_ name: String) -> Bool { words(name).contains(where: files.contains) }

  /// Whether the column of titles says what kind of thing each row is, as "Type" and "Kind of round"
  /// do, and no other is named for titles.
  static func areKinds(_ column: Int, in header: [String]) -> Bool {
    let words = words(header[column])
    guard words.last.map(kinds.contains) == true || words.first.map(kinds.contains) == true else {
      return false
    }
    return !header.indices.contains {
      $0 != column && self.words(header[$0]).contains(where: titles.contains)
    }
  }

  /// Whether a table with a column of this name may hold times.
  static func mayHoldTimes(_ name: String) -> Bool {
    isTime(name) || level(name) != nil || total(name) != nil
  }

  /// The level that a column is for: "L6", "Time (L7)", "Senior".
  static func level(_ name: String) -> String? {
    let levels = Levels.named(in: name)
    if levels.count == 1 { return levels[0] }
    return seniorities.contains(name.lowercased()) ? name : nil
  }

  /// The length of the interview that a column is for: "45 min", "60-minute round".
  static func total(_ name: String) -> StatedTime? {
    guard let first = name.utf8.first, first.isDigit, name.utf8.count <= 60 else { return nil }
    let words = name.split(separator: " ")
    return (1...2).lazy.compactMap { TimeNotation.time(words.prefix($0).joined(separator: " ")) }
      .first
  }

  /// Whether a column holds lengths rather than moments.
  static func isLength(_ name: String) -> Bool { words(name).contains(where: lengths.contains) }

  /// The column of titles: the first that is named so, else the first of words.
  static func titleColumn(_ header: [String], _ rows: [[String]], besides times: [Int]) -> Int? {
    let others = header.indices.filter {
      !times.contains($0) && !isTime(header[$0])
        && !words(header[$0]).contains(where: indexes.contains)
        && !words(header[$0]).contains(where: running.contains)
    }
    let filled = others.filter { column in
      let texts = rows.count { ($0[safe: column] ?? "").contains(where: \.isLetter) }
      let first = rows.first?[safe: column]
      return texts * 4 >= rows.count * 3 && rows.contains { $0[safe: column] != first }
    }
    return filled.first { words(header[$0]).contains(where: titles.contains) } ?? filled.first
  }

  /// Reads a cell; a bare number takes its unit from the column's name.
  static func time(_ cell: String, in column: String) -> WrittenTime? {
    if let time = WrittenTimes.time(cell) { return time }
    if let open = cell.firstIndex(of: "("), open > cell.startIndex,
      let time = WrittenTimes.time(cell[..<open])
    {
      return time
    }
    guard let unit = words(column).compactMap({ TimeUnits.seconds[$0] }).first else {
      return nil
    }
    return WrittenTimes.time(
      TitleText.trimmed(cell) + (unit == 1 ? " s" : unit == 60 ? " min" : " h"))
  }

  private static func words(_ name: String) -> [String] {
    name.utf8.count <= 60 ? Words.of(name) : []
  }
}
