import Testing
import Texts

@Suite struct NearestNamesTests {
  let commands = ["start", "structures", "check", "log", "show", "--plain", "--pace"]

  @Test(arguments: [
    ("strat", ["start"]), ("STRUCTURE", ["structures"]), ("--plian", ["--plain"]),
    ("--pac", ["--pace"]), ("chekc", ["check"]), ("lg", ["log"]), ("frobnicate", []), ("", []),
  ])
  func aMistypedNameFindsWhatWasMeant(typed: String, nearest: [String]) {
    #expect(NearestNames.nearest(to: typed, among: commands) == nearest)
  }

  @Test func aMegabyteIsComparedByItsBeginning() {
    let beginning = String(repeating: "x", count: 64)
    let long = beginning + String(repeating: "y", count: 1 << 20)
    #expect(NearestNames.nearest(to: long, among: commands + [beginning]) == [beginning])
  }
}
