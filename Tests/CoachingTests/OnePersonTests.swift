import Coaching
import Testing
import Transcripts

/// Whose practice a session is, where one interviews the other.
@Suite struct OnePersonTests {
  private func sessions(_ all: [(candidate: String?, isInterviewed: Bool)]) -> [PastSession] {
    History.random(all.count, seed: 1).enumerated().map { place, session in
      var summary = session.summary
      (summary.candidate, summary.isInterviewed) = all[place]
      return PastSession(path: session.path, id: session.id, summary: summary)
    }
  }

  private func names(_ sessions: [PastSession]?) -> [String]? {
    sessions?.map { $0.summary.candidate ?? "–" }
  }

  @Test func aSessionIsThePracticeOfWhoAnswered() {
    let all = sessions([("Ada", false), ("Kim", true), ("ada", true)])
    #expect(names(OnePerson.sessions(of: "Ada", among: all)) == ["Ada", "ada"])
    #expect(names(OnePerson.sessions(of: "kim", among: all)) == ["Kim"])
    // Only one of them rehearses here.
    #expect(names(OnePerson.sessions(of: nil, among: all)) == ["Ada", "ada"])
  }

  @Test func whoAnsweredWithoutANameIsNobody() {
    let all = sessions([(nil, false), (nil, true), ("Kim", true)])
    #expect(names(OnePerson.sessions(of: nil, among: all)) == ["–"])
    #expect(OnePerson.sessions(of: nil, among: all)?.first?.summary.isInterviewed == false)
    let others = sessions([(nil, true), ("Kim", true)])
    #expect(names(OnePerson.sessions(of: nil, among: others)) == [])
    #expect(names(OnePerson.sessions(of: "Kim", among: others)) == ["Kim"])
  }

  @Test func whoNamesThemselvesKeepsWhatTheyDidBefore() {
    let all = sessions([(nil, false), ("Kim", true), ("Ada", false), (nil, true)])
    #expect(names(OnePerson.sessions(of: "ada", owner: "Ada", among: all)) == ["–", "Ada"])
    // Who is asked for by name, and is not who owns the folder, has none of them.
    #expect(names(OnePerson.sessions(of: "Kim", owner: "Ada", among: all)) == ["Kim"])
    let team = sessions([(nil, false), ("Kim", false), ("Ada", false)])
    #expect(names(OnePerson.sessions(of: "Ada", owner: "Ada", among: team)) == ["Ada"])
  }

  @Test func withoutANameSeveralWhoRehearseMeanNobody() {
    let all = sessions([("Ada", false), ("Kim", false)])
    #expect(OnePerson.sessions(of: nil, among: all) == nil)
  }
}
