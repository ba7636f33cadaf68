/// Something that may be a finding: what it is made of, whether that holds, and what chance says.
struct Candidate {
  let kind: Finding.Kind
  let subject: Finding.Subject
  let figures: Finding.Figures
  /// How likely chance alone is to give so much.
  let chance: Double
  /// Whether the claim is true of the sessions, whatever chance says.
  let holds: Bool

  /// By what it is known again after the next session: places may change.
  var key: Key {
    Key(kind: kind, title: subject.title, prompt: subject.prompt, cause: subject.causeTitle)
  }

  struct Key: Hashable {
    let kind: Finding.Kind
    let title: String?
    let prompt: String?
    let cause: String?
  }
}
