extension Vocabulary {
  static let russian: Vocabulary = [
    .seconds: ["сек", "секунд"],
    .minutes: ["мин", "минут", "минуты", "минута"],
    .hours: ["час", "часа"],
    .timeNames: ["время"],
    .breaks: ["пауза", "перерыв"],
    .sums: ["итого"],
    .openings: ["введение"],
    .closings: ["заключение"],
    .timeColumns: ["время"],
  ]
}
