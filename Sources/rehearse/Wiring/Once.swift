/// What is found out when it is first needed, and holds from then on.
final class Once<Value> {
  private var value: Value?

  /// The value, as `find` finds it out the first time.
  func value(_ find: () -> Value) -> Value {
    if let value { return value }
    let found = find()
    value = found
    return found
  }
}
