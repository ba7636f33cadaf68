import Documents
import Structures

/// A line of a guide as a phase, or a part of one.
public struct DraftLine: Hashable, Sendable {
  /// What stands there, and where.
  public let quoted: QuotedLine
  /// Whether it stands in the guide; else it is kept with its words.
  public let isFound: Bool
  /// The title that is read there.
  let title: String
  /// The time that is read there.
  let stated: StatedTime?
  /// The phase that was read there; `nil` when none was.
  let phase: Phase?
  /// Where and how that was found.
  let place: FoundPhase?

  /// A line on which a phase was read.
  init(_ quoted: QuotedLine, _ phase: Phase, _ place: FoundPhase) {
    (self.quoted, isFound) = (quoted, true)
    (title, stated) = (phase.title, place.stated)
    (self.phase, self.place) = (phase, place)
  }

  /// A line on which none was read, or that is found no more.
  init(_ quoted: QuotedLine, isFound: Bool) {
    (self.quoted, self.isFound) = (quoted, isFound)
    let line =
      Document(markdown: quoted.text, firstLine: 1).lines.first
      ?? TextLine(line: 1, text: quoted.text)
    let timed = LineForms.read(line) ?? LooseForm.read(line)
    let title = timed?.title ?? TitleText.phase(line.text)
    self.title = title.isEmpty ? quoted.text : title
    stated = timed?.time.amount ?? LooseForm.time(line.text)?.amount
    (phase, place) = (nil, nil)
  }
}
