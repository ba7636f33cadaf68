import Listings
import Sessions
import Structures
import TestSupport
import Testing

/// docs/cues.md names what there is.
@Suite struct CueDocumentTests {
  private let page: String

  init() throws { page = try Sandbox.page("docs/cues.md") }

  /// The cells of each row of the table below a line of headings.
  private func rows(below heading: String) throws -> [[String]] {
    let start = try #require(page.range(of: heading))
    return page[start.upperBound...].split(separator: "\n").dropFirst()
      .prefix { $0.hasPrefix("|") }.map { row in
        row.split(separator: "|").map { $0.trimmingPrefix(" ").description.trimmed }
      }
  }

  @Test func itsTableIsTheStandard() throws {
    let rows = try rows(below: "| cue | when | by |")
    #expect(rows.map { $0[0] } == Cue.allCases.map { "`\($0.rawValue)`" })
    for (row, cue) in zip(rows, Cue.allCases) {
      let channels = Channel.allCases.filter { CueTable.standard[cue].contains($0) }
      #expect(row[2] == channels.map(\.rawValue).joined(separator: ", "), "\(cue)")
    }
  }

  @Test func itsChannelsAreThose() throws {
    let rows = try rows(below: "| channel | what it does | for |")
    #expect(rows.map { $0[0] } == Channel.allCases.map { "`\($0.rawValue)`" })
    for (row, channel) in zip(rows, Channel.allCases) {
      let cues = channel.cues.map(\.rawValue).joined(separator: ", ")
      #expect(row[2] == (channel.cues == Cue.allCases ? "every cue" : cues))
    }
  }

  @Test func itsNamesAreThoseOfTheLine() throws {
    let phase = Phase(title: "A", window: Window(StatedTime(.seconds(60))))
    var session = Session(plan: Plan(structure: Structure(title: "S", phases: [phase])))
    _ = session.start()
    let line = CueJSON.text(.began, session, transcript: ("/s/id.md", "id"))
    let names = try Documented.parts("\"([a-z_]+)\": ", of: line)
    #expect(try rows(below: "| name | what it is |").map { $0[0] } == names.map { "`\($0)`" })
    let example = try #require(try Documented.parts("^(\\{\"cue\".*\\})$", of: page).first)
    #expect(try Documented.parts("\"([a-z_]+)\": ", of: example) == names)
  }

  @Test func underAHiddenClockALineHoldsNoTime() {
    let phase = Phase(title: "A", window: Window(StatedTime(.seconds(60))))
    let plan = Plan(structure: Structure(title: "S", phases: [phase, phase]), clock: .hidden)
    var session = Session(plan: plan)
    _ = session.start()
    _ = session.advance(to: Moment(.seconds(50)))
    let line = CueJSON.text(.phaseEntered(1), session, transcript: ("/s/id.md", "id"))
    #expect(
      line.contains(
        "\"state\": null, \"spoken\": null, \"earliest\": null, \"latest\": null, \"total\": null"))
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
