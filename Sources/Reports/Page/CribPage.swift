import Coaching
import Structures
import Texts

/// A crib sheet as a page to be printed.
public struct CribPage: Sendable {
  private let sheet: CribSheet

  /// Takes a sheet.
  public init(_ sheet: CribSheet) { self.sheet = sheet }

  /// The page as it is written.
  public var bytes: [UInt8] {
    let main = Markup("main", [:], sheet.structures.enumerated().map(structure) + sections)
    let header = Markup(
      "header", [:],
      [
        Markup("p", ["class": "program"], text: "rehearse"), Markup("h1", text: "Crib sheet"),
        Markup("p", ["class": "span"], text: day),
      ])
    let footer = Markup("footer", [:], [Markup("p", text: "Made by rehearse of your own words.")])
    return Page.bytes(
      title: "Crib sheet", styles: PackageResources.page_css + PackageResources.crib_css,
      [header, main, footer])
  }

  private var day: String {
    sheet.interview.map { "for \($0.weekday) \($0.text)" } ?? "for the day of your interview"
  }

  private func structure(_ place: Int, _ planned: PlannedStructure) -> Markup {
    let structure = planned.structure
    let facts = [planned.level, structure.windowText].compactMap(\.self).joined(separator: " · ")
    var table = Table(facts, [.text("phase"), .number("time")])
    for phase in structure.phases {
      table.add([.text(phase.title), .text(phase.windowText ?? "–")])
    }
    return Page.section("structure-\(place + 1)", structure.title, [table.markup])
  }

  private var sections: [Markup] {
    let resolved = sheet.resolved.map { item($0.text, $0.record) }
    let stories = sheet.stories.map { story in
      item(story.name, story.numbers.joined(separator: " · "))
    }
    let principles = sheet.principles.map { item($0.name, $0.stories.joined(separator: " · ")) }
    let lists = [
      ("resolved", "You resolved", resolved), ("stories", "Stories and numbers", stories),
      ("principles", "Principles", principles),
    ]
    return lists.filter { !$0.2.isEmpty }.map { id, title, items in
      Page.section(id, title, [Markup("ul", [:], items)])
    }
  }

  private func item(_ text: String, _ remark: String?) -> Markup {
    let words = Markup("span", ["dir": "auto"], text: text)
    guard let remark, !remark.isEmpty else { return Markup("li", [:], [words]) }
    return Markup(
      "li", [:], [words, " ", Markup("span", ["class": "remark", "dir": "auto"], text: remark)])
  }
}
