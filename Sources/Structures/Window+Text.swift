extension Window {
  /// The window as people read it: "0:30", "3:00–4:00", "up to 5:00", "5:00+".
  ///
  /// A window made of a single time is written as that time.
  public var text: String {
    if let latest, earliest == .zero, latest > .zero { return "up to \(latest.clock())" }
    return stated.text
  }
}
