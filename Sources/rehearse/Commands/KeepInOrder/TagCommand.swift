import CommandLines
import Storage
import Structures
import Texts
import Transcripts

/// `rehearse tag`: tags onto a past session, or off.
enum TagCommand {
  static func run(_ options: TagOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try TranscriptLibrary.named(options.folders, context)
    let session = try library.session(named: options.id)
    let texts = options.tags
    let words = texts.filter(isTag).compactMap(TagText.tag)
    guard words.count == texts.count else {
      throw .usage("a tag needs a letter, a digit or a sign, and stands on one line")
    }
    let isRemoval = options.removes
    if isRemoval { try check(words, areOn: session) }
    let tags = try change(session, words, isRemoval: isRemoval, context)
    context.out("\(session.id): \(tags.isEmpty ? "no tags" : tags.joined(separator: ", "))\n")
    return ExitStatus.done
  }

  /// Changes the file, if that is needed, and tells what tags it has then.
  private static func change(
    _ session: PastSession, _ words: [String], isRemoval: Bool, _ context: Context
  ) throws(Failure) -> [String] {
    let old: [UInt8]
    do {
      old = try Files.read(session.path, limit: SessionFolder.largestTranscript)
    } catch { throw Failure(error) }
    let new: [UInt8]
    do {
      new = try TagEdit.bytes(old, words, isRemoval: isRemoval, name: session.id)
    } catch {
      throw Failure(ExitStatus.files, "\(session.path):\(error.line): \(error.text)")
    }
    if new != old { try replace(session, old, with: new, context) }
    return (try? TranscriptReader.read(new, name: session.id).summary.tags) ?? []
  }

  private static func replace(
    _ session: PastSession, _ old: [UInt8], with new: [UInt8], _ context: Context
  ) throws(Failure) {
    let otherName = Files.otherName(of: session.path)
    do {
      try SessionFolder(of: session.path).replace(session.id, old, with: new)
    } catch { throw Failure(error) }
    if let otherName { context.complain(Failure(otherName).message) }
  }

  private static func check(_ words: [String], areOn session: PastSession) throws(Failure) {
    let tags = session.summary.tags
    let folded = Set(tags.map(FoldedText.folded))
    guard let missing = words.first(where: { !folded.contains(FoldedText.folded($0)) }) else {
      return
    }
    let known = tags.isEmpty ? "it has none" : "its tags are \(tags.joined(separator: ", "))"
    throw .usage("\(session.id) has no tag “\(missing)”; \(known)")
  }

  private static func isTag(_ word: String) -> Bool {
    let isOneLine = word.unicodeScalars.allSatisfy { scalar in
      ![.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    }
    return isOneLine && word.contains { !$0.isWhitespace }
  }
}
