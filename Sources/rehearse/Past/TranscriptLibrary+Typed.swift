import Grids
import Storage
import Structures
import Texts

extension TranscriptLibrary {
  /// Finds a session by its name, or by what is printed of it.
  ///
  /// A name may hold what is not shown, or not shown as it is: invisible characters, flags, skin
  /// tones, control characters. What is printed of it is all that a person can type.
  func find(typed name: String) -> Match {
    guard case .unknown = find(name), !name.isEmpty else { return find(name) }
    let ids = sessions.map(\.id) + copies.map(\.session.id) + notRead.map(\.id)
    let meant = ids.filter { id in
      TranscriptLibrary.printed(id).contains { $0.hasPrefix(name) }
    }
    return meant.count > 1 ? .ambiguous(meant) : meant.first.map { find($0) } ?? .unknown
  }

  /// A name as tables show it, and as other lines do.
  static func printed(_ id: String) -> [String] {
    [String(Symbol.symbols(in: id).map(\.character)), PrintableText.cleaned(id)]
  }
}
