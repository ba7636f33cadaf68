import Grids
import Sessions

// Options that several commands offer.

extension Flag {
  static let ascii = Flag("--ascii", "draw with ASCII signs only")
  static let json = Flag("--json", "print JSON, an object or a list on one line")
  static let cues = Flag("--cues", "look at what cues go by, and play each")
  static let demos = Flag("--demos", "count sessions at another speed as well")
  static let plain = Flag("--plain", "lines instead of a screen; for scripts and screen readers")
  static let opens = Flag("--open", "open it in $BROWSER, else with xdg-open")
  static let folded = Flag(
    "--all", "list what may be no plan of one sitting as well")
  static let untimed = Flag(
    "--untimed", "offer numbered lists without a time as structures as well")
}

extension Option<String> {
  static var guides: Self {
    Self("--from", "FILE", .file, "a guide to read structures from; may be repeated")
  }
  static var topics: Self {
    Self("--topic", "TEXT", .text, "fills the next blank of a drawn question; repeatable")
  }
  static var person: Self {
    Self("--candidate", "NAME", .person, "whose sessions are looked at")
  }
  static var output: Self { Self("-o", "FILE", .file, "the file to write") }
  /// The folder that a session is kept in.
  static var folder: Self { Self("--sessions", "DIR", .folder, "the folder for transcripts") }
  /// The folders that are looked into.
  static var folders: Self {
    Self("--sessions", "DIR", .folder, "the folder of the transcripts; may be repeated")
  }
}

extension Option<ColourChoice> {
  static var colours: Self {
    Self(
      "--color", "WHEN", .choice(ColourChoice.self), "colours: auto, always or never (auto)")
  }
}

extension Option<Bell> {
  static var bell: Self {
    Self("--bell", "KIND", .choice(Bell.self), "what a bell is: sound, flash or off (sound)")
  }
}
