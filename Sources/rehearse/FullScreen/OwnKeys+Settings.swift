import Screens
import Storage

extension OwnKeys {
  /// Has the keys of the settings hold while something goes on; what they cannot be is told before.
  static func holding<Value>(
    _ settings: Settings, _ context: Context, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let keys = OwnKeys(settings.keys)
    let path = context.environment.settingsFile ?? ""
    for (line, text) in keys.problems { context.complainOnce("\(path):\(line): \(text)") }
    return try OwnKeys.$current.withValue(keys) {
      Result { () throws(Failure) in try work() }
    }.get()
  }
}
