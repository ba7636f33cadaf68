import Structures
import Texts

/// Which rubrics, anti-patterns and probes go with a structure.
///
/// Those of its own guide come first: what stands in a section named for the structure, else what is
/// named for its kind of interview and what is named for none. Else those of the built-in guides that
/// are named for its kind of interview.
///
/// Rule: [rubric-choice].
struct FittingParts {
  private let title: [String]
  private let focus: Focus?
  private let own: GuideParts?
  private let builtIns: [BuiltInReference]

  /// Prepares to look.
  ///
  /// - Parameters:
  ///   - title: that of the structure.
  ///   - reference: its guide; `nil` when that is gone.
  ///   - bank: has the built-in guides.
  init(title: String, of reference: Reference?, in bank: QuestionBank) {
    self.title = FoldedText.words(title)
    focus = Focus(title: title, reference: reference)
    own = reference?.parts
    builtIns = bank.builtIns
  }

  /// What is scored at a level.
  func rubric(level: String?) -> Rubric? {
    let rubrics = found(\.placedRubrics, isFirstNamed: true)
    return rubrics.first { rubric in
      rubric.dimensions.contains { !$0.anchors(at: level).isEmpty }
    } ?? rubrics.first
  }

  /// How answers go wrong.
  var antiPatterns: [AntiPattern] { found(\.placedAntiPatterns) }

  /// What can be asked after any question: the probes of the documents of the questions, else of
  /// the structure's own, else of a built-in one.
  func probes(besides documents: [Reference]) -> [String] {
    for document in documents {
      let probes = document.parts.probes
      if !probes.isEmpty { return probes }
    }
    return found(\.placedProbes)
  }

  private func found<Value>(
    _ kind: (GuideParts) -> [GuideParts.Placed<Value>], isFirstNamed: Bool = false
  ) -> [Value] {
    let ofOwn = own.map { fitting(kind($0), isFirstNamed: isFirstNamed) } ?? []
    guard ofOwn.isEmpty, let focus else { return ofOwn }
    for builtIn in builtIns {
      let named = kind(builtIn.reference.parts).filter {
        (FittingParts.focus(of: $0) ?? Focus.named(in: builtIn.reference.title)) == focus
      }
      if !named.isEmpty { return named.map(\.value) }
    }
    return []
  }

  /// Those of the structure's own guide that go with it.
  private func fitting<Value>(
    _ placed: [GuideParts.Placed<Value>], isFirstNamed: Bool
  ) -> [Value] {
    let inSection = placed.filter { $0.headings.contains { FoldedText.words($0) == title } }
    guard inSection.isEmpty else { return inSection.map(\.value) }
    let fitting = placed.filter { placed in
      let named = FittingParts.focus(of: placed)
      return named == nil || focus == nil || named == focus
    }
    guard isFirstNamed else { return fitting.map(\.value) }
    let named = fitting.filter { FittingParts.focus(of: $0) == focus }
    return (named.isEmpty ? fitting : named).map(\.value)
  }

  /// The kind of interview that the headings around name, the nearest first.
  private static func focus<Value>(of placed: GuideParts.Placed<Value>) -> Focus? {
    placed.headings.reversed().lazy.compactMap(Focus.named).first
  }
}
