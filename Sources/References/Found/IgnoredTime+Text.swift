extension IgnoredTime.Reason {
  /// Why the time was ignored, for people.
  public var text: String {
    switch self {
    case .alone: "no other time beside it; two timed siblings make a structure"
    case .mostlyUntimed: "most of its siblings have no time"
    case .inText: "it does not stand beside a title"
    case .bare: "it may be a sentence, like its siblings; write times as “(5 min)”"
    case .cell: "no time is read in this cell; write it with its unit, as “25 min”"
    case .otherwise: "no time is read in this place; write it as “(5 min)” behind the title"
    case .readingTime: "a reading time"
    case .contents: "a link of a table of contents"
    case .shareOfNothing: "a share of a total that is not stated"
    case .sameTitles: "its siblings all have the same title, as the lines of a speaker have"
    case .alternatives: "its siblings are alternatives rather than a sequence"
    case .machine: "it measures or limits a machine"
    case .material: "the length of something to watch or read"
    case .overWeeks: "it is spent over weeks rather than in one sitting"
    case .recipe: "a time of a recipe"
    case .markup: "it stands in HTML, where no structures are read"
    case .pointOfPhase: "it belongs to a point of a phase"
    case .totals: "it is the total of a structure of its own, as are its siblings"
    case .moments: "moments rather than lengths, as in a transcript"
    case .round: "a round or a break of a loop, which `rehearse day` runs"
    case .mended: "no phase that was mended by hand holds it, in the file beside the guide"
    }
  }
}
