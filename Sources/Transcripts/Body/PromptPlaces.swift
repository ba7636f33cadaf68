/// Which boxes of a phase's section are those of the plan's prompts, where a person has changed some.
enum PromptPlaces {
  /// Finds the box of each prompt.
  ///
  /// - Parameters:
  ///   - prompts: the plan's prompts.
  ///   - boxes: the texts of the boxes as they stand in the section.
  /// - Returns: for each prompt the index of its box: with the same text, or reworded between the same
  ///   neighbours; `nil` where it is gone.
  static func boxes(of prompts: [String], among boxes: [String]) -> [Int?] {
    if boxes.starts(with: prompts) { return Array(prompts.indices) }
    let (goneOrReworded, own) = differences(prompts, boxes)
    var found = [Int?](repeating: nil, count: prompts.count)
    let same = zip(
      prompts.indices.filter { !goneOrReworded.contains($0) },
      boxes.indices.filter { !own.contains($0) })
    for (prompt, box) in same { found[prompt] = box }
    var next = 0
    for prompt in prompts.indices {
      if found[prompt] == nil, own.contains(next) { found[prompt] = next }
      if let box = found[prompt] { next = box + 1 }
    }
    return found
  }

  /// The indices of the prompts that have no box, and of the boxes that have no prompt.
  private static func differences(
    _ prompts: [String], _ boxes: [String]
  ) -> (prompts: Set<Int>, boxes: Set<Int>) {
    var (gone, new): (Set<Int>, Set<Int>) = ([], [])
    for change in boxes.difference(from: prompts) {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): new.insert(offset)
      }
    }
    return (gone, new)
  }
}
