extension Window {
  /// The window as people read it: "0:30", "3:00–4:00", "up to 5:00", "5:00+".
  ///
  /// A window made of a single time is written as that time.
  public var text: String {
    if let latest, earliest == .zero, latest > .zero { return "up to \(latest.clock())" }
    return stated.text
  }

  /// Both ends, also of a window that was made of a single time: "0:24–0:30".
  ///
  /// This is what a session is judged by; ``text`` is what a guide says.
  public var range: String {
    latest == nil || earliest == .zero ? text : StatedTime(min: earliest, max: latest).text
  }
}
