import CArena
import CCmarkGFM
import Synchronization

/// The door to cmark-gfm.
///
/// cmark-gfm parses by iteration, so nesting cannot overflow the stack.
enum CMark {
  /// Parses UTF-8 text and shows its tree.
  ///
  /// - Parameters:
  ///   - text: the Markdown text.
  ///   - readsTables: whether tables are looked for.
  ///   - read: reads the tree below the given root, which is gone afterwards.
  static func withTree(
    of text: UnsafeBufferPointer<UInt8>, readsTables: Bool, read: (OpaquePointer) -> Void
  ) {
    // Which characters are special and where memory comes from is kept in variables of cmark-gfm.
    lock.withLock { _ in
      var memory = cmark_mem(calloc: arena_calloc, realloc: arena_realloc, free: arena_free)
      withUnsafeMutablePointer(to: &memory) { memory in
        parse(text, readsTables: readsTables, memory: memory, read: read)
      }
      arena_reset()
    }
  }

  /// Returns the memory of past trees to the system.
  static func returnMemory() { lock.withLock { _ in arena_close() } }

  private static func parse(
    _ text: UnsafeBufferPointer<UInt8>, readsTables: Bool,
    memory: UnsafeMutablePointer<cmark_mem>, read: (OpaquePointer) -> Void
  ) {
    // Without this option cmark-gfm miscounts the lines after a code span of several lines.
    guard let parser = cmark_parser_new_with_mem(CMARK_OPT_SOURCEPOS, memory) else { return }
    for name in extensions where readsTables || name != "table" {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    text.withMemoryRebound(to: CChar.self) { characters in
      guard let start = characters.baseAddress else { return }
      cmark_parser_feed(parser, start, characters.count)
    }
    if let root = cmark_parser_finish(parser) { read(root) }
    cmark_parser_free(parser)
  }

  private static let lock = Mutex(())

  /// The extensions in use.
  ///
  /// Not among them is "autolink": the text it yields is the same, and in the versions that systems
  /// ship it takes quadratic time on parentheses after a link.
  private static let extensions: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    return ["table", "strikethrough", "tasklist"]
  }()
}
