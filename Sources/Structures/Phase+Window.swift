extension Phase {
  /// The window with what the guide says: "2:00 (from 1:36)"; `nil` without a window.
  public var windowText: String? { window.map { $0.text(stated: stated) } }
}

extension Structure {
  /// What the guide states for the whole; `nil` where it is not known of all phases with a window.
  public var stated: StatedTime? { StatedTime.total(of: phases.map { ($0.window, $0.stated) }) }

  /// The window of the whole with what the guide says; `nil` without any window.
  public var windowText: String? { total.map { $0.text(stated: stated) } }
}
