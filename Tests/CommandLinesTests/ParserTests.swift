import Sessions
import Structures
import Testing
import Texts

@testable import CommandLines

/// What is typed becomes an invocation with all its values, or one sentence.
@Suite struct ParserTests {
  private func start(_ words: String...) throws -> StartOptions {
    guard case .start(let options) = try Parser.parse(["start"] + words) else {
      throw UsageProblem("this starts no session")
    }
    return options
  }

  private func filter(_ words: String...) throws -> FilterOptions {
    guard case .log(let options) = try Parser.parse(["log"] + words) else {
      throw UsageProblem("this lists nothing")
    }
    return options.filter
  }

  @Test func optionsStandBeforeAndBehindArgumentsWithOrWithoutASign() throws {
    let options = try start(
      "--from", "a.md", "four step", "--total=1h30m", "--pace", "MIDDLE", "--from=b=c.md", "--bell",
      "off", "--speed", "60", "--plain")
    #expect(options.structure == "four step")
    #expect(options.run.guides == ["a.md", "b=c.md"])
    #expect(options.total == .seconds(5400))
    #expect(options.run.pace == .middle && options.run.bell == .off && options.run.speed == 60)
    #expect(options.run.isPlain && !options.run.isASCII && options.run.level == nil)
  }

  @Test func theLastOfSeveralValuesCountsWhereOneIsTaken() throws {
    #expect(try start("--level", "L6", "--level", "L7").run.level == "L7")
  }

  @Test func whatFollowsTwoHyphensIsNoOptionAndNumbersAreNone() throws {
    guard case .search(let search) = try Parser.parse(["search", "--", "--json", "-x"]),
      case .delete(let delete) = try Parser.parse(["delete", "-1", "-2"])
    else {
      Issue.record("neither search nor delete")
      return
    }
    #expect(search.words == ["--json", "-x"] && !search.isJSON)
    #expect(delete.ids == ["-1", "-2"])
  }

