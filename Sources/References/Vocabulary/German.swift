extension Vocabulary {
  static let german: Vocabulary = [
    .seconds: ["sekunden"],
    .minutes: ["minuten"],
    .hours: ["stunde", "stunden", "std"],
    .clockEndings: ["uhr"],
    .timeNames: ["dauer", "zeit"],
    .labels: ["teil", "schritt"],
    .breaks: ["pause", "mittagspause", "kaffeepause"],
    .sums: ["summe", "gesamt", "insgesamt", "gesamtdauer", "gesamtzeit"],
    .ends: ["ende"],
    .openings: ["einstieg", "begrüßung"],
    .closings: ["abschluss", "fazit"],
    .timeColumns: ["uhrzeit", "zeit", "dauer"],
    .lengthColumns: ["dauer"],
    .sequenceColumns: ["phasen"],
    .gradeColumns: ["niveau"],
    .kindColumns: ["typ"],
    .indexColumns: ["nr"],
    .recordings: ["kapitel"],
    .versions: ["varianten", "arten"],
    .versionLinks: ["von", "der", "für"],
  ]
}
