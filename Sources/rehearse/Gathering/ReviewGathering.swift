import Coaching
import Screens
import Storage
import Texts
import Transcripts

/// Gathers what the review screen shows, and does to files what it decides.
enum ReviewGathering {
  /// A session that was deleted on the screen.
  struct Deleted {
    let session: PastSession
    let folder: SessionFolder
    let trashed: TrashedSession
  }

  /// So many sessions fill any screen.
  private static let screenful = 200

  /// The screen with the newest sessions, to be seen while the others are read; `nil` where that
  /// would not be sooner, or not be what is asked for.
  static func firstScreen(_ start: ReviewStart, today: Stamp) -> ReviewScreen? {
    guard start.filter == SessionFilter(), start.selected == nil,
      let library = try? TranscriptLibrary(newest: screenful, of: start.folders)
    else { return nil }
    return ReviewScreen(library.sessions, folder: "", today: today.dayNumber, isPartial: true)
  }

  /// The screen with the sessions of folders; what could not be read is told on it.
  ///
  /// - Throws: ``Failure`` when a folder cannot be listed.
  static func screen(
    _ start: ReviewStart, today: Stamp, week: Week
  ) throws(Failure) -> ReviewScreen {
    let library: TranscriptLibrary
    do { library = try TranscriptLibrary(start.folders) } catch { throw Failure(error) }
    let kept = start.filter.keep(library.sessions)
    var screen = ReviewScreen(
      kept, selected: start.selected,
      folder: start.folders.map(\.path).joined(separator: " and "), today: today.dayNumber,
      week: week,
      leftOut: library.sessions.count - kept.count, hasUnread: !library.notRead.isEmpty)
    screen.message = library.remarks.inShort
    return screen
  }

  /// Reads a transcript whole.
  static func open(_ session: PastSession) -> OpenedTranscript {
    do {
      let reading = try TranscriptLibrary.read(session.path)
      return .reading(.init(reading.transcript, reading.summary, reading.problems))
    } catch {
      return .unreadable(error.sentence)
    }
  }

  /// Reads a file again that somebody may have changed.
  static func refresh(_ session: PastSession, on screen: inout ReviewScreen) {
    let opened = open(session)
    switch opened {
    case .reading(let reading):
      screen.put(PastSession(path: session.path, id: session.id, summary: reading.summary))
    case .unreadable where Files.exists(session.path): screen.put(session)
    case .unreadable: return screen.remove(session)
    }
    screen.take(opened, of: session)
  }

  /// Puts a session into the trash of its folder.
  static func delete(_ session: PastSession) throws(Failure) -> Deleted {
    let folder = SessionFolder(of: session.path)
    do {
      return Deleted(
        session: session, folder: folder, trashed: try folder.moveToTrash(session.id))
    } catch { throw Failure(error) }
  }

  /// Brings a session back.
  static func restore(_ deleted: Deleted) throws(Failure) {
    do { try deleted.folder.restore(deleted.trashed) } catch { throw Failure(error) }
  }
}
