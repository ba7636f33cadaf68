/// Something that is so, which needs no test and is no weakness: a count, or a date.
public struct Fact: Hashable, Sendable {
  /// What it is about.
  public enum Kind: String, Hashable, Sendable {
    /// Nothing was practised for long.
    case noPractice = "no-practice"
    /// A way in which answers go wrong comes again and again.
    case antiPattern = "anti-pattern"
    /// One that did is not found any more.
    case antiPatternGone = "anti-pattern-gone"
    /// A phase got into its window.
    case improvement
    /// Prompts that are left out most often.
    case prompts
    /// The same was to be changed again and again.
    case resolution
    /// A structure went badly and was left alone since.
    case rested
    /// A structure of the plan was never rehearsed, or not for long.
    case untouchedStructure = "untouched-structure"
    /// A level of the plan was never rehearsed for, or not for long.
    case untouchedLevel = "untouched-level"
    /// Of a category nothing was ever asked, or not for long.
    case untouchedCategory = "untouched-category"
    /// Questions that were never asked.
    case untouchedQuestions = "untouched-questions"
    /// Fillers, by the minute.
    case fillers
  }

  /// What it is about.
  public let kind: Kind
  /// The structure's title; `nil` for what is of no single one.
  public let structure: String?
  /// What is so, without a full stop.
  public let sentence: Phrase
}
