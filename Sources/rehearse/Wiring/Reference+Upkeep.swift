import References
import Storage
import Structures

extension Reference {
  /// The same reference, with what remains to be done in it today among its problems.
  func withUpkeep() -> Reference {
    let folder = name.lastIndex(of: "/").map { name[...$0] } ?? ""
    return withUpkeep(today: CalendarDate(Wall.now.day)) { path in
      // Generators of sites let a link leave out the ending of a page.
      let whole = "\(folder)\(path)"
      return Files.exists(whole) || Files.exists(whole + ".md")
    }
  }
}
