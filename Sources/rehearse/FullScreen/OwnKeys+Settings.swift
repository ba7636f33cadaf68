import Screens
import Storage

extension OwnKeys {
  /// Has the keys of the settings hold while something goes on; what they cannot be is told before.
  static func holding<Value>(
    _ settings: Settings, _ context: Context, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try OwnKeys.$current.withValue(told(settings, context)) {
      Result { () throws(Failure) in try work() }
    }.get()
  }

  /// The keys of the settings; what they cannot be is told.
  @discardableResult
  static func told(_ settings: Settings, _ context: Context) -> OwnKeys {
    let keys = OwnKeys(settings.keys)
    let path = context.environment.settingsFile ?? ""
    for (line, text) in keys.problems { context.complainOnce("\(path):\(line): \(text)") }
    return keys
  }
}
