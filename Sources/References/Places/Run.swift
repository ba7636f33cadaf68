import Structures

/// Siblings that name phases, in order: the headings under one heading, the items of one list, the
/// bold lines of one section, the rows of one table.
///
/// Rules: [short-name], [overview].
struct Run {
  var members: [Member]
  let caption: Caption
  /// The total that stands among the members, as in "Total: 45 min".
  var total: StatedTime?
  /// The lines of members that are totals, or lead to one.
  private(set) var totalLines: [Int] = []

  /// Whether the text around it is a recipe.
  var isInRecipe = false
  /// Whether a column beside it says how often or how grave something is.
  var hasGrades = false
  /// Whether the column of its titles says what kind each is of.
  var isOfKinds = false
  /// Whether some members have parts of their own among the rows below them.
  var holdsParts = false
  /// Whether no name says that its times are some: they have to follow one another or to belong to a
  /// whole.
  var isUnnamed = false
  /// Whether its lines belong to other runs as well: a table may have several columns of times.
  var sharesLines = false
  /// Whether its members are rows of a table that links to what is watched.
  var areLinked = false
  /// Whether its members are rows of a table.
  var areRows = false
  /// Whether its windows are made of starts, each of which lasts until the next one.
  var areStarts = false
  /// Whether its members are rounds and breaks of a loop.
  var isLoop = false
  /// Whether its members are headings.
  var areHeadings = false
  /// Whether the column of its titles names exercises or questions rather than what is done.
  var isOfExercises = false
  /// Whether its members are lines of paragraphs.
  var areLines = false
  /// Whether its members are few among many siblings.
  var isScattered = false
  /// The line of the item in which the run stands.
  var itemLine: Int?

  /// Whether the run stands in the item of a line, or its lines below the heading there.
  func standsIn(_ line: Int) -> Bool { itemLine == line || areLines && caption.line == line }

  /// Whether the run has no caption of its own behind a line, other than the item it stands in.
  func isBelow(_ line: Int) -> Bool {
    guard let own = caption.line, own != itemLine else { return true }
    return own < line || areLines && own == line
  }

  /// Takes the total that is stated behind the run, where none, or the same, is stated elsewhere.
  mutating func take(_ stated: (time: StatedTime, line: Int)?) {
    guard let stated, (total ?? caption.claimed ?? stated.time) == stated.time else { return }
    total = stated.time
    totalLines.append(stated.line)
  }

  /// The members that have a time.
  var timedCount: Int { members.count { $0.time?.isTime == true } }

  /// Creates a run; members without a title, a sum, and what takes all the time of the section by
  /// itself, are taken out of it.
  init(members: [Member], caption: Caption) {
    self.caption = caption
    let overview = Run.overview(of: members)
    totalLines = members.prefix(overview == nil ? 0 : 1).map(\.line)
    let members = BareHours.read(
      in: CommonLabel.without(Array(members.dropFirst(overview == nil ? 0 : 1))))
    func isTotal(_ member: Member) -> Bool {
      FieldName.isTotal(member.title) || FieldName.isBeforeTotal(member.title)
    }
    let kept = members.filter { !$0.title.isEmpty && !isTotal($0) }
    totalLines += members.filter(isTotal).map(\.line)
    let parts = kept.filter { $0.time?.amount != caption.around }
    // What takes all the time of the section is no phase beside several shorter ones.
    let isPart = caption.around != nil && parts.count(where: { $0.time?.amount != nil }) >= 3
    if isPart { totalLines += kept.filter { $0.time?.amount == caption.around }.map(\.line) }
    self.members = Run.parted(Run.named(Run.withoutStrangers(isPart ? parts : kept)))
    total =
      overview
      ?? members.first { FieldName.isTotal($0.title) && $0.time?.amount != nil }?.time?.amount
  }

  /// The members without those at the ends that have a length where all others, which are labelled,
  /// are on a clock: what is done before and after a show.
  private static func withoutStrangers(_ members: [Member]) -> ArraySlice<Member> {
    let labelled = members.indices.filter { members[$0].isLabelled }
    let spans = labelled.compactMap { members[$0].time?.span }
    let isClock =
      spans.count == labelled.count && spans.first?.from == .zero
      && zip(spans, spans.dropFirst()).allSatisfy { $0.to == $1.from }
    let onClock =
      isClock ? labelled : members.indices.filter { members[$0].time?.isOnClock == true }
    guard let first = onClock.first, let last = onClock.last, onClock.count >= 3,
      onClock.allSatisfy({ members[$0].isLabelled }),
      (members[..<first] + members[(last + 1)...]).allSatisfy({ !$0.isLabelled })
    else { return members[...] }
    return members[first...last]
  }

