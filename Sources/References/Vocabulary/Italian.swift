extension Vocabulary {
  static let italian: Vocabulary = [
    .seconds: ["secondi"],
    .minutes: ["minuto", "minuti"],
    .hours: ["ora", "ore"],
    .timeNames: ["durata", "tempo"],
    .labels: ["parte", "fase", "passo"],
    .breaks: ["pausa"],
    .totalEndings: ["totale"],
    .openings: ["apertura"],
    .timeColumns: ["orario", "durata", "tempo"],
    .lengthColumns: ["durata"],
    .sequenceColumns: ["fase"],
    .kindColumns: ["tipo"],
    .versions: ["tipi", "formati"],
    .versionLinks: ["di"],
  ]
}
