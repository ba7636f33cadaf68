import Coaching
import Grids

/// What the coach says as a page.
enum CoachPage {
  /// Lays it out.
  ///
  /// - Parameters:
  ///   - outline: what is said.
  ///   - width: the columns to use.
  /// - Returns: the page.
  static func page(_ outline: CoachOutline, width: Int) -> Page {
    var page = Page(width: width)
    for part in outline.parts {
      page.addGap()
      page.add(part.heading, .heading)
      for item in part.items {
        page.add(item.text.text)
        for detail in item.details { page.add(detail, .muted, after: [StyledLine("  ")]) }
      }
    }
    if outline.parts.isEmpty {
      page.add("Nothing can be said yet: no session counts.", .muted)
    }
    return page
  }
}
