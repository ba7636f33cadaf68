/// The minutes that somebody rehearses on a day.
public enum DailyMinutes {
  /// Those that can be asked for.
  public static let possible = 5...480
  /// Those that are taken where none are.
  public static let usual = 30
}
