import Grids
import Transcripts

extension ReviewScreen {
  /// Takes in a key.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - size: the size of the screen, which tells what a click hits.
  /// - Returns: what the person decided, if anything.
  public mutating func handle(_ key: Key, size: Size) -> Action? {
    if key != .resize { message = nil }
    let before = session?.path
    defer { if session?.path != before { mayDelete = true } }
    switch mode {
    case .listing: return choose(key, size)
    case .filtering(let editor): filter(key, editor, size)
    case .reading(let subject): return read(key, subject, size)
    case .searching(let subject, let editor): search(key, subject, editor, size)
    case .help(let page, let mode): turnPage(from: page, over: mode, key, size)
    }
    return nil
  }

  private mutating func choose(_ key: Key, _ size: Size) -> Action? {
    if point(key, size) { return nil }
    guard let action = ReviewKeys.list.action(for: key) else {
      message = key.unknownWords
      return nil
    }
    return perform(action, size)
  }

  private mutating func perform(_ action: ReviewKeys.ListAction, _ size: Size) -> Action? {
    switch action {
    case .select(let step): select(step, size)
    case .scroll(let step): scroll(step, size)
    case .open: open(showsStatistics ? .statistics : .transcript)
    case .filter: mode = .filtering(LineEditor(list.filter))
    case .order: change { $0.sort(by: $0.order.next) }
    case .compare: mark()
    case .showStatistics: toggleStatistics(size)
    case .coach: return session == nil ? nil : .coach
    case .restore: return restorable > 0 ? .restore : nil
    case .help: mode = .help(page: 0, over: mode)
    case .leave: return .leave
    case .stepBack: stepBack()
    case .edit: return session.map(Action.edit)
    case .delete: return delete
    }
    return nil
  }

  /// Deletes the selected session; a key that is held down, or comes again in a flood of them, takes
  /// no more than one.
  private var delete: Action? {
    mutating get {
      guard let session else { return nil }
      if mayDelete { return .delete(session) }
      message = "d takes one: select or open the next one first; u brings back the last"
      return nil
    }
  }

  private mutating func select(_ step: ReviewKeys.Step, _ size: Size) {
    let page = max(1, ReviewLayout(size).rows.count - 1)
    switch step {
    case .up: select(selected - 1)
    case .down: select(selected + 1)
    case .pageUp: select(selected - page)
    case .pageDown: select(selected + page)
    case .first: select(0)
    case .last: select(list.shown.count - 1)
    }
  }

  /// Takes what the mouse does in the list.
  private mutating func point(_ key: Key, _ size: Size) -> Bool {
    switch key {
    case .click(let row, let column): click(row: row, column: column, size)
    case .scroll(let notches, let column):
      if ReviewLayout(size).page?.contains(column) == true {
        scroll(by: notches.signum() * 3, size)
      } else {
        select(selected + notches.signum() * 3)
      }
    default: return false
    }
    return true
  }

  /// A click selects; it opens nothing.
  private mutating func click(row: Int, column: Int, _ size: Size) {
    let layout = ReviewLayout(size)
    guard layout.rows.contains(row), layout.list.contains(column) else { return }
    let place = firstShown(rows: layout.rows.count) + row - layout.rows.lowerBound
    if list[place] != nil { select(place) }
  }

  /// Marks the selected session, or compares it with the marked one.
  private mutating func mark() {
    guard let session else { return }
    guard let marked, marked.path != session.path else {
      self.marked = self.marked == nil ? session : nil
      if self.marked != nil { message = "A is marked; c on another session compares the two" }
      return
    }
    let isLater = marked.isEarlier(than: session)
    open(.comparison(isLater ? marked : session, isLater ? session : marked))
    self.marked = nil
  }

  /// Takes back one thing after the other that is not as it was at first.
  private mutating func stepBack() {
    if !list.filter.isEmpty {
      change { $0.filter(by: "") }
    } else if marked != nil {
      marked = nil
    } else {
      showsStatistics = false
    }
  }