  @Test func theFilterKnowsItsWords() throws {
    let options = try filter(
      "--over", "--since", "2026-10-01", "--outcome", "Stopped", "--last=3", "--tag", "a  b")
    #expect(
      options.words == ["tag a  b", "since 2026-10-01", "outcome Stopped", "over", "last 3"])
    let chosen = options.filter(today: 20_782, week: .monday)
    #expect(chosen.since == CalendarDate("2026-10-01")?.dayNumber)
    #expect(chosen.outcome == .stopped && chosen.isOver)
    #expect(chosen.last == 3 && chosen.until == nil)
    #expect(try filter().filter(today: 20_782, week: .monday) == .init())
  }

  /// 2026-11-25 was a Wednesday.
  @Test func daysAreNamedAsPeopleNameThem() throws {
    let today = try #require(CalendarDate("2026-11-25")).dayNumber
    let since = try filter("--since", "monday", "--until", "yesterday").filter(
      today: today, week: .monday)
    #expect((since.since, since.until) == (today - 2, today - 1))
    let week = try filter("--period", "last week").filter(today: today, week: .monday)
    #expect((week.since, week.until) == (today - 9, today - 3))
    #expect(try filter("--since", "last week").words == ["since last week"])
  }

  @Test func subcommandsHaveArgumentsOfTheirOwn() throws {
    guard case .addReference("notes") = try Parser.parse(["references", "add", "notes"]),
      case .removeReference("x") = try Parser.parse(["references", "remove", "x"]),
      case .references(let list) = try Parser.parse(["references", "list", "--tag", "caching"])
    else {
      Issue.record("one is not what it is called")
      return
    }
    #expect(list.tag == "caching" && list.focus == nil)
  }

  @Test func helpIsGivenWhateverElseIsMissing() throws {
    for words in [["show", "--help"], ["show", "-h", "--json"], ["help", "show"]] {
      guard case .help(let command?) = try Parser.parse(words) else {
        Issue.record("\(words) is no help")
        continue
      }
      #expect(command.name == "show")
    }
    for words in [["--help"], ["-h"], ["help"]] {
      guard case .help(nil) = try Parser.parse(words) else {
        Issue.record("\(words) is no overview")
        continue
      }
    }
  }

  @Test(
    arguments: [
      ("strat", "there is no command “strat”, did you mean start?; see rehearse --help"),
      ("help strat", "there is no command “strat”, did you mean start?; see rehearse --help"),
      ("candidate", "there is no command “candidate”; see rehearse --help"),
      (
        "start --levle L6",
        "rehearse start has no option “--levle”, did you mean --level?; see rehearse start --help"
      ),
      ("--asci", "rehearse has no option “--asci”, did you mean --ascii?; see rehearse --help"),
      ("start --level", "--level needs a value: --level LEVEL"),
      ("start --level=", "--level needs a value: --level LEVEL"),
      ("log --json=yes", "--json takes no value; leave out “=yes”"),
      ("tag last", "rehearse tag needs ID WORD…; for instance: rehearse tag last aloud morning"),
      (
        "start a b",
        "“b” is one argument too many for rehearse start; put a text of several words into quotes"
      ),
      (
        "references add a b",
        "“b” is one argument too many for rehearse references;"
          + " put a text of several words into quotes"
      ),
      ("references add", "name what to add: rehearse references add FILE or FOLDER"),
      ("references remove", "name what to remove: rehearse references remove NAME"),
      ("references list x", "“x” is one argument too many for rehearse references list"),
      ("references ad x", "references cannot “ad”, did you mean add?"),
      ("references shuffle", "references cannot “shuffle”; say add, remove or list"),
      ("start --pace brisk", "--pace: “brisk” is none of earliest, middle, latest"),
      ("start --total 45x", "--total: “45x” is no time; write 45m, 1h30m or 90s"),
      ("start --speed 0", "--speed: “0” is no whole number from 1 to 3600"),
      ("start --clock 40%", "--clock: “40%” is no clock; write 50% to 99%, or hidden"),
      ("start --clock 0.9", "--clock: “0.9” is no clock; write 50% to 99%, or hidden"),
      (
        "drill",
        "rehearse drill needs PHASE; for instance: rehearse drill \"detailed design\" --times 3 --clock 90%"
      ),
      ("drill x --times 0", "--times: “0” is no whole number from 1 to 20"),
      ("log --last 0", "--last: “0” is no whole number from 1 on"),
      (
        "log --since May",
        "--since: “May” names no days; write a day such as 2026-10-01, a month such as 2026-10, today, "
          + "yesterday, monday, 7d, or last week"
      ),
      (
        "log --period 7d --since today",
        "--period names both ends; leave --since and --until out"
      ),
      ("log --outcome won", "--outcome: “won” is none of completed, stopped, interrupted"),
      ("export --raw", "--raw is for spreadsheets; add --format csv"),
      ("export --bom --format json", "--bom is for spreadsheets; add --format csv"),
      (
        "start x --draw --question y",
        "--question and --draw exclude each other; leave one of them out"
      ),
      (
        "start x --draw --no-question",
        "--no-question excludes --question and --draw; leave one of them out"
      ),
      (
        "start x --question y --no-question",
        "--no-question excludes --question and --draw; leave one of them out"
      ),
      (
        "start x --topic y",
        "--topic fills the blanks of a question that --draw draws; add --draw"
      ),
      ("start --draw", "--draw needs a STRUCTURE; on the home screen d draws a question"),
      (
        "estimate",
        "rehearse estimate needs --users and --requests-per-day; for instance:"
          + " rehearse estimate --users 10M --requests-per-day 20"
      ),
      ("estimate --users many", "--users: “many” is no number; write one such as 10M, 1.5k or 2GB"),
      ("estimate --users 0", "--users: “0” is out of range; give 1 to 1T"),
      (
        "estimate --requests-per-day 2e",
        "--requests-per-day: “2e” ends in “e”, which is no unit; use k, M, B or T for counts, kB, MB,"
          + " GB, TB for sizes"
      ),
      (
        "estimate --requests-per-core 0",
        "--requests-per-core: “0” is out of range; give 0.001 to 1B"
      ),
      (
        "estimate --memory-per-user 0B",
        "--memory-per-user: “0B” is out of range; give 1 B to 1 PB"
      ),
      ("completions csh", "SHELL: “csh” is none of bash, zsh, fish"),
      ("completions", "rehearse completions needs SHELL; for instance: rehearse completions bash"),
    ])
  func oneSentenceSaysWhatIsWrong(line: String, sentence: String) {
    let words = line.split(separator: " ").map(String.init)
    #expect(throws: UsageProblem(sentence)) { try Parser.parse(words) }
  }
}
