import Structures

/// Siblings that name phases, in order: the headings under one heading, the items of one list, the
/// bold lines of one section, the rows of one table.
///
/// Rules: [short-name], [first-sentence], [overview].
struct Run {
  var members: [Member]
  let caption: Caption
  /// The total that stands among the members, as in "Total: 45 min".
  var total: StatedTime?

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

  /// The members that have a time.
  var timedCount: Int { members.count { $0.time?.isTime == true } }

  /// Creates a run; members without a title, a sum, and what takes all the time of the section by
  /// itself, are taken out of it.
  init(members: [Member], caption: Caption) {
    self.caption = caption
    let overview = Run.overview(of: members)
    let members = members.dropFirst(overview == nil ? 0 : 1)
    let kept = members.filter {
      !$0.title.isEmpty && !FieldName.isTotal($0.title) && !FieldName.isBeforeTotal($0.title)
    }
    let parts = kept.filter { $0.time?.amount != caption.around }
    // What takes all the time of the section is no phase beside several shorter ones.
    let isPart = caption.around != nil && parts.count(where: { $0.time?.amount != nil }) >= 3
    self.members = Run.named(isPart ? parts : kept).map(Run.parted)
    total =
      overview
      ?? members.first { FieldName.isTotal($0.title) && $0.time?.amount != nil }?.time?.amount
  }

  /// The members with what stands behind the colon as their first prompt, when the time comes first and
  /// a short name and a colon next in each of them: "5 min Sketch: boxes and arrows".
  private static func named(_ members: [Member]) -> [Member] {
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

  /// A member with what follows the first sentence of its title as its first prompt.
  private static func parted(_ member: Member) -> Member {
    guard let end = endOfSentence(member.title) else { return member }
    var member = member
    member.prompts.insert(Decoration.trimmed(member.title[end...].dropFirst()), at: 0)
    member.title = Decoration.trimmed(member.title[..<end])
    return member
  }

  /// A first sentence that is longer is no title either, in bytes.
  private static let longestSentence = 200

  /// Where the first sentence ends, of a text that goes on with three words or more.
  ///
  /// A word of up to three letters before the full stop is a short form, as that of a doctor.
  private static func endOfSentence(_ title: String) -> String.Index? {
    let utf8 = title.utf8
    return utf8.prefix(longestSentence).indices.first { place in
      guard utf8[place] == UInt8(ascii: "."), utf8[place...].dropFirst().first == 32 else {
        return false
      }
      let word = title[..<place].split(separator: " ").last ?? ""
      return word.count > 3 && title[place...].split(separator: " ", maxSplits: 3).count > 3
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
  /// one, it lasts at least as long as they do; or it ends where their clock, from 0, ends.
  private static func overview(of members: [Member]) -> StatedTime? {
    let others = members.dropFirst()
    let times = others.compactMap { $0.time?.amount }
    guard let first = members.first, !first.isLabelled, let stated = first.time?.amount,
      times.count >= 3
    else { return nil }
    if isClock(times, upTo: stated) { return stated }
    let sum = times.dropFirst().reduce(times[0], +)
    guard others.allSatisfy(\.isLabelled), sum.overlaps(stated) || stated.min > sum.max ?? .longest
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
