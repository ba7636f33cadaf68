/// A session that was deleted and can be restored.
public struct TrashedSession: Hashable, Sendable {
  /// What it was called, and will be again.
  public let id: String
  /// Where its file lies now.
  public let path: String

  /// Names a session in the trash.
  public init(id: String, path: String) {
    self.id = id
    self.path = path
  }
}
