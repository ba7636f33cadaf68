/// Where guides are found.
public enum ReferenceFiles {
  /// The largest guide that is read, in bytes: 32 MB.
  public static let largest = 32_000_000

  /// The person's own guides: those that `$REHEARSE_REFERENCES` names, separated by colons, else the
  /// Markdown files of the folder `References` in the data folder.
  ///
  /// - Parameter environment: the environment variables.
  /// - Returns: paths, in the order they are named or by name.
  public static func own(_ environment: Environment) -> [String] {
    if let named = environment["REHEARSE_REFERENCES"] {
      return named.split(separator: ":").map(String.init)
    }
    guard let data = environment.dataFolder else { return [] }
    let folder = "\(data)/References"
    let names = (try? SystemCalls.names(in: folder)) ?? []
    return names.filter { $0.hasSuffix(".md") && $0.first != "." }.sorted().map {
      "\(folder)/\($0)"
    }
  }
}
