/// `rehearse settings`: which setting is shown or changed.
public struct SettingsOptions: Sendable {
  /// What is done.
  public enum Action: Hashable, Sendable {
    /// All are listed; one is told; the file is opened in the editor.
    case list, show(String), edit
    /// One is set, or taken out.
    case set(String, String?)
  }

  /// What is done.
  public let action: Action

  static let command = Command(
    "settings", .program, "show what is set, where it came from, and change it",
    details: """
      Without words, lists all settings with their values: those of a line of the file, of a variable, and
      the standard. With KEY, prints that value alone; with VALUE as well, sets it in the file and leaves
      every other line as it is. A value is YAML, as it stands in the file; what has spaces needs quotes
      for the shell.
      """,
    examples: [
      "rehearse settings", "rehearse settings level L7",
      "rehearse settings structures 'technical, star'", "rehearse settings level --unset",
    ]
  ) { words throws(UsageProblem) in .settings(try SettingsOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    let key = try words.optionalArgument("KEY", .setting)
    let value = try words.optionalArgument("VALUE", .text)
    let isUnset = words.has(Flag("--unset", "take KEY out of the file"))
    let isEdit = words.has(Flag("--edit", "open the file in $VISUAL, else $EDITOR"))
    try words.takeColours()
    switch (key, value, isUnset, isEdit) {
    case (nil, nil, false, false): action = .list
    case (let key?, nil, false, false): action = .show(key)
    case (let key?, let value?, false, false): action = .set(key, value)
    case (let key?, nil, true, false): action = .set(key, nil)
    case (nil, nil, false, true): action = .edit
    case (nil, _, true, _):
      throw UsageProblem("--unset needs the KEY; for instance: rehearse settings level --unset")
    case (_, _, _, true): throw UsageProblem("--edit opens the whole file; leave the rest out")
    default: throw UsageProblem("--unset takes KEY out of the file; leave VALUE out")
    }
  }
}
