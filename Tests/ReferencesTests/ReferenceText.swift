import References
import Structures

/// Reads a text as a reference.
func reference(_ text: String, name: String = "guide.md") throws -> Reference {
  try Reference.read(bytes: Array(text.utf8), name: name)
}

/// The structures of a reference as lines: the title, then each phase with its window and prompts.
func outline(_ reference: Reference) -> [String] {
  reference.structures.flatMap { found -> [String] in
    ["\(found.line): \(found.structure.title) [\(found.stated?.text ?? "")]"]
      + zip(found.structure.phases, found.phases).map { phase, place in
        let time = phase.window.map { " \($0.text)" } ?? ""
        let prompts = phase.prompts.isEmpty ? "" : " · " + phase.prompts.joined(separator: " · ")
        return "\(place.line): \(phase.title)\(time)\(prompts)"
      }
  }
}
