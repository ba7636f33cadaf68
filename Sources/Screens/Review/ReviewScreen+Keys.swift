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
    case .listing: return choose(key.command, size)
    case .filtering(let editor): filter(key, editor, size)
    case .reading(let subject): return read(key.command, subject, size)
    case .searching(let subject, let editor): search(key, subject, editor, size)
    case .help(let page, let mode): turnPage(from: page, over: mode, key, size)
    }
    return nil
  }

  private mutating func choose(_ key: Key, _ size: Size) -> Action? {
    if move(key, size) { return nil }
    switch key {
    case .character("j"): select(selected + 1)
    case .character("k"): select(selected - 1)
    case .character("g"): select(0)
    case .character("G"): select(list.shown.count - 1)
    case .character(" "): scroll(by: pageRows(size) - 1, size)
    case .character("b"): scroll(by: 1 - pageRows(size), size)
    case .character("J"): scroll(by: 1, size)
    case .character("K"): scroll(by: -1, size)
    case .enter: open(showsStatistics ? .statistics : .transcript)
    case .character("/"), .character("f"): mode = .filtering(LineEditor(list.filter))
    case .character("o"):
      change { $0.sort(by: $0.order.next) }
    case .character("c"): mark()
    case .character("s"): toggleStatistics(size)
    case .character("u"): return restore
    case .character("?"): mode = .help(page: 0, over: mode)
    case .character("q"): return .leave
    case .escape: stepBack()
    case .character("e"): return session.map(Action.edit)
    case .character("d"), .delete: return delete
    default:
      if let key = key.lowered { return choose(key, size) }
      message = key.unknownWords
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

  /// The keys that move in the list whatever is being typed.
  private mutating func move(_ key: Key, _ size: Size) -> Bool {
    let rows = max(1, ReviewLayout(size).rows.count)
    switch key {
    case .up: select(selected - 1)
    case .down: select(selected + 1)
    case .pageUp: select(selected - max(1, rows - 1))
    case .pageDown: select(selected + max(1, rows - 1))
    case .home: select(0)
    case .end: select(list.shown.count - 1)
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

  private var restore: Action? {
    restorable > 0 ? .restore : nil
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
    select(session.flatMap { list.place(of: $0) } ?? 0)
  }

  private mutating func filter(_ key: Key, _ editor: LineEditor, _ size: Size) {
    var editor = editor
    switch key {
    case .enter: mode = .listing
    case .escape:
      mode = .listing
      change { $0.filter(by: "") }
    case .home, .end: if editor.handle(key) { mode = .filtering(editor) }
    default:
      if move(key, size) { return }
      guard editor.handle(key) else { return }
      mode = .filtering(editor)
      if editor.text != list.filter { change { $0.filter(by: editor.text) } }
    }
  }

  private mutating func turnPage(from page: Int, over mode: Mode, _ key: Key, _ size: Size) {
    guard key != .resize else { return }
    let isLast = page + 1 >= HelpView.pages(size, .review) || key == .escape
    self.mode = isLast ? mode : .help(page: page + 1, over: mode)
  }

  // MARK: - A page that fills the screen

  private mutating func read(_ key: Key, _ subject: Subject, _ size: Size) -> Action? {
    let rows = pageRows(size)
    switch key {
    case .up, .character("k"): scroll(by: -1, size)
    case .down, .character("j"): scroll(by: 1, size)
    case .pageUp, .character("b"): scroll(by: 1 - rows, size)
    case .pageDown, .character(" "): scroll(by: rows - 1, size)
    case .scroll(let notches, _): scroll(by: notches.signum() * 3, size)
    case .home, .character("g"): top = 0
    case .end, .character("G"): scroll(by: .max / 2, size)
    case .left where subject == .transcript: select(selected - 1)
    case .right where subject == .transcript: select(selected + 1)
    case .character("/"): mode = .searching(subject, LineEditor())
    case .character("n"): jump(subject, size, from: top + 1)
    case .character("N"): jump(subject, size, from: top - 1, backwards: true)
    case .character("?"): mode = .help(page: 0, over: mode)
    case .character("q"), .escape, .enter: close()
    case .character("e") where subject == .transcript: return session.map(Action.edit)
    case .character("d") where subject == .transcript, .delete where subject == .transcript:
      return delete
    default:
      if let key = key.lowered { return read(key, subject, size) }
      message = key.unknownWords
    }
    return nil
  }

  private mutating func close() {
    mode = .listing
    (top, words) = (0, "")
  }

  private mutating func search(
    _ key: Key, _ subject: Subject, _ editor: LineEditor, _ size: Size
  ) {
    var editor = editor
    switch key {
    case .enter:
      mode = .reading(subject)
      words = editor.text
      jump(subject, size, from: top)
    case .escape: mode = .reading(subject)
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
