import Grids

/// What stands above the time on a wide screen: the title, the question, and the follow-up that waits
/// for its answer.
struct SessionHead {
  /// The lines of the question.
  let question: [String]
  /// The lines of the follow-up.
  let followUp: [String]

  /// How many rows it takes, with the title and the rule below.
  var height: Int { question.count + followUp.count + 2 }

  /// The columns for "asked 0:12 ago", with a gap before it.
  static let ageWidth = 19

  /// Breaks the texts into as many lines as leave the time its room.
  init(_ scene: SessionScene, _ layout: SessionLayout) {
    let width = layout.columns.count
    let spare = layout.rows.count - 20
    followUp =
      scene.followUp.map {
        TextWrap.lines(
          "? " + $0.text, width: width - SessionHead.ageWidth, most: min(max(spare - 1, 1), 2))
      } ?? []
    let most = min(max(spare - followUp.count, 1), 3)
    question = scene.question.map { TextWrap.lines($0, width: width, most: most) } ?? []
  }
}
