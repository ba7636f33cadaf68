import Foundation

extension Sandbox {
  /// Every file in the sandbox, relative to its root, without what the tests themselves keep there.
  ///
  /// - Returns: Their paths.
  /// - Throws: When they cannot be listed.
  public func everyFile() throws -> [String] {
    let root = folder.deletingLastPathComponent()
    let all = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return all.filter { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(root.path)/\(path)", isDirectory: &isFolder)
      return !isFolder.boolValue && !path.hasPrefix("tests/")
    }
  }
}
