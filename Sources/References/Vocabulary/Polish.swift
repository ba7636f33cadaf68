extension Vocabulary {
  static let polish: Vocabulary = [
    .seconds: ["sekund", "sekundy", "sekundę", "sek"],
    .minutes: ["minut", "minuta", "minuty", "minutę"],
    .hours: ["godzina", "godziny", "godzin", "godzinę", "godz"],
    .approximations: ["około"],
    .upToOpenings: ["maksymalnie", "do"],
    .atLeastOpenings: ["minimum", "co najmniej"],
    .timeNames: ["czas", "czas trwania"],
    .labels: ["część", "etap", "krok", "zadanie"],
    .conditions: ["opcjonalnie"],
    .breaks: ["przerwa"],
    .sums: ["suma", "razem", "łącznie"],
    .ends: ["koniec"],
    .openings: ["wstęp"],
    .closings: ["podsumowanie"],
    .timeColumns: ["czas", "godzina", "godziny", "minuty"],
    .lengthColumns: ["minuty"],
    .titleColumns: ["ćwiczenie", "temat", "etap"],
    .sequenceColumns: ["etap"],
    .endColumns: ["koniec"],
  ]
}
