import Grids
import Sessions
import Structures

/// What somebody who interviews sees besides what everybody does: what is to be heard, and what is
/// scored.
struct Interview: Equatable {
  /// The key points of the question.
  private let points: [String]
  /// The places of those that were heard.
  private let heard: Set<Int>
  private let prompts: [String]
  private let covered: Set<Int>
  /// Whether prompts were asked for in place of key points.
  private let wantsPrompts: Bool
  private let level: String?
  /// What was scored.
  private let given: Reflection
  /// The dimensions of the rubric.
  let dimensions: [Rubric.Dimension]
  /// The dimension that is scored next; behind them comes the whole.
  let selected: Int

  /// Looks at what runs; `nil` where nobody interviews.
  ///
  /// - Parameters:
  ///   - rehearsal: what runs.
  ///   - dimension: the dimension that is scored next, from 0; behind them comes the whole.
  ///   - ticksPrompts: whether prompts were asked for in place of key points.
  init?(_ rehearsal: Rehearsal, dimension: Int, ticksPrompts: Bool) {
    let session = rehearsal.session
    guard session.plan.isInterviewed else { return nil }
    points = rehearsal.keyPoints
    given = session.heard
    let said = given.keyPoints
    heard = Set(points.indices.filter { [points] in said.contains(points[$0]) })
    prompts = session.plan.phases[session.phase].prompts
    covered = session.covered(in: session.phase)
    wantsPrompts = ticksPrompts
    level = session.plan.level
    // Where no guide is at hand, as when one watches, those that were scored.
    dimensions =
      rehearsal.guidance.rubric?.dimensions
      ?? session.heard.scores.map { Rubric.Dimension(name: $0.dimension, anchors: []) }
    selected = min(dimension, dimensions.count)
  }

  /// Whether key points are ticked, and not the prompts of the phase.
  var ticksPoints: Bool { !points.isEmpty && !(wantsPrompts && !prompts.isEmpty) }

  /// The other list, where there is one.
  var otherList: String? {
    points.isEmpty || prompts.isEmpty ? nil : ticksPoints ? "prompts" : "key points"
  }

  /// The list, and what of it is ticked.
  var ticked: TickedList {
    ticksPoints
      ? TickedList(title: "Key points", texts: points, done: heard, isCut: true)
      : TickedList(texts: prompts, done: covered, isCut: true)
  }

  /// The name of the dimension that is scored next; `nil` for the whole.
  var name: String? { dimension?.name }

  private var dimension: Rubric.Dimension? {
    dimensions.indices.contains(selected) ? dimensions[selected] : nil
  }

  /// The dimensions and the whole, with what was given for each.
  var scores: [(name: String, points: Double?)] {
    dimensions.map { dimension in
      (dimension.name, given.scores.first { $0.dimension == dimension.name }?.points)
    } + [(Rubric.whole, given.overall)]
  }

  /// What each band stands for in the dimension that is scored next, the highest first.
  var bands: [String] {
    let anchors = dimension?.anchors(at: level) ?? []
    return Rubric.bands.reversed().map { band in
      let text = anchors.first { $0.band == band }?.text ?? HireBand.text(Double(band))
      return "\(band) \(text)"
    }
  }

  /// The question what the dimension is scored.
  ///
  /// - Parameters:
  ///   - isBetween: whether the next score lies half above the digit.
  ///   - width: the columns there are.
  ///   - room: the rows there are.
  /// - Returns: its lines.
  func scoring(isBetween: Bool, width: Int, room: Int) -> [String] {
    let points = scores[selected].points.map { " (\(Debrief.digits($0)) now)" } ?? ""
    let half = isBetween ? ", half above the digit" : ""
    let heading = "Score \(name ?? Rubric.whole)\(points): 1 to 4\(half)"
    guard room > bands.count else { return [heading] }
    return ([heading] + bands).map { TextWrap.lines($0, width: width, most: 1).first ?? "" }
  }
}
