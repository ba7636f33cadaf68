import Foundation
import Testing

/// What a command that was carried out has printed, and what it tells the shell.
struct Run {
  let status: Int32
  let output: String
  let errors: String

  /// The object that was printed as JSON.
  func object(at location: SourceLocation = #_sourceLocation) throws -> [String: Any] {
    try #require(try json() as? [String: Any], sourceLocation: location)
  }

  /// The list of objects that was printed as JSON.
  func list(at location: SourceLocation = #_sourceLocation) throws -> [[String: Any]] {
    try #require(try json() as? [[String: Any]], sourceLocation: location)
  }

  private func json() throws -> Any {
    try JSONSerialization.jsonObject(with: Data(output.utf8))
  }
}