  private mutating func toggleStatistics(_ size: Size) {
    if ReviewLayout(size).page == nil { return open(.statistics) }
    showsStatistics.toggle()
    top = 0
    updateStatistics()
  }

  private mutating func open(_ subject: Subject) {
    guard session != nil else { return }
    mode = .reading(subject)
    (top, words, mayDelete) = (0, "", true)
    updateStatistics()
  }

  /// Changes what the list shows; the selected session stays so where it can.
  private mutating func change(_ change: (inout SessionList) -> Void) {
    let session = session
    change(&list)
    statistics = nil
    select(session.flatMap { list.place(of: $0.path) } ?? 0)
  }

  private mutating func filter(_ key: Key, _ editor: LineEditor, _ size: Size) {
    var editor = editor
    switch ReviewKeys.filtering.action(for: key) {
    case .take: mode = .listing
    case .leave:
      mode = .listing
      change { $0.filter(by: "") }
    case .up: select(.up, size)
    case .down: select(.down, size)
    case nil:
      if point(key, size) { return }
      if key == .pageUp || key == .pageDown {
        return select(key == .pageUp ? .pageUp : .pageDown, size)
      }
      guard editor.handle(key) else { return }
      mode = .filtering(editor)
      if editor.text != list.filter { change { $0.filter(by: editor.text) } }
    }
  }

  private mutating func turnPage(from page: Int, over mode: Mode, _ key: Key, _ size: Size) {
    guard key != .resize else { return }
    let isLast = page + 1 >= HelpView.pages(size, ReviewKeys.help) || key == .escape
    self.mode = isLast ? mode : .help(page: page + 1, over: mode)
  }

  // MARK: - A page that fills the screen

  private mutating func read(_ key: Key, _ subject: Subject, _ size: Size) -> Action? {
    if case .scroll(let notches, _) = key {
      scroll(by: notches.signum() * 3, size)
      return nil
    }
    guard let action = ReviewKeys.page.action(for: key) else {
      message = key.unknownWords
      return nil
    }
    switch action {
    case .scroll(let step): scroll(step, size)
    case .search: mode = .searching(subject, LineEditor())
    case .next: jump(subject, size, from: top + 1)
    case .previous: jump(subject, size, from: top - 1, backwards: true)
    case .help: mode = .help(page: 0, over: mode)
    case .close: close()
    case .above where subject == .transcript: select(selected - 1)
    case .below where subject == .transcript: select(selected + 1)
    case .edit where subject == .transcript: return session.map(Action.edit)
    case .delete where subject == .transcript: return delete
    case .above, .below, .edit, .delete: message = key.unknownWords
    }
    return nil
  }

  private mutating func scroll(_ step: ReviewKeys.Step, _ size: Size) {
    let page = pageRows(size) - 1
    switch step {
    case .up: scroll(by: -1, size)
    case .down: scroll(by: 1, size)
    case .pageUp: scroll(by: -page, size)
    case .pageDown: scroll(by: page, size)
    case .first: top = 0
    case .last: scroll(by: .max / 2, size)
    }
  }

  private mutating func close() {
    mode = .listing
    (top, words) = (0, "")
  }

  private mutating func search(
    _ key: Key, _ subject: Subject, _ editor: LineEditor, _ size: Size
  ) {
    var editor = editor
    switch ReviewKeys.searching.action(for: key) {
    case .take:
      mode = .reading(subject)
      words = editor.text
      jump(subject, size, from: top)
    case .leave: mode = .reading(subject)
    default: if editor.handle(key) { mode = .searching(subject, editor) }
    }
  }

  /// Goes to the next line with the words, around the end where there is none.
  private mutating func jump(
    _ subject: Subject, _ size: Size, from line: Int, backwards: Bool = false
  ) {
    guard !words.isEmpty else { return }
    let page = page(subject, width: ReviewLayout(size).open.count)
    guard let found = page.line(with: words, from: line, backwards: backwards) else {
      message = "“\(words)” is not on this page"
      return
    }
    top = found
  }

  private mutating func scroll(by lines: Int, _ size: Size) {
    top = max(0, min(max(0, top) + lines, lastTop(size)))
  }
}