  /// The members with what stands behind the colon as their first prompt, when the time comes first and
  /// a short name and a colon next in each of them: "5 min Sketch: boxes and arrows".
  private static func named(_ all: ArraySlice<Member>) -> [Member] {
    let members = Array(all)
    let ends = members.map { $0.isTimeFirst ? Run.endOfName($0.title) : nil }
    guard members.count >= 2, ends.allSatisfy({ $0 != nil }) else { return members }
    return zip(members, ends).map { member, end in
      guard let end else { return member }
      var member = member
      member.prompts.insert(Decoration.trimmed(member.title[end...]), at: 0)
      member.title = Decoration.trimmed(member.title[..<end])
      return member
    }
  }

  /// The members, each with what explains its title as its first prompt, unless another one has the
  /// same name then.
  private static func parted(_ members: [Member]) -> [Member] {
    let parted = unlettered(members).map { member -> (Member, (name: String, detail: String)?) in
      var member = member
      if member.time?.isTime == true { member.title = TitleRemark.withoutTime(member.title) }
      return (
        member, member.bold.flatMap(member.parted(behind:)) ?? TitleDetail.parted(member.title)
      )
    }
    var names: [String: Int] = [:]
    for (member, parted) in parted {
      names[(parted?.name ?? member.title).lowercased(), default: 0] += 1
    }
    return parted.map { member, parted in
      var member = member
      guard let parted, names[parted.name.lowercased()] == 1 else {
        member.title = TitleText.withoutStop(member.title)
        return member
      }
      member.prompts.insert(parted.detail, at: 0)
      member.title = parted.name
      return member
    }
  }

  /// The members without the letters A, B and so on that number them.
  private static func unlettered(_ members: [Member]) -> [Member] {
    let letters = members.map { member -> UInt8? in
      let start = Array(member.title.utf8.prefix(3))
      guard start.count == 3, ".)".utf8.contains(start[1]), start[2] == 32 else { return nil }
      return start[0]
    }
    guard members.count > 1, letters.first == UInt8(ascii: "A"),
      zip(letters, letters.dropFirst()).allSatisfy({ $0.flatMap { $0 + 1 } == $1 })
    else { return members }
    return members.map { member in
      var member = member
      member.title = Decoration.trimmed(member.title.dropFirst(3))
      return member
    }
  }

  /// Where a name of at most four words ends that a colon follows; one with a number is a label.
  private static func endOfName(_ title: String) -> String.Index? {
    guard let colon = title.utf8.firstIndex(of: UInt8(ascii: ":")),
      title.utf8[colon...].dropFirst().first == UInt8(ascii: " ")
    else { return nil }
    let name = title[..<colon]
    return name.utf8.count <= 40 && name.split(separator: " ").count <= 4
      && !name.contains(where: \.isNumber) ? colon : nil
  }

  /// The time of a first member that is about all of them: without a number, while the others have
  /// one, or with the word for a total, it lasts at least as long as they do; or it ends where their
  /// clock, from 0, ends.
  private static func overview(of members: [Member]) -> StatedTime? {
    let others = members.dropFirst()
    let times = others.compactMap { $0.time?.amount }
    guard let first = members.first, !first.isLabelled, let stated = first.time?.amount,
      times.count >= 3
    else { return nil }
    if isClock(times, upTo: stated) { return stated }
    let parts = others.filter { !BreakTitle.isBreak($0.title) }.compactMap { $0.time?.amount }
    let sum = parts.dropFirst().reduce(parts.first ?? times[0], +)
    guard
      FieldName.namesTotal(first.text)
        || others.allSatisfy({ $0.isLabelled || BreakTitle.isBreak($0.title) }),
      sum.overlaps(stated) || stated.min > sum.max ?? .longest
    else { return nil }
    return stated
  }

  /// Whether ranges are windows from 0 up to the end of a stated time.
  private static func isClock(_ times: [StatedTime], upTo stated: StatedTime) -> Bool {
    guard stated.min > .zero, times[0].min == .zero, times[times.count - 1].max == stated.max else {
      return false
    }
    return zip(times, times.dropFirst()).allSatisfy { $0.max == $1.min }
  }
}
