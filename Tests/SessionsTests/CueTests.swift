import Structures
import Testing

@testable import Sessions

/// When a person is to notice something, and by which channel.
@Suite struct CueTests {
  private func rehearsal(_ window: Window, clock: Plan.Clock = .shown) -> Rehearsal {
    let phases = ["A", "B"].map { Phase(title: $0, window: window) }
    var rehearsal = Rehearsal(
      Session(plan: Plan(structure: Structure(title: "S", phases: phases), clock: clock)))
    _ = rehearsal.begin()
    return rehearsal
  }

  private func at(_ second: Double) -> Moment { Moment(.milliseconds(Int64(second * 1000))) }

  /// What is played until a moment by a program that wakes up when it is told to.
  private func played(_ rehearsal: inout Rehearsal, until end: Double) -> [String] {
    var told: [String] = []
    while let next = rehearsal.nextAnnouncement, next <= at(end) {
      let commands = rehearsal.wake(at: next, planned: nil)
      #expect(commands.played.count == 1, "nothing at \(next)")
      told += commands.played.map { "\(next.sinceStart.clock()) \($0.cue?.rawValue ?? "")" }
    }
    return told
  }

  @Test func aWindowOpensClosesEndsAndRunsOverByTheMinute() {
    var rehearsal = rehearsal(Window(earliest: .seconds(180), latest: .seconds(240)))
    #expect(
      played(&rehearsal, until: 400) == [
        "3:00 opening", "3:48 closing", "4:00 latest", "5:00 over", "6:00 over",
      ])
  }

  @Test func aLongWindowClosesItsLastQuarterOfAMinuteAndAShortOneDoesNotWarn() {
    var long = rehearsal(Window(earliest: .seconds(100), latest: .seconds(1000)))
    #expect(played(&long, until: 1010) == ["1:40 opening", "16:25 closing", "16:40 latest"])
    var short = rehearsal(Window(earliest: .seconds(24), latest: .seconds(30)))
    #expect(played(&short, until: 80) == ["0:24 opening", "0:30 latest"])
  }

  @Test func theBandClosesWhenTheCueComes() {
    var rehearsal = rehearsal(Window(earliest: .seconds(180), latest: .seconds(240)))
    _ = rehearsal.wake(at: at(227.9), planned: nil)
    #expect(ShownEdges(.standard, on: .band).edge(of: rehearsal.session.windowState) == .opening)
    _ = rehearsal.wake(at: at(228), planned: nil)
    #expect(ShownEdges(.standard, on: .band).edge(of: rehearsal.session.windowState) == .closing)
  }

  @Test func theBandIsOverRightBehindTheCue() {
    var rehearsal = rehearsal(Window(earliest: .seconds(180), latest: .seconds(240)))
    _ = rehearsal.wake(at: at(240), planned: nil)
    #expect(rehearsal.nextChange == at(240.001))
    _ = rehearsal.wake(at: at(240.001), planned: nil)
    #expect(ShownEdges(.standard, on: .band).edge(of: rehearsal.session.windowState) == .latest)
    #expect(rehearsal.nextChange == at(241))
  }

  @Test func ofSeveralMinutesTheLastIsTold() {
    var rehearsal = rehearsal(Window(earliest: .seconds(50), latest: .seconds(100)))
    _ = rehearsal.wake(at: at(101), planned: nil)
    #expect(rehearsal.wake(at: at(300), planned: nil).played == [.runsOver(minutes: 3)])
    #expect(rehearsal.nextAnnouncement == at(340))
  }

  @Test func nothingIsPlayedForSomebodyWhoWasNotThereOrStoppedTheClock() {
    var rehearsal = rehearsal(Window(earliest: .seconds(180), latest: .seconds(240)))
    _ = rehearsal.handle(.pause(nil), at: at(10))
    #expect(rehearsal.wake(at: at(500), planned: at(11)).played == [])
    _ = rehearsal.handle(.goOn, at: at(510))
    _ = rehearsal.wake(at: at(1000), planned: at(511))
    #expect(rehearsal.handle(.decide(.counted), at: at(1001)).played == [])
    #expect(rehearsal.wake(at: at(1002), planned: nil).played == [])
  }

  @Test func underAHiddenClockOnlyPhasesAndTheEndsAreCues() {
    var rehearsal = rehearsal(Window(earliest: .seconds(10), latest: .seconds(20)), clock: .hidden)
    #expect(rehearsal.wake(at: at(500), planned: nil).played == [])
    #expect(rehearsal.handle(.next, at: at(501)).played.map(\.cue) == [.phase])
    #expect(rehearsal.handle(.end, at: at(502)).played.map(\.cue) == [.end])
  }

  @Test func everyCueCanBeToldAndTheTableNamesOnlyWhatAChannelCanTell() {
    #expect(Set(Cue.byRank) == Set(Cue.allCases) && Cue.byRank.count == Cue.allCases.count)
    for cue in Cue.allCases {
      #expect(CueTable.standard[cue].allSatisfy { $0.cues.contains(cue) })
      #expect(!Strokes.times(of: cue).isEmpty)
      #expect(Strokes.times(of: cue).allSatisfy { $0 < .seconds(1) })
    }
  }

  @Test func theDefaultIsSparse() {
    let rung = Cue.allCases.filter { CueTable.standard[$0].contains(.bell) }
    #expect(rung == [.closing, .latest, .over, .followUp])
    for channel in [Channel.flash, .speech, .notification] {
      #expect(!CueTable.standard.uses(channel))
    }
  }

  @Test func theBellIsWhatStandsForIt() {
    #expect(CueTable.standard.ringing(as: .sound) == .standard)
    let flashing = CueTable.standard.ringing(as: .flash)
    #expect(!flashing.uses(.bell) && flashing[.latest].contains(.flash))
    #expect(!flashing[.opening].contains(.flash))
    let quiet = CueTable.standard.ringing(as: .off)
    #expect(!quiet.uses(.bell) && !quiet.uses(.flash) && quiet.uses(.band))
  }

  @Test func theBandShowsWhatGoesByIt() {
    var table = CueTable.standard
    table[.closing] = []
    #expect(ShownEdges(table, on: .band).edge(of: .closing(closesIn: .seconds(5))) == .opening)
    #expect(ShownEdges(table, on: .band).edge(of: .over(by: .seconds(5))) == .latest)
    #expect(ShownEdges(table, on: .band).edge(of: .early(opensIn: .seconds(5))) == nil)
  }
}
