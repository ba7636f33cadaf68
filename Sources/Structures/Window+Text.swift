extension Window {
  /// The window as people read it: "0:30", "3:00–4:00", "up to 5:00", "5:00+".
  ///
  /// A window made of a single time is written as that time.
  public var text: String {
    if let latest, earliest == .zero, latest > .zero { return "up to \(latest.clock())" }
    return stated.text
  }

  /// What a guide says, with what is judged by where that differs: "2:00 (from 1:36)", "3:00–4:00".
  ///
  /// Without anything stated both ends: "1:36–2:00".
  ///
  /// - Parameters:
  ///   - stated: what the window was made of; the ends of the window itself count where it was
  ///     extended.
  ///   - isShort: whether what the guide says stands alone, where there is no room for both.
  /// - Returns: the time as people read it.
  public func text(stated: StatedTime?, isShort: Bool = false) -> String {
    guard let stated, let latest, earliest > .zero else { return range }
    let isSingle = stated.min == stated.max
    let said = isSingle ? StatedTime(latest) : StatedTime(min: stated.min, max: latest)
    return said.text + (isShort || earliest == said.min ? "" : " (from \(earliest.clock()))")
  }

  /// What "2:00 (from 1:36)" means, for those who meet it first.
  public static let notation =
    "2:00 (from 1:36): the guide says 2:00, and leaving from 1:36 on is on time"

  /// Both ends, also of a window that was made of a single time: "0:24–0:30".
  ///
  /// This is what a session is judged by; ``text`` is what a guide says.
  public var range: String {
    latest == nil || earliest == .zero ? text : StatedTime(min: earliest, max: latest).text
  }
}
