import Documents
import Structures

/// Numbered lists without any time, which are offered as structures only when asked for.
///
/// Rule: [untimed].
enum UntimedLists {
  /// Fewer steps are seldom worth running.
  private static let fewestSteps = 3
  /// A step longer than this, in bytes, is text rather than a title.
  private static let longestTitle = 120

  /// The lists of a passage of which no line is in a structure, outermost only.
  static func structures(in passage: Passage, besides taken: Set<Int>) -> [FoundStructure] {
    let blocks = passage.document.blocks
    return blocks.indices.compactMap { index in
      guard case .list(start: .some) = blocks[index].kind, !isInItem(blocks[index], blocks) else {
        return nil
      }
      return structure(of: index, in: passage, besides: taken)
    }
  }

  private static func isInItem(_ block: Block, _ blocks: [Block]) -> Bool {
    guard let parent = block.parent, case .item = blocks[parent].kind else { return false }
    return true
  }

  private static func structure(
    of list: Int, in passage: Passage, besides taken: Set<Int>
  ) -> FoundStructure? {
    let members = passage.document.children(of: list).compactMap {
      ItemReader.member($0, isNumbered: true, in: passage)
    }
    guard members.count >= fewestSteps,
      members.allSatisfy({
        $0.time == nil && !$0.title.isEmpty && !taken.contains($0.line)
          && $0.title.utf8.count <= longestTitle
      })
    else { return nil }
    let caption = passage.caption(of: list)
    let points = members.map { PhaseQuestion.parted($0.prompts) }
    return FoundStructure(
      structure: Structure(
        title: caption.title,
        phases: zip(members, points).map { member, points in
          Phase(title: member.title, window: nil, prompts: points.prompts)
        }),
      line: caption.line ?? members[0].line, readAs: .durations, basis: .untimed,
      phases: zip(members, points).map { member, points in
        FoundPhase(line: member.line, stated: nil, levels: [], asks: points.asks)
      },
      claimed: caption.claimed, totalLines: [],
      overlaps: false)
  }
}
