extension Vocabulary {
  static let russian: Vocabulary = [
    .seconds: ["сек", "секунд", "секунды", "секунда"],
    .minutes: ["мин", "минут", "минуты", "минута"],
    .hours: ["час", "часа", "часов"],
    .approximations: ["около", "примерно"],
    .upToOpenings: ["до", "не более"],
    .atLeastOpenings: ["не менее", "минимум"],
    .rests: ["оставшееся время"],
    .timeNames: ["время", "длительность"],
    .labels: ["часть", "этап", "шаг", "блок", "раунд", "задание", "модуль"],
    .conditions: ["опционально", "по желанию"],
    .breaks: ["пауза", "перерыв"],
    .sums: ["итого", "всего"],
    .ends: ["конец"],
    .openings: ["введение", "вступление"],
    .closings: ["заключение"],
    .timeColumns: ["время", "длительность", "минуты"],
    .lengthColumns: ["длительность", "минуты"],
    .titleColumns: ["этап", "тема"],
    .sequenceColumns: ["этап"],
    .endColumns: ["конец", "окончание"],
  ]
}
