import Foundation
import FoundationXML
import Grids
import TestSupport
import Testing

/// The pictures of the documents, drawn from screens of the program.
@Suite struct PicturesTests {
  /// Every picture, by the name of its file.
  private static let pictures = Result {
    let tonight = try Tonight.lived()
    return [
      "session": Picture(
        Tonight.command,
        "A running session: the time in large digits above the band of its phase, prompts and notes"
          + " beside it, a note being typed.", tonight.session),
      "debrief": Picture(
        Tonight.command,
        "The end of a debrief: the time of each phase, the scores, and what to practise next.",
        tonight.debrief),
      "review": Picture(
        "rehearse review",
        "All sessions, and beside them the statistics of one structure: its phases, its trend.",
        tonight.review),
      "evening": Picture(
        Tonight.command,
        "A whole session in some seconds, from the question to the next step.", tonight.film,
        still: tonight.still),
    ]
  }

  private static let names = ["session", "debrief", "review", "evening"]

  private func picture(_ name: String) throws -> Picture {
    try #require(try Self.pictures.get()[name])
  }

  @Test(arguments: names) func aPictureShowsWhatTheProgramDraws(name: String) throws {
    let picture = try picture(name).svg
    let file = Sandbox.project.appendingPathComponent("docs/pictures/\(name).svg")
    guard let kept = try kept(picture, as: file) else { return }
    // Nobody would read both of them.
    let isSame = picture == kept
    #expect(isSame, "docs/pictures/\(name).svg differs; Scripts/pictures draws it anew")
  }

  @Test(arguments: names.dropLast()) func itsTextIsThatOfTheScreen(name: String) throws {
    let picture = try picture(name)
    let texts = try XMLDocument(xmlString: picture.svg)
      .nodes(forXPath: "//*[local-name()='g']//*[local-name()='text']")
    let seen = texts.map { $0.stringValue ?? "" }.joined().filter { $0 != " " }
    let shown = picture.frames[0].grid.text.filter { !$0.isWhitespace && !isDrawn($0) }
    #expect(seen == shown)
  }

  private func isDrawn(_ character: Character) -> Bool {
    character.unicodeScalars.first.flatMap(DrawnSigns.kind) != nil
  }

  @Test func theEveningIsShortAndSmall() throws {
    let picture = try picture("evening")
    #expect((8_000...15_000).contains(picture.frames.reduce(0) { $0 + $1.time }))
    #expect(picture.svg.utf8.count < 300_000)
  }
}
