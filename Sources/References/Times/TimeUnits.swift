import Structures

/// The names of units in documents, with their length in seconds.
enum TimeUnits {
  /// The units of the command line and those of the neighbouring languages, in small letters.
  static let seconds: [String: Double] = DurationNotation.units.merging(others) { first, _ in first
  }

  private static let others: [String: Double] = [
    "minuten": 60, "minuto": 60, "minutos": 60, "minuti": 60, "mn": 60, "sekunden": 1,
    "secondes": 1, "segundos": 1, "secondi": 1, "stunde": 3600, "stunden": 3600, "std": 3600,
    "minut": 60, "minuter": 60, "minuty": 60, "minuta": 60, "sekunder": 1, "sekund": 1,
    "мин": 60, "минут": 60, "минуты": 60, "минута": 60, "сек": 1, "секунд": 1, "час": 3600,
    "часа": 3600, "分": 60, "分钟": 60, "分鐘": 60, "分間": 60, "秒": 1, "秒钟": 1, "小时": 3600,
    "小時": 3600, "時間": 3600,
    "heure": 3600, "heures": 3600, "hora": 3600, "horas": 3600, "ora": 3600, "ore": 3600,
  ]
}
