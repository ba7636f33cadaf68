import CommandLines
import References
import Storage
import Structures
import Texts
import Transcripts

/// `rehearse new`: a fresh reference to fill in.
enum NewCommand {
  /// A new reference is looked through again after so many seconds: 30 days.
  private static let reviewTime: Int64 = 30 * 86_400

  static func run(_ options: NewOptions, _ context: Context) throws(Failure) -> Int32 {
    let now = context.now
    let later = Stamp(seconds: now.seconds + reviewTime, offset: now.offset)
    let topic = options.topic
    guard let reference = FreshReference(topic, today: now.date, review: later.date) else {
      throw .usage("a reference needs a topic; for instance: rehearse new \"Rate limiting\"")
    }
    let path = options.output ?? reference.fileName
    do {
      try Files.create(path, with: Array(reference.text.utf8))
    } catch {
      if error.kind == .exists {
        throw Failure(
          ExitStatus.files, "\(path) exists already and stays as it is; name another with -o FILE")
      }
      throw Failure(
        ExitStatus.files,
        "\(path): it cannot be written (\(error.reason)); name another with -o FILE")
    }
    context.out(
      "Wrote \(path). Put your words where square brackets stand; `rehearse check` reads it.\n")
    return ExitStatus.done
  }
}
