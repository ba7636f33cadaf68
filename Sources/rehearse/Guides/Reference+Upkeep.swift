import References
import Storage
import Structures
import Texts

extension Reference {
  /// The same reference, with what remains to be done in it today among its problems.
  func withUpkeep(today: CalendarDate?) -> Reference {
    let folder = name.lastIndex(of: "/").map { name[...$0] } ?? ""
    return withUpkeep(today: today) { path in
      // Generators of sites let a link leave out the ending of a page.
      let whole = "\(folder)\(path)"
      return Files.exists(whole) || Files.exists(whole + ".md")
    }
  }
}
